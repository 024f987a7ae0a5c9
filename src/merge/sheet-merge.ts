/** What merging one generated sheet comes to. */
import type { Change } from "../book";
import type { SheetBase } from "./base";
import type { MergeConflict } from "./conflict";

/** What of the user's work stays, in numbers. */
export interface KeptWork {
  readonly cells: number;
  /** Rows and columns of the user's own. */
  readonly ownRows: number;
  readonly ownColumns: number;
  /** Rows we no longer write that stay. */
  readonly rows: number;
  /** Rows we write that the user deleted. */
  readonly deletedRows: number;
}

export interface SheetMerge {
  readonly id: string;
  /** The sheet's name once written. */
  readonly name: string;
  readonly status: "created" | "updated" | "unchanged";
  readonly rows: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly kept: KeptWork;
  readonly conflicts: readonly MergeConflict[];
  /** Chinese sentences about anything else the user should know. */
  readonly notes: readonly string[];
  /** Line operations, to be carried out on every sheet before any cell is set. */
  readonly arranging?: Change;
  /** The new sheet. */
  readonly creating?: Change;
  /** Cells, sizes and dress. */
  readonly filling?: Change;
  readonly base: SheetBase;
}
