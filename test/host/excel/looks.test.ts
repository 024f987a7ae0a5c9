import fc from "fast-check";
import { rangeAddress } from "../../../src/book";
import { pixelsPerCharacter, pointsOf } from "../../../src/host/excel/column-width";
import { joinedAddresses, rectanglesByName } from "../../../src/host/excel/looks";

const grid = fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: 5, maxLength: 5 }), { maxLength: 8 });

describe("cells of one style as rectangles", () => {
  it("joins runs of rows", () => {
    expect([...rectanglesByName([["a", "a", undefined], ["a", "a", "b"]])].map(([name, ranges]) => [name, ranges.map(rangeAddress)])).toEqual([
      ["a", ["A1:B2"]],
      ["b", ["C2"]],
    ]);
  });

  it("covers each cell once, with its own style", () => {
    fc.assert(
      fc.property(grid, (names) => {
        const painted = names.map((row) => row.map((): string | undefined => undefined));
        for (const [name, ranges] of rectanglesByName(names)) {
          for (const { top, left, bottom, right } of ranges) {
            for (let row = top; row <= bottom; row++) {
              for (let column = left; column <= right; column++) {
                expect(painted[row]![column]).toBeUndefined();
                painted[row]![column] = name;
              }
            }
          }
        }
        expect(painted).toEqual(names);
      }),
    );
  });

  it("keeps addresses short enough for Excel and loses none", () => {
    const ranges = Array.from({ length: 3000 }, (_, n) => ({ top: n * 2, left: 0, bottom: n * 2, right: 3 }));
    const joined = joinedAddresses(ranges);
    expect(joined.every((address) => address.length <= 8192)).toBe(true);
    expect(joined.join().split(",")).toEqual(ranges.map(rangeAddress));
  });
});

describe("column widths", () => {
  it("are those of Excel's window: 8.43 characters of Calibri are 64 pixels, 8.38 of 等线 are 72", () => {
    expect(pointsOf(8.43, 7)).toBeCloseTo(48, 1);
    expect(pointsOf(8.38, 8) / 0.75).toBeCloseTo(72, 0);
    expect(pixelsPerCharacter(8.43, 48)).toBeCloseTo(7, 2);
    expect(pixelsPerCharacter(8.38, 54)).toBeCloseTo(8, 1);
    expect(pixelsPerCharacter(0, 48)).toBe(7);
  });
});
