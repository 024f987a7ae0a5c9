import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Workbook, type Cell } from "exceljs";
import { run, testFolder } from "./run-command";

const at = testFolder();
const SAMPLE_PLAN = "docs/samples/plan-2026.txt";

async function textsOf(file: string, sheet: string): Promise<string[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const texts: string[] = [];
  workbook.getWorksheet(sheet)!.eachRow((row) => row.eachCell((cell) => void texts.push(cell.text)));
  return texts;
}

describe("generate", () => {
  it("makes the year's schedule from last year's plan, in a new workbook", async () => {
    const ran = await run("generate", "--plan-text", SAMPLE_PLAN, "--year", "2027", "--only", "schedule", "-o", at("new.xlsx"));
    expect(ran.code).toBe(0);
    const texts = await textsOf(at("new.xlsx"), "年度活动安排");
    expect(texts).toEqual(expect.arrayContaining(["2027年度工会活动安排表", "教职工趣味运动会（拔河、跳绳、定点投篮）"]));
    expect(texts.join("\n")).toContain("青禾镇中心小学");
  });

  it("changes nothing when nothing has changed", async () => {
    await run("generate", "--plan-text", SAMPLE_PLAN, "--year", "2027", "-o", at("first.xlsx"));
    const again = await run("generate", at("first.xlsx"), "--plan-text", SAMPLE_PLAN, "--year", "2027", "-o", at("second.xlsx"));
    expect(again.output).toContain("“年度活动安排”：没有变化。");
    expect(readFileSync(at("second.xlsx"))).toEqual(readFileSync(at("first.xlsx")));
  });

  /** Changes the one cell of the schedule that says this. */
  async function edit(file: string, from: string, to: string, edited: string): Promise<void> {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(at(file));
    const cells: Cell[] = [];
    workbook.getWorksheet("年度活动安排")!.eachRow((row) => row.eachCell((cell) => void (cell.text === from && cell.master === cell && cells.push(cell))));
    expect(cells).toHaveLength(1);
    cells[0]!.value = to;
    await workbook.xlsx.writeFile(at(edited));
  }

  it("keeps the user's words and says so", async () => {
    await run("generate", "--plan-text", SAMPLE_PLAN, "--year", "2027", "-o", at("own.xlsx"));
    await edit("own.xlsx", "组织教职工体检", "组织教职工体检（含退休）", "edited.xlsx");
    const again = await run("generate", at("edited.xlsx"), "--plan-text", SAMPLE_PLAN, "--year", "2027", "-o", at("merged.xlsx"));
    expect(again.output).toContain("您改过的 1 格");
    expect(await textsOf(at("merged.xlsx"), "年度活动安排")).toContain("组织教职工体检（含退休）");
  });

  it("tells field by field where the user's words and its own differ", async () => {
    const words = ["--plan-text", SAMPLE_PLAN, "--only", "schedule"];
    await run("generate", ...words, "--year", "2027", "-o", at("year.xlsx"));
    await edit("year.xlsx", "2027年度工会活动安排表", "我们的一年", "renamed.xlsx");
    const again = await run("generate", at("renamed.xlsx"), ...words, "--year", "2028", "-o", at("next.xlsx"));
    expect(again.output).toMatch(/“年度活动安排”B2：您改过，新生成的内容也变了，先保留您的内容。（您的：我们的一年；新的：2028年度工会活动安排表）/);
  });

  it("leaves the workbook it reads as it is", async () => {
    await run("new", "--year", "2026", "--sample", "-o", at("ledger.xlsx"));
    const before = readFileSync(at("ledger.xlsx"));
    const ran = await run("generate", at("ledger.xlsx"), "--year", "2027", "-o", at("with-schedule.xlsx"));
    expect(ran.code).toBe(0);
    expect(readFileSync(at("ledger.xlsx"))).toEqual(before);
    expect(await textsOf(at("with-schedule.xlsx"), "年度活动安排")).toContain("2027年度工会活动安排表");
  });
});

describe("input that cannot be used", () => {
  const cases: readonly { readonly name: string; readonly bytes: string | Uint8Array; readonly says: RegExp }[] = [
    { name: "empty.xlsx", bytes: "", says: /“empty\.xlsx”.*空文件/ },
    { name: "words.xlsx", bytes: "姓名,性别\n", says: /“words\.xlsx”.*另存为 \.xlsx/ },
    { name: "old.xlsx", bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), says: /“old\.xlsx”/ },
    { name: "cut.xlsx", bytes: "PK\u0003\u0004cut", says: /“cut\.xlsx”.*已损坏/ },
  ];

  it.each(cases)("$name ends in one sentence, and nothing is written", async ({ name, bytes, says }) => {
    writeFileSync(at(name), bytes);
    const ran = await run("generate", at(name), "--year", "2027", "-o", at(`out-${name}`));
    expect(ran.code).toBe(2);
    expect(ran.output).toMatch(says);
    expect(ran.output.split("\n")).toHaveLength(1);
    expect(existsSync(at(`out-${name}`))).toBe(false);
  });

  it.each([
    [["generate", "--plan-text", SAMPLE_PLAN, "-o", "x.xlsx"], /--year/],
    [["generate", "--plan-text", SAMPLE_PLAN, "--year", "27", "-o", "x.xlsx"], /四位年份/],
    [["generate", "--plan-text", SAMPLE_PLAN, "--year", "2027"], /-o/],
    [["generate", "--year", "2027", "-o", "x.xlsx"], /--plan-text/],
    [["generate", "--plan-text", SAMPLE_PLAN, "--plan", "2", "--year", "2027", "-o", "x.xlsx"], /有 1 份计划/],
    [["generate", "--plan-text", SAMPLE_PLAN, "--year", "2027", "--only", "nothing", "-o", "x.xlsx"], /nothing/],
    [["generate", "nowhere.xlsx", "--year", "2027", "-o", "x.xlsx"], /nowhere\.xlsx.*找不到/],
    [["generate", "--plan-text", "nowhere.txt", "--year", "2027", "-o", "x.xlsx"], /nowhere\.txt.*找不到/],
    [["generate", "--plan-text", SAMPLE_PLAN, "--year", "2027", "-o", "x.csv"], /\.xlsx/],
    [["generate", "--colour", "red"], /--colour/],
  ])("%j is answered with what to do", async (words, says) => {
    const ran = await run(...words);
    expect(ran.code).toBe(2);
    expect(ran.output).toMatch(says);
  });

  it("a folder instead of a file", async () => {
    mkdirSync(at("folder.xlsx"));
    expect((await run("generate", at("folder.xlsx"), "--year", "2027", "-o", at("y.xlsx"))).output).toMatch(/文件夹/);
  });

  it("a text without a schedule", async () => {
    writeFileSync(at("prose.txt"), "工会要关心教职工，搞好各项活动，为学校发展作贡献。");
    const ran = await run("generate", "--plan-text", at("prose.txt"), "--year", "2027", "-o", at("z.xlsx"));
    expect([ran.code, ran.output]).toEqual([2, expect.stringContaining("没有在文本中找到活动安排")]);
    expect(existsSync(at("z.xlsx"))).toBe(false);
  });
});
