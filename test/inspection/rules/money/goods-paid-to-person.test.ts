import { goodsPaidToPerson } from "../../../../src/inspection/rules/money/goods-paid-to-person";
import { placesOf } from "../../ledgers";

describe("买东西付给商家", () => {
  const members = [["姓名"], ["赵一"], ["钱二"]];

  it("finds payment to a person or in cash", () => {
    const journal = [["日期", "摘要", "支出金额", "收款人", "支付方式"], ["2026-05-01", "购气排球", 300, "赵一", "转账"], ["2026-05-02", "活动奖品", 300, "青禾文体店", "现金"], ["2026-05-03", "活动奖品", 300, "青禾文体店", "转账"]];
    expect(placesOf(goodsPaidToPerson, { members, journal })).toEqual(["经费收支明细!D2", "经费收支明细!E3"]);
  });

  it("knows what rightly goes to a person", () => {
    const journal = [["日期", "摘要", "支出金额", "收款人", "支付方式"], ["2026-05-01", "住院慰问金", 500, "赵一", "现金"], ["2026-05-02", "垫付购书款报销", 300, "钱二", "转账"], ["2026-05-03", "购茶水", 300, "王家铺子", "转账"], ["2026-05-04", "退回多付的奖品款", -30, "赵一", "转账"]];
    expect(placesOf(goodsPaidToPerson, { members, journal })).toEqual([]);
  });
});
