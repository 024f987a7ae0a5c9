import { asPart, finish, type Steps } from "../../src/book";

function* counting(to: number): Steps<string> {
  for (let count = 1; count <= to; count++) yield count / to;
  return `counted to ${to}`;
}

describe("work in steps", () => {
  it("gives its result when it is finished, also where it has no steps", () => {
    expect([finish(counting(3)), finish(counting(0))]).toEqual(["counted to 3", "counted to 0"]);
  });

  it("as the second half of other work goes on from there", () => {
    const steps = asPart(counting(4), (share) => 0.5 + share / 2);
    expect([...steps]).toEqual([0.625, 0.75, 0.875, 1]);
    expect(finish(asPart(counting(4), (share) => share))).toBe("counted to 4");
  });

  it("passes on what goes wrong", () => {
    function* broken(): Steps<never> {
      yield 0.5;
      throw new RangeError("half-way");
    }
    expect(() => finish(asPart(broken(), (share) => share))).toThrow("half-way");
  });
});
