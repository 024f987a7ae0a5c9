/** The workbook behind the host: plain records that tests may look at. Rows and columns are 0-based. */
import type { Range, Visibility } from "../../../src/book";

/** How a cell looks, in the words of Excel's API. */
export interface Look {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  fill?: string;
  borders?: Partial<Record<"top" | "right" | "bottom" | "left", { style: string; weight?: string }>>;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  locked?: boolean;
}

export interface Cell {
  readonly value: string | number | boolean;
  /** With the leading `=`. */
  readonly formula?: string;
  readonly format: string;
  readonly look: Look;
  readonly link?: { readonly documentReference?: string; readonly textToDisplay?: string };
}

export const EMPTY: Cell = { value: "", format: "General", look: {} };

export interface Validation {
  range: Range;
  rule?: Record<string, unknown>;
  prompt?: Record<string, unknown>;
  errorAlert?: Record<string, unknown>;
  ignoreBlanks?: boolean;
}

export interface Rule {
  readonly id: string;
  range: Range;
  readonly type: string;
  /** What was set on the rule, by the name of its property. */
  readonly settings: Record<string, unknown>;
}

export interface Line {
  /** Points. */
  size?: number;
  hidden?: boolean;
}

export interface PageSetup {
  orientation?: string;
  paperSize?: string;
  zoom?: unknown;
  leftMargin?: number;
  rightMargin?: number;
  topMargin?: number;
  bottomMargin?: number;
  headerMargin?: number;
  footerMargin?: number;
  centerHorizontally?: boolean;
  area?: string;
  titleRows?: string;
  texts: Record<string, string>;
}

/** Cells a series draws. */
export interface ChartPlace {
  readonly sheet: string;
  range: Range;
}

export interface ChartSeries {
  readonly settings: Record<string, unknown>;
  values?: ChartPlace;
  categories?: ChartPlace;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  /** Points. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** What was set on it, by the path of the property. */
  readonly settings: Record<string, unknown>;
  readonly series: ChartSeries[];
}

export class SheetModel {
  visibility: Visibility = "visible";
  tabColor = "";
  showGridlines = true;
  cells: (((Cell | undefined)[]) | undefined)[] = [];
  rows: (Line | undefined)[] = [];
  columns: (Line | undefined)[] = [];
  merges: Range[] = [];
  validations: Validation[] = [];
  /** The first has priority. */
  rules: Rule[] = [];
  freeze: { rows: number; columns: number } | undefined;
  filter: Range | undefined;
  protection: { options: Record<string, unknown>; password?: string } | undefined;
  page: PageSetup = { texts: {} };
  charts: Chart[] = [];
  /** Names of the sheet alone. */
  names: DefinedName[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells[row]?.[column] ?? EMPTY;
  }

  change(row: number, column: number, change: Partial<Cell>): void {
    const cells = (this.cells[row] ??= []);
    cells[column] = { ...(cells[column] ?? EMPTY), ...change };
  }

  /** The smallest rectangle that holds what is there; formats count unless only values are asked for. */
  usedRange(valuesOnly: boolean): Range | undefined {
    const isUsed = (cell: Cell | undefined): boolean => cell !== undefined && (!valuesOnly || cell.value !== "" || cell.formula !== undefined);
    let used: Range | undefined;
    this.cells.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (!isUsed(cell)) return;
        used = used
          ? { top: used.top, bottom: row, left: Math.min(used.left, column), right: Math.max(used.right, column) }
          : { top: row, bottom: row, left: column, right: column };
      }),
    );
    return used;
  }
}

export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  formula: string;
  visible?: boolean;
}

export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  names: DefinedName[] = [];
  use1904 = false;
  readOnly = false;
  structureProtected = false;
  active: string | undefined;
  selected: string | undefined;
  /** What a formula comes to; without it nothing is calculated and a formula is worth 0. */
  calculate: (formula: string, sheet: string) => string | number | boolean = () => 0;
  private count = 0;

  add(name: string, at: number = this.sheets.length): SheetModel {
    const sheet = new SheetModel(`{${String(++this.count).padStart(8, "0")}}`, name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  /** Another workbook that is the same. */
  copy(): WorkbookModel {
    const sheets = this.sheets.map((sheet) => Object.assign(new SheetModel(sheet.id, sheet.name), structuredClone({ ...sheet })));
    return Object.assign(new WorkbookModel(), this, { sheets, names: structuredClone(this.names) });
  }

  find(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }
}
