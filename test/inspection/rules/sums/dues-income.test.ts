import { duesIncome } from "../../../../src/inspection/rules/sums/dues-income";
import { placesOf } from "../../ledgers";

const journal = [["日期", "科目", "摘要", "收入金额", "支出金额"], ["2026-03-05", "会费收入", "收一季度会费", 60, null], ["2026-03-06", "拨缴经费收入", "拨缴", 900, null]];
const duesOf = (...paid: number[]) => [["姓名", "实缴会费"], ...paid.map((each, index) => [["赵一", "钱二", "孙三"][index]!, each])];

describe("会费收缴合计要等于入账的会费收入", () => {
  it("finds collected dues that were not all booked", () => {
    expect(placesOf(duesIncome, { dues: duesOf(20, 20, 30), journal })).toEqual(["会费收缴!"]);
  });

  it("lets equal sums be, and a journal without dues", () => {
    expect(placesOf(duesIncome, { dues: duesOf(20, 20, 20), journal })).toEqual([]);
    expect(placesOf(duesIncome, { dues: duesOf(20, 20, 30), journal: [journal[0]!, journal[2]!] })).toEqual([]);
  });
});
