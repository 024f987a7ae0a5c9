/**
 * What a job wants done to a workbook, in addresses. A host carries out all of a change set or none of it.
 * Rows and columns are 0-based indexes of the sheet as it stands when the operation's turn comes.
 */
import type { CellValue } from "./book";
import type { Range } from "./place";
import type { CellSpec, ChartSpec, ConditionalFormatSpec, PrintSpec, StyleSpec, ValidationSpec } from "./sheet-spec";
import type { Visibility } from "./book";

type Placed<Spec, Keyed extends keyof Spec> = Omit<Spec, Keyed> & { readonly range: Range };
type DistributePlaced<Spec> = Spec extends { readonly range: unknown } ? Placed<Spec, "range"> : never;

export type PlacedValidation = Placed<ValidationSpec, "range">;
export type PlacedConditionalFormat = DistributePlaced<ConditionalFormatSpec>;

export interface PlacedPrint extends Omit<PrintSpec, "area" | "repeatFrom" | "repeatTo"> {
  readonly area: Range;
  /** First and last row repeated on every page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
}

/** Its ranges are on the chart's own sheet. */
export interface PlacedChart extends Omit<ChartSpec, "categories" | "series" | "at"> {
  readonly categories: Range;
  readonly series: readonly { readonly title: string; readonly values: Range }[];
  /** The cell its upper left corner stands on. */
  readonly at: { readonly row: number; readonly column: number };
}

/** All of a generated sheet that is not a cell: what hosts write beside the grid. */
export interface SheetDress {
  readonly visibility: Visibility;
  readonly tabColour?: string;
  readonly merges: readonly Range[];
  /** How many rows and columns are frozen. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: Range;
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly PlacedConditionalFormat[];
  readonly names: readonly { readonly name: string; readonly range: Range }[];
  readonly print?: PlacedPrint;
  /** Ours alone, known by their names (`chartName`): charts and pictures of the user's are none of the dress. */
  readonly charts?: readonly PlacedChart[];
  readonly showGridLines: boolean;
  readonly protected?: boolean;
}

export interface PlacedColumn {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface PlacedRow {
  readonly cells: readonly (CellSpec | null)[];
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A sheet with every key resolved to its address; formulas are final. The order is the sheet's own, from A1. */
export interface PlacedSheet {
  readonly name: string;
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly PlacedRow[];
  readonly styles: Readonly<Record<string, StyleSpec>>;
  readonly dress: SheetDress;
}

/**
 * Row and column operations shift everything that points at cells of the sheet: formulas of the whole workbook
 * (`shiftFormula`), merges, names, validations, conditional formats, print area. Inserted rows and columns are empty
 * and without looks.
 */
export type SheetOperation =
  | { readonly kind: "insertRows"; readonly at: number; readonly count: number }
  | { readonly kind: "deleteRows"; readonly at: number; readonly count: number }
  /** Takes the row out and puts it back so that its index is `to`. */
  | { readonly kind: "moveRow"; readonly from: number; readonly to: number }
  | { readonly kind: "insertColumns"; readonly at: number; readonly count: number }
  | { readonly kind: "deleteColumns"; readonly at: number; readonly count: number }
  /**
   * Replaces value and formula; style, note and link only where the cell names them, else those stay, since a user
   * may have coloured or annotated the cell. An empty note removes the note.
   */
  | { readonly kind: "setCell"; readonly row: number; readonly column: number; readonly cell: CellSpec }
  /** What is absent stays as it is; a height of null leaves the height to the application. */
  | { readonly kind: "setRow"; readonly row: number; readonly height?: number | null; readonly hidden?: boolean }
  | { readonly kind: "setColumn"; readonly column: number; readonly width?: number; readonly hidden?: boolean };

/** One cell of a user's sheet as it is to be. */
export interface SetCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  /** A number format code, where the value needs one: a date typed into a cell without format. */
  readonly format?: string;
}

export type Change =
  /** A new generated sheet, put after the sheet `after` (absent: at the end). Its name is free. */
  | { readonly kind: "createSheet"; readonly sheet: PlacedSheet; readonly after?: string }
  /** A sheet that is wholly ours (the state sheet) is written anew in its place; created where absent. */
  | { readonly kind: "replaceSheet"; readonly sheet: PlacedSheet }
  /**
   * A generated sheet that exists. Each member of `dress` that is present replaces that part of the sheet's dress
   * altogether (all its merges, all its validations …); present but undefined takes it away; absent leaves it.
   */
  | {
      readonly kind: "patchSheet";
      readonly sheet: string;
      readonly operations: readonly SheetOperation[];
      readonly styles: Readonly<Record<string, StyleSpec>>;
      readonly dress?: Partial<SheetDress>;
    }
  /** Single cells of a user's sheet, at the user's word; looks stay, but for a number format that the cell names. */
  | {
      readonly kind: "setCells";
      readonly sheet: string;
      readonly cells: readonly SetCell[];
    }
  | { readonly kind: "deleteSheet"; readonly sheet: string };

export type ChangeSet = readonly Change[];
