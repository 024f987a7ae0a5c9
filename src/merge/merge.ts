/** The three-way merge of generated sheets: what we wrote last, what stands there now, what we write now. */
import type { Book, CellSpec, Change, SheetOperation, SheetSpec } from "../book";
import { address, findMark, lineChangeOf, sameSheetName, shiftBook, valueAt } from "../book";
import { arrangeColumns, arrangeRows, lineOperations } from "./arrangement";
import type { SheetBase } from "./base";
import { baseOf } from "./base";
import type { ArrangedSheet, CellMerge } from "./cell-merge";
import { mergeCells } from "./cell-merge";
import { withOriginals } from "./copied-rows";
import { checkSpec } from "./check-spec";
import type { MergeConflict } from "./conflict";
import { conflictId, shownCell, shownRow } from "./conflict";
import { mergeDress, mergeMergedCells } from "./dress-merge";
import type { SheetLines } from "./formula-template";
import { placeFormula } from "./formula-template";
import type { LineFates } from "./line-fates";
import { deletedRowText, isRewritten, keptLineText, lineFates } from "./line-fates";
import { sizeOperations } from "./line-sizes";
import { KEY_LINE, linesOf } from "./lines";
import type { KnownSheet, MergeContext, MergingSheet } from "./merging-sheet";
import { knownSheet } from "./merging-sheet";
import type { OtherSheets } from "./place-sheet";
import { freshSheetLines, placeSheet } from "./place-sheet";
import type { StandingSheet } from "./standing-sheet";
import { extentOf, findMarked, isFilledRow, joinsRows, keyTextAt, readStanding } from "./standing-sheet";
import { returnStrayKeys } from "./stray-keys";

export interface MergeOptions {
  /** Salts the fingerprints; the same for all generations of a workbook. */
  readonly salt: string;
  /** Ids of conflicts in which the user chose our side. */
  readonly takeOurs?: ReadonlySet<string>;
}

/** What of the user's work stays, in numbers. */
export interface KeptWork {
  readonly cells: number;
  /** Rows and columns of the user's own. */
  readonly ownRows: number;
  readonly ownColumns: number;
  /** Rows we no longer write that stay. */
  readonly rows: number;
  /** Rows we write that the user deleted. */
  readonly deletedRows: number;
}

export interface SheetMerge {
  readonly id: string;
  /** The sheet's name once written. */
  readonly name: string;
  readonly status: "created" | "updated" | "unchanged";
  readonly rows: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly kept: KeptWork;
  readonly conflicts: readonly MergeConflict[];
  /** Chinese sentences about anything else the user should know. */
  readonly notes: readonly string[];
  /** Line operations, to be carried out on every sheet before any cell is set. */
  readonly arranging?: Change;
  /** The new sheet. */
  readonly creating?: Change;
  /** Cells, sizes and dress. */
  readonly filling?: Change;
  readonly base: SheetBase;
}

const NOTHING_KEPT: KeptWork = { cells: 0, ownRows: 0, ownColumns: 0, rows: 0, deletedRows: 0 };
const LONGEST_SHEET_NAME = 31;

type Located =
  | { readonly kind: "standing"; readonly merging: MergingSheet }
  | { readonly kind: "fresh"; readonly spec: SheetSpec; readonly name: string; readonly notes: readonly string[] };

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string): boolean => taken.some((other) => sameSheetName(other, candidate));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `(${number})`;
    const candidate = name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}

function standingSheet(book: Book, spec: SheetSpec, base: SheetBase | undefined, salt: string): StandingSheet | undefined {
  const sheet = findMarked(book, spec.id, base);
  const known = {
    rows: new Set([...spec.rows, ...(base?.rows ?? [])].map(({ key }) => key)),
    columns: new Set([...spec.columns, ...(base?.columns ?? [])].map(({ key }) => key)),
  };
  const standing = sheet && readStanding(sheet, known);
  return standing && base ? returnStrayKeys(withOriginals(standing, base, salt), base, salt) : standing;
}

function locate(book: Book, spec: SheetSpec, base: SheetBase | undefined, salt: string, taken: readonly string[]): Located {
  const standing = standingSheet(book, spec, base, salt);
  if (standing) {
    const order = { rows: spec.rows.map(({ key }) => key), columns: spec.columns.map(({ key }) => key) };
    return { kind: "standing", merging: { ...knownSheet(spec.id, standing, base, order), spec } };
  }
  const name = freeName(spec.name, taken);
  const notes =
    name === spec.name
      ? []
      : [`工作簿里已有名为“${spec.name}”的工作表，不是本软件生成的，或其中的标识已被删去，未作改动；新内容写入“${name}”。`];
  return { kind: "fresh", spec, name, notes };
}

