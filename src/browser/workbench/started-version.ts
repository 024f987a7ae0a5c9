import { plainBook, sheetAsPlaced, type ChangeSet } from "../../book";
import { applyChanges, blankWorkbook } from "../../host/file";
import { openFrames, type FrameReader } from "../../host/file/frame-reader";
import type { Version } from "./versions";

/**
 * A new workbook of the sheets that these changes create. What it holds is known, so it is not read again; its file is
 * written when somebody first looks at it or saves it.
 */
export class StartedVersion implements Version {
  readonly book;
  private written: Uint8Array | undefined;
  private reader: FrameReader | undefined;

  constructor(
    private readonly changes: ChangeSet,
    private readonly name: string,
  ) {
    this.book = plainBook(changes.flatMap((change) => (change.kind === "createSheet" ? [sheetAsPlaced(change.sheet)] : [])));
  }

  get bytes(): Uint8Array {
    return (this.written ??= this.write());
  }

  get frames(): FrameReader {
    return (this.reader ??= openFrames(this.bytes));
  }

  private write(): Uint8Array {
    const made = applyChanges(blankWorkbook(), this.changes, { name: this.name });
    if (made.status === "refused") throw new Error(made.text);
    return made.bytes;
  }
}
