import { mergedTextHeights, textHeight } from "../../src/book";
import type { PlacedSheet } from "../../src/book";

const ROOM = { size: 11, width: 20, standardSize: 11 };

describe("the height of a wrapped text", () => {
  it.each([
    ["一行", 19],
    ["一二三四五六七八九十", 19],
    ["一二三四五六七八九十一", 33],
    ["12345678901234567890", 19],
    ["一\n\n三", 47],
    ["", 19],
  ])("%j", (text, points) => {
    expect(textHeight(text, ROOM)).toBe(points);
  });

  it("is never more than a row can have", () => {
    expect(textHeight("很长".repeat(1000), ROOM)).toBe(409);
  });

  it("counts larger letters as wider", () => {
    expect(textHeight("一二三四五六", { ...ROOM, size: 22 })).toBe(62);
  });
});

describe("rows with merged texts", () => {
  const LONG = "一二三四五六七八九十一二三四五六七八九十一";
  const sheet = (rest: Partial<PlacedSheet["rows"][number]>, merge = { top: 0, left: 0, bottom: 0, right: 1 }, style = "wrapped"): PlacedSheet => ({
    name: "表",
    columns: [{ width: 20 }, { width: 20 }, { width: 99, hidden: true }],
    rows: [{ cells: [{ value: LONG, style }], ...rest }],
    styles: { wrapped: { wrap: true }, plain: {} },
    dress: { visibility: "visible", merges: [merge], validations: [], conditionalFormats: [], names: [], showGridLines: true },
  });

  it("are as high as the text in the width of all its columns", () => {
    expect([...mergedTextHeights(sheet({}))]).toEqual([[0, 33]]);
    expect([...mergedTextHeights(sheet({}, { top: 0, left: 0, bottom: 0, right: 2 }))]).toEqual([[0, 33]]);
  });

  it.each<[string, PlacedSheet]>([
    ["somebody set", sheet({ height: 20 })],
    ["are hidden", sheet({ hidden: true })],
    ["share the text with rows below", sheet({}, { top: 0, left: 0, bottom: 1, right: 1 })],
    ["don't wrap it", sheet({}, undefined, "plain")],
    ["hold no more than a line", sheet({ cells: [{ value: "短", style: "wrapped" }] })],
  ])("that %s are left alone", (_, given) => {
    expect(mergedTextHeights(given).size).toBe(0);
  });
});
