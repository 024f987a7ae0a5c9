/** A sheet's new name in all that names it (documentation of Excel: references follow). */
import { qualifiedAddress } from "../../../src/book";
import type { SheetModel, WorkbookModel } from "./sheet-model";

export function renameSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): void {
  const [old, now] = [qualifiedAddress(sheet.name, ""), qualifiedAddress(name, "")];
  const follow = (formula: string): string => formula.split(old).join(now);
  for (const other of workbook.sheets) {
    other.cells.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell?.formula?.includes(old)) other.change(row, column, { formula: follow(cell.formula) });
      }),
    );
    for (const { series } of other.charts) {
      for (const one of series) {
        if (one.values?.sheet === sheet.name) one.values = { ...one.values, sheet: name };
        if (one.categories?.sheet === sheet.name) one.categories = { ...one.categories, sheet: name };
      }
    }
  }
  for (const named of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) named.formula = follow(named.formula);
  sheet.name = name;
}
