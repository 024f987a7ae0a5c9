/** One generated sheet on its way through the merge: what we wrote, what stands there, what we write now. */
import type { Book, Range, SheetSpec } from "../book";
import { formulaAt, formulaPieces, sameSheetName, valueAt } from "../book";
import type { BaseCell, BaseRow, SheetBase } from "./base";
import { veiledFormula } from "./base";
import { valueFingerprint } from "./fingerprint";
import type { SheetLines } from "./formula-template";
import { isPlacementOf } from "./formula-match";
import type { Span } from "./lines";
import { linesOf } from "./lines";
import type { StandingSheet } from "./standing-sheet";
import { joinsRows } from "./standing-sheet";

/** A marked sheet that stands, with its lines in the order of the last generation. */
export interface KnownSheet {
  readonly id: string;
  readonly base: SheetBase | undefined;
  readonly standing: StandingSheet;
  readonly then: SheetLines;
  readonly baseRows: ReadonlyMap<string, BaseRow>;
  /** The index of each column in the base's rows. */
  readonly baseColumns: ReadonlyMap<string, number>;
}

/** A known sheet that is generated now. */
export interface MergingSheet extends KnownSheet {
  readonly spec: SheetSpec;
}

export interface MergeContext {
  readonly book: Book;
  /** Every generated sheet that stands, by id. */
  readonly known: ReadonlyMap<string, KnownSheet>;
  /** Where the keys of the known sheets stand now, by id. */
  readonly thenLines: ReadonlyMap<string, SheetLines>;
  readonly salt: string;
  /** Ids of conflicts in which the user chose our side. */
  readonly takeOurs: ReadonlySet<string>;
}

/**
 * @param fallbackOrder our order where no base tells it.
 */
export function knownSheet(
  id: string,
  standing: StandingSheet,
  base: SheetBase | undefined,
  fallbackOrder: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): KnownSheet {
  const { sheet, mark } = standing;
  const order = (
    lines: SheetBase["rows"] | SheetBase["columns"] | undefined,
    fallback: readonly string[],
  ): readonly string[] => (lines ? lines.filter(({ gone }) => !gone).map(({ key }) => key) : fallback);
  const joins = (row: number, across: Span): boolean => joinsRows(sheet, row, mark.column, across);
  // Which lines were headings is not known any more: a formula may have reached up to any.
  const isHeading = (): boolean => true;
  return {
    id,
    base,
    standing,
    then: {
      name: sheet.name,
      rows: linesOf(order(base?.rows, fallbackOrder.rows), standing.rows, joins, isHeading),
      columns: linesOf(order(base?.columns, fallbackOrder.columns), standing.columns),
    },
    baseRows: new Map(base?.rows.map((row) => [row.key, row])),
    baseColumns: new Map(base?.columns.map(({ key }, i) => [key, i])),
  };
}

/** What we last wrote in a cell; undefined where that is not known. */
export function baseCellAt(known: KnownSheet, row: string, column: string): BaseCell | null | undefined {
  const index = known.baseColumns.get(column);
  const baseRow = known.baseRows.get(row);
  return index === undefined || !baseRow ? undefined : (baseRow.cells[index] ?? null);
}

/** Whether a cell (by its position now) still says what the base says, formulas wherever rows have gone since. */
export function isUntouched(
  known: KnownSheet,
  cell: BaseCell | null,
  { row, column }: { readonly row: number; readonly column: number },
  context: MergeContext,
): boolean {
  const { sheet, rows, columns } = known.standing;
  const formula = formulaAt(sheet, row, column);
  if (cell?.formula === undefined || formula === undefined) {
    const value = valueFingerprint(valueAt(sheet, row, column), context.salt);
    return cell?.formula === formula && value === (cell?.value ?? "");
  }
  const own = { row: rows[row] ?? "", column: columns[column] ?? "" };
  return isPlacementOf(
    cell.formula,
    veiledFormula(formula, context.salt),
    own,
    known.then,
    context.thenLines,
  );
}

/** Whether a formula of the book is one of ours that nobody has changed, so that we shall write it again. */
function isOurFormula(
  known: KnownSheet | undefined,
  row: number,
  column: number,
  context: MergeContext,
): boolean {
  const [rowKey, columnKey] = [known?.standing.rows[row], known?.standing.columns[column]];
  if (!known || typeof rowKey !== "string" || typeof columnKey !== "string") return false;
  const cell = baseCellAt(known, rowKey, columnKey);
  return cell !== undefined && isUntouched(known, cell, { row, column }, context);
}

/** The cells of a sheet that formulas of the user's point at: deleting them would break the user's work. */
export function rangesUsersPointAt(sheetName: string, context: MergeContext): Range[] {
  const knownByName = new Map([...context.known.values()].map((known) => [known.standing.sheet.name, known]));
  return context.book.sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((line, row) =>
      (line ?? []).flatMap((formula, column) => {
        if (formula === undefined) return [];
        const ranges = formulaPieces(formula).flatMap((piece) =>
          (piece.kind === "cell" || piece.kind === "area") &&
          sameSheetName(piece.sheet ?? sheet.name, sheetName)
            ? [piece.range]
            : [],
        );
        const isOurs = ranges.length > 0 && isOurFormula(knownByName.get(sheet.name), row, column, context);
        return isOurs ? [] : ranges;
      }),
    ),
  );
}
