/** The workbooks in the Excel in memory, and everything that one holds in words that can be compared. */
import { isForRecovery } from "../../../src/book";
import { openExcel } from "../../host/excel/open-excel";
import { write } from "../../host/excel/small-workbook";
import type { Cell, SheetModel } from "../../office-host/workbook/sheet-model";
import { WorkbookModel } from "../../office-host/workbook/sheet-model";
import { bookIn, LEDGERS, TO_MEND } from "./workbooks";
import { valueOf } from "./writing-jobs";

export async function workbookCalled(name: string): Promise<WorkbookModel> {
  return name === "sample" ? sample() : modelOf(LEDGERS[name]!());
}

export function emptyWorkbook(): WorkbookModel {
  const workbook = new WorkbookModel();
  workbook.add("Sheet1");
  return workbook;
}

/** With all its looks. */
async function sample(): Promise<WorkbookModel> {
  const excel = await openExcel();
  valueOf(await excel.desk.startLedger("sample", 2026));
  await write(excel, TO_MEND.map((sheet) => ({ kind: "createSheet", sheet })));
  return excel.office.workbook;
}

/** What the book in a file tells; looks of the user's are none of it. */
export function modelOf(bytes: Uint8Array): WorkbookModel {
  const workbook = new WorkbookModel();
  for (const { name, visibility, merges, values, formulas, formats, hiddenRows, hiddenColumns } of bookIn(bytes).sheets) {
    const sheet = workbook.add(name);
    Object.assign(sheet, { visibility, merges: [...merges] });
    values.forEach((row, r) =>
      row?.forEach((value, c) => {
        const formula = formulas[r]?.[c];
        const format = formats[r]?.[c] ?? "General";
        const shown = typeof value === "object" ? (value?.error ?? "") : value;
        if (shown !== "" || formula !== undefined || format !== "General") sheet.change(r, c, { value: shown, format, ...(formula !== undefined && { formula: `=${formula}` }) });
      }),
    );
    hiddenRows.forEach((row) => (sheet.rows[row] = { hidden: true }));
    hiddenColumns.forEach((column) => (sheet.columns[column] = { hidden: true }));
  }
  return workbook;
}

/** Everything the workbook holds but what is kept for recovery, which is told apart. */
export function contentOf({ sheets, names, ...rest }: WorkbookModel): { readonly seen: string; readonly leftovers: readonly string[] } {
  const seen = sheets.filter(({ name }) => !isForRecovery(name));
  const { use1904, readOnly, structureProtected, active } = rest;
  return {
    seen: JSON.stringify([seen.map(sheetContent), byName(names), { use1904, readOnly, structureProtected, active }], withoutIds),
    leftovers: sheets.map(({ name }) => name).filter(isForRecovery),
  };
}

function sheetContent(sheet: SheetModel): unknown {
  const { cells, rows, columns, names, ...rest } = sheet;
  const isBare = (cell: Cell | undefined): boolean =>
    cell === undefined || (cell.value === "" && cell.formula === undefined && cell.format === "General" && cell.link === undefined && Object.keys(cell.look).length === 0);
  const lines = (list: SheetModel["rows"]): unknown => Object.fromEntries([...list.entries()].flatMap(([n, line]) => (line?.hidden || line?.size !== undefined ? [[n, line.hidden ? "hidden" : line.size]] : [])));
  const said = cells.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (isBare(cell) ? [] : [[r, c, ...cellContent(cell!)]])));
  return { ...(sorted(rest) as object), cells: said, rows: lines(rows), columns: lines(columns), names: byName(names) };
}

/** In one order, whatever order they were set in; there are many cells. */
function cellContent({ value, formula, format, link, look }: Cell): unknown[] {
  const { name, size, bold, italic, color, fill, borders, horizontalAlignment, verticalAlignment, wrapText, locked, ...none } = look;
  const others: Record<string, never> = none;
  return [value, formula, format, link && sorted(link), name, size, bold, italic, color, fill, borders && sorted(borders), horizontalAlignment, verticalAlignment, wrapText, locked, others];
}

const byName = <Named extends { readonly name: string }>(names: readonly Named[]): Named[] => [...names].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Objects with their members in one order: in which they were set is nobody's concern. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]));
}

/** A rule or sheet that is made anew gets another. */
function withoutIds(name: string, value: unknown): unknown {
  return name === "id" ? undefined : value;
}