/** The generated sheets that stand but are not generated now: formulas of ours may name their cells. */
function bystanders(book: Book, ids: ReadonlySet<string>, bases: ReadonlyMap<string, SheetBase>): KnownSheet[] {
  const marked = new Set(book.sheets.flatMap((sheet) => findMark(sheet)?.id ?? []));
  return [...marked].flatMap((id) => {
    const base = bases.get(id);
    const sheet = ids.has(id) ? undefined : findMarked(book, id, base);
    const mark = sheet && findMark(sheet);
    if (!sheet || !mark) return [];
    const extent = extentOf(sheet);
    const texts = (count: number, textAt: (position: number) => string): string[] =>
      Array.from({ length: count }, (_, position) => textAt(position)).filter((text) => text !== "");
    const rows = base?.rows.map(({ key }) => key) ?? texts(extent.rows, (row) => keyTextAt(sheet, row, mark.column));
    const columns = base?.columns.map(({ key }) => key) ?? texts(extent.columns, (column) => keyTextAt(sheet, mark.row, column));
    const standing = readStanding(sheet, { rows: new Set(rows), columns: new Set(columns) });
    return standing ? [knownSheet(id, standing, base, { rows: [...new Set(rows)], columns: [...new Set(columns)] })] : [];
  });
}

interface Arranging {
  readonly merging: MergingSheet;
  readonly rowFates: LineFates;
  readonly columnFates: LineFates;
  readonly rows: ArrangedSheet["rows"];
  readonly columns: ArrangedSheet["columns"];
  readonly operations: readonly SheetOperation[];
}

function arrangeSheet(merging: MergingSheet, context: MergeContext): Arranging {
  const { standing, then } = merging;
  const rowFates = lineFates(merging, "rows", context);
  const columnFates = lineFates(merging, "columns", context);
  const rows = arrangeRows(then.rows, rowFates.next, rowFates.dropped);
  const columns = arrangeColumns(then.columns, columnFates.next, columnFates.dropped);
  const operations = [
    ...lineOperations("rows", standing.rows.length, rows),
    ...lineOperations("columns", standing.columns.length, columns),
  ];
  return { merging, rowFates, columnFates, rows, columns, operations };
}

/** The book once every sheet's lines are arranged, as the hosts will have it before cells are set. */
function arrangedBook(book: Book, arrangings: readonly Arranging[]): Book {
  return arrangings.reduce(
    (current, { merging, operations }) =>
      operations.reduce((shifting, operation) => {
        const lines = lineChangeOf(operation);
        return lines ? shiftBook(shifting, { sheet: merging.standing.sheet.name, ...lines }) : shifting;
      }, current),
    book,
  );
}

function arrangedSheet({ merging, rows, columns }: Arranging, book: Book): ArrangedSheet {
  const { standing, spec } = merging;
  const sheet = book.sheets.find(({ name }) => name === standing.sheet.name)!;
  const keysOf = (lines: ArrangedSheet["rows"], keys: readonly (string | null)[]): (string | null)[] =>
    lines.map((line) => (line.kind === "new" ? line.key : (keys[line.position] ?? null)));
  const columnKeys = keysOf(columns, standing.columns);
  const keyColumn = columnKeys.indexOf(KEY_LINE);
  const isText = (cell: CellSpec | null): boolean => cell?.formula === undefined && typeof cell?.value !== "number";
  const headings = new Set(spec.rows.filter((row) => row.cells.every(isText)).map(({ key }) => key));
  return {
    rows,
    columns,
    sheet,
    lines: {
      name: sheet.name,
      rows: linesOf(
        spec.rows.map(({ key }) => key),
        keysOf(rows, standing.rows),
        (row, across) => joinsRows(sheet, row, keyColumn, across),
        (key) => headings.has(key),
      ),
      columns: linesOf(spec.columns.map(({ key }) => key), columnKeys),
    },
  };
}

/** The spec without the formulas that name sheets which do not exist; those cells are written as values. */
function withPlaceableFormulas(spec: SheetSpec, home: SheetLines, others: OtherSheets): SheetSpec {
  return {
    ...spec,
    rows: spec.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => {
        const column = spec.columns[i];
        if (cell?.formula === undefined || !column) return cell;
        const { formula, ...plain } = cell;
        return placeFormula(formula, { row: row.key, column: column.key }, home, others) === undefined ? plain : cell;
      }),
    })),
  };
}

