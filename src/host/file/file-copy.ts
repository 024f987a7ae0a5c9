/** A copy of a workbook's file: every change of it is another copy, so that none is half changed. */
import type { ChangeSet } from "../../book";
import type { Refusal, WorkbookCopy } from "../host";
import { applyChanges } from "./change-writer";
import { rewriteTexts } from "./rewrite-texts";
import { readWorkbook } from "./workbook-reader";

export class FileCopy implements WorkbookCopy {
  readonly status = "copied";

  /** @param name the file's name, for sentences to people */
  constructor(
    private readonly name: string,
    readonly bytes: Uint8Array,
    readonly unreached: readonly string[] = [],
  ) {}

  read(): ReturnType<WorkbookCopy["read"]> {
    return readWorkbook(this.bytes, { name: this.name });
  }

  changed(changes: ChangeSet): FileCopy | Refusal {
    const applied = applyChanges(this.bytes, changes, { name: this.name });
    return applied.status === "refused" ? applied : new FileCopy(this.name, applied.bytes, this.unreached);
  }

  rewritten(rewrite: (text: string) => string): FileCopy | Refusal {
    const result = rewriteTexts(this.bytes, rewrite, { name: this.name });
    return result.status === "refused" ? result : new FileCopy(this.name, result.bytes, result.unreached);
  }
}
