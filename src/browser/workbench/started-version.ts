import { plainBook, sheetAsPlaced, type ChangeSet } from "../../book";
import { applyChanges, blankWorkbook } from "../../host/file";
import { openFrames } from "../../host/file/frame-reader";
import type { Refusal } from "../../host/host";
import type { Version } from "./versions";

/** A new workbook of the sheets that these changes create. What it holds is known, so it is not read again. */
export function startedVersion(changes: ChangeSet, name: string): { readonly status: "started"; readonly version: Version } | Refusal {
  const made = applyChanges(blankWorkbook(), changes, { name });
  if (made.status === "refused") return made;
  const book = plainBook(changes.flatMap((change) => (change.kind === "createSheet" ? [sheetAsPlaced(change.sheet)] : [])));
  return { status: "started", version: { bytes: made.bytes, book, frames: openFrames(made.bytes) } };
}
