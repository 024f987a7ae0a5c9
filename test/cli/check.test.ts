import { Workbook } from "exceljs";
import { writeFileSync } from "node:fs";
import { run, testFolder } from "./run-command";

const at = testFolder();

/** A ledger with one record for each list of cells, under the headings. */
async function ledger(name: string, sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>): Promise<string> {
  const workbook = new Workbook();
  for (const [title, rows] of Object.entries(sheets)) workbook.addWorksheet(title).addRows(rows.map((row) => [...row]));
  await workbook.xlsx.writeFile(at(name));
  return at(name);
}

const VISITS = [
  ["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收"],
  ["2026-03-01", "赵一", "住院", 500, "钱二", "√"],
  ["2026-03-09", "孙三", "住院", 500, "钱二", "√"],
];
const WITH_BAD_DATE = [...VISITS, ["2026-02-30", "李四", "生育", 500, "钱二", "√"]];

describe("check", () => {
  it("ends with 0 where nothing must be mended, with 1 where something must", async () => {
    const right = await ledger("right.xlsx", { 走访慰问: VISITS });
    const wrong = await ledger("wrong.xlsx", { 走访慰问: WITH_BAD_DATE });
    expect((await run("check", right, "--today", "2026-12-31")).code).toBe(0);
    const { code, output } = await run("check", wrong, "--today", "2026-12-31");
    expect(code).toBe(1);
    expect(output).toContain("【必改】走访慰问 A4　第 4 行的慰问日期");
  });

  it("prints the contract's JSON", async () => {
    const file = await ledger("json.xlsx", { 走访慰问: WITH_BAD_DATE });
    const { output } = await run("check", file, "--json", "--today", "2026-12-31");
    const json = JSON.parse(output) as { file: string; score: { items: object[] }; findings: object[]; unchecked: object[] };
    expect(json).toMatchObject({ file: "json.xlsx", score: { possible: 100, items: expect.arrayContaining([expect.objectContaining({ id: "C1-3", state: "unassessed" })]) } });
    expect(json.findings[0]).toEqual({
      rule: "unreadable-date",
      kind: "badDate",
      level: "必改",
      sheet: "走访慰问",
      cell: "A4",
      id: expect.stringMatching(/^unreadable-date:[0-9a-f]{8}$/),
      text: expect.any(String),
      why: expect.any(String),
      fix: expect.any(String),
      basis: expect.objectContaining({ document: expect.any(String), certainty: expect.any(String) }),
    });
    expect(json.unchecked[0]).toEqual({ rule: expect.any(String), text: expect.stringMatching(/未检查$/) });
  });

  it("takes several files for one ledger and says which file a finding is in", async () => {
    const members = await ledger("members.xlsx", { 会员名册: [["姓名", "性别", "入会时间"], ["赵一", "男", "2010-09-01"], ["孙三", "女", "2010-09-01"]] });
    const visits = await ledger("visits.xlsx", { 走访慰问: [...VISITS, ["2026-05-09", "陈九", "住院", 500, "赵一", "√"]] });
    const { output } = await run("check", members, visits, "--json", "--today", "2026-12-31");
    const { findings } = JSON.parse(output) as { findings: { rule: string; file: string; sheet: string; cell: string }[] };
    expect(findings).toContainEqual(expect.objectContaining({ rule: "not-in-members", file: "visits.xlsx", sheet: "走访慰问", cell: "B4" }));
  });

  it("writes both sheets into a copy, and a copy of the copy is the same", async () => {
    const file = await ledger("source.xlsx", { 走访慰问: WITH_BAD_DATE });
    await run("check", file, "--today", "2026-12-31", "-o", at("checked.xlsx"));
    const workbook = new Workbook();
    await workbook.xlsx.readFile(at("checked.xlsx"));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["走访慰问", "内部自查单", "自评表"]));
    const again = await run("check", at("checked.xlsx"), "--today", "2026-12-31", "-o", at("again.xlsx"));
    expect(again.code).toBe(1);
  });

  it("scores by a list of its own, built in or in a file", async () => {
    const file = await ledger("listed.xlsx", { 走访慰问: VISITS, 检查清单: [["考核内容", "分值", "评分依据"], ["五必访及时", 6, "查台账"], ["校园环境整洁", 4, "实地查看"]] });
    expect((await run("check", file, "--today", "2026-12-31")).output).toContain("可核 6 分中得 6 分，另 4 分待现场核查或自评");
    expect((await run("check", file, "--list", "C5", "--today", "2026-12-31")).output).toContain("湖南省教育工会模范教职工小家考核验收细则");
    writeFileSync(at("细则.txt"), "考核项目\t考核内容\t分值\t评分依据\n慰问帮扶\t坚持五必访\t8\t查台账\n民主管理\t召开教代会\t5\t查档案\n财务\t会费收缴及时\t5\t查账\n");
    expect((await run("check", file, "--list", at("细则.txt"), "--today", "2026-12-31")).output).toContain("可核 18 分中得 8 分");
  });

  it("says in one sentence what it can't use", async () => {
    const file = await ledger("any.xlsx", { 走访慰问: VISITS });
    expect(await run("check")).toMatchObject({ code: 2, output: expect.stringContaining("请给出台帐工作簿") });
    expect(await run("check", file, "--list", "C99")).toMatchObject({ code: 2, output: expect.stringContaining("没有“C99”这份考核表") });
    expect(await run("check", file, "--today", "昨天")).toMatchObject({ code: 2 });
  });
});
