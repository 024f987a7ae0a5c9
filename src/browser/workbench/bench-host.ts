/** The file host of a workbook that is open beside a view: the user edits it and is shown places in it. */
import { deflateSync } from "fflate";
import type { ChangeSet, Place } from "../../book";
import type { Codec } from "../../host/file";
import { FileCopy, readWorkbookInSteps } from "../../host/file";
import { openFrames } from "../../host/file/frame-reader";
import { portableCodec } from "../../host/file/zip";
import type { Capabilities, DeliveredFile, Host, ReadResult, RecoverResult, Refusal, WriteOptions, WriteResult } from "../../host/host";
import { editCells } from "./edit-cells";
import { giveWay } from "./give-way";
import type { Version, Versions } from "./versions";

export interface BenchEvents {
  /** The workbook is another one than before. */
  onVersion(): void;
  onSelect(place: Place): void;
  deliver(file: DeliveredFile): Promise<void>;
}

/** Bytes of a part that is packed more loosely: the user waits for it after every edit. */
const LARGE_PART = 4_000_000;

export const quickCodec: Codec = {
  ...portableCodec,
  deflate: (contents) => deflateSync(contents, { level: contents.length > LARGE_PART ? 1 : 6 }),
};

/** Whoever types cell after cell waits for no overview in between. */
const REST_MS = 700;

export class BenchHost implements Host {
  readonly capabilities: Capabilities = { select: true, edits: true, undo: true };
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly editListeners = new Set<(place: Place) => void>();

  constructor(
    /** The file's name, for sentences to people. */
    readonly name: string,
    readonly versions: Versions,
    private readonly events: BenchEvents,
  ) {}

  /** The book is at hand: every version was read when it came to be. */
  read(): Promise<ReadResult> {
    return Promise.resolve({ status: "read", book: this.versions.current.book, revision: this.versions.revision });
  }

  async write(changes: ChangeSet, { basedOn, signal, onProgress }: WriteOptions): Promise<WriteResult> {
    if (basedOn !== this.versions.revision) return { status: "stale" };
    if (signal?.aborted) return { status: "cancelled" };
    const { bytes, book } = this.versions.current;
    const applied = editCells(bytes, book, changes, { name: this.name, ...(onProgress && { onProgress }) });
    if (applied.status === "refused") return applied;
    const read = await readVersion(applied.bytes, this.name);
    if (read.status === "refused") return read;
    if (signal?.aborted) return { status: "cancelled" };
    if (basedOn !== this.versions.revision) return { status: "stale" };
    this.versions.add(read.version);
    this.events.onVersion();
    return { status: "written", revision: this.versions.revision, warnings: applied.warnings };
  }

  recover(): Promise<RecoverResult> {
    return Promise.resolve({ status: "nothingToRecover" });
  }

  /** Takes back the last change, whether a job's or an edit: whatever is younger than it would be lost otherwise. */
  undo(): Promise<WriteResult> {
    if (!this.versions.undo()) return Promise.resolve({ status: "refused", code: "host", text: "没有可以撤销的操作。" });
    this.events.onVersion();
    return Promise.resolve({ status: "written", revision: this.versions.revision, warnings: [] });
  }

  select(place: Place): Promise<void> {
    this.events.onSelect(place);
    return Promise.resolve();
  }

  onEdit(listener: (place: Place) => void): () => void {
    this.editListeners.add(listener);
    return () => this.editListeners.delete(listener);
  }

  async deliver(file: DeliveredFile): Promise<{ readonly status: "delivered" }> {
    await this.events.deliver(file);
    return { status: "delivered" };
  }

  copy(): FileCopy {
    return new FileCopy(this.name, this.versions.current.bytes);
  }

  /** Tells that the user changed something: the view at once, the jobs when the user's hands rest. */
  edited(place: Place): void {
    this.events.onVersion();
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.editListeners.forEach((listener) => listener(place)), REST_MS);
  }
}

/** The bytes of a workbook, read for work and for view; lets other work in between while it reads. */
export async function readVersion(bytes: Uint8Array, name: string): Promise<{ readonly status: "read"; readonly version: Version } | Refusal> {
  const steps = readWorkbookInSteps(bytes, { name });
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      await giveWay();
      continue;
    }
    if (step.value.status === "refused") return step.value;
    return { status: "read", version: { bytes, book: step.value.book, frames: openFrames(bytes) } };
  }
}
