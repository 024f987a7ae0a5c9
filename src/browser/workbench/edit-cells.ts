/** Changes to the open file, with what its formulas come to then: what is checked and seen next must not be of before. */
import type { Book, ChangeSet } from "../../book";
import { applyChanges } from "../../host/file";
import { withRecalculated } from "./recalculation/recalculate";

type Applied = ReturnType<typeof applyChanges>;
type Edited = (Extract<Applied, { readonly bytes: Uint8Array }> & { readonly changes: ChangeSet }) | Extract<Applied, { readonly status: "refused" }>;

/** @param book what is in the bytes. @returns with the changes that were made */
export function editCells(bytes: Uint8Array, book: Book, changes: ChangeSet, options: Parameters<typeof applyChanges>[2]): Edited {
  const all = withRecalculated(book, changes);
  const applied = applyChanges(bytes, all, options);
  if (applied.status !== "refused") return { ...applied, changes: all };
  if (all.length === changes.length) return applied;
  // Formulas may stand where nothing can be set, as on a protected sheet; they are calculated in Excel or WPS.
  const without = applyChanges(bytes, changes, options);
  return without.status === "refused" ? without : { ...without, changes };
}
