/** Cells that stand for the value above them: merged, 同上, or left empty in a column that is written once per group. */
import type { CellValue, Sheet } from "../book";

const DITTO = /^(?:同上|同前|上同|[〃″"”＂]|''|,,|‖|-同上-|[（(]同上[)）])$/;

/** Whether a cell says "as above". */
export function isDitto(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.length <= 6 && DITTO.test(value.trim());
}

/** For the rows that a vertical merge covers in this column, the row of its anchor (0-based, rows below it only). */
export function mergedInto(sheet: Sheet, column: number): ReadonlyMap<number, number> {
  const anchors = new Map<number, number>();
  for (const merge of sheet.merges) {
    if (merge.left !== column || merge.top === merge.bottom) continue;
    const bottom = Math.min(merge.bottom, sheet.values.length + 1);
    for (let row = merge.top + 1; row <= bottom; row++) anchors.set(row, merge.top);
  }
  return anchors;
}
