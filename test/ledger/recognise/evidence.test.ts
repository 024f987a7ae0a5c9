import type { RowsBlock } from "../../../src/ledger/recognise";
import { fieldsOf, sheetOf, tableOf } from "./sheets";

const ids = ["990101198803071223", "990101197911055219", "990101199001012340", "990101196505053337"];

describe("headings and contents together", () => {
  it("says so where two headings are exchanged, and reads what is written", () => {
    const block = tableOf(
      sheetOf("会员名册", [
        ["姓名", "性别", "身份证号", "联系电话", "入会时间"],
        ["林秋月", "女", "16800000001", ids[0]!, "2012.9"],
        ["沈青", "男", "16800000002", ids[1]!, "2003.9"],
        ["方园", "女", "16800000003", ids[2]!, "2015.3"],
      ]),
    );
    expect(fieldsOf(block)).toBe("A:name B:sex C:phone D:idNumber E:joinedUnionOn");
    expect(block.columns.map(({ wrongHeading }) => wrongHeading ?? false)).toEqual([false, false, true, true, false]);
  });

  it("sees that names and titles stand under each other's headings, though titles contradict little", () => {
    const rows = [["爱的教育", "林秋月", "2026.3.3"], ["窗边的小豆豆", "沈青", "2026.3.5"], ["倾听儿童", "方园", "2026.9.10"], ["教学勇气", "周文", "2026.10.20"]];
    const block = tableOf(sheetOf("借阅", [["教工书屋借阅"], ["借阅人", "书名", "借出日期"], ...rows]));
    expect(block.columns.map(({ field, wrongHeading }) => `${field}${wrongHeading ? "!" : ""}`)).toEqual(["book!", "reader!", "borrowedOn"]);
    const right = tableOf(sheetOf("借阅", [["教工书屋借阅"], ["书名", "借阅人", "借出日期"], ...rows]));
    expect(right.columns.map(({ field, wrongHeading }) => `${field}${wrongHeading ? "!" : ""}`)).toEqual(["book", "reader", "borrowedOn"]);
  });

  it("trusts a heading whose cells are merely unusual", () => {
    const block = tableOf(
      sheetOf("走访慰问", [
        ["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问品"],
        ["3月4日", "林秋月", "生病住院", "见发票", "无"],
        ["5月9日", "沈青", "结婚", 800, "无"],
      ]),
    );
    expect(fieldsOf(block)).toBe("A:date B:person C:reason D:amount E:goods");
    expect(block.columns.some(({ wrongHeading }) => wrongHeading)).toBe(false);
  });

  it("takes the amount of a cash book by its direction column, else by the title", () => {
    const head = ["日期", "科目", "摘要", "金额"];
    const income = [head, ["2025.1.3", "会费收入", "收会费", 500], ["2025.2.3", "其他收入", "利息", 3]];
    expect(fieldsOf(tableOf(sheetOf("账", [["2025年经费收入明细"], ...income])))).toBe("A:date B:account C:summary D:income");
    const block = tableOf(
      sheetOf("经费收支", [
        ["日期", "收支", "科目", "摘要", "金额"],
        ["2025.1.3", "收", "会费收入", "收会费", 500],
        ["2025.2.3", "支", "其他支出", "手续费", 3],
      ]),
    );
    expect(fieldsOf(block)).toBe("A:date B:direction C:account D:summary E:expense");
    expect(block.amountByDirection).toEqual({ amount: 4, direction: 1 });
  });

  it("carries down what is written once per group, not what was forgotten", () => {
    const rows = (body: (i: number) => string | null, post: (i: number) => string | null): (string | null)[][] =>
      Array.from({ length: 7 }, (_, i) => [body(i), ["周文", "韩雪", "方园", "秦川", "林秋月", "沈青", "许可"][i]!, post(i), "2024.9.1"]);
    const head = ["机构", "姓名", "职务", "当选日期"];
    const once = tableOf(sheetOf("组织机构", [head, ...rows((i) => (i === 0 ? "工会委员会" : i === 4 ? "女职工委员会" : null), () => "委员")]));
    expect(once.columns[0]!.carriesBlank).toBe(true);
    const forgotten = tableOf(sheetOf("组织机构", [head, ...rows((i) => (i === 3 ? null : "工会委员会"), () => "委员")]));
    expect(forgotten.columns[0]!.carriesBlank).toBeUndefined();
  });

  it("carries down the columns that lead a table, but neither names nor numbers", () => {
    const table = (first: string): RowsBlock =>
      tableOf(sheetOf("资产", [[first, "资产名称", "数量"], ["甲", "投影仪", 1], [null, "相机", 2], ["乙", "音箱", 2], [null, "书柜", 4]]));
    expect(table("资产编号").columns[0]!.carriesBlank).toBeUndefined();
    expect(table("存放地点").columns[0]!.carriesBlank).toBe(true);
  });

  it("knows that months are written with two digits where one shows it", () => {
    const cells = (months: number[]): (string | number)[][] => months.map((month, i) => [["周文", "韩雪", "方园"][i]!, "女", month]);
    const padded = tableOf(sheetOf("会员名册", [["姓名", "性别", "入会时间"], ...cells([1988.05, 1993.1, 2001.11])]));
    expect(padded.columns[2]!.paddedMonths).toBe(true);
    const unclear = tableOf(sheetOf("会员名册", [["姓名", "性别", "入会时间"], ...cells([1988.5, 1993.1, 2001.11])]));
    expect(unclear.columns[2]!.paddedMonths).toBeUndefined();
  });

  it("does not take a running number for the number of a thing", () => {
    const rows = ["周文", "韩雪", "方园"].map((name, i) => [i + 1, name, "女", "2012.9"]);
    expect(fieldsOf(tableOf(sheetOf("会员名册", [["编号", "姓名", "性别", "入会时间"], ...rows])))).toBe("A:- B:name C:sex D:joinedUnionOn");
    const codes = rows.map(([n, ...rest]) => [`GH00${n}`, ...rest]);
    expect(fieldsOf(tableOf(sheetOf("会员名册", [["编号", "姓名", "性别", "入会时间"], ...codes])))).toBe("A:memberNo B:name C:sex D:joinedUnionOn");
  });

  it("gives reasons in Chinese, the weightiest first", () => {
    const block = tableOf(sheetOf("会员", [["会员名册"], ["姓名", "性别", "入会时间", "绰号"], ["林秋月", "女", "2012.9", "小月"], ["沈青", "男", "2003.9", "阿青"]]));
    expect(block.reasons).toEqual(["标题说的是“会员名册”", "3 个列标题相符：姓名、性别、入会时间", "没有对应栏目的列：D"]);
  });
});
