import type { RowSpec, SheetSpec } from "../../../src/book";
import { plainBook, plainSheet } from "../../../src/book";
import { inspect, Inspection, priorities, scoreOf, selfCheckSheet, selfScoreSheet, USUAL_CHECKLIST, type Checklist, type Report } from "../../../src/inspection";
import { mergeSheets } from "../../../src/merge";
import { ledgerOf } from "../ledgers";

const { ledger, problems } = ledgerOf({
  unit: [["单位名称", "青禾镇中心小学"]],
  visits: [["慰问日期", "慰问对象", "慰问事由", "慰问人", "签收"], ["2026-02-30", "赵一", "住院", "钱二", "√"], ["2026-03-02", "孙三", "住院", "钱二", "无"]],
});
const inspection = new Inspection({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校", year: 2026 } });
const report: Report = inspect(inspection);
const score = scoreOf(USUAL_CHECKLIST, inspection, report.findings, { chosen: false });
const contents = {
  unitName: "青禾镇中心小学",
  today: "2026-12-31",
  list: USUAL_CHECKLIST,
  score,
  priorities: priorities(USUAL_CHECKLIST, score, report.findings, inspection),
  ignored: [{ finding: report.findings[0]!, reason: "原件在上级" }],
  unchecked: report.unchecked,
};

const textsOf = ({ rows }: Pick<SheetSpec, "rows">): string => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? "")).join("\n");
const rowOf = ({ rows }: SheetSpec, key: string): RowSpec => rows.find((row) => row.key === key)!;

describe("内部自查单", () => {
  const sheet = selfCheckSheet(contents);

  it("has a row for each finding under its class, with a jump to the cell", () => {
    const keys = sheet.rows.map(({ key }) => key);
    const [badDate] = report.findings;
    expect(keys.indexOf("class:还能补办")).toBeLessThan(keys.indexOf(badDate!.id));
    expect(keys.indexOf(badDate!.id)).toBeLessThan(keys.indexOf("class:不得倒签补造"));
    expect(rowOf(sheet, badDate!.id).cells[2]).toMatchObject({ value: "走访慰问\nA2", link: { sheet: "走访慰问", cell: "A2" } });
  });

  it("lists what was set aside with its reason, what was not checked, and what nobody can see here", () => {
    expect(textsOf(sheet)).toContain("原因：原件在上级");
    expect(textsOf(sheet)).toContain("没有找到“会员名册”台账");
    expect(textsOf(sheet)).toContain("本检查看不到的事项");
    expect(textsOf(sheet)).toContain("以当地现行文件为准");
  });

  it("says 台账, names nobody and signs nothing", () => {
    expect(textsOf(sheet)).not.toMatch(/台帐|赵一|钱二|孙三/);
    expect(rowOf(sheet, report.findings[0]!.id).cells[10]).toMatchObject({ value: null });
  });

  it("says so where nothing was found", () => {
    expect(textsOf(selfCheckSheet({ ...contents, priorities: [], ignored: [], unchecked: [] }))).toContain("没有发现问题。");
  });
});

describe("自评表", () => {
  const sheet = selfScoreSheet({ unitName: "青禾镇中心小学", list: USUAL_CHECKLIST, score, ledger });

  it("has the issuer's headings, our figures, and a blank column for the inspector", () => {
    expect(rowOf(sheet, "header").cells.map((cell) => cell?.value)).toEqual(["内容", "考核具体内容", "分值", "评分依据", "自查情况", "自评分", "考评分"]);
    expect(rowOf(sheet, "C1-18").cells.map((cell) => cell?.value)).toEqual([null, "五必访及时", 5, "查台账、座谈", "慰问 2 人次；问题 2 处", 3.5, null]);
  });

  it("leaves blank what can only be seen on site", () => {
    expect(rowOf(sheet, "C1-8").cells[5]?.value).toBeNull();
  });

  it("sums with formulas and leaves the signature line blank", () => {
    expect(rowOf(sheet, "total").cells[2]).toMatchObject({ value: 100, formula: "SUM({col:points}{row:C1-1}:{col:points}{row:C1-21})" });
    expect(rowOf(sheet, "sign").cells[0]?.value).toMatch(/^单位（盖章）：\s+负责人：\s+填表人：\s+年\s+月\s+日$/);
  });
});

describe("自评表 of a list with ★, bonus and items that must not be missed", () => {
  const item = { points: 5, topics: [] };
  const list: Checklist = {
    ...USUAL_CHECKLIST,
    total: 15,
    preconditions: ["建会三年以上"],
    blocks: [
      {
        title: "",
        items: [
          { ...item, id: "X-1", title: "来访有登记", topics: ["petitions"], required: true },
          { ...item, id: "X-2", title: "★会员会费", topics: ["visits"], required: true },
          { ...item, id: "X-3", title: "经费规范", zeroFails: true },
          { ...item, id: "X-4", title: "获表彰", bonus: true },
        ],
      },
    ],
  };
  const sheet = selfScoreSheet({ list, score: scoreOf(list, inspection, [], { chosen: true }), ledger });

  it("marks them once, and says which are still at nought", () => {
    expect(["X-1", "X-2", "X-3", "X-4"].map((key) => rowOf(sheet, key).cells[1]?.value)).toEqual(["★来访有登记", "★会员会费", "（得 0 分即不合格）经费规范", "（加分）获表彰"]);
    expect(rowOf(sheet, "failing").cells[0]?.value).toContain("目前得 0 分——来访有登记。");
    expect(rowOf(sheet, "precondition:1").cells[0]?.value).toBe("前提条件：建会三年以上");
    expect(rowOf(sheet, "total").cells[1]?.value).toBe("合　　计（满分 15，加分另计）");
  });

  it("claims no total for a list that is known in part only", () => {
    const { total: _total, ...part } = list;
    const partly = selfScoreSheet({ list: part, score: scoreOf(part, inspection, [], { chosen: true }), ledger });
    expect(rowOf(partly, "total").cells[1]?.value).toBe("合　　计（所见部分）");
  });
});

describe("both sheets", () => {
  it("can be placed, and placed again without a change", () => {
    const specs = [selfCheckSheet(contents), selfScoreSheet({ list: USUAL_CHECKLIST, score, ledger })];
    const merges = mergeSheets(plainBook([plainSheet("走访慰问", [["慰问日期"]])]), specs, new Map(), { salt: "x" });
    expect(merges.map(({ status, name }) => [name, status])).toEqual([["内部自查单", "created"], ["自评表", "created"]]);
  });
});
