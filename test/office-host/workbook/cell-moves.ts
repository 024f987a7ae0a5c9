/** What clearing, inserting, moving and pasting do to the cells of a sheet, beside what points at them (`shift-lines.ts`). */
import type { Range } from "../../../src/book";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/book";
import { HostError, notImplemented } from "../protocol";
import { columnCount, overlap, partsWithout, rowCount, sameRange } from "./rectangles";
import { shiftWorkbook } from "./shift-lines";
import type { Cell, SheetModel, WorkbookModel } from "./sheet-model";
import { EMPTY } from "./sheet-model";

/** @throws HostError on a protected sheet (documentation: AccessDenied). */
export function requireUnlocked(sheet: SheetModel): void {
  if (sheet.protection) throw new HostError("AccessDenied", "You cannot perform the requested operation: the sheet is protected.");
}

export function eachCell(range: Range, sheet: SheetModel, visit: (row: number, column: number, cell: Cell) => void): void {
  const bottom = Math.min(range.bottom, Math.max(range.top, sheet.cells.length - 1));
  for (let row = range.top; row <= bottom; row++) {
    const right = Math.min(range.right, range.right >= MAX_COLUMNS - 1 ? (sheet.cells[row]?.length ?? 0) - 1 : range.right);
    for (let column = range.left; column <= right; column++) visit(row, column, sheet.cell(row, column));
  }
}

/** Documentation: `Formats` takes conditional formats along; data validation stays in every case (assumed). */
export function clear(sheet: SheetModel, range: Range, applyTo: string): void {
  requireUnlocked(sheet);
  const isAll = applyTo === "All";
  eachCell(range, sheet, (row, column, cell) => {
    const cells = sheet.cells[row];
    if (!cells || cell === EMPTY) return;
    if (isAll) cells[column] = undefined;
    else if (applyTo === "Formats") cells[column] = { ...cell, look: {}, format: "General" };
    else if (applyTo === "Contents") cells[column] = { ...cell, value: "", formula: undefined };
    else throw notImplemented(`clear ${applyTo}`);
  });
  if (applyTo === "Contents") return;
  sheet.rules = partsWithout(sheet.rules, range);
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
}

export function wholeLines(range: Range, axis: "rows" | "columns"): { axis: "rows" | "columns"; at: number; count: number } {
  const isWhole = axis === "rows" ? columnCount(range) === MAX_COLUMNS : rowCount(range) === MAX_ROWS;
  if (!isWhole) throw notImplemented("shifts of single cells");
  return axis === "rows" ? { axis, at: range.top, count: rowCount(range) } : { axis, at: range.left, count: columnCount(range) };
}

/** Documentation of Excel: inserted lines look like the one before them. */
export function likeTheLineBefore(sheet: SheetModel, axis: "rows" | "columns", at: number, count: number): void {
  if (at === 0) return;
  const lines = axis === "rows" ? sheet.rows : sheet.columns;
  for (let n = at; n < at + count; n++) lines[n] = { ...lines[at - 1] };
  const looks = (cell: Cell | undefined): Partial<Cell> => ({ look: cell?.look ?? {}, format: cell?.format ?? "General" });
  if (axis === "rows") {
    (sheet.cells[at - 1] ?? []).forEach((cell, column) => {
      for (let row = at; row < at + count; row++) sheet.change(row, column, looks(cell));
    });
  } else {
    sheet.cells.forEach((cells, row) => {
      const cell = cells?.[at - 1];
      if (cell) for (let column = at; column < at + count; column++) sheet.change(row, column, looks(cell));
    });
  }
}

/** Moves a whole row over another, which is lost; references follow the row (documentation of moveTo). */
export function moveRow(workbook: WorkbookModel, sheet: SheetModel, from: Range, to: Range): void {
  if (columnCount(from) !== MAX_COLUMNS || rowCount(from) !== 1) throw notImplemented("moving anything but one row");
  requireUnlocked(sheet);
  const [source, target] = [from.top, to.top];
  const lines = { source: sheet.rows[source], target: sheet.rows[target] };
  clear(sheet, { ...from, top: target, bottom: target }, "All");
  sheet.validations = partsWithout(sheet.validations, { ...from, top: target, bottom: target });
  shiftWorkbook(workbook, sheet, "rows", { kind: "delete", at: target, count: 1 });
  const at = source > target ? source - 1 : source;
  shiftWorkbook(workbook, sheet, "rows", { kind: "move", from: at, to: source > target ? target : target - 1 });
  shiftWorkbook(workbook, sheet, "rows", { kind: "insert", at: source, count: 1 });
  // Heights belong to the lines, not to what is moved.
  sheet.rows[source] = lines.source;
  sheet.rows[target] = lines.target;
}

/** Pastes everything on the same place of another sheet; formulas therefore stay as they are. */
export function copy(source: SheetModel, from: Range, sheet: SheetModel, target: Range): void {
  requireUnlocked(sheet);
  if (!sameRange(from, target) && (from.top !== target.top || from.left !== target.left)) throw notImplemented("copyFrom another place");
  for (let row = from.top; row <= from.bottom; row++) {
    for (let column = from.left; column <= from.right; column++) {
      const cell = source.cells[row]?.[column];
      (sheet.cells[row] ??= [])[column] = cell && { ...cell };
    }
  }
  const inside = <Part extends { range: Range }>(parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => {
      const range = overlap(part.range, from);
      return range ? [{ ...part, range }] : [];
    });
  sheet.merges = [...sheet.merges.filter((merge) => !overlap(merge, from)), ...source.merges.filter((merge) => overlap(merge, from))];
  sheet.validations = [...partsWithout(sheet.validations, from), ...inside(source.validations)];
  sheet.rules = [...partsWithout(sheet.rules, from), ...inside(source.rules)];
}
