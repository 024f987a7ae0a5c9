/** Operations on a generated sheet that exists. Excel itself has all references follow inserted and deleted lines. */
import type { CellSpec, Change, Sheet, SheetOperation, StyleSpec } from "../../book";
import { address, columnLetters, lineChangeOf, rangeAddress, shiftBook } from "../../book";
import type { Book } from "../../book";
import { contentOf } from "./cell-content";
import type { ChartNames } from "./charts";
import { pointsOf } from "./column-width";
import type { DressContext } from "./dress-writer";
import { protect, writeDress } from "./dress-writer";
import { applyStyle } from "./looks";
import type { WriteContext } from "./sheet-writer";
import { setLink } from "./sheet-writer";

type Patch = Extract<Change, { kind: "patchSheet" }>;

const rows = (from: number, to: number): string => `${from + 1}:${to + 1}`;
const columns = (from: number, to: number): string => `${columnLetters(from)}:${columnLetters(to)}`;

export interface PatchContext extends WriteContext {
  readonly isProtected: boolean;
  /** The sheets as they stood before the patch; formulas on protected ones are left to Excel. */
  readonly book: Book;
  readonly protectedSheets: ReadonlySet<string>;
  /** The charts of ours on the patched sheet. */
  readonly charts: ChartNames;
}

export function patchSheet(patch: Patch, context: PatchContext): void {
  const worksheet = context.workbook.worksheets.getItem(patch.sheet);
  if (context.isProtected) worksheet.protection.unprotect();
  for (const operation of patch.operations) operate(worksheet, operation, patch.styles, context.pixels);
  setMergedLooks(worksheet, patch);
  if (patch.operations.some(({ kind }) => kind === "moveRow")) rewriteFormulas(patch, context);
  const dressing: DressContext = { ...context, worksheet, sheet: patch.sheet, styles: patch.styles };
  if (patch.dress) writeDress(patch.dress, dressing, false);
  const isProtected = patch.dress && "protected" in patch.dress ? patch.dress.protected : context.isProtected;
  if (isProtected) protect(worksheet);
}

/** As in a new sheet, all of a merge looks like its first cell, wherever that is dressed anew. */
function setMergedLooks(worksheet: Excel.Worksheet, { operations, dress, styles }: Patch): void {
  const dressed = new Map(operations.flatMap((operation) => (operation.kind === "setCell" && operation.cell.style !== undefined ? [[address(operation.row, operation.column), operation.cell.style]] : [])));
  for (const merge of dress?.merges ?? []) {
    const style = styles[dressed.get(address(merge.top, merge.left)) ?? ""];
    if (style) applyStyle(worksheet.getRange(rangeAddress(merge)).format, style);
  }
}

function operate(worksheet: Excel.Worksheet, operation: SheetOperation, styles: Patch["styles"], pixels: number): void {
  switch (operation.kind) {
    case "insertRows": {
      const place = rows(operation.at, operation.at + operation.count - 1);
      worksheet.getRange(place).insert("Down");
      return makeBare(worksheet.getRange(place), "rows");
    }
    case "insertColumns": {
      const place = columns(operation.at, operation.at + operation.count - 1);
      worksheet.getRange(place).insert("Right");
      return makeBare(worksheet.getRange(place), "columns");
    }
    case "deleteRows":
      worksheet.getRange(rows(operation.at, operation.at + operation.count - 1)).delete("Up");
      return;
    case "deleteColumns":
      worksheet.getRange(columns(operation.at, operation.at + operation.count - 1)).delete("Left");
      return;
    case "moveRow":
      return moveRow(worksheet, operation.from, operation.to);
    case "setCell":
      return setCell(worksheet, operation.row, operation.column, operation.cell, styles);
    case "setRow": {
      const row = worksheet.getRange(rows(operation.row, operation.row));
      if (operation.height === null) row.format.autofitRows();
      else if (operation.height !== undefined) row.format.rowHeight = operation.height;
      if (operation.hidden !== undefined) row.rowHidden = operation.hidden;
      return;
    }
    case "setColumn": {
      const column = worksheet.getRange(columns(operation.column, operation.column));
      if (operation.width !== undefined) column.format.columnWidth = pointsOf(operation.width, pixels);
      if (operation.hidden !== undefined) column.columnHidden = operation.hidden;
    }
  }
}

