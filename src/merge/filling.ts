/** A sheet between the two halves of a merge: its lines are arranged, its cells and its dress are still to come. */
import type { Sheet, SheetSpec } from "../book";
import type { ArrangedLine } from "./arrangement";
import type { SheetBase } from "./base";
import type { SheetLines } from "./formula-template";
import type { MergeContext, MergingSheet } from "./merging-sheet";
import type { OtherSheets } from "./place-sheet";

/** The sheet once its lines are arranged, before cells are set. */
export interface ArrangedSheet {
  readonly rows: readonly ArrangedLine[];
  readonly columns: readonly ArrangedLine[];
  /** The values and formulas as they stand then. */
  readonly sheet: Sheet;
  readonly lines: SheetLines;
}

/** What heads a column (by its position); empty where nothing does, as over the cells of a row above the headings. */
export type HeadingOf = (column: number, row?: string) => string;

/** All that decides what the sheet's cells and its dress become. */
export interface Filling {
  readonly merging: MergingSheet;
  /** What we write now; holds only formulas that can be placed. */
  readonly spec: SheetSpec;
  /** The base of the spec. */
  readonly written: SheetBase;
  readonly arranged: ArrangedSheet;
  readonly headingOf: HeadingOf;
  /** Where the keys of all generated sheets will stand, by id. */
  readonly others: OtherSheets;
  readonly context: MergeContext;
}