/** The base after this generation: what we write now, and what stays on the sheet of what we wrote before. */
function nextBase(written: SheetBase, { merging, rowFates, columnFates }: Arranging): SheetBase {
  const old = merging.base;
  const goneColumns = (old?.columns ?? []).filter(({ key }) => columnFates.kept.has(key));
  const goneRows = (old?.rows ?? []).filter(({ key }) => rowFates.kept.has(key));
  const oldCell = (row: string, column: string) => {
    const index = merging.baseColumns.get(column);
    return index === undefined ? null : (merging.baseRows.get(row)?.cells[index] ?? null);
  };
  const writtenRows = new Set(written.rows.map(({ key }) => key));
  const writtenColumns = new Set(written.columns.map(({ key }) => key));
  return {
    ...written,
    columns: [...written.columns, ...goneColumns.map((column) => ({ ...column, gone: true }))],
    rows: [
      ...written.rows.map((row) => ({ ...row, cells: [...row.cells, ...goneColumns.map(({ key }) => oldCell(row.key, key))] })),
      ...goneRows.map((row) => ({
        ...row,
        gone: true,
        cells: [...written.columns, ...goneColumns].map(({ key }) => oldCell(row.key, key)),
      })),
    ],
    deletedRows: [...rowFates.deleted].filter((key) => !writtenRows.has(key)),
    deletedColumns: [...columnFates.deleted].filter((key) => !writtenColumns.has(key)),
  };
}

function lineConflicts(arranging: Arranging, arranged: ArrangedSheet, written: SheetBase, spec: SheetSpec, context: MergeContext): MergeConflict[] {
  const { merging, rowFates, columnFates } = arranging;
  const { id, base } = merging;
  const { name } = arranged.sheet;
  const { dateSystem } = context.book;
  const wasGone = new Set([...(base?.rows ?? []), ...(base?.columns ?? [])].filter(({ gone }) => gone).map(({ key }) => key));
  const shown = (row: number, column: number): string =>
    shownCell({ value: valueAt(arranged.sheet, row, column) }, arranged.sheet.formats[row]?.[column], dateSystem);

  const rows = [...rowFates.kept].filter(([key]) => !wasGone.has(key)).map(([key, keeping]): MergeConflict => {
    const position = arranged.lines.rows.positions.get(key)!;
    const columns = arranged.columns.flatMap((_, column) => (arranged.lines.columns.standing[column] === KEY_LINE ? [] : column));
    return {
      id: conflictId(id, key, undefined),
      kind: "row",
      place: { sheet: name, row: position + 1 },
      users: shownRow(columns.map((column) => shown(position, column))),
      ours: "（不再生成）",
      text: keptLineText(name, "rows", position, keeping),
    };
  });
  const columns = [...columnFates.kept].filter(([key]) => !wasGone.has(key)).map(([key, keeping]): MergeConflict => {
    const position = arranged.lines.columns.positions.get(key)!;
    return {
      id: conflictId(id, undefined, key),
      kind: "column",
      place: { sheet: name, cell: address(0, position) },
      users: "（保留此列）",
      ours: "（不再生成）",
      text: keptLineText(name, "columns", position, keeping),
    };
  });
  const deleted = written.rows.flatMap((row, i): MergeConflict[] => {
    if (!rowFates.deleted.has(row.key) || !isRewritten(merging, written, row)) return [];
    const cells = spec.rows[i]!.cells.flatMap((cell) => (cell ? shownCell({ value: cell.value }, spec.styles[cell.style ?? ""]?.format, dateSystem) : []));
    return [{ id: conflictId(id, row.key, undefined), kind: "deletedRow", users: "（已删去）", ours: shownRow(cells), text: deletedRowText(name) }];
  });
  return [...rows, ...columns, ...deleted];
}

/** The sheet with the cells of the operations set, as far as values go. */
function withCellsSet(sheet: ArrangedSheet["sheet"], operations: readonly SheetOperation[]): ArrangedSheet["sheet"] {
  const values = sheet.values.map((row) => [...(row ?? [])]);
  for (const operation of operations) {
    if (operation.kind !== "setCell") continue;
    while (values.length <= operation.row) values.push([]);
    const row = values[operation.row]!;
    while (row.length <= operation.column) row.push(null);
    row[operation.column] = operation.cell.value;
  }
  return { ...sheet, values };
}

function ownLines(arranged: ArrangedSheet): { rows: number; columns: number } {
  const { lines, sheet } = arranged;
  const keyColumn = lines.columns.positions.get(KEY_LINE)!;
  const rows = lines.rows.standing.filter((key, row) => key === null && isFilledRow(sheet, row, keyColumn)).length;
  const columns = lines.columns.standing.filter(
    (key, column) => key === null && sheet.values.some((row) => (row?.[column] ?? "") !== ""),
  ).length;
  return { rows, columns };
}

