/** The three-way merge of generated sheets: what we wrote last, what stands there now, what we write now. */
import type { Book, Change, SheetOperation, SheetSpec } from "../book";
import { arrangedBook, arrangedSheet, arrangeSheet } from "./arrange-sheets";
import type { Arranging } from "./arrange-sheets";
import type { SheetBase } from "./base";
import { baseOf } from "./base";
import { mergeCells } from "./cell-merge";
import { checkSpec } from "./check-spec";
import type { MergeConflict } from "./conflict";
import { mergeDress, mergeMergedCells } from "./dress-merge";
import type { ArrangedSheet, Filling } from "./filling";
import type { SheetLines } from "./formula-template";
import { placeFormula } from "./formula-template";
import { lineConflicts } from "./line-conflicts";
import { sizeOperations } from "./line-sizes";
import { KEY_LINE } from "./lines";
import { bystanders, locate } from "./locate-sheets";
import type { FreshSheet } from "./locate-sheets";
import type { KnownSheet, MergeContext } from "./merging-sheet";
import { nextBase } from "./next-base";
import type { OtherSheets } from "./place-sheet";
import { freshSheetLines, placeSheet } from "./place-sheet";
import { isFilledRow } from "./standing-sheet";

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
        return placeFormula(formula, { row: row.key, column: column.key }, home, others) === undefined
          ? plain
          : cell;
      }),
    })),
  };
}

/** The sheet with the cells of the operations set, as far as values go. */
function withCellsSet(
  sheet: ArrangedSheet["sheet"],
  operations: readonly SheetOperation[],
): ArrangedSheet["sheet"] {
  const values = Array.from(sheet.values, (row) => [...(row ?? [])]);
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
  const rows = lines.rows.standing.filter(
    (key, row) => key === null && isFilledRow(sheet, row, keyColumn),
  ).length;
  const columns = lines.columns.standing.filter(
    (key, column) => key === null && sheet.values.some((row) => (row?.[column] ?? "") !== ""),
  ).length;
  return { rows, columns };
}

function fillSheet(
  arranging: Arranging,
  arranged: ArrangedSheet,
  others: OtherSheets,
  context: MergeContext,
): SheetMerge {
  const { merging, operations, rowFates } = arranging;
  const { id } = merging;
  const spec = withPlaceableFormulas(merging.spec, arranged.lines, others);
  const written = baseOf(spec, arranged.sheet.name, context.salt);
  const filling: Filling = { merging, spec, written, arranged, others, context };
  const cells = mergeCells(filling);
  const sizes = sizeOperations(merging, spec, arranged);
  const mergedCells = mergeMergedCells(
    merging,
    arranged.lines,
    operations,
    withCellsSet(arranged.sheet, cells.operations),
  );
  const parts = mergeDress(filling, operations);
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
    conflicts: [...cells.conflicts, ...lineConflicts(arranging, filling)],
    notes: [],
    ...(operations.length > 0 && {
      arranging: { kind: "patchSheet", sheet: arranged.sheet.name, operations, styles: {} },
    }),
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

function createSheet({ spec, name, notes }: FreshSheet, others: OtherSheets, salt: string): SheetMerge {
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
    const found = locate(book, spec, { base: bases.get(spec.id), salt, taken });
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
  const arranged = new Map(
    [...arrangings].map(([id, arranging]) => [id, arrangedSheet(arranging, afterArranging)]),
  );
  const nextLines: OtherSheets = new Map<string, SheetLines>([
    ...thenLines,
    ...[...arranged].map(([id, { lines }]) => [id, lines] as const),
    ...located.flatMap((found) =>
      found.kind === "fresh" ? [[found.spec.id, freshSheetLines(found.spec, found.name)] as const] : [],
    ),
  ]);
  return located.map((found) =>
    found.kind === "fresh"
      ? createSheet(found, nextLines, salt)
      : fillSheet(arrangings.get(found.merging.id)!, arranged.get(found.merging.id)!, nextLines, context),
  );
}
