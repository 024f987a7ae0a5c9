import { totalDiffers } from "../../../../src/inspection/rules/sums/total-differs";
import { placesOf, reportOf } from "../../ledgers";

const HEADINGS = ["日期", "摘要", "收入金额", "支出金额", "余额"];

describe("合计要等于各行之和", () => {
  it("finds a total that the rows don't add up to", () => {
    const visits = [["慰问日期", "慰问对象", "慰问金额"], ["2026-03-01", "赵一", 500], ["2026-03-02", "钱二", "300元"], ["合计", null, 900]];
    const [finding] = reportOf(totalDiffers, { visits }).findings;
    expect(finding).toMatchObject({ place: { cell: "C4" }, text: "第 4 行“合计”的慰问金额写的是 900.00 元，各行相加是 800.00 元" });
  });

  it("takes a total for what it may mean: a month's, all so far, with what was brought forward", () => {
    const journal = [
      HEADINGS,
      ["上年结转", null, 1000, null, 1000],
      ["2026-01-05", "甲", 200, null, 1200],
      ["2026-01-06", "乙", null, 100, 1100],
      ["本月合计", null, 200, 100, 1100],
      ["累计", null, 200, 100, 1100],
      ["2026-02-05", "丙", 50, 30, 1120],
      ["本月合计", null, 50, 30, 1120],
      ["累计", null, 1250, 130, 1120],
    ];
    expect(placesOf(totalDiffers, { journal })).toEqual([]);
  });

  it("counts heads exactly, money to the cent", () => {
    const groups = [["小组名称", "人数"], ["一组", 8], ["二组", 7], ["合计", 14]];
    const dues = [["姓名", "应缴会费"], ["赵一", 33.335], ["钱二", 33.335], ["合计", 66.67]];
    expect(placesOf(totalDiffers, { groups, dues })).toEqual(["工会小组!B4"]);
  });

  it("adds up what was paid for each person, not what each thing costs", () => {
    const mutualAid = [["姓名", "身份证号", "保费"], ["赵一", null, 80], ["钱二", null, "80元"], ["合计", null, "180元"]];
    const assets = [["资产名称", "数量", "单价"], ["相机", 2, 1000], ["书柜", 3, 500], ["合计", 5, 2000]];
    expect(placesOf(totalDiffers, { mutualAid, assets })).toEqual(["互助保障!C4"]);
  });

  it("counts an amount that stands for several rows once", () => {
    const welfare = [["节日", "发放金额"], ["春节", 300], ["端午", "同上"], ["合计", 300]];
    expect(placesOf(totalDiffers, { welfare })).toEqual([]);
  });

  it("weighs less where an amount can't be read or is missing, and says which", () => {
    const visits = [["慰问日期", "慰问对象", "慰问金额"], ["2026-03-01", "赵一", 500], ["2026-03-02", "钱二", "见发票"], ["合计", null, 800]];
    const budgetLines = [["科目名称", "本年预算数"], ["会费收入", 3000], ["上级补助收入", null], ["合计", 3600]];
    expect(reportOf(totalDiffers, { visits }).findings).toMatchObject([{ level: "应改", text: expect.stringContaining("第 3 行的慰问金额读不出来") }]);
    expect(reportOf(totalDiffers, { budgetLines }).findings).toMatchObject([{ level: "应改", text: expect.stringContaining("第 3 行的本年预算数读不出来或没有填") }]);
  });

  it("takes a total above its rows for theirs", () => {
    const assets = [["资产名称", "数量", "金额"], ["合计", 5, 3000], ["相机", 2, 2000], ["书柜", 3, 1000]];
    expect(placesOf(totalDiffers, { assets })).toEqual([]);
    expect(placesOf(totalDiffers, { assets: [assets[0]!, ["合计", 5, 3100], ...assets.slice(2)] })).toEqual(["固定资产!C2"]);
  });

  it("lets a total leave out what was written off, and count kinds instead of pieces", () => {
    const rows = [["相机", 2, 2000, null], ["音箱", 1, 800, "2025年报废"], ["书柜", 3, 1000, null]];
    const assets = (count: number, amount: number) => [["资产名称", "数量", "金额", "备注"], ...rows, ["合计", count, amount, null]];
    expect(placesOf(totalDiffers, { assets: assets(5, 3000) })).toEqual([]);
    expect(placesOf(totalDiffers, { assets: assets(3, 3800) })).toEqual([]);
    expect(placesOf(totalDiffers, { assets: assets(4, 3400) })).toEqual(["固定资产!B5", "固定资产!C5"]);
  });

  it("counts what every person has although it is written as 同上, and no part twice", () => {
    const welfare = [["节日", "发放金额"], ["春节", 300], ["春节", "同上"], ["合计", 600]];
    const visits = [["慰问日期", "慰问金额"], ["全年", 900], ["其中：困难", 300], ["合计", 900]];
    expect(placesOf(totalDiffers, { welfare, visits })).toEqual([]);
  });

  it("counts no account below another twice, wherever the total stands", () => {
    const budgetLines = (total: number) => [
      ["科目编码", "科目名称", "本年预算数"],
      ["合计", "收入", 3000],
      ["401", "会费收入", 3000],
      ["合计", "支出", total],
      ["501", "职工活动支出", 2000],
      ["50101", "其中：职工教育费", 500],
      ["50102", "文体活动费", 1500],
      ["504", "业务支出", 1000],
    ];
    expect(placesOf(totalDiffers, { budgetLines: budgetLines(3000) })).toEqual([]);
    expect(placesOf(totalDiffers, { budgetLines: budgetLines(2800) })).toEqual(["经费预算!C4"]);
  });

  it("follows what the records' own figures come to, where one of the amounts is wrong for itself", () => {
    const assets = (total: number) => [["资产名称", "数量", "单价", "金额"], ["投影仪", 3, 4899, 14757], ["书柜", 1, 780, 780], ["合计", null, null, total]];
    expect(placesOf(totalDiffers, { assets: assets(15477) })).toEqual([]);
    expect(placesOf(totalDiffers, { assets: assets(15400) })).toEqual(["固定资产!D4"]);
  });

  it("believes a total of the groups that the member list bears out", () => {
    const members = [["姓名"], ["赵一"], ["钱二"], ["孙三"]];
    const groups = [["小组名称", "人数"], ["一组", 2], ["二组", 2], ["合计", 3]];
    expect(placesOf(totalDiffers, { groups, members })).toEqual([]);
    expect(placesOf(totalDiffers, { groups })).toEqual(["工会小组!B4"]);
  });
});
