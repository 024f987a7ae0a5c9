/** Cells of the user's sheets that are to change, gathered sheet by sheet. */
import type { CellValue, Change, Sheet } from "../../book";
import { formulaAt, valueAt } from "../../book";

interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export class CellChanges {
  private readonly bySheet = new Map<string, Map<string, CellChange>>();

  /** A later word on a cell takes the place of an earlier one; what stands there already is no change. */
  set(sheet: Sheet, row: number, column: number, value: CellValue): void {
    const cells = this.bySheet.get(sheet.name) ?? new Map<string, CellChange>();
    this.bySheet.set(sheet.name, cells);
    const key = `${row},${column}`;
    if (valueAt(sheet, row, column) === value && formulaAt(sheet, row, column) === undefined) cells.delete(key);
    else cells.set(key, { row, column, value });
  }

  changes(): readonly Change[] {
    return [...this.bySheet].filter(([, cells]) => cells.size > 0).map(([sheet, cells]) => ({ kind: "setCells", sheet, cells: [...cells.values()] }));
  }
}
