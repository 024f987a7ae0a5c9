import fc from "fast-check";
import { countUpTo } from "../../src/book";

describe("counting up to a limit", () => {
  it("is the same as looking at every number", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, limit) => {
        const ascending = [...numbers].sort((a, b) => a - b);
        expect(countUpTo(ascending, limit)).toBe(numbers.filter((number) => number <= limit).length);
      }),
    );
  });

  it("reads typed arrays too", () => {
    expect(countUpTo(new Float64Array([0, 20, 20, 40]), 20)).toBe(3);
  });
});
