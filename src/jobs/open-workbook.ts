/** The workbook that is open at the desk: read when needed, written as previewed, one job at a time. */
import type { Book, PlainDate } from "../book";
import type { Host, Revision, WriteResult } from "../host/host";
import { newState, stateChange, type GenerationPlan, type LedgerState, type PlanOptions, type PlanResult } from "../merge";
import { KeptWorkbook } from "./kept-workbook";
import { done, troubled, type Ended, type Outcome, type SheetsPreview, type Written } from "./outcome";
import { readWorkbookInSteps, type ReadWorkbook } from "./read-workbook";
import { STALE, troubleOf } from "./trouble";

export interface DeskSurroundings {
  /** The workbook's name, for people. */
  readonly name: string;
  /** Product and version, for the state. */
  readonly writtenBy: string;
  /** Today, `YYYY-MM-DD`. */
  today(): PlainDate;
  /** A text nobody can guess, another for each workbook. */
  newSalt(): string;
  /** Lets the screen breathe between two steps of long work. */
  pause(): Promise<void>;
  /** Milliseconds on any clock, to know when to pause. */
  now(): number;
  /** Files the user put beside the workbook, where the surroundings know of any; the same book as long as a file stays as it is. */
  filesBeside?(): readonly NamedBook[];
}

export interface NamedBook {
  readonly name: string;
  readonly book: Book;
}

export interface DeskEvents {
  /** A long job's share done, 0 to 1, or null when it ended. */
  onProgress(share: number | null, what: string): void;
  /** The workbook changed outside our jobs; the overview is stale. */
  onChanged(): void;
}

/** The workbook as it was read. */
export interface OpenedWorkbook {
  readonly workbook: ReadWorkbook;
  readonly revision: Revision;
}

/** A step of work may hold the thread for this long; the design's bound is 50 ms. */
const LONGEST_STEP_MS = 30;

class Cancelled extends Error {}

export class OpenWorkbook {
  private readonly listeners = new Set<DeskEvents>();
  private opened: OpenedWorkbook | undefined;
  private previewed: { readonly plan: GenerationPlan; readonly revision: Revision } | undefined;
  private stopping = new AbortController();
  /** A book that is read once more, after an undo or by two who ask at a time, is understood once. */
  private readonly understood = new WeakMap<Book, Promise<ReadWorkbook>>();
  /** After an edit only what changed is understood anew. */
  private readonly kept: KeptWorkbook;

  constructor(
    readonly host: Host,
    readonly surroundings: DeskSurroundings,
  ) {
    this.kept = new KeptWorkbook(surroundings.name);
  }

  listen(events: DeskEvents): () => void {
    this.listeners.add(events);
    const stop = this.host.onEdit(() => {
      this.opened = undefined;
      events.onChanged();
    });
    return () => {
      this.listeners.delete(events);
      stop();
    };
  }

  /** Runs a job: tells its progress, and turns a cancelled one into its outcome. */
  async job<T>(what: string, run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    this.stopping = new AbortController();
    this.progress(0, what);
    try {
      return await run();
    } catch (error) {
      if (error instanceof Cancelled) return { status: "cancelled" };
      throw error;
    } finally {
      this.progress(null, what);
    }
  }

  /** A job on the workbook as it is now. */
  onWorkbook<T>(what: string, run: (opened: OpenedWorkbook) => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.job(what, async () => {
      const opened = await this.open();
      return "status" in opened ? opened : run(opened);
    });
  }

  /** The workbook as it is now; read again only where somebody may have changed it. */
  async open(): Promise<OpenedWorkbook | Ended> {
    if (this.opened && !this.host.capabilities.edits) return this.opened;
    const { signal } = this.stopping;
    const read = await this.host.read({ signal, onProgress: (share) => this.progress(share * 0.5, "正在读工作簿") });
    if (signal.aborted) throw new Cancelled();
    if (read.status === "refused") return troubled(troubleOf(read));
    if (this.opened?.revision === read.revision) return this.opened;
    this.opened = { workbook: await this.understand(read.book, this.kept.readInSteps(read.book)), revision: read.revision };
    return this.opened;
  }

  /** The files beside the workbook, read. */
  async others(): Promise<readonly ReadWorkbook[]> {
    const others: ReadWorkbook[] = [];
    for (const { name, book } of this.surroundings.filesBeside?.() ?? []) others.push(await this.understand(book, readWorkbookInSteps(book, name)));
    return others;
  }

