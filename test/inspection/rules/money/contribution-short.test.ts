import { contributionShort } from "../../../../src/inspection/rules/money/contribution-short";
import { placesOf } from "../../ledgers";

describe("拨缴经费留成要足额到账", () => {
  const unit = [["单位名称", "青禾小学"], ["全年工资总额", 8000000], ["经费留成比例", "60%"]];
  const journal = (income: number) => [["日期", "科目", "收入金额"], ["2026-05-01", "拨缴经费收入", income]];

  it("finds less than payroll × 2 % × the share kept", () => {
    expect(placesOf(contributionShort, { unit, journal: journal(80000) })).toEqual(["基本情况!B2"]);
    expect(placesOf(contributionShort, { unit, journal: journal(93000) })).toEqual([]);
    expect(placesOf(contributionShort, { unit, journal: journal(80000) }, { today: "2026-11-22" })).toEqual([]);
  });
});
