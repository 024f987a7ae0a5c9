/** Rows the user copied, hidden key and all: one is ours, the others are the user's own. */
import { formulaAt, plainBook } from "../book";
import type { SheetBase } from "./base";
import type { KnownSheet, MergeContext } from "./merging-sheet";
import { baseCellAt, isUntouched, knownSheet } from "./merging-sheet";
import { KEY_LINE } from "./lines";
import type { StandingSheet } from "./standing-sheet";
import { keyTextAt } from "./standing-sheet";

/** How many cells of a row are as we wrote them. */
function likeness(known: KnownSheet, row: number, key: string, salt: string): number {
  const alone: MergeContext = { book: plainBook([]), known: new Map(), thenLines: new Map(), salt, takeOurs: new Set() };
  return known.standing.columns.filter((columnKey, column) => {
    if (columnKey === null || columnKey === KEY_LINE) return false;
    const cell = baseCellAt(known, key, columnKey);
    // Copying a row elsewhere is what tears its references.
    const isTorn = formulaAt(known.standing.sheet, row, column)?.includes("#REF!") ?? false;
    return cell !== undefined && !isTorn && isUntouched(known, cell, row, column, alone);
  }).length;
}

/** The standing sheet with every copied key on the row that is most as we wrote it; of equals the first. */
export function withOriginals(standing: StandingSheet, base: SheetBase, salt: string): StandingSheet {
  const positions = new Map<string, number[]>();
  standing.rows.forEach((_, position) => {
    const text = keyTextAt(standing.sheet, position, standing.mark.column);
    if (standing.known.rows.has(text)) positions.set(text, [...(positions.get(text) ?? []), position]);
  });
  let rows = standing.rows;
  for (const [key, candidates] of positions) {
    if (candidates.length < 2) continue;
    const choices = candidates.map((chosen) => {
      const chosenRows = rows.map((other, position) => (position === chosen ? key : other === key ? null : other));
      const known = knownSheet("", { ...standing, rows: chosenRows }, base, { rows: [], columns: [] });
      return { rows: chosenRows, likeness: likeness(known, chosen, key, salt) };
    });
    rows = choices.reduce((best, choice) => (choice.likeness > best.likeness ? choice : best)).rows;
  }
  return rows === standing.rows ? standing : { ...standing, rows };
}
