/** What commands write never takes the place of what they read, nor of anybody's work without keeping it. */
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { run, testFolder } from "./run-command";

const at = testFolder();
const TODAY = ["--today", "2026-11-22"];
const PLAN = "某校工会2027年工作计划\n三月份：\n1.召开教代会。\n四月份：\n1.组织教职工春游。\n五月份：\n1.慰问困难教职工。\n";

beforeAll(async () => {
  await run("new", "-o", at("台帐.xlsx"), "--year", "2026", "--sample");
  linkSync(at("台帐.xlsx"), at("硬链接.xlsx"));
  symlinkSync(at("台帐.xlsx"), at("链接.xlsx"));
  copyFileSync(at("台帐.xlsx"), at("去年.xlsx"));
  writeFileSync(at("工作计划.txt"), PLAN);
});

describe("a file that is read", () => {
  const own = "输出文件不能就是输入文件";

  it.each([
    ["the workbook itself", () => ["carry-over", at("台帐.xlsx"), "--year", "2027", "-o", at("台帐.xlsx")]],
    ["a link to it", () => ["mask", at("台帐.xlsx"), "-o", at("链接.xlsx")]],
    ["another name of the same file", () => ["check", at("台帐.xlsx"), "-o", at("硬链接.xlsx")]],
    ["the second of several", () => ["check", at("台帐.xlsx"), at("去年.xlsx"), "-o", at("去年.xlsx")]],
    ["last year's", () => ["check", at("台帐.xlsx"), "--last", at("去年.xlsx"), "-o", at("去年.xlsx")]],
    ["the plan's text", () => ["generate", at("台帐.xlsx"), "--year", "2027", "--plan-text", at("工作计划.txt"), "-o", at("新.xlsx"), "--ics", at("工作计划.txt")]],
  ])("is not written: %s", async (_, words) => {
    const before = readdirSync(at("")).map((name) => [name, readFileSync(at(name)).length]);
    expect(await run(...words())).toMatchObject({ code: 2, output: expect.stringContaining(own) as string });
    expect(readdirSync(at("")).map((name) => [name, readFileSync(at(name)).length])).toEqual(before);
  });

  it("is not written either where its name comes about of itself: last year's 工作计划.docx in the folder for Word files", async () => {
    mkdirSync(at("word"));
    await run("generate", at("台帐.xlsx"), "--year", "2027", "--only", "plan", "-o", at("计划.xlsx"), "--docx", at("word"), ...TODAY);
    const before = readFileSync(at("word/工作计划.docx"));
    const words = ["generate", at("台帐.xlsx"), "--year", "2028", "--plan-text", at("word/工作计划.docx"), "-o", at("再来.xlsx"), "--docx", at("word"), ...TODAY];
    expect(await run(...words)).toMatchObject({ code: 2, output: expect.stringContaining(own) as string });
    expect(readFileSync(at("word/工作计划.docx")).equals(before)).toBe(true);
  });

  it("is not a school's ledger that batch would take for its summary", async () => {
    mkdirSync(at("各校"));
    copyFileSync(at("台帐.xlsx"), at("各校/一小.xlsx"));
    copyFileSync(at("台帐.xlsx"), at("各校/二小.xlsx"));
    linkSync(at("各校/二小.xlsx"), at("二小也叫.xlsx"));
    expect(await run("batch", at("各校"), "-o", at("各校/一小.xlsx"), ...TODAY)).toMatchObject({ code: 2, output: expect.stringContaining("没有覆盖") as string });
    expect(await run("batch", at("各校"), "-o", at("二小也叫.xlsx"), ...TODAY)).toMatchObject({ code: 2, output: expect.stringContaining(own) as string });
    for (let time = 0; time < 2; time++) expect(await run("batch", at("各校"), "-o", at("各校/汇总.xlsx"), ...TODAY)).toMatchObject({ code: 0 });
    expect(readdirSync(at("各校")).sort()).toEqual(["一小.xlsx", "二小.xlsx", "汇总.xlsx", "汇总.xlsx.bak"].sort());
  });
});

describe("two results", () => {
  it("don't go into one file", async () => {
    const words = ["generate", at("台帐.xlsx"), "--year", "2027", "--only", "schedule", "-o", at("一处.xlsx"), "--ics", at("一处.xlsx")];
    expect(await run(...words)).toMatchObject({ code: 2, output: expect.stringContaining("不同的名字") as string });
  });
});

describe("a file that was there already", () => {
  it("is kept beside the new one, and the user is told", async () => {
    writeFileSync(at("手写.xlsx"), "somebody's work");
    const { code, output } = await run("new", "-o", at("手写.xlsx"), "--year", "2027");
    expect(code).toBe(0);
    expect(output).toContain("“手写.xlsx”原来就有，原来的那份另存为“手写.xlsx.bak”。");
    expect(readFileSync(at("手写.xlsx.bak"), "utf8")).toBe("somebody's work");
    expect((await run("read", at("手写.xlsx"))).code).toBe(0);
  });

  it("is kept of Word and calendar files, too", async () => {
    mkdirSync(at("改过"));
    writeFileSync(at("改过/工作计划.docx"), "my own words");
    writeFileSync(at("改过/年.ics"), "my own days");
    await run("generate", at("台帐.xlsx"), "--year", "2027", "--only", "schedule,plan", "-o", at("改过/年.xlsx"), "--docx", at("改过"), "--ics", at("改过/年.ics"), ...TODAY);
    expect(readFileSync(at("改过/工作计划.docx.bak"), "utf8")).toBe("my own words");
    expect(readFileSync(at("改过/年.ics.bak"), "utf8")).toBe("my own days");
  });

  it("is left as it is where the folder for Word files can't be made: nothing is written", async () => {
    writeFileSync(at("不是文件夹"), "");
    const words = ["generate", at("台帐.xlsx"), "--year", "2027", "--only", "plan", "-o", at("没写.xlsx"), "--docx", at("不是文件夹"), ...TODAY];
    expect(await run(...words)).toMatchObject({ code: 2, output: expect.stringContaining("不能建为文件夹") as string });
    expect(readdirSync(at("")).filter((name) => name.includes("没写"))).toEqual([]);
  });
});
