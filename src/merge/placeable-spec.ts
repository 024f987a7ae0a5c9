import type { SheetSpec } from "../book";
import { placeFormula, type SheetLines } from "./formula-template";
import type { OtherSheets } from "./place-sheet";

/** The spec without the formulas that name sheets which do not exist; those cells are written as values. */
export function withPlaceableFormulas(spec: SheetSpec, home: SheetLines, others: OtherSheets): SheetSpec {
  return {
    ...spec,
    rows: spec.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => {
        const column = spec.columns[i];
        if (cell?.formula === undefined || !column) return cell;
        const { formula, ...plain } = cell;
        return placeFormula(formula, { row: row.key, column: column.key }, home, others) === undefined
          ? plain
          : cell;
      }),
    })),
  };
}
