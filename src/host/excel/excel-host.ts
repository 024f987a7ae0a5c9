/** The open workbook in Excel, through Office.js. */
import type { ChangeSet, Place } from "../../book";
import { isForRecovery, JOURNAL_SHEET, rangeAddress } from "../../book";
import type { Capabilities, DeliveredFile, Host, ReadResult, RecoverResult, Refusal, Revision, WriteOptions, WriteResult } from "../host";
import { carryOut } from "./change-writer";
import { pixelsPerCharacter } from "./column-width";
import { complaint, ExcelFailure, OUTCOME } from "./complaints";
import { deliverFile } from "./delivery";
import { EditListener, usualFocus, type OnFocus } from "./edits";
import { guard, warningsOf } from "./guards";
import type { Journal } from "./journal";
import { journalCells, journalFor } from "./journal";
import { inExcel, usualAlarm, type Alarm, type Send } from "./requests";
import { readJournal, removeLeftovers, restore } from "./restore";
import { revisionOf } from "./revision";
import { ReadingCancelled, readSnapshot, type ReadWishes, type Snapshot } from "./snapshot";

export interface ExcelHostOptions {
  /** Whether files can be downloaded from the pane; not in Excel for Mac. */
  readonly canDownload: boolean;
  /** Milliseconds on a clock that all machines share, to tell a write in progress from one that broke off. */
  readonly now: () => number;
  /** Another for every opened pane. */
  readonly session: string;
  /** Rings when Excel has not answered for too long; absent, after a minute. */
  readonly alarm?: Alarm;
  /** Has something done whenever the user comes to the pane; absent, the window tells. */
  readonly onFocus?: OnFocus;
}

/** For so long another pane's (or a co-author's) journal may belong to a write that is still going on. */
const WRITE_IN_PROGRESS_MS = 120_000;

class Cancelled extends Error {}

