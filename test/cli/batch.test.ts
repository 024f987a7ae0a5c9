import { Workbook } from "exceljs";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkSchools } from "../../src/cli/schools/hands";
import { findSchools } from "../../src/cli/schools/find-schools";
import { USUAL_CHECKLIST } from "../../src/inspection";
import { run, testFolder } from "./run-command";

const at = testFolder();

type Rows = readonly (readonly (string | number)[])[];

const HEADINGS = ["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收"];
const RIGHT: Rows = [HEADINGS, ["2026-03-01", "赵一", "住院", 500, "钱二", "√"], ["2026-03-09", "孙三", "住院", 500, "钱二", "√"]];
const WRONG: Rows = [...RIGHT, ["2026-02-30", "李四", "生育", 500, "钱二", "√"]];
const NO_LEDGER: Rows = [["星期", "菜名"], ["一", "青菜豆腐"]];

async function workbook(file: string, rows: Rows, sheet = "走访慰问"): Promise<void> {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  const made = new Workbook();
  made.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  await made.xlsx.writeFile(at(file));
}

interface Line {
  readonly file?: string;
  readonly ok?: boolean | number;
  readonly text?: string;
  readonly total?: number;
  readonly 必改?: number | null;
}

const linesOf = (output: string): Line[] => output.split("\n").map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  await workbook("schools/一小.xlsx", RIGHT);
  await workbook("schools/二小.xlsx", WRONG);
  await workbook("schools/三小/慰问.xlsx", RIGHT);
  await workbook("schools/三小/附件/名册.xlsx", [["姓名", "性别", "入会时间"], ["赵一", "男", "2010-09-01"]], "会员名册");
  await workbook("schools/城东片/四小/台帐.xlsx", RIGHT);
  await workbook("schools/食谱.xlsx", NO_LEDGER, "食谱");
  writeFileSync(at("schools/坏的.xlsx"), "PK\u0003\u0004 half a file");
  writeFileSync(at("schools/~$一小.xlsx"), "lock");
  writeFileSync(at("schools/说明.txt"), "no workbook");
});

describe("which schools lie below a folder", () => {
  it("are its workbooks, its folders of workbooks, and those of its districts", async () => {
    const { schools } = await findSchools(at("schools"), at("schools/食谱.xlsx"));
    expect(schools.map(({ name, files }) => [name, files.length])).toEqual([
      ["城东片/四小", 1],
      ["二小.xlsx", 1],
      ["坏的.xlsx", 1],
      ["三小", 2],
      ["一小.xlsx", 1],
    ]);
  });
});

describe("batch", () => {
  it("prints a line for each school, one with the reason for what can't be read, and the total", async () => {
    const { code, output } = await run("batch", at("schools"), "--json", "-o", at("summary.xlsx"), "--today", "2026-12-31");
    const lines = linesOf(output);
    expect(code).toBe(0);
    expect(lines[0]).toEqual({ file: "城东片/四小", ok: true, score: { earned: expect.any(Number), assessed: expect.any(Number), possible: 100 }, 必改: 0, 应改: 0, 建议: expect.any(Number), seconds: expect.any(Number) });
    expect(lines.map(({ file, ok }) => [file, ok])).toEqual([
      ["城东片/四小", true],
      ["二小.xlsx", true],
      ["坏的.xlsx", false],
      ["三小", true],
      ["食谱.xlsx", false],
      ["一小.xlsx", true],
      [undefined, 4],
    ]);
    expect(lines[1]).toMatchObject({ 必改: 1 });
    expect(lines[2]!.text).toMatch(/坏的\.xlsx.+。$/);
    expect(lines[4]!.text).toContain("没有认出工会台帐");
    expect(lines[6]).toMatchObject({ total: 6, unread: 2, 必改: 1 });
  });

  it("writes completeness, frequent findings and unread files, by name and without ranks", async () => {
    await run("batch", at("schools"), "-o", at("by-name.xlsx"), "--today", "2026-12-31");
    const summary = new Workbook();
    await summary.xlsx.readFile(at("by-name.xlsx"));
    const column = (sheet: string, letter: string): unknown[] => (summary.getWorksheet(sheet)!.getColumn(letter).values as unknown[]).slice(2);
    expect(summary.worksheets.filter(({ state }) => state === "visible").map(({ name }) => name)).toEqual(["资料完整度", "常见问题", "未读文件"]);
    expect(column("资料完整度", "C").slice(3, 7)).toEqual(["四小", "二小", "三小", "一小"]);
    expect(column("常见问题", "C")).toContain("日期要写得出、日历上有");
    expect(column("未读文件", "C").slice(2)).toEqual(["坏的.xlsx", "食谱.xlsx"]);
  });

  it("ranks only where it is told to", async () => {
    await workbook("few/甲校.xlsx", NO_LEDGER, "食谱");
    await workbook("few/乙校.xlsx", RIGHT);
    await workbook("few/丙校.xlsx", [["姓名", "性别", "入会时间"], ["赵一", "男", "2010-09-01"]], "会员名册");
    await run("batch", at("few"), "--rank", "--list", "C1", "-o", at("ranked.xlsx"), "--today", "2026-12-31");
    const summary = new Workbook();
    await summary.xlsx.readFile(at("ranked.xlsx"));
    const shares = (summary.getWorksheet("资料完整度")!.getColumn("G").values as unknown[]).filter((value) => typeof value === "number");
    expect(shares).toEqual([...shares].sort((a, b) => (b as number) - (a as number)));
    expect(shares.length).toBe(2);
  });

  it("leaves its own summary out when it lies among the schools", async () => {
    await run("batch", at("schools"), "-o", at("schools/汇总.xlsx"), "--today", "2026-12-31");
    const { output } = await run("batch", at("schools"), "--json", "-o", at("schools/汇总.xlsx"), "--today", "2026-12-31");
    expect(linesOf(output).map(({ file }) => file)).not.toContain("汇总.xlsx");
  });

  it("says in one sentence what it can't use", async () => {
    mkdirSync(at("empty"));
    expect(await run("batch", "-o", at("x.xlsx"))).toMatchObject({ code: 2, output: expect.stringContaining("请给出一个文件夹") });
    expect(await run("batch", at("schools"))).toMatchObject({ code: 2, output: expect.stringContaining("-o") });
    expect(await run("batch", at("nowhere"), "-o", at("x.xlsx"))).toMatchObject({ code: 2, output: expect.stringContaining("nowhere") });
    expect(await run("batch", at("empty"), "-o", at("x.xlsx"))).toMatchObject({ code: 2, output: expect.stringContaining("没有找到工作簿") });
  });
});

describe("checking school after school", () => {
  it("answers in the schools' order, and for each one only with counts", async () => {
    const { schools } = await findSchools(at("schools"), "");
    const request = { today: "2026-12-31", list: USUAL_CHECKLIST, chosen: false };
    const outcomes = [];
    for await (const outcome of checkSchools(schools, request)) outcomes.push(outcome);
    expect(outcomes.map(({ name }) => name)).toEqual(schools.map(({ name }) => name));
    expect(JSON.stringify(outcomes)).not.toMatch(/赵一|孙三|李四/);
  });
});
