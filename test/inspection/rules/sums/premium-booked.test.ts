import { premiumBooked } from "../../../../src/inspection/rules/sums/premium-booked";
import { placesOf } from "../../ledgers";

const mutualAid = [["姓名", "保费"], ["赵一", 50], ["钱二", 50]];
const journalOf = (expense: number, summary = "在职职工互助保障保费") => [["日期", "摘要", "支出金额"], ["2026-05-05", summary, expense]];

describe("互助保障的保费要与账上一致", () => {
  it("finds more paid than the list of the insured needs", () => {
    expect(placesOf(premiumBooked, { mutualAid, journal: journalOf(150) })).toEqual(["互助保障!"]);
  });

  it("lets equal sums, a share paid by the members, and other entries be", () => {
    for (const journal of [journalOf(100), journalOf(60), journalOf(150, "购乒乓球拍")]) expect(placesOf(premiumBooked, { mutualAid, journal })).toEqual([]);
  });
});
