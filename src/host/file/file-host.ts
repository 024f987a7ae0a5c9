/** The host for workbooks that are files: everything happens on their bytes, and somebody else keeps them. */
import type { ChangeSet, Place } from "../../book";
import type { Capabilities, DeliveredFile, Host, ReadResult, RecoverResult, Refusal, Revision, WriteOptions, WriteResult } from "../host";
import { applyChanges } from "./change-writer";
import { crc32 } from "./crc32";
import { FileCopy } from "./file-copy";
import { refuse } from "./unreadable";
import { readWorkbookInSteps } from "./workbook-reader";
import type { Codec } from "./zip";

/** What became of bytes that were to be kept. `stale`: whoever keeps them has others by now; `remark`: a sentence for the user. */
export type SaveResult = { readonly status: "saved"; readonly remark?: string } | { readonly status: "stale" } | Refusal;

export interface FileHostOptions {
  /** The file's name, for sentences to people. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Keeps the new bytes: on a disk, in a download. */
  readonly save: (bytes: Uint8Array) => Promise<SaveResult>;
  /** Hands other files to the user; absent where that can't be done. */
  readonly deliver?: (file: DeliveredFile) => Promise<{ readonly status: "delivered" } | Refusal>;
  readonly codec?: Codec;
}

export class FileHost implements Host {
  readonly capabilities: Capabilities = { select: false, edits: false, undo: true };
  private current: Uint8Array;
  private before: Uint8Array | undefined;

  constructor(private readonly options: FileHostOptions) {
    this.current = options.bytes;
  }

  /** The workbook as it is now. */
  get bytes(): Uint8Array {
    return this.current;
  }

  copy(): FileCopy {
    return new FileCopy(this.options.name, this.current);
  }

  async read(options: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void } = {}): Promise<ReadResult> {
    const { signal, onProgress } = options;
    const bytes = this.current;
    const steps = readWorkbookInSteps(bytes, this.naming);
    for (;;) {
      if (signal?.aborted) return refuse(this.options.name, "host", "没有读完，已按要求停止");
      const step = steps.next();
      if (step.done) {
        const { value } = step;
        return value.status === "read" ? { ...value, revision: revisionOf(bytes) } : value;
      }
      onProgress?.(step.value);
      // Only where somebody may want to see or stop it; else pausing is time lost.
      if (signal || onProgress) await pause();
    }
  }

  async write(changes: ChangeSet, { basedOn, signal, onProgress }: WriteOptions): Promise<WriteResult> {
    if (basedOn !== revisionOf(this.current)) return { status: "stale" };
    if (signal?.aborted) return { status: "cancelled" };
    const applied = applyChanges(this.current, changes, { ...this.naming, ...(onProgress && { onProgress }) });
    if (applied.status === "refused") return applied;
    if (signal?.aborted) return { status: "cancelled" };
    const before = this.current;
    const result = await this.keep(applied.bytes, applied.warnings);
    if (result.status === "written") this.before = before;
    onProgress?.(1);
    return result;
  }

  /** Nothing is ever left half done: new bytes are made in full before they are kept. */
  recover(): Promise<RecoverResult> {
    return Promise.resolve({ status: "nothingToRecover" });
  }

  async undo(): Promise<WriteResult> {
    if (!this.before) return refuse(this.options.name, "host", "没有可以撤销的操作");
    const result = await this.keep(this.before, []);
    if (result.status === "written") this.before = undefined;
    return result;
  }

  /** Files show nothing; see `capabilities`. */
  select(_place: Place): Promise<void> {
    return Promise.resolve();
  }

  /** Files tell of no edits; see `capabilities`. */
  onEdit(_listener: (place: Place) => void): () => void {
    return () => undefined;
  }

  deliver(file: DeliveredFile): Promise<{ readonly status: "delivered" } | Refusal> {
    return this.options.deliver?.(file) ?? Promise.resolve(refuse(file.name, "unsupported", "在这里不能保存。请另选输出位置"));
  }

  private async keep(bytes: Uint8Array, warnings: readonly string[]): Promise<WriteResult> {
    const saved = await this.options.save(bytes);
    if (saved.status !== "saved") return saved;
    this.current = bytes;
    return { status: "written", revision: revisionOf(bytes), warnings: saved.remark === undefined ? warnings : [...warnings, saved.remark] };
  }

  private get naming(): { readonly name: string; readonly codec?: Codec } {
    const { name, codec } = this.options;
    return codec ? { name, codec } : { name };
  }
}

function revisionOf(bytes: Uint8Array): Revision {
  return `${bytes.length}-${crc32(bytes).toString(16)}`;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

