/**
 * A generated sheet before it is written: plain values that say what stands where and how it looks.
 * Hosts turn it into a file or into Excel's objects; the merge compares it with what stands there now.
 *
 * Layout on the sheet, the same for every generated sheet: row 1 is hidden and holds the mark (A1) and the
 * column keys; column A is hidden and holds the row keys. Everything a person sees begins at B2. Keys travel with
 * their row or column when the user sorts, moves, inserts or copies, which is what lets the merge find them again.
 *
 * Formulas name cells of generated sheets by key, and only so: addresses would be wrong as soon as a user inserts a
 * row. In formulas of cells and conditional formats:
 *
 *   `{col:budget}{row:total}`                      a cell; `{row}` and `{col}` without a key are the formula's own
 *   `{col:budget}{row:first}:{col:budget}{row:last}`  an area: all rows from first to last in the spec's order that
 *                                                  still stand together, and the user's own rows right below them
 *   `{col:budget}:{col:actual}`, `{row:a}:{row:b}` whole columns, whole rows
 *   `${col:budget}${row:total}`                    fixed ends, as in Excel
 *   `{sheet:expenseBudget}{col:…}{row:…}`          on another generated sheet (any of the forms above)
 *
 * A row or column the user deleted counts as nothing: a cell becomes 0, an area the hidden key line, which holds only
 * texts. Where the other sheet does not exist, the cell is written as its value, without formula. A key the spec does
 * not have is a defect and throws. Addresses of the user's own sheets are written as in Excel.
 */
import type { CellValue, Visibility } from "./book";

/** The generated sheets (see the design). The id is the mark's second part and never changes. */
export type GeneratedSheetId =
  | "schedule"
  | "yearView"
  | "incomeBudget"
  | "expenseBudget"
  | "activityBudget"
  | "budgetAdjustment"
  | "finalAccount"
  | "normalisedJournal"
  | "budgetExecution"
  | "plan"
  | "summary"
  | "selfCheck"
  | "selfScore"
  | "schoolsCompleteness"
  | "schoolsFindings"
  | "unreadFiles"
  | "index";

/** What A1 of a generated sheet says: `union-ledger:schedule`. */
export const MARK_PREFIX = "union-ledger:";

export type HorizontalAlignment = "left" | "center" | "right";
export type VerticalAlignment = "top" | "center" | "bottom";
export type BorderLine = "none" | "hair" | "thin" | "medium";

/** How cells look. Every member is optional; what is absent is the workbook's default. Colours are `RRGGBB`. */
export interface StyleSpec {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly border?: {
    readonly top?: BorderLine;
    readonly right?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
  };
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** Excel number format code. */
  readonly format?: string;
  /** Only meaningful on a protected sheet; absent means locked, as in Excel. */
  readonly unlocked?: boolean;
}

/** A jump to a cell of the same workbook. */
export interface LinkSpec {
  readonly sheet: string;
  readonly cell: string;
}

export interface CellSpec {
  /** With a formula: the value we computed for it. Dates are serials of the target workbook. */
  readonly value: CellValue;
  /** Without the leading `=`; names cells by `{row:KEY}` and `{col:KEY}`, see above. */
  readonly formula?: string;
  /** A name of `SheetSpec.styles`. */
  readonly style?: string;
  readonly note?: string;
  readonly link?: LinkSpec;
}

export interface ColumnSpec {
  readonly key: string;
  /** Characters of the default font, as Excel counts width. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowSpec {
  /** Stable over generations: the source's identity, not its place. Unique within the sheet. */
  readonly key: string;
  /** One per column, in the order of `columns`; null is an empty cell without style. */
  readonly cells: readonly (CellSpec | null)[];
  /** Points; absent lets the application choose. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A rectangle of a spec, by keys, inclusive. */
export interface KeyRange {
  readonly fromRow: string;
  readonly toRow: string;
  readonly fromColumn: string;
  readonly toColumn: string;
}

export interface ValidationSpec {
  readonly range: KeyRange;
  /** The values offered; at most 255 characters joined by commas, else give `source`. */
  readonly list?: readonly string[];
  /** A range that holds the values, such as `'选项'!$B$2:$B$20`. */
  readonly source?: string;
  /** Whether other values are refused; a drop-down that only proposes leaves this out. */
  readonly strict?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export type ConditionalFormatSpec =
  | { readonly range: KeyRange; readonly kind: "dataBar"; readonly colour: string; readonly maximum?: number }
  | {
      readonly range: KeyRange;
      readonly kind: "expression";
      /** As for cells of the range's first cell; may use `{row:KEY}` and `{col:KEY}`. */
      readonly formula: string;
      readonly style: string;
    }
  | {
      readonly range: KeyRange;
      readonly kind: "cellIs";
      readonly operator: "lessThan" | "greaterThan" | "equal" | "notEqual" | "greaterThanOrEqual" | "lessThanOrEqual";
      readonly operand: string;
      readonly style: string;
    };

export interface NameSpec {
  readonly name: string;
  readonly range: KeyRange;
}

export interface PrintSpec {
  readonly orientation: "portrait" | "landscape";
  /** Pages wide and tall; 0 tall means as many as needed. Paper is always A4. */
  readonly fitWidth: number;
  readonly fitHeight: number;
  readonly area: KeyRange;
  /** Rows repeated on every page. */
  readonly repeatFrom?: string;
  readonly repeatTo?: string;
  /** Inches; the left one leaves room for binding. */
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Excel header/footer codes, such as `第 &P 页 共 &N 页`. */
  readonly footer?: string;
  readonly header?: string;
  readonly centreHorizontally?: boolean;
}

/** A chart beside the table; it reads cells of its own sheet. */
export interface ChartSpec {
  /** Stable over generations. */
  readonly key: string;
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  /** One row or one column of texts. */
  readonly categories: KeyRange;
  readonly series: readonly { readonly title: string; readonly values: KeyRange }[];
  /** Its upper left corner; outside the print area. */
  readonly at: { readonly row: string; readonly column: string };
  /** Points. */
  readonly width: number;
  readonly height: number;
}

export interface SheetSpec {
  readonly id: GeneratedSheetId;
  readonly name: string;
  readonly visibility: Visibility;
  /** `RRGGBB`. */
  readonly tabColour?: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
  readonly styles: Readonly<Record<string, StyleSpec>>;
  readonly merges: readonly KeyRange[];
  /** The first row and column (keys) that scroll; what lies above and left of them is frozen. */
  readonly freeze?: { readonly row?: string; readonly column?: string };
  /** Filter buttons on the first row of the range; placed to reach over the keys, so that they are sorted along. */
  readonly filter?: KeyRange;
  readonly validations: readonly ValidationSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly names: readonly NameSpec[];
  readonly print?: PrintSpec;
  readonly charts?: readonly ChartSpec[];
  readonly showGridLines: boolean;
  /** Locks all cells but those whose style is unlocked; no password. */
  readonly protected?: boolean;
}
