import type { Book, CellValue, ChangeSet, Sheet } from "../../../src/book";
import { parseAddress, plainBook, plainSheet } from "../../../src/book";
import { readLedger, recognise } from "../../../src/ledger";
import { carryOver } from "../../../src/ledger/carry-over";
import { bookOf } from "../template/placed-book";
import { sampleLedger } from "../../../src/ledger/template";

type Rows = readonly (readonly CellValue[])[];

function carried(book: Book, year: number) {
  const recognised = recognise(book);
  const result = carryOver(book, recognised, readLedger([{ book, recognised }]).ledger, year);
  return { ...result, sheets: book.sheets.map((sheet) => changed(sheet, result.changes)) };
}

/** The sheet with its cells set as the changes say. */
function changed(sheet: Sheet, changes: ChangeSet): Sheet {
  const values = sheet.values.map((row) => [...(row ?? [])]);
  for (const change of changes) {
    if (change.kind !== "setCells" || change.sheet !== sheet.name) continue;
    for (const { row, column, value } of change.cells) values[row]![column] = value;
  }
  return { ...sheet, values };
}

function carryRows(rows: Rows, rest: Partial<Sheet> = {}, name = "台帐") {
  const { sheets, notes } = carried(plainBook([plainSheet(name, rows, rest)]), 2027);
  return { rows: sheets[0]!.values, notes };
}

