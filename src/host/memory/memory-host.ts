/** A host that keeps the workbook in memory: all of a change set or none of it, with one step of undo. For tests. */
import type { Book, ChangeSet, Place } from "../../book";
import type {
  Capabilities,
  DeliveredFile,
  Host,
  ReadResult,
  RecoverResult,
  Refusal,
  Revision,
  WriteOptions,
  WriteResult,
} from "../host";
import { stepsOf } from "./carry-out";
import type { MemoryWorkbook } from "./workbook";
import { workbookOf } from "./workbook";

/** What goes wrong before a step: the host refuses and nothing happened, or it breaks off and leaves a half-done book. */
export type Fault = "refuse" | "breakOff";

export interface MemoryHostOptions {
  /** Asked before each step of a write (counted from 0) and before each read ("read"). */
  readonly failAt?: (step: number | "read") => Fault | undefined;
}

const REFUSED: Refusal = { status: "refused", code: "host", text: "工作簿没有写入，内容未变。请重试。" };
const BROKEN_OFF: Refusal = {
  status: "refused",
  code: "host",
  text: "写入中断，工作簿将在下次打开时恢复原状。",
};

export class MemoryHost implements Host {
  readonly capabilities: Capabilities = { select: true, edits: true, undo: true };
  /** What was shown and delivered, for tests to look at. */
  readonly selected: Place[] = [];
  readonly delivered: DeliveredFile[] = [];

  private current: MemoryWorkbook;
  private number = 1;
  /** Before the last write; kept until the next write. */
  private undoable: { readonly before: MemoryWorkbook; readonly revision: Revision } | undefined;
  /** Before a write that broke off. */
  private journal: MemoryWorkbook | undefined;
  private readonly listeners = new Set<(place: Place) => void>();

  constructor(
    book: Book,
    private readonly options: MemoryHostOptions = {},
  ) {
    this.current = workbookOf(book);
  }

  /** The workbook with its looks, as it stands. */
  get workbook(): MemoryWorkbook {
    return this.current;
  }

  read(): Promise<ReadResult> {
    if (this.options.failAt?.("read"))
      return Promise.resolve({ ...REFUSED, text: "工作簿读取失败，请重试。" });
    return Promise.resolve({ status: "read", book: this.current.book, revision: this.revision });
  }

  write(changes: ChangeSet, { basedOn, signal, onProgress }: WriteOptions): Promise<WriteResult> {
    if (basedOn !== this.revision) return Promise.resolve({ status: "stale" });
    const before = this.current;
    const steps = changes.flatMap(stepsOf);
    let workbook = before;
    for (const [index, step] of steps.entries()) {
      if (signal?.aborted) return Promise.resolve({ status: "cancelled" });
      const fault = this.options.failAt?.(index);
      if (fault === "refuse") return Promise.resolve(REFUSED);
      if (fault === "breakOff") {
        this.journal = before;
        this.advance(workbook);
        return Promise.resolve(BROKEN_OFF);
      }
      workbook = step(workbook);
      onProgress?.((index + 1) / steps.length);
    }
    this.advance(workbook);
    this.undoable = { before, revision: this.revision };
    return Promise.resolve({ status: "written", revision: this.revision, warnings: [] });
  }

  recover(): Promise<RecoverResult> {
    if (!this.journal) return Promise.resolve({ status: "nothingToRecover" });
    this.advance(this.journal);
    this.journal = undefined;
    return Promise.resolve({ status: "recovered" });
  }

  /** Stale where the user has edited since the write: undoing would take that away too. */
  undo(): Promise<WriteResult> {
    const { undoable } = this;
    if (!undoable) return Promise.resolve({ status: "refused", code: "host", text: "没有可撤销的操作。" });
    if (undoable.revision !== this.revision) return Promise.resolve({ status: "stale" });
    this.advance(undoable.before);
    this.undoable = undefined;
    return Promise.resolve({ status: "written", revision: this.revision, warnings: [] });
  }

  select(place: Place): Promise<void> {
    this.selected.push(place);
    return Promise.resolve();
  }

  onEdit(listener: (place: Place) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  deliver(file: DeliveredFile): Promise<{ readonly status: "delivered" }> {
    this.delivered.push(file);
    return Promise.resolve({ status: "delivered" });
  }

  /** Changes the workbook as its user would; those who listen hear of each sheet. */
  edit(changes: ChangeSet): void {
    this.advance(changes.flatMap(stepsOf).reduce((workbook, step) => step(workbook), this.current));
    for (const change of changes) {
      const sheet = typeof change.sheet === "string" ? change.sheet : change.sheet.name;
      this.listeners.forEach((listener) => listener({ sheet }));
    }
  }

  /** Exchanges the book for another version of it, as edits do that no change set can say (renaming, copying sheets). */
  editBook(edit: (workbook: MemoryWorkbook) => MemoryWorkbook): void {
    this.advance(edit(this.current));
  }

  private get revision(): Revision {
    return String(this.number);
  }

  private advance(workbook: MemoryWorkbook): void {
    this.current = workbook;
    this.number++;
  }
}
