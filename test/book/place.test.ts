import fc from "fast-check";
import { address, cellOfPlace, columnIndex, columnLetters, parseAddress, parseRange, placeInWords, qualifiedAddress, quotedPlace, rangeAddress } from "../../src/book";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  it("reads what it writes", () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
        expect(parseAddress(address(row, column))).toEqual({ row, column });
      }),
    );
  });

  it.each(["", "A0", "1A", "XFE1", "A1048577", "A-1", "AAAA1", "甲1"])("takes %j for no address", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  it("reads ranges whichever corner comes first", () => {
    expect(parseRange("H37:A4")).toEqual({ top: 3, left: 0, bottom: 36, right: 7 });
    expect(parseRange("$B$2")).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(parseRange("A1:")).toBeUndefined();
  });

  it("writes a single cell without a colon", () => {
    expect(rangeAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
    expect(rangeAddress({ top: 3, left: 0, bottom: 36, right: 7 })).toBe("A4:H37");
  });

  it("doubles quotes in sheet names", () => {
    expect(qualifiedAddress("王芳's 表", "B2")).toBe("'王芳''s 表'!B2");
  });
});

describe("a place in words", () => {
  it.each([
    [{ sheet: "走访慰问", cell: "H12" }, "走访慰问 H12", "“走访慰问”H12", "H12"],
    [{ sheet: "走访慰问", row: 12 }, "走访慰问 第 12 行", "“走访慰问”第 12 行", "A12"],
    [{ sheet: "走访慰问" }, "走访慰问", "“走访慰问”", "A1"],
  ])("%j", (place, alone, quoted, cell) => {
    expect([placeInWords(place), quotedPlace(place), cellOfPlace(place)]).toEqual([alone, quoted, cell]);
  });

  it("says nothing for a finding of the whole book", () => {
    expect(placeInWords({ sheet: "" })).toBe("");
  });
});
