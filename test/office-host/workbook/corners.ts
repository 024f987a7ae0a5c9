/** Where cells stand on their sheet, in points from its corner; hidden lines take no room. */
import type { Line, SheetModel } from "./sheet-model";

/** Of a new workbook with a 7-pixel digit (documentation: 8.43 characters, 64 pixels). */
export const STANDARD_COLUMN = 48;
export const STANDARD_ROW = 15;

const sizeOf = (line: Line | undefined, standard: number): number => (line?.hidden ? 0 : (line?.size ?? standard));

function startOf(lines: readonly (Line | undefined)[], index: number, standard: number): number {
  let start = 0;
  for (let n = 0; n < index; n++) start += sizeOf(lines[n], standard);
  return start;
}

function lineAt(lines: readonly (Line | undefined)[], place: number, standard: number): number {
  let end = 0;
  for (let n = 0; ; n++) {
    end += sizeOf(lines[n], standard);
    if (place < end) return n;
  }
}

export function cornerOf({ rows, columns }: SheetModel, row: number, column: number): { left: number; top: number } {
  return { left: startOf(columns, column, STANDARD_COLUMN), top: startOf(rows, row, STANDARD_ROW) };
}

/** Has charts stay on their cells while lines are sized (documentation: they move with the cells). */
export function keepChartsOnCells(sheet: SheetModel, change: () => void): void {
  const cells = sheet.charts.map(({ left, top }) => cellAt(sheet, left, top));
  change();
  sheet.charts.forEach((chart, n) => Object.assign(chart, cornerOf(sheet, cells[n]!.row, cells[n]!.column)));
}

/** The cell that covers a point. */
export function cellAt({ rows, columns }: SheetModel, left: number, top: number): { row: number; column: number } {
  return { row: lineAt(rows, top, STANDARD_ROW), column: lineAt(columns, left, STANDARD_COLUMN) };
}