describe("a ledger of the year", () => {
  it("is emptied, its heading and layout staying, its title naming the new year", () => {
    const { rows } = carryRows([
      ["2026年走访慰问登记表"],
      ["序号", "慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "校区"],
      [1, "2026.1.15", "朱柏松", "生病住院", 700, "顾红婷、熊继兰", "东"],
      [2, "2026.2.14", "侯瑶", "生病住院", 200, "唐永薇", "西"],
      [3, "2026.3.2", "金海桂", "结婚", 300, "唐永薇", "西"],
      ["合计", null, null, null, 1200, null, null],
    ]);
    expect(rows).toEqual([
      ["2027年走访慰问登记表"],
      ["序号", "慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "校区"],
      [1, null, null, null, null, null, null],
      [2, null, null, null, null, null, null],
      [3, null, null, null, null, null, null],
      ["合计", null, null, null, null, null, null],
    ]);
  });

  it("kept as a form is a blank form afterwards", () => {
    const { rows } = carryRows([
      ["2026年工会活动记录表"],
      ["活动名称", "元旦联欢", "活动时间", "2026年1月3日"],
      ["活动地点", "报告厅", "负责人", "林秋月"],
      ["参加人员", "全体教职工", "参加人数", 80],
    ]);
    expect(rows).toEqual([
      ["2027年工会活动记录表"],
      ["活动名称", null, "活动时间", null],
      ["活动地点", null, "负责人", null],
      ["参加人员", null, "参加人数", null],
    ]);
  });

  it("kept as forms on one sheet is told once, with the number of records", () => {
    const form = (name: string): Rows => [["活动名称", name, "活动时间", "2026年1月3日"], ["活动地点", "报告厅", "负责人", "林秋月"], ["参加人员", "全体教职工", "参加人数", 80], []];
    const { emptied } = carried(plainBook([plainSheet("活动", [...form("元旦联欢"), ...form("趣味运动会")])]), 2027);
    expect(emptied).toEqual([{ table: "activities", sheet: "活动", records: 2 }]);
  });

  it("keeps the keys of cells that hold keys and values", () => {
    const { rows } = carryRows([["会议记录"], ["会议时间：2026年3月4日", "地点：会议室"], ["主持人：林秋月  记录人：沈青"], ["会议议题：研究三八节活动"], ["决议：一致通过"]]);
    expect(rows).toEqual([["会议记录"], ["会议时间：", "地点："], ["主持人：  记录人："], ["会议议题："], ["决议："]]);
  });

  it("leaves numbers in front that are no records", () => {
    const visits = Array.from({ length: 8 }, (_, index): CellValue[] => [index + 1, `2026.${index + 1}.15`, "朱柏松", "生病住院", 700, "顾红婷"]);
    const { sheets } = carried(plainBook([plainSheet("走访慰问", [["2026年走访慰问"], ["序号", "慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人"], ...visits])]), 2027);
    const next = plainBook(sheets);
    expect(sheets[0]!.values[9]).toEqual([8, null, null, null, null, null]);
    const { ledger } = readLedger([{ book: next, recognised: recognise(next) }]);
    expect([ledger.has("visits"), ledger.rowCount("visits")]).toEqual([true, 0]);
  });

  it("keeps the formula of its total", () => {
    const { rows } = carryRows(
      [
        ["2026年节日慰问品发放"],
        ["节日", "发放日期", "慰问品", "人数", "人均标准", "金额"],
        ["春节", "2026.2.10", "粮油", 40, 300, 12000],
        ["端午节", "2026.6.10", "粽子", 40, 100, 4000],
        ["中秋节", "2026.9.20", "月饼", 40, 200, 8000],
        ["合计", null, null, null, null, 24000],
      ],
      { formulas: [[], [], [], [], [], [undefined, undefined, undefined, undefined, undefined, "SUM(F3:F5)"]] },
    );
    expect(rows[5]).toEqual(["合计", null, null, null, null, 24000]);
    expect(rows[2]).toEqual([null, null, null, null, null, null]);
  });
});

describe("what the union has", () => {
  it("stays, members and all they are", () => {
    const members: Rows = [
      ["2026年会员名册"],
      ["序号", "姓名", "性别", "出生日期", "入会时间", "联系电话"],
      [1, "朱柏松", "男", "1979.3.8", "2004.9", "16473308121"],
      [2, "侯瑶", "女", "1985.6.1", "2009.9", "16472291173"],
      [3, "金海桂", "女", "1991.2.9", "2015.9", "16471162553"],
    ];
    expect(carryRows(members).rows).toEqual([["2027年会员名册"], ...members.slice(1)]);
  });

  it("loses what belonged to the year: a case's aid, not the case", () => {
    const { rows } = carryRows([
      ["困难职工档案（2026年度）"],
      ["档案编号", "姓名", "困难类别", "致困原因", "建档日期", "复核日期", "帮扶情况", "帮扶金额"],
      ["KN01", "朱柏松", "低保户", "患重病", "2024.3.1", "2026.11.2", "春节走访", 1000],
      ["KN02", "侯瑶", "低保户", "子女上学", "2025.4.1", "2026.11.2", "金秋助学", 2000],
      ["KN03", "金海桂", "低保边缘户", "意外事故", "2025.9.1", "2026.11.2", "春节走访", 1000],
    ]);
    expect(rows[0]).toEqual(["困难职工档案（2027年度）"]);
    expect(rows[2]).toEqual(["KN01", "朱柏松", "低保户", "患重病", "2024.3.1", null, null, null]);
  });

  it("keeps a line for each payer of dues, once, with the formula of what is due", () => {
    const { rows } = carryRows(
      [
        ["2026年会费收缴"],
        ["会员证号", "姓名", "缴费期间", "月工资", "应缴会费", "实缴会费", "缴费日期"],
        ["01", "朱柏松", "1-6月", 5000, 150, 150, "2026.6.1"],
        ["02", "侯瑶", "1-6月", 6000, 180, 180, "2026.6.1"],
        ["01", "朱柏松", "7-12月", 5000, 150, 150, "2026.12.1"],
        ["02", "侯瑶", "7-12月", 6000, 180, 180, "2026.12.1"],
      ],
      { formulas: [[], [], [undefined, undefined, undefined, undefined, "D3*0.005*6"]] },
    );
    expect(rows.slice(2)).toEqual([
      ["01", "朱柏松", null, 5000, 150, null, null],
      ["02", "侯瑶", null, 6000, null, null, null],
      [null, null, null, null, null, null, null],
      [null, null, null, null, null, null, null],
    ]);
  });

  it("turns what was spent into last year's figures of the budget", () => {
    const budget = plainSheet("预算", [
      ["2026年经费预算"],
      ["科目编码", "科目名称", "上年决算数", "本年预算数", "说明"],
      ["401", "会费收入", 20000, 21000, "测算"],
      ["50101", "文体活动支出", 9000, 10000, null],
      ["505", "资本性支出", 800, 900, null],
    ]);
    const journal = plainSheet("收支", [
      ["2026年经费收支明细"],
      ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额", "余额"],
      [null, null, null, "上年结转", null, null, 5000],
      ["2026.3.1", "1", "文体活动支出", "购器材", null, 1200, 3800],
      ["2026.6.1", "2", "会费收入", "上半年会费", 10500.5, null, 14300.5],
      ["2026.9.1", "3", "文体活动支出", "比赛奖品", null, 800, 13500.5],
    ]);
    const { sheets } = carried(plainBook([budget, journal]), 2027);
    expect(sheets[0]!.values.slice(2)).toEqual([
      ["401", "会费收入", 10500.5, null, "测算"],
      ["50101", "文体活动支出", 2000, null, null],
      ["505", "资本性支出", null, null, null],
    ]);
  });
});

describe("the balance of the journal", () => {
  const entries: Rows = [
    ["2026.3.1", "1", "文体活动支出", "购器材", null, 1200, 3800],
    ["2026.6.1", "2", "会费收入", "上半年会费", 10500.5, null, 14300.5],
    ["2026.9.1", "3", "文体活动支出", "比赛奖品", null, 800, 13500.5],
  ];
  const heading: CellValue[] = ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额", "余额"];

  it("goes into the line that brings it forward", () => {
    const { rows, notes } = carryRows([["2026年经费收支明细"], heading, [null, null, null, "上年结转", null, null, 5000], ...entries]);
    expect(rows[2]).toEqual([null, null, null, "上年结转", null, null, 13500.5]);
    expect(rows[3]).toEqual([null, null, null, null, null, null, null]);
    expect(notes).toEqual([]);
  });

  it("becomes the first entry where there is no such line", () => {
    const { rows } = carryRows([["2026年经费收支明细"], heading, ...entries]);
    expect(rows[2]).toEqual(["2027-01-01", null, null, "上年结转", null, null, 13500.5]);
  });

  it("is left to the user where it can't be known", () => {
    const { notes } = carryRows([["2026年经费支出明细"], ["日期", "凭证号", "科目", "摘要", "支出金额"], ["2026.3.1", "1", "文体活动支出", "购器材", 1200], ["2026.6.1", "2", "会议支出", "会议费", 300], ["2026.9.1", "3", "文体活动支出", "奖品", 800]]);
    expect(notes).toEqual(["没有读到经费收支的余额，上年结转请自行填写。"]);
  });
});

describe("the sample carried over", () => {
  const book = bookOf(sampleLedger(2026));
  const { sheets, kept, emptied, notes } = carried(book, 2027);
  const next = plainBook(sheets);
  const recognised = recognise(next);
  const { ledger, problems } = readLedger([{ book: next, recognised }]);
  const counts = (ids: readonly string[]) => ids.map((id) => [id, ledger.rowCount(id as "members")]);

  it("is a ledger of the next year", () => {
    expect(recognised.year).toEqual({ year: 2027, startMonth: 1 });
    expect([...ledger.rows("unit")][0]!.value("year")).toBe(2027);
    expect([...ledger.rows("unit")][0]!.value("planPeriod")).toBeUndefined();
    expect(notes).toEqual([]);
  });

  it("keeps members, committees, groups, assets and payers", () => {
    expect(counts(["members", "committees", "groups", "assets", "dues", "budgetLines"])).toEqual([["members", 88], ["committees", 16], ["groups", 6], ["assets", 10], ["dues", 88], ["budgetLines", 18]]);
    expect(kept.map(({ table }) => table).sort()).toEqual(["assets", "budgetLines", "committees", "dues", "groups", "members"]);
  });

  it("empties what happened in the year", () => {
    const gone = ["meetings", "proposals", "disclosures", "activities", "visits", "welfare", "plan", "nothingToReport"];
    expect(counts(gone)).toEqual(gone.map((id) => [id, 0]));
    expect(emptied.map(({ table }) => table).sort()).toEqual([...gone, "journal"].sort());
  });

  it("opens with the balance the old year closed with", () => {
    const old = readLedger([{ book, recognised: recognise(book) }]).ledger;
    const closing = [...old.rows("journal")].reverse()[0]!.value("balance")!;
    const { row, column } = parseAddress("H4")!;
    expect(next.sheets.find(({ name }) => name === "经费收支明细")!.values[row]![column]).toBe(closing / 100);
  });

  it("holds no problem but the member's wrong number", () => expect(problems.map(({ kind }) => kind)).toEqual(["badIdNumber"]));
});
