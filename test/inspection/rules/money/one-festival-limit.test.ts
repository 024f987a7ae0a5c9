import { oneFestivalLimit } from "../../../../src/inspection/rules/money/one-festival-limit";
import { placesOf } from "../../ledgers";

describe("每个节日的慰问品不超过当地标准", () => {
  const welfare = [["节日", "发放日期", "人均标准"], ["春节", "2026-02-10", 500], ["端午节", "2026-06-15", 260], ["生日", "2026-06-15", 260]];

  it("is asked where a region limits each festival", () => {
    expect(placesOf(oneFestivalLimit, { welfare }, { unit: { region: "贵州省贵阳市" } })).toEqual(["节日慰问品发放!C3"]);
    expect(placesOf(oneFestivalLimit, { welfare }, { unit: { region: "福建省" } })).toEqual([]);
  });
});
