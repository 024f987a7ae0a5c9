import { writeFileSync } from "node:fs";
import { Document, Packer, Paragraph } from "docx";
import { run, testFolder } from "./run-command";

const at = testFolder();

interface Json {
  readonly file: string;
  readonly findings: readonly Record<string, unknown>[];
}

describe("lint", () => {
  it("prints each finding with rule, kind, level, place, reason and mend", async () => {
    writeFileSync(at("plan.txt"), "工会工作计划\n切实加强***管理,发挥的的作用。\n");
    const { code, output } = await run("lint", at("plan.txt"), "--json", "--today", "2026-11-22");
    expect(code).toBe(0);
    const { file, findings } = JSON.parse(output) as Json;
    expect(file).toBe("plan.txt");
    expect(findings).toEqual([
      expect.objectContaining({ rule: "text-placeholder", kind: "placeholder", level: "必改", line: 2, offset: 11, length: 3 }),
      expect.objectContaining({ rule: "text-half-width-mark", kind: "other", mend: "，" }),
      expect.objectContaining({ rule: "text-doubled-word", kind: "other", mend: "的" }),
    ]);
    expect(findings.every(({ text, why, fix }) => Boolean(text && why && fix))).toBe(true);
  });

  it("reads Word documents", async () => {
    const document = new Document({ sections: [{ children: ["工会工作计划", "学习党的十七大精神。"].map((text) => new Paragraph(text)) }] });
    writeFileSync(at("plan.docx"), await Packer.toBuffer(document));
    const { output } = await run("lint", at("plan.docx"), "--json", "--today", "2026-11-22");
    expect((JSON.parse(output) as Json).findings).toEqual([expect.objectContaining({ kind: "outdatedWording", line: 2 })]);
  });

  it("tells people how many places there are and what to do", async () => {
    writeFileSync(at("plan.txt"), "切实加强***管理\n");
    const { output } = await run("lint", at("plan.txt"));
    expect(output).toContain("必改 1 处");
    expect(output).toContain("第 1 行第 5 字");
    expect(output).toContain("怎么改：");
  });

  it("takes the user's own list, the year and the unit", async () => {
    writeFileSync(at("list.txt"), "文明科室|2025-01-01|先锋岗|区工会文件");
    writeFileSync(at("plan.txt"), "评选文明科室。\n柳湾中学工会将做好服务。\n");
    const { output } = await run("lint", at("plan.txt"), "--json", "--year", "2027", "--unit", "青禾中学", "--references", at("list.txt"));
    expect((JSON.parse(output) as Json).findings.map(({ rule }) => rule)).toEqual(["text-outdated-reference", "text-other-unit"]);
  });

  it("finds nothing in a plan we made, and in a summary only the gap its author has to fill", async () => {
    await run("new", "-o", at("ledger.xlsx"), "--year", "2026", "--sample");
    await run("generate", at("ledger.xlsx"), "--year", "2027", "--only", "schedule,budget,plan", "-o", at("plan.xlsx"), "--docx", at("plan"), "--today", "2026-11-22");
    await run("generate", at("ledger.xlsx"), "--year", "2026", "--only", "summary", "-o", at("summary.xlsx"), "--docx", at("summary"), "--today", "2026-11-22");
    const found = async (file: string) => (JSON.parse((await run("lint", file, "--json", "--today", "2026-11-22")).output) as Json).findings.map(({ rule, text }) => [rule, text]);
    expect(await found(at("plan/工作计划.docx"))).toEqual([]);
    expect(await found(at("summary/工作总结.docx"))).toEqual([["text-placeholder", "有未填写的占位符“【待填：存在问题和改进措施】”"]]);
  }, 60_000);

  it("says so where nothing is wrong", async () => {
    writeFileSync(at("plan.txt"), "做好服务。\n");
    expect(await run("lint", at("plan.txt"))).toEqual({ code: 0, output: "没有发现问题。" });
  });

  it.each([
    ["no file", ["lint"], "请给出一个文件"],
    ["a file that isn't there", ["lint", "没有.txt"], "找不到这个文件"],
    ["a list it can't read", ["lint", "docs/samples/plan-2026.txt", "--references", "docs/samples/plan-2026.txt"], "读不懂"],
  ])("ends with code 2 for %s", async (_, words, sentence) => {
    const { code, output } = await run(...words);
    expect(code).toBe(2);
    expect(output).toContain(sentence);
  });
});
