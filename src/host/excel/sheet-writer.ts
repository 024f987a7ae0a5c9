/** A whole generated sheet into a new worksheet: one request, whatever its size in rows. */
import type { CellSpec, PlacedSheet } from "../../book";
import { address, mergedTextHeights, qualifiedAddress, rangeAddress } from "../../book";
import type { ApiContent } from "./cell-content";
import { contentOf } from "./cell-content";
import { pointsOf } from "./column-width";
import { canWriteNotes } from "./guards";
import { NO_CHARTS } from "./charts";
import type { DressContext } from "./dress-writer";
import { protect, writeDress } from "./dress-writer";
import { applyStyle, joinedAddresses, rectanglesByName } from "./looks";

export interface WriteContext {
  readonly workbook: Excel.Workbook;
  readonly names: ReadonlyMap<string, string>;
  /** Pixels a character of the default font is wide. */
  readonly pixels: number;
}

/** Fills an empty worksheet. Links come before the cells, whose texts they would replace; looks after the values. */
export function fillSheet(worksheet: Excel.Worksheet, sheet: PlacedSheet, context: WriteContext): void {
  const height = sheet.rows.length;
  const width = Math.max(sheet.columns.length, ...sheet.rows.map(({ cells }) => cells.length));
  eachCell(sheet, (cell, row, column) => {
    if (cell.link) setLink(worksheet, row, column, cell);
  });
  if (height > 0 && width > 0) {
    const all = worksheet.getRange(rangeAddress({ top: 0, left: 0, bottom: height - 1, right: width - 1 }));
    // Null leaves a cell as it is.
    all.numberFormat = gridOf(sheet, width, (cell) => styleOf(sheet, cell)?.format ?? null);
    all.formulas = gridOf(sheet, width, contentOfCell);
  }
  if (canWriteNotes()) {
    eachCell(sheet, (cell, row, column) => {
      if (cell.note) worksheet.notes.add(address(row, column), cell.note);
    });
  }
  setLooks(worksheet, sheet, width);
  sheet.columns.forEach(({ width: characters, hidden }, column) => {
    const whole = worksheet.getRange(address(0, column)).getEntireColumn();
    whole.format.columnWidth = pointsOf(characters, context.pixels);
    if (hidden) whole.columnHidden = true;
  });
  const merged = mergedTextHeights(sheet);
  sheet.rows.forEach(({ height: set, hidden }, row) => {
    const points = set ?? merged.get(row);
    if (points === undefined && !hidden) return;
    const whole = worksheet.getRange(`${row + 1}:${row + 1}`);
    if (points !== undefined) whole.format.rowHeight = points;
    if (hidden) whole.rowHidden = true;
  });
  const dressing: DressContext = { ...context, worksheet, sheet: sheet.name, styles: sheet.styles, charts: NO_CHARTS };
  writeDress(sheet.dress, dressing, true);
  if (sheet.dress.protected) protect(worksheet);
}

function contentOfCell({ value, formula }: CellSpec): ApiContent {
  return contentOf(value, formula);
}

export function setLink(worksheet: Excel.Worksheet, row: number, column: number, { value, link }: CellSpec): void {
  worksheet.getRange(address(row, column)).hyperlink = {
    documentReference: qualifiedAddress(link!.sheet, link!.cell),
    ...(typeof value === "string" && { textToDisplay: value }),
  };
}

function gridOf<Value>(sheet: PlacedSheet, width: number, pick: (cell: CellSpec) => Value): (Value | null)[][] {
  return sheet.rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      return cell ? pick(cell) : null;
    }),
  );
}

function eachCell({ rows }: PlacedSheet, visit: (cell: CellSpec, row: number, column: number) => void): void {
  rows.forEach(({ cells }, row) => cells.forEach((cell, column) => cell && visit(cell, row, column)));
}

function styleOf({ name, styles }: PlacedSheet, cell: CellSpec) {
  if (cell.style === undefined) return undefined;
  const style = styles[cell.style];
  if (!style) throw new RangeError(`sheet ${name} has no style ${cell.style}`);
  return style;
}

/** The frame of merged cells is drawn from the looks of each of them, so all of a merge looks like its first cell. */
function setLooks(worksheet: Excel.Worksheet, sheet: PlacedSheet, width: number): void {
  const names = gridOf(sheet, width, ({ style }) => style).map((row) => row.map((name) => name ?? undefined));
  for (const { top, left, bottom, right } of sheet.dress.merges) {
    const name = names[top]?.[left];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) names[row]![column] ??= name;
    }
  }
  for (const [name, ranges] of rectanglesByName(names)) {
    for (const addresses of joinedAddresses(ranges)) applyStyle(worksheet.getRanges(addresses).format as Excel.RangeFormat, sheet.styles[name]!);
  }
}
