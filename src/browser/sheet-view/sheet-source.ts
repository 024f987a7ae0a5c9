/** What the view shows of workbooks: it asks for frames and windows, and gets plain values back. Indexes are 0-based. */
import type { Range } from "../../book";
import type { CellLook } from "../../host/file/looks";

/** Everything of a sheet but its cells. Sizes are CSS pixels. */
export interface SheetFrame {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The part of them that holds something. */
  readonly usedRows: number;
  readonly usedColumns: number;
  /** Where each line begins, and behind the last where it ends; hidden lines have no size. */
  readonly rowStarts: Float64Array;
  readonly columnStarts: Float64Array;
  readonly merges: readonly Range[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly looks: readonly CellLook[];
  /** Of cells whose look names no font. */
  readonly font: { readonly name: string; readonly size: number };
  readonly readOnly: boolean;
}

export interface ShownCell {
  readonly text: string;
  /** An index into the frame's looks. */
  readonly look: number;
  /** Where the text stands when the look doesn't say; absent: at the left. */
  readonly side?: "right" | "center";
  readonly colour?: string;
  /** A number or a date: it is not cut off but shown as ### where it has no room. */
  readonly number?: true;
}

/** Rows `top` to `bottom` (inclusive); a cell that is absent is empty and plain. */
export interface SheetWindow {
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly (readonly (ShownCell | undefined)[])[];
}

export interface SheetTab {
  /** Names the sheet in all other calls; equal to its name in the workbook itself. */
  readonly id: string;
  readonly name: string;
  /** The name of the file, where it is not the workbook itself but one read beside it. */
  readonly file?: string;
  /** Shown only when something is to be seen there. */
  readonly hidden?: true;
  /** `#rrggbb`. */
  readonly colour?: string;
}

export interface SheetSource {
  tabs(): Promise<readonly SheetTab[]>;
  /** Undefined where the sheet is gone. */
  frame(id: string): Promise<SheetFrame | undefined>;
  window(id: string, top: number, bottom: number): Promise<SheetWindow>;
  /** What the user would edit: the formula with `=`, or the value as text. */
  editText(id: string, row: number, column: number): Promise<string>;
}