  /** Forgets what was read, so that the next job reads anew. */
  forget(): void {
    this.opened = undefined;
  }

  /** What a generation needs beside the sheets. */
  planOptions(): PlanOptions {
    const { newSalt, writtenBy } = this.surroundings;
    return { salt: newSalt(), writtenBy };
  }

  /** Writes what the user decided into the workbook's state; what a newer version wrote is not touched. */
  async remember({ workbook: { state: reading }, revision }: OpenedWorkbook, part: Partial<LedgerState>): Promise<Outcome<null>> {
    if (reading.status === "newer") return readOnly(reading.text);
    const { newSalt, writtenBy } = this.surroundings;
    const state = reading.status === "read" ? reading.state : newState(newSalt(), writtenBy);
    const written = await this.write([stateChange({ ...state, ...part })], revision);
    return written.status === "done" ? done(null) : written;
  }

  /** Keeps a plan for `carryOut`. */
  preview(plan: PlanResult, revision: Revision): Outcome<SheetsPreview> {
    this.previewed = undefined;
    if (plan.status === "readOnly") return readOnly(plan.text);
    this.previewed = { plan, revision };
    return done({ sheets: plan.sheets, conflicts: plan.conflicts });
  }

  /** Writes what was previewed last. */
  carryOut(): Promise<Outcome<Written>> {
    return this.job<Written>("正在写入", async () => {
      if (!this.previewed) throw new Error("nothing was previewed");
      const { plan, revision } = this.previewed;
      const sheets = plan.sheets.map(({ name }) => name);
      const show = { sheet: sheets[0]!, cell: "B2" };
      if (plan.changes.length === 0) return done({ sheets: [], show, warnings: [] });
      const written = await this.write(plan.changes, revision);
      if (written.status !== "done") return written;
      this.previewed = undefined;
      return done({ sheets, show, warnings: written.value });
    });
  }

  /** Writes, and tells that the workbook changed. @returns the host's warnings */
  async write(changes: GenerationPlan["changes"], basedOn: Revision): Promise<Outcome<readonly string[]>> {
    const { signal } = this.stopping;
    const result = outcomeOf(await this.host.write(changes, { basedOn, signal, onProgress: (share) => this.progress(share, "正在写入") }));
    this.opened = undefined;
    if (result.status === "done") this.changed();
    return result;
  }

  undo(): Promise<Outcome<Written>> {
    return this.job("正在撤销", async () => {
      this.opened = undefined;
      const result = outcomeOf(await this.host.undo());
      if (result.status !== "done") return result;
      this.changed();
      return done({ sheets: [], warnings: result.value });
    });
  }

  cancel(): void {
    this.stopping.abort();
  }

  /**
   * Drives the steps of long work, giving the screen its turn between them.
   * @param shown what the share done of this work is of the whole job's
   */
  async inSteps<T>(steps: Generator<number, T>, what: string, shown: (share: number) => number = (share) => share): Promise<T> {
    const { now, pause } = this.surroundings;
    let begun = now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (now() - begun < LONGEST_STEP_MS) continue;
      this.progress(shown(step.value), what);
      await pause();
      if (this.stopping.signal.aborted) throw new Cancelled();
      begun = now();
    }
  }

  private understand(book: Book, reading: Generator<number, ReadWorkbook>): Promise<ReadWorkbook> {
    const known = this.understood.get(book);
    if (known) return known;
    const begun = this.inSteps(reading, "正在认台帐", (share) => 0.5 + share * 0.5);
    this.understood.set(book, begun);
    begun.catch(() => this.understood.delete(book));
    return begun;
  }

  private progress(share: number | null, what: string): void {
    for (const listener of this.listeners) listener.onProgress(share, what);
  }

  private changed(): void {
    for (const listener of this.listeners) listener.onChanged();
  }
}

/** A newer version of the product wrote the workbook's state. */
function readOnly(text: string): Ended {
  return troubled({ what: text, todo: "请更新本软件后再试。", diagnosis: "newer state" });
}

function outcomeOf(result: WriteResult): Outcome<readonly string[]> {
  switch (result.status) {
    case "written":
      return done(result.warnings);
    case "stale":
      return troubled(STALE);
    case "cancelled":
      return { status: "cancelled" };
    case "refused":
      return troubled(troubleOf(result));
  }
}
