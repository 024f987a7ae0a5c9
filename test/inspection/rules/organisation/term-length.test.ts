import { termLength } from "../../../../src/inspection/rules/organisation/term-length";
import { placesOf } from "../../ledgers";

describe("基层工会委员会每届三年或者五年", () => {
  const found = (years: number) => placesOf(termLength, { unit: [["单位名称", "青禾小学"], ["任期（年）", years]] });

  it("finds other lengths", () => {
    expect(found(4)).toEqual(["基本情况!B2"]);
    expect([...found(3), ...found(5)]).toEqual([]);
  });
});
