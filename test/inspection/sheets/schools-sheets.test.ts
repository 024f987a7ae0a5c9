import type { SheetSpec } from "../../../src/book";
import { completenessSheet, frequentFindings, frequentFindingsSheet, inspect, Inspection, schoolReport, scoreOf, unreadFilesSheet, USUAL_CHECKLIST, type InspectedSchool } from "../../../src/inspection";
import { placeSheet } from "../../../src/merge";
import { ledgerOf, type Tables } from "../ledgers";

function school(file: string, tables: Tables, unitName?: string): InspectedSchool {
  const { ledger, problems } = ledgerOf(tables);
  const inspection = new Inspection({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校", year: 2026 } });
  const { findings } = inspect(inspection);
  return { file, report: schoolReport(USUAL_CHECKLIST, scoreOf(USUAL_CHECKLIST, inspection, findings, { chosen: false }), findings, unitName) };
}

const VISITS = ["慰问日期", "慰问对象", "慰问事由", "慰问人", "签收"];
const SCHOOLS = [
  school("东片/一小.xlsx", { visits: [VISITS, ["2026-02-30", "赵一", "住院", "钱二", "√"], ["2026-02-31", "孙三", "住院", "钱二", "√"]] }),
  school("二小.xlsx", { visits: [VISITS, ["2026-02-30", "李四", "住院", "钱二", "无"]], activities: [["活动名称", "活动日期"], ["趣味运动会", "2026-05-06"]] }, "云河镇第二小学"),
];
const contents = { today: "2026-12-31", list: USUAL_CHECKLIST, schools: SCHOOLS, unread: 1, ranked: false };

const valuesOf = ({ rows }: SheetSpec, key: string) => rows.find((row) => row.key === key)!.cells.map((cell) => cell?.value ?? null);

describe("资料完整度", () => {
  const sheet = completenessSheet(contents);

  it("has a column for each block of the list, with the share of what is there", () => {
    const headings = valuesOf(sheet, "header");
    expect(headings.slice(2, 2 + USUAL_CHECKLIST.blocks.length)).toEqual(USUAL_CHECKLIST.blocks.map(({ title }) => title));
    const own = valuesOf(sheet, "school:二小.xlsx");
    expect(own[headings.indexOf("自身建设")]).toBe(0);
    expect(own[4]).toBe(0.75);
  });

  it("calls a school by its own name, else by its file's", () => {
    expect(valuesOf(sheet, "school:东片/一小.xlsx")[1]).toBe("一小");
    expect(valuesOf(sheet, "school:二小.xlsx")[1]).toBe("云河镇第二小学");
  });

  it("averages by a formula, and says that it ranks nobody", () => {
    const mean = sheet.rows.find(({ key }) => key === "mean")!;
    expect(mean.cells[4]!.formula).toMatch(/^AVERAGE\(/);
    expect(mean.cells[4]!.value).toBeCloseTo(0.625);
    expect(valuesOf(sheet, "note")[0]).toContain("不作排名");
    expect(valuesOf(completenessSheet({ ...contents, ranked: true }), "note")[0]).toContain("按完整度排列");
  });

  it("can be placed with no school at all", () => {
    expect(placeSheet(completenessSheet({ ...contents, schools: [] })).name).toBe("资料完整度");
  });

  it("calls a block that no ledger speaks to 现场, without a mean", () => {
    const onSite = { ...USUAL_CHECKLIST, blocks: [{ title: "阵地", items: [{ id: "X-1", title: "环境整洁", points: 5, topics: [] }] }] };
    const { ledger, problems } = ledgerOf({});
    const inspection = new Inspection({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校" } });
    const bare = { file: "a.xlsx", report: schoolReport(onSite, scoreOf(onSite, inspection, [], { chosen: false }), []) };
    const one = completenessSheet({ ...contents, list: onSite, schools: [bare] });
    expect(valuesOf(one, "school:a.xlsx")[2]).toBe("现场");
    expect(valuesOf(one, "mean")[2]).toBeNull();
  });
});

describe("常见问题", () => {
  it("puts first what most schools have, however often one has it", () => {
    const [first] = frequentFindings(SCHOOLS);
    expect(first).toMatchObject({ title: "日期要写得出、日历上有", schools: 2, count: 3 });
    expect(valuesOf(frequentFindingsSheet(SCHOOLS), "finding:必改|日期要写得出、日历上有").slice(3, 6)).toEqual([2, 1, 3]);
  });

  it("names neither people nor schools", () => {
    expect(JSON.stringify(frequentFindingsSheet(SCHOOLS))).not.toMatch(/赵一|孙三|李四|云河|一小/);
  });

  it("says so where there are none", () => {
    expect(valuesOf(frequentFindingsSheet([]), "nothing")[0]).toBe("没有发现问题。");
  });
});

describe("未读文件", () => {
  it("lists each file with its reason, or that there is none", () => {
    expect(valuesOf(unreadFilesSheet([{ file: "坏.xlsx", text: "“坏.xlsx”已损坏。" }]), "file:坏.xlsx")).toEqual([1, "坏.xlsx", "“坏.xlsx”已损坏。"]);
    expect(valuesOf(unreadFilesSheet([]), "nothing")[0]).toBe("所有文件都读到了。");
  });
});
