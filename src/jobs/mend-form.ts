/** The job 一键整理: the forms of cells are set right, their contents stay. */
import type { ChangeSet, SetCell } from "../book";
import { formMends, Inspection, type MendKind } from "../inspection";
import type { ReadWorkbook } from "./read-workbook";

/** The changes that mend the form of every cell of these kinds, sheet by sheet. */
export function planFormMends({ book, ledger, cellProblems, unit }: ReadWorkbook, kinds: readonly MendKind[]): ChangeSet {
  const inspection = new Inspection({ ledger, problems: cellProblems, today: "1970-01-01", unit });
  const bySheet = new Map<string, SetCell[]>();
  for (const { kind, place, row, column, to, format } of formMends(inspection, book.dateSystem)) {
    if (!kinds.includes(kind)) continue;
    const cells = bySheet.get(place.sheet) ?? [];
    bySheet.set(place.sheet, cells);
    cells.push({ row, column, value: to, ...(format !== undefined && { format }) });
  }
  return [...bySheet].map(([sheet, cells]) => ({ kind: "setCells", sheet, cells }));
}
