/** How a job of the desk ends, in plain values: what every section of the pane shares. */
import type { Place } from "../book";
import type { MergeConflict, SheetPreview } from "../merge";

export type { MergeConflict } from "../merge";

/** What went wrong, for the pane's one place for errors: what happened, why, what to do. */
export interface Trouble {
  readonly what: string;
  readonly why?: string;
  readonly todo: string;
  /** For 复制诊断信息: codes and versions, never ledger data. */
  readonly diagnosis: string;
}

export type Outcome<T> =
  | { readonly status: "done"; readonly value: T }
  | { readonly status: "cancelled" }
  | { readonly status: "trouble"; readonly trouble: Trouble };

/** An outcome that holds nothing: the job ended there. */
export type Ended = Exclude<Outcome<never>, { readonly status: "done" }>;

/** What a generating job would do to the workbook's sheets; nothing has been written. */
export interface SheetsPreview {
  readonly sheets: readonly SheetPreview[];
  /** The user and we both changed the same thing; the user's stays. */
  readonly conflicts: readonly MergeConflict[];
}

export interface Written {
  readonly sheets: readonly string[];
  /** Where to look first. */
  readonly show?: Place;
  readonly warnings: readonly string[];
}

/** The job ended well, with this. */
export function done<T>(value: T): Outcome<T> {
  return { status: "done", value };
}

/** The job ended without having done anything; why, and what the user can do. */
export function troubled(trouble: Trouble): Ended {
  return { status: "trouble", trouble };
}