/** Excel gives inserted lines the looks of the line before them, hidden ones included. */
function makeBare(lines: Excel.Range, axis: "rows" | "columns"): void {
  lines.style = "Normal";
  if (axis === "rows") {
    lines.rowHidden = false;
    lines.format.useStandardHeight = true;
  } else {
    lines.columnHidden = false;
    lines.format.useStandardWidth = true;
  }
}

/** Makes room, moves the row there, and closes the gap: what points at the row goes with it. */
function moveRow(worksheet: Excel.Worksheet, from: number, to: number): void {
  if (from === to) return;
  const room = to > from ? to + 1 : to;
  const source = to > from ? from : from + 1;
  worksheet.getRange(rows(room, room)).insert("Down");
  makeBare(worksheet.getRange(rows(room, room)), "rows");
  worksheet.getRange(rows(source, source)).moveTo(worksheet.getRange(rows(room, room)));
  worksheet.getRange(rows(source, source)).delete("Up");
}

/** Value and formula are replaced; looks, link and note only where the cell names them. */
function setCell(worksheet: Excel.Worksheet, row: number, column: number, cell: CellSpec, styles: Readonly<Record<string, StyleSpec>>): void {
  const range = worksheet.getRange(address(row, column));
  if (cell.link) setLink(worksheet, row, column, cell);
  if (cell.style !== undefined) {
    const style = styles[cell.style];
    if (!style) throw new RangeError(`no style is called ${cell.style}`);
    // To be cleared of formats would also take the cell out of its conditional formats.
    range.style = "Normal";
    applyStyle(range.format, style);
    if (style.format !== undefined) range.numberFormat = [[style.format]];
  }
  range.formulas = [[contentOf(cell.value, cell.formula)]];
}

/**
 * After a row was moved, areas that began or ended with it are as Excel sees fit; the contract has them stay as they
 * were (`change-set.ts`), so the formulas that may point there are written once more as they are to be.
 */
function rewriteFormulas({ sheet, operations }: Patch, { workbook, book, protectedSheets }: PatchContext): void {
  const after = bookAfter(book, sheet, operations);
  after.sheets.forEach((then) => {
    const isPatched = then.name === sheet;
    if (!isPatched && protectedSheets.has(then.name)) return;
    const before = book.sheets.find(({ name }) => name === then.name)!;
    const worksheet = workbook.worksheets.getItem(then.name);
    eachFormula(then, (formula, row, column) => {
      if (isPatched || formula !== before.formulas[row]?.[column]) worksheet.getRange(address(row, column)).formulas = [[`=${formula}`]];
    });
  });
}

/** The book with its lines moved and the cells' new formulas in place; only formulas matter. */
function bookAfter(book: Book, sheet: string, operations: readonly SheetOperation[]): Book {
  return operations.reduce((current, operation) => {
    const lines = lineChangeOf(operation);
    if (lines) return shiftBook(current, { sheet, ...lines });
    return operation.kind === "setCell" ? withFormula(current, sheet, operation) : current;
  }, book);
}

function withFormula(book: Book, sheet: string, { row, column, cell }: Extract<SheetOperation, { kind: "setCell" }>): Book {
  const sheets = book.sheets.map((old): Sheet => {
    if (old.name !== sheet || (cell.formula === undefined && old.formulas[row]?.[column] === undefined)) return old;
    const formulas = [...old.formulas];
    const cells = [...(formulas[row] ?? [])];
    cells[column] = cell.formula;
    formulas[row] = cells;
    return { ...old, formulas };
  });
  return { ...book, sheets };
}

function eachFormula({ formulas }: Sheet, visit: (formula: string, row: number, column: number) => void): void {
  formulas.forEach((row, r) => row?.forEach((formula, c) => formula !== undefined && visit(formula, r, c)));
}
