/** The three-way merge of generated sheets: what we wrote last, what stands there now, what we write now. */
import type { Book, SheetSpec } from "../book";
import { arrangedBook, arrangedSheet, arrangeSheet } from "./arrange-sheets";
import type { SheetBase } from "./base";
import { baseOf } from "./base";
import { checkSpec } from "./check-spec";
import { fillSheet } from "./fill-sheet";
import type { SheetLines } from "./formula-template";
import { bystanders, locate } from "./locate-sheets";
import type { FreshSheet } from "./locate-sheets";
import type { KnownSheet, MergeContext } from "./merging-sheet";
import type { OtherSheets } from "./place-sheet";
import { freshSheetLines, placeSheet } from "./place-sheet";
import { withPlaceableFormulas } from "./placeable-spec";
import type { KeptWork, SheetMerge } from "./sheet-merge";

export interface MergeOptions {
  /** Salts the fingerprints; the same for all generations of a workbook. */
  readonly salt: string;
  /** Ids of conflicts in which the user chose our side. */
  readonly takeOurs?: ReadonlySet<string>;
}

const NOTHING_KEPT: KeptWork = { cells: 0, ownRows: 0, ownColumns: 0, rows: 0, deletedRows: 0 };

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
