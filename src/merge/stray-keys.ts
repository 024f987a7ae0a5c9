/**
 * Keys that stayed behind. A user who sorts only the columns in sight leaves the hidden keys where they were: every
 * key then stands beside another row's content. The base knows each row's content and so whose it is.
 */
import { valueAt } from "../book";
import type { BaseRow, SheetBase } from "./base";
import { valueFingerprint } from "./fingerprint";
import type { StandingSheet } from "./standing-sheet";
import { isFilledRow } from "./standing-sheet";

/** One key beside another row's content is a coincidence; several are a sort. */
const FEWEST_KEYS = 2;
/** A row of fewer filled cells is told too easily for another. */
const FEWEST_CELLS = 2;

/** A line of other content than its key's; the user's own lines have no row of ours. */
interface Stray {
  readonly position: number;
  readonly content: readonly string[];
  readonly row?: BaseRow;
}

/** The columns where no row has a formula, as [column on the sheet, index in the base]. */
function plainColumns(base: SheetBase, standing: StandingSheet): [number, number][] {
  return base.columns.flatMap(({ key }, i): [number, number][] => {
    const column = standing.columns.indexOf(key);
    const isPlain = base.rows.every(({ cells }) => cells[i]?.formula === undefined);
    return column >= 0 && isPlain ? [[column, i]] : [];
  });
}

/** What occurs once, by its text. */
function uniqueBy<Item>(items: readonly Item[], textOf: (item: Item) => string): Map<string, Item> {
  const unique = new Map<string, Item | undefined>();
  for (const item of items) unique.set(textOf(item), unique.has(textOf(item)) ? undefined : item);
  return new Map([...unique].flatMap(([text, item]) => (item === undefined ? [] : [[text, item] as const])));
}

/** The standing sheet with keys put back to their content, where they have strayed; else the same sheet. */
export function returnStrayKeys(standing: StandingSheet, base: SheetBase, salt: string): StandingSheet {
  const columns = plainColumns(base, standing);
  const contentAt = (position: number): string[] =>
    columns.map(([column]) => valueFingerprint(valueAt(standing.sheet, position, column), salt));
  const contentOf = (row: BaseRow): string[] => columns.map(([, i]) => row.cells[i]?.value ?? "");
  const baseRows = new Map(base.rows.map((row) => [row.key, row]));

  const strayed = standing.rows.flatMap((key, position): Stray[] => {
    const content = contentAt(position);
    if (key === null)
      return isFilledRow(standing.sheet, position, standing.mark.column) ? [{ position, content }] : [];
    const row = baseRows.get(key);
    return row && content.join() !== contentOf(row).join() ? [{ position, content, row }] : [];
  });
  const rows = strayed.flatMap(({ row }) => row ?? []);
  const positionsByContent = uniqueBy(strayed, ({ content }) => content.join());
  const rowsByContent = uniqueBy(rows, (row) => contentOf(row).join());
  const found = [...rowsByContent].flatMap(([content, row]) => {
    const stray = positionsByContent.get(content);
    const isTelling = contentOf(row).filter((cell) => cell !== "").length >= FEWEST_CELLS;
    return stray && isTelling ? [{ stray, key: row.key }] : [];
  });
  if (found.filter(({ stray }) => stray.row !== undefined).length < FEWEST_KEYS) return standing;

  const keys = new Map<number, string>(found.map(({ stray, key }) => [stray.position, key]));
  const taken = new Set(found.map(({ key }) => key));
  const likeness = (content: readonly string[], row: BaseRow): number =>
    contentOf(row).filter((cell, i) => cell === content[i]).length;
  for (const { position, content, row } of strayed) {
    if (keys.has(position) || !row) continue;
    const left = [row, ...rows].filter(({ key }) => !taken.has(key));
    const best = left.reduce<BaseRow | undefined>(
      (chosen, candidate) =>
        chosen && likeness(content, chosen) >= likeness(content, candidate) ? chosen : candidate,
      undefined,
    );
    if (!best) continue;
    keys.set(position, best.key);
    taken.add(best.key);
  }
  const places = new Set(strayed.map(({ position }) => position));
  return {
    ...standing,
    rows: standing.rows.map((key, position) => (places.has(position) ? (keys.get(position) ?? null) : key)),
  };
}
