import { festivalCash } from "../../../../src/inspection/rules/money/festival-cash";
import { placesOf } from "../../ledgers";

describe("节日慰问发实物", () => {
  it("finds cash among the goods", () => {
    const welfare = [["节日", "慰问品"], ["春节", "现金 500 元"], ["端午", "粽子"], ["中秋", "红包"]];
    expect(placesOf(festivalCash, { welfare })).toEqual(["节日慰问品发放!B2", "节日慰问品发放!B4"]);
  });
});
