import type { Mark } from "../taskpane/pane";
import type { Marks } from "./sheet-view/cells-layer";
import type { SheetTab } from "./sheet-view/sheet-source";
import { nameInLedger } from "./use-places";

/** What the pane found, as marks on the sheet where it stands. */
export function marksOf(found: readonly Mark[], tab: SheetTab | undefined): Marks {
  const marks = new Map<string, string>();
  const sheet = tab && nameInLedger(tab);
  for (const { place, text } of found) {
    if (place.sheet !== sheet) continue;
    const key = place.cell?.split(":")[0] ?? (place.row === undefined ? undefined : `row:${place.row}`);
    if (key !== undefined) marks.set(key, marks.has(key) ? `${marks.get(key)}\n${text}` : text);
  }
  return marks;
}
