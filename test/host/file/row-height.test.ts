import type { PlacedSheet, SheetOperation, StyleSpec } from "../../../src/book";
import { applyChanges, blankWorkbook } from "../../../src/host/file";
import { Package } from "../../../src/host/file/package";
import { stateSheet } from "../../fixtures/packages/generated-sheet";

const STYLES: Readonly<Record<string, StyleSpec>> = { plain: {}, wrapped: { wrap: true }, large: { wrap: true, size: 22 } };
const TEXT = "一二三四五六七八九十";

/** A sheet with columns of 10 and 20 characters and this text in A1. */
function sheetOf(text: string, style: string, rest: Partial<PlacedSheet> = {}): PlacedSheet {
  return {
    ...stateSheet(""),
    name: "表",
    columns: [{ width: 10 }, { width: 20 }],
    rows: [{ cells: [{ value: text, style }] }],
    styles: STYLES,
    dress: { ...stateSheet("").dress, visibility: "visible" },
    ...rest,
  };
}

/** The opening tag of the first row, after these operations. */
function rowTag(sheet: PlacedSheet, ...operations: readonly SheetOperation[]): string {
  const result = applyChanges(blankWorkbook(), [
    { kind: "createSheet", sheet },
    { kind: "patchSheet", sheet: "表", operations, styles: STYLES },
  ]);
  if (result.status !== "applied") throw new Error(result.text);
  return /<row r="1"[^>]*>/.exec(Package.open(result.bytes).requiredText("xl/worksheets/sheet1.xml"))![0];
}

const set = (value: string): SheetOperation => ({ kind: "setCell", row: 0, column: 0, cell: { value } });

describe("heights of rows with wrapped text", () => {
  it("are found beside empty cells, too", () => {
    expect(rowTag(sheetOf("", "wrapped", { rows: [{ cells: [null, { value: TEXT + TEXT, style: "wrapped" }] }] }))).toBe('<row r="1" ht="33">');
  });

  it.each([
    ["one line", TEXT.slice(0, 5), "wrapped", '<row r="1">'],
    ["two lines", TEXT, "wrapped", '<row r="1" ht="33">'],
    ["half-width characters", "1234567890", "wrapped", '<row r="1">'],
    ["line ends", "一\n二\n三", "wrapped", '<row r="1" ht="47">'],
    ["a larger font", TEXT.slice(0, 5), "large", '<row r="1" ht="62">'],
    ["no wrapping", TEXT, "plain", '<row r="1">'],
    ["more than Excel shows", TEXT.repeat(50), "wrapped", '<row r="1" ht="409">'],
  ])("are found for %s", (_, text, style, tag) => expect(rowTag(sheetOf(text, style))).toBe(tag));

  it("reckon with merged columns, and leave texts over several rows alone", () => {
    const merged = (bottom: number): PlacedSheet =>
      sheetOf(TEXT, "wrapped", { dress: { ...sheetOf("", "plain").dress, merges: [{ top: 0, left: 0, bottom, right: 1 }] } });
    expect(rowTag(merged(0))).toBe('<row r="1">');
    expect(rowTag(merged(1))).toBe('<row r="1">');
  });

  it("that are given stay", () => {
    const sheet = sheetOf(TEXT, "wrapped", { rows: [{ height: 20, cells: [{ value: TEXT, style: "wrapped" }] }] });
    expect(rowTag(sheet, set(TEXT.repeat(3)))).toBe('<row r="1" ht="20" customHeight="1">');
  });

  it("grow with a text set later, and do not shrink", () => {
    expect(rowTag(sheetOf("短", "wrapped"), set(TEXT))).toBe('<row r="1" ht="33">');
    expect(rowTag(sheetOf(TEXT, "wrapped"), set("短"))).toBe('<row r="1" ht="33">');
  });

  it("go with their row", () => {
    const tag = rowTag(sheetOf("短", "wrapped"), { kind: "insertRows", at: 0, count: 1 }, { kind: "setCell", row: 1, column: 0, cell: { value: TEXT } }, { kind: "moveRow", from: 1, to: 0 });
    expect(tag).toBe('<row r="1" ht="33">');
  });

  it("are found anew where a row is to be as its text needs", () => {
    const sheet = sheetOf("", "plain", { rows: [{ height: 99, cells: [{ value: TEXT, style: "wrapped" }] }] });
    expect(rowTag(sheet, { kind: "setRow", row: 0, height: null })).toBe('<row r="1" ht="33">');
  });
});
