/** Mends of the user's own cells: shown first, written at the user's word. */
import type { ChangeSet } from "../book";
import type { Revision } from "../host/host";
import type { OpenWorkbook } from "./open-workbook";
import { done, type Outcome, type Written } from "./outcome";

export class PreviewedMends {
  private previewed: { readonly changes: ChangeSet; readonly revision: Revision } | undefined;

  constructor(private readonly open: OpenWorkbook) {}

  /** Keeps the mends of the workbook as it was read, for `write`; they take the place of earlier ones. */
  keep(changes: ChangeSet, revision: Revision): void {
    this.previewed = { changes, revision };
  }

  /** Writes what was kept last. @param what the job, for people */
  write(what: string): Promise<Outcome<Written>> {
    return this.open.job<Written>(what, async () => {
      if (!this.previewed) throw new Error("no mends were previewed");
      const { changes, revision } = this.previewed;
      const written = await this.open.write(changes, revision);
      if (written.status !== "done") return written;
      this.previewed = undefined;
      return done({ sheets: changes.flatMap((change) => (change.kind === "setCells" ? [change.sheet] : [])), warnings: written.value });
    });
  }
}
