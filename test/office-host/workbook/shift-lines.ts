/** What inserting, deleting and moving whole lines does to a workbook (documentation: as in Excel's own window). */
import type { Axis, LineChange, Shift } from "../../../src/book";
import { sameSheetName, shiftFormula, shiftGrid, shiftLines, shiftRange } from "../../../src/book";
import type { Range } from "../../../src/book";
import type { Cell, Line, SheetModel, WorkbookModel } from "./sheet-model";

export function shiftWorkbook(workbook: WorkbookModel, sheet: SheetModel, axis: Axis, change: LineChange): void {
  const shift: Shift = { sheet: sheet.name, axis, change };
  for (const other of workbook.sheets) {
    const follow = (formula: string): string => `=${shiftFormula(formula.slice(1), other.name, shift)}`;
    other.cells = other.cells.map((row) =>
      row?.map((cell): Cell | undefined => (cell?.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) })),
    );
    if (sameSheetName(other.name, sheet.name)) shiftSheet(other, axis, change);
  }
  for (const name of workbook.names) name.formula = `=${shiftFormula(name.formula.slice(1), "", shift)}`;
}

function shiftSheet(sheet: SheetModel, axis: Axis, change: LineChange): void {
  sheet.cells = shiftGrid<Cell | undefined>(sheet.cells, axis, change, undefined).map((row) => row && [...row]);
  if (axis === "rows") sheet.rows = shiftLines<Line | undefined>(sheet.rows, change, undefined);
  else sheet.columns = shiftLines<Line | undefined>(sheet.columns, change, undefined);
  const moved = <Placed extends { range: Range }>(parts: readonly Placed[]): Placed[] =>
    parts.flatMap((part) => {
      const range = shiftRange(part.range, axis, change);
      return range ? [{ ...part, range }] : [];
    });
  sheet.merges = sheet.merges.flatMap((range) => shiftRange(range, axis, change) ?? []);
  sheet.validations = moved(sheet.validations);
  sheet.rules = moved(sheet.rules);
  sheet.filter = sheet.filter && shiftRange(sheet.filter, axis, change);
}
