import { paidBeforeHeld } from "../../../../src/inspection/rules/dates/paid-before-held";
import { placesOf } from "../../ledgers";

const JOURNAL = [["日期", "凭证号"], ["2026-03-01", "记-005"], ["2026-05-20", "记-12"]];

describe("先办事、签领，后报销", () => {
  it("finds vouchers older than what they pay for, however the number is written", () => {
    const activities = [["活动时间", "活动名称", "凭证号"], ["2026-03-08", "插花", "记-5"], ["2026-05-04", "登山", "记12号"], ["2026-06-01", "亲子", "记-99"]];
    expect(placesOf(paidBeforeHeld, { journal: JOURNAL, activities })).toEqual(["活动台帐!A2"]);
  });
});