export class ExcelHost implements Host {
  readonly capabilities: Capabilities = { select: true, edits: true, undo: true };
  private sheetNames = new Map<string, string>();
  private undoable: { readonly journal: Journal; readonly revision: Revision } | undefined;
  private readonly edits: EditListener;
  /** One thing at a time. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ExcelHostOptions) {
    this.edits = new EditListener((id) => this.sheetNames.get(id), options.onFocus ?? usualFocus);
  }

  read(wishes: ReadWishes = {}): Promise<ReadResult> {
    return this.inTurn(async () => {
      try {
        const { book } = await this.snapshot(wishes);
        return { status: "read", book, revision: revisionOf(book) };
      } catch (error) {
        if (error instanceof ReadingCancelled) return { status: "refused", code: "host", text: "没有读完，已按要求停止。" };
        return refusal(error, OUTCOME.notRead);
      }
    });
  }

  write(changes: ChangeSet, { basedOn, signal, onProgress }: WriteOptions): Promise<WriteResult> {
    return this.inTurn(async () => {
      let snapshot: Snapshot;
      try {
        snapshot = await this.snapshot({ ...(signal && { signal }), chartsOf: copiedSheets(changes) });
      } catch (error) {
        return error instanceof ReadingCancelled ? { status: "cancelled" } : refusal(error, OUTCOME.unchanged);
      }
      if (revisionOf(snapshot.book) !== basedOn) return { status: "stale" };
      const guarded = guard(changes, snapshot);
      if (guarded) return guarded;
      const journal = journalFor(changes, snapshot, this.options.session, this.options.now());
      const steps = changes.length + 2;
      let done = 0;
      const step = (): void => onProgress?.(++done / steps);
      let isCommitting = false;
      try {
        const pixels = await this.begin(journal, snapshot);
        step();
        for (const change of changes) {
          if (signal?.aborted) throw new Cancelled();
          await this.run((context, send) => carryOut(context, send, change, { snapshot, pixels }));
          step();
        }
        isCommitting = true;
        await this.commit();
      } catch (error) {
        const outcome = await this.settle(journal, isCommitting);
        if (outcome !== "complete") return failed(error, outcome);
      }
      const revision = await this.revisionNow();
      this.undoable = { journal, revision };
      onProgress?.(1);
      return { status: "written", revision, warnings: warningsOf(changes) };
    });
  }

  recover(): Promise<RecoverResult> {
    return this.inTurn(async () => {
      try {
        return await this.run(async (context, send) => {
          const { journal, leftovers } = await readJournal(context, send);
          if (journal) {
            const age = this.options.now() - journal.at;
            if (journal.writer !== this.options.session && age < WRITE_IN_PROGRESS_MS) return IN_PROGRESS;
            await restore(context, send, journal);
            this.undoable = undefined;
            return { status: "recovered" };
          }
          const stray = leftovers.filter((name) => !this.undoable?.journal.copies.some(({ copy }) => copy === name));
          if (stray.length > 0) {
            removeLeftovers(context, stray);
            await send();
          }
          return { status: "nothingToRecover" };
        });
      } catch (error) {
        return refusal(error, OUTCOME.recoverable);
      }
    });
  }

  undo(): Promise<WriteResult> {
    return this.inTurn(async () => {
      const { undoable } = this;
      if (!undoable) return { status: "refused", code: "host", text: "没有可以撤销的操作。" };
      try {
        const { book } = await this.snapshot();
        if (revisionOf(book) !== undoable.revision) return { status: "stale" };
        await this.run((context, send) => this.keepJournal(context, send, { ...undoable.journal, at: this.options.now() }));
      } catch (error) {
        await this.dropJournal();
        return refusal(error, OUTCOME.notUndone);
      }
      const outcome = await this.settle(undoable.journal, false);
      if (outcome === "recoverable") return { status: "refused", code: "host", text: OUTCOME.recoverable };
      this.undoable = undefined;
      return { status: "written", revision: await this.revisionNow(), warnings: [] };
    });
  }

  /** Shows a place to the user; where Excel won't, nothing happens. */
  async select({ sheet, cell, row }: Place): Promise<void> {
    try {
      await this.run(async (context, send) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.activate();
        const address = cell ?? (row === undefined ? undefined : `${row}:${row}`);
        if (address !== undefined) worksheet.getRange(address).select();
        await send();
      });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
    }
  }

  onEdit(listener: (place: Place) => void): () => void {
    return this.edits.add(listener);
  }

  async deliver(file: DeliveredFile): Promise<{ readonly status: "delivered" } | Refusal> {
    try {
      return await deliverFile(file, this.options.canDownload);
    } catch (error) {
      return refusal(error, `“${file.name}”没有保存。`);
    }
  }

  private run<Result>(work: (context: Excel.RequestContext, send: Send) => Promise<Result>): Promise<Result> {
    return inExcel(this.options.alarm ?? usualAlarm, work);
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.turn.then(work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async snapshot(wishes: ReadWishes = {}): Promise<Snapshot> {
    const snapshot = await this.run((context, send) => readSnapshot(context, send, wishes));
    this.sheetNames = new Map(snapshot.facts.map(({ id, name }) => [id, name]));
    return snapshot;
  }

  /** Keeps the journal and the copies; tells how wide a character is. */
  private begin(journal: Journal, { facts }: Snapshot): Promise<number> {
    return this.run(async (context, send) => {
      // What the last write kept for undoing is no longer needed.
      removeLeftovers(
        context,
        facts.map(({ name }) => name).filter(isForRecovery),
      );
      this.undoable = undefined;
      return this.keepJournal(context, send, journal, true);
    });
  }

  private async keepJournal(context: Excel.RequestContext, send: Send, journal: Journal, withCopies = false): Promise<number> {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add(JOURNAL_SHEET);
    sheet.visibility = "VeryHidden";
    const cells = journalCells(journal);
    const written = sheet.getRange(rangeAddress({ top: 0, left: 0, bottom: cells.length - 1, right: 0 }));
    written.values = cells;
    sheet.load("standardWidth");
    const { format } = sheet.getRange("B1");
    format.load("columnWidth");
    for (const { sheet: name, copy } of withCopies ? journal.copies : []) {
      const copied = worksheets.getItem(name).copy("End");
      copied.name = copy;
      copied.visibility = "VeryHidden";
    }
    await send();
    return pixelsPerCharacter(sheet.standardWidth, format.columnWidth);
  }

  private commit(): Promise<void> {
    return this.run(async (context, send) => {
      context.workbook.worksheets.getItem(JOURNAL_SHEET).delete();
      await send();
    });
  }

  /** After a failure: puts everything back, now if Excel lets us. Without a journal nothing was touched, or all is done. */
  private async settle(journal: Journal, isCommitting: boolean): Promise<"unchanged" | "complete" | "recoverable"> {
    try {
      return await this.run(async (context, send) => {
        const { journal: kept, leftovers } = await readJournal(context, send);
        if (kept) {
          await restore(context, send, journal);
          return "unchanged";
        }
        if (isCommitting && !leftovers.includes(JOURNAL_SHEET)) return "complete";
        if (leftovers.length > 0) {
          removeLeftovers(context, leftovers);
          await send();
        }
        return "unchanged";
      });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return "recoverable";
    }
  }

  /** Where undoing could not even begin: a journal that was kept all the same would be taken for a broken write. */
  private async dropJournal(): Promise<void> {
    try {
      await this.run(async (context, send) => {
        const { leftovers } = await readJournal(context, send);
        if (!leftovers.includes(JOURNAL_SHEET)) return;
        removeLeftovers(context, [JOURNAL_SHEET]);
        await send();
      });
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
    }
  }

  /** Read back, since Excel may write formulas its own way; unknown where it can't be read, so that the next write asks anew. */
  private async revisionNow(): Promise<Revision> {
    try {
      return revisionOf((await this.snapshot()).book);
    } catch (error) {
      if (!(error instanceof ExcelFailure)) throw error;
      return "unknown";
    }
  }
}

/** The sheets the journal copies, and whose charts it has to know. */
function copiedSheets(changes: ChangeSet): ReadonlySet<string> {
  return new Set(changes.flatMap((change) => (change.kind === "patchSheet" || change.kind === "deleteSheet" ? change.sheet : [])));
}

const IN_PROGRESS: Refusal = {
  status: "refused",
  code: "host",
  text: "另一个面板或另一位同事正在往这个工作簿里写，或者上次写入刚刚中断。请过两分钟再试，中断的会自动恢复原状。",
};

function refusal(error: unknown, outcome: string): Refusal {
  if (error instanceof ExcelFailure) return complaint(error, outcome);
  throw error;
}

function failed(error: unknown, outcome: "unchanged" | "recoverable"): WriteResult {
  if (error instanceof Cancelled) {
    return outcome === "unchanged" ? { status: "cancelled" } : { status: "refused", code: "host", text: OUTCOME.recoverable };
  }
  return refusal(error, OUTCOME[outcome]);
}
