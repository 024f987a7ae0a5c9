import { birthdayLimit } from "../../../../src/inspection/rules/money/birthday-limit";
import { placesOf } from "../../ledgers";

describe("生日慰问不超过当地标准", () => {
  it("goes by region and day", () => {
    const welfare = [["节日", "发放日期", "人均标准"], ["生日", "2026-03-01", 350], ["生日慰问", "2026-04-01", 300], ["春节", "2026-02-01", 800]];
    expect(placesOf(birthdayLimit, { welfare }, { unit: { region: "福建省" } })).toEqual(["节日慰问品发放!C2"]);
    expect(placesOf(birthdayLimit, { welfare }, { unit: { region: "安徽省" } })).toEqual([]);
  });
});