function fillSheet(arranging: Arranging, arranged: ArrangedSheet, others: OtherSheets, context: MergeContext): SheetMerge {
  const { merging, operations, rowFates } = arranging;
  const { id } = merging;
  const spec = withPlaceableFormulas(merging.spec, arranged.lines, others);
  const written = baseOf(spec, arranged.sheet.name, context.salt);
  const cells: CellMerge = mergeCells(merging, spec, written, arranged, others, context);
  const sizes = sizeOperations(merging, spec, arranged);
  const mergedCells = mergeMergedCells(merging, arranged.lines, operations, withCellsSet(arranged.sheet, cells.operations));
  const parts = mergeDress(merging, spec, written, arranged.lines, others, operations, context);
  const dress = { ...parts, ...(mergedCells && { merges: mergedCells }) };
  const dressStyles = Object.fromEntries(
    (dress.conditionalFormats ?? []).flatMap((format) =>
      format.kind === "dataBar" ? [] : [[format.style, spec.styles[format.style] ?? {}] as const],
    ),
  );
  const isFilling = cells.operations.length > 0 || sizes.length > 0 || Object.keys(dress).length > 0;
  const own = ownLines(arranged);
  return {
    id,
    name: arranged.sheet.name,
    status: operations.length > 0 || isFilling ? "updated" : "unchanged",
    rows: {
      added: arranging.rows.filter(({ kind }) => kind === "new").length,
      removed: rowFates.dropped.size,
      changed: cells.changedRows.size,
    },
    kept: {
      cells: cells.keptCells,
      ownRows: own.rows,
      ownColumns: own.columns,
      rows: rowFates.kept.size,
      deletedRows: merging.spec.rows.filter(({ key }) => rowFates.deleted.has(key)).length,
    },
    conflicts: [...cells.conflicts, ...lineConflicts(arranging, arranged, written, spec, context)],
    notes: [],
    ...(operations.length > 0 && { arranging: { kind: "patchSheet", sheet: arranged.sheet.name, operations, styles: {} } }),
    ...(isFilling && {
      filling: {
        kind: "patchSheet",
        sheet: arranged.sheet.name,
        operations: [...cells.operations, ...sizes],
        styles: { ...dressStyles, ...cells.styles },
        ...(Object.keys(dress).length > 0 && { dress }),
      },
    }),
    base: nextBase(written, arranging),
  };
}

function createSheet(spec: SheetSpec, name: string, notes: readonly string[], others: OtherSheets, salt: string): SheetMerge {
  const home = freshSheetLines(spec, name);
  return {
    id: spec.id,
    name,
    status: "created",
    rows: { added: spec.rows.length, removed: 0, changed: 0 },
    kept: NOTHING_KEPT,
    conflicts: [],
    notes,
    creating: { kind: "createSheet", sheet: placeSheet(spec, others, name) },
    base: baseOf(withPlaceableFormulas(spec, home, others), name, salt),
  };
}

/**
 * Merges generated sheets into a workbook. What the user changed is kept, what the user left alone follows the new
 * generation; where both changed, the user's side is kept and the conflict listed once.
 * @param bases what we wrote last, by the sheet's id; a sheet without base is merged without knowing who changed what.
 * @throws RangeError where a spec is wrong (`checkSpec`).
 */
export function mergeSheets(
  book: Book,
  specs: readonly SheetSpec[],
  bases: ReadonlyMap<string, SheetBase>,
  { salt, takeOurs = new Set() }: MergeOptions,
): SheetMerge[] {
  specs.forEach(checkSpec);
  const taken = book.sheets.map(({ name }) => name);
  const located = specs.map((spec) => {
    const found = locate(book, spec, bases.get(spec.id), salt, taken);
    if (found.kind === "fresh") taken.push(found.name);
    return found;
  });
  const mergings = located.flatMap((found) => (found.kind === "standing" ? found.merging : []));
  const others = bystanders(book, new Set(specs.map(({ id }) => id)), bases);
  const known = new Map<string, KnownSheet>([...others, ...mergings].map((sheet) => [sheet.id, sheet]));
  const thenLines = new Map([...known].map(([id, { then }]) => [id, then]));
  const context: MergeContext = { book, known, thenLines, salt, takeOurs };

  const arrangings = new Map(mergings.map((merging) => [merging.id, arrangeSheet(merging, context)]));
  const afterArranging = arrangedBook(book, [...arrangings.values()]);
  const arranged = new Map([...arrangings].map(([id, arranging]) => [id, arrangedSheet(arranging, afterArranging)]));
  const nextLines: OtherSheets = new Map<string, SheetLines>([
    ...thenLines,
    ...[...arranged].map(([id, { lines }]) => [id, lines] as const),
    ...located.flatMap((found) =>
      found.kind === "fresh" ? [[found.spec.id, freshSheetLines(found.spec, found.name)] as const] : [],
    ),
  ]);
  return located.map((found) =>
    found.kind === "fresh"
      ? createSheet(found.spec, found.name, found.notes, nextLines, salt)
      : fillSheet(arrangings.get(found.merging.id)!, arranged.get(found.merging.id)!, nextLines, context),
  );
}
