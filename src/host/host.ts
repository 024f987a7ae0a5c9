/** The door to a workbook. Jobs know this interface only; the file, Excel and memory hosts stand behind it. */
import type { Book, ChangeSet, Place } from "../book";

/** Identifies what was read; a write based on another revision is refused as stale. */
export type Revision = string;

/** Why a host could not do what was asked, in one Chinese sentence: what happened, where, what to do. */
export interface Refusal {
  readonly status: "refused";
  readonly code: RefusalCode;
  readonly text: string;
}

export type RefusalCode =
  | "notAWorkbook"
  | "oldFormat"
  | "encrypted"
  | "damaged"
  | "empty"
  | "tooLarge"
  | "missing"
  | "noPermission"
  | "busy"
  | "readOnly"
  | "protected"
  | "signed"
  | "unsupported"
  | "host";

export type ReadResult = { readonly status: "read"; readonly book: Book; readonly revision: Revision } | Refusal;

export type WriteResult =
  | { readonly status: "written"; readonly revision: Revision; readonly warnings: readonly string[] }
  /** The workbook changed since it was read; read again and redo the job. */
  | { readonly status: "stale" }
  | { readonly status: "cancelled" }
  | Refusal;

export type RecoverResult = { readonly status: "nothingToRecover" } | { readonly status: "recovered" } | Refusal;

export interface WriteOptions {
  readonly basedOn: Revision;
  readonly signal?: AbortSignal;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A file handed to the user: saved, downloaded or shown, as the host can. */
export interface DeliveredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A copy of the workbook's file, worked on apart from the open workbook, which stays as it is. */
export interface WorkbookCopy {
  readonly status: "copied";
  readonly bytes: Uint8Array;
  /** Parts that may show what no rewriting of texts reached: pictures, embedded files, macros. */
  readonly unreached: readonly string[];
  read(): { readonly status: "read"; readonly book: Book } | Refusal;
  changed(changes: ChangeSet): WorkbookCopy | Refusal;
  /** Every text of the file goes through the function: cells, formulas, notes, headers, properties. */
  rewritten(rewrite: (text: string) => string): WorkbookCopy | Refusal;
}

export interface Capabilities {
  /** Can show the user a place. */
  readonly select: boolean;
  /** Tells when the user edits. */
  readonly edits: boolean;
  readonly undo: boolean;
}

export interface Host {
  readonly capabilities: Capabilities;
  read(options?: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void }): Promise<ReadResult>;
  write(changes: ChangeSet, options: WriteOptions): Promise<WriteResult>;
  /** Puts right what an interrupted write left behind. */
  recover(): Promise<RecoverResult>;
  /** Takes back the last write of this session, where `capabilities.undo`. */
  undo(): Promise<WriteResult>;
  select(place: Place): Promise<void>;
  /** Returns the function that stops listening. */
  onEdit(listener: (place: Place) => void): () => void;
  deliver(file: DeliveredFile): Promise<{ readonly status: "delivered" } | Refusal>;
  /** The workbook as it is now; absent where the host has no file at hand. */
  copy?(): WorkbookCopy;
}
