/**
 * The cells of a worksheet part. This is the hot path of reading: a part holds millions of characters, so the
 * scanner goes over them once by index and builds nothing but the values.
 */
import type { CellValue, DateSystem } from "../../book";
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "../../book";
import { detached, isoSerial, numberOf } from "./cell-values";
import { fromFileFormula } from "./function-names";
import { ISO_DATE_FORMAT } from "./number-formats";
import type { SharedFormula } from "./shared-formulas";
import { followerFormula, sharedFormula } from "./shared-formulas";
import { SheetCursor, SLASH } from "./sheet-cursor";
import { itemText } from "./string-items";
import { damaged } from "./unreadable";
import { decodeCellText, decodeText, isOn } from "./xml";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly (string | undefined)[];
  readonly dateSystem: DateSystem;
}

/** The grid of a sheet while it is read; see `Sheet` of the book. */
export interface Grid {
  readonly values: (CellValue[] | undefined)[];
  readonly formulas: ((string | undefined)[] | undefined)[];
  readonly formats: ((string | undefined)[] | undefined)[];
  readonly hiddenRows: number[];
  readonly rowHeights: (number | undefined)[];
  /** One more than the last column that holds something. */
  width: number;
  /** Cells whose text is not in the file. */
  lostTexts: number;
  /** Formulas without a result. */
  uncomputed: number;
}

/** Number formats of empty cells are kept this many rows below the last content; blank forms need no more. */
const FORMATTED_BLANK_ROWS = 1000;

/** A gap in a row up to this width is filled, beyond it the array stays sparse. */
const WIDEST_FILLED_GAP = 256;

export class CellScanner extends SheetCursor {
  private readonly grid: Grid = {
    values: [],
    formulas: [],
    formats: [],
    hiddenRows: [],
    rowHeights: [],
    width: 0,
    lostTexts: 0,
    uncomputed: 0,
  };
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private column = -1;

  /**
   * @param xml what stands between the tags of `sheetData`, free of comments and CDATA
   * @param prefix the part's namespace prefix with its colon, or empty
   */
  constructor(
    xml: string,
    prefix: string,
    private readonly context: CellContext,
  ) {
    super(xml, prefix);
  }

  /**
   * Reads on for a number of rows; the grid once all are read.
   * @throws Unreadable where the part is not well-formed or has addresses beyond Excel's bounds.
   */
  read(rows: number): Grid | undefined {
    for (let n = 0; n < rows; n++) {
      const open = this.xml.indexOf("<", this.at);
      if (open < 0) return this.grid;
      this.readRow(open);
    }
    return undefined;
  }

  /** The share of the part that is read, 0 to 1. */
  get share(): number {
    return this.xml.length ? this.at / this.xml.length : 1;
  }

  private readRow(open: number): void {
    if (!this.opens("row", open)) throw damaged(`expected a row at ${open}`);
    this.readAttributes(open + 4 + this.prefix.length);
    const named = this.r !== "";
    if (named) this.row = boundedRow(Number(this.r) - 1);
    else this.row++;
    if (isOn(this.hidden)) this.grid.hiddenRows.push(this.row);
    if (isOn(this.customHeight) && this.height !== "") this.grid.rowHeights[this.row] = Number(this.height);
    if (this.selfClosing) return;
    this.column = -1;
    for (;;) {
      const next = this.nextTag();
      if (this.xml.charCodeAt(next + 1) === SLASH) {
        this.at = this.endOfTag(next);
        return;
      }
      if (this.opens("c", next)) this.readCell(next, named);
      else this.skipElement(next);
    }
  }

  private readCell(open: number, rowNamed: boolean): void {
    this.readAttributes(open + 2 + this.prefix.length);
    const { r, t, s } = this;
    if (r === "") this.column++;
    else this.locate(r, rowNamed);
    if (this.column >= MAX_COLUMNS) throw damaged(`column ${this.column}`);

    let value: CellValue = null;
    let formula: string | undefined;
    if (!this.selfClosing) {
      for (;;) {
        const next = this.nextTag();
        if (this.xml.charCodeAt(next + 1) === SLASH) {
          this.at = this.endOfTag(next);
          break;
        }
        if (this.opens("v", next)) {
          this.readAttributes(next + 2 + this.prefix.length);
          if (!this.selfClosing) value = this.readValue(t);
        } else if (this.opens("f", next)) {
          formula = this.readFormula(next);
        } else if (this.opens("is", next)) {
          value = this.readInline(next);
        } else {
          this.skipElement(next);
        }
      }
    }
    // An empty text is a result like any other.
    if (formula !== undefined && value === null && (t === "" || t === "n")) this.grid.uncomputed++;
    this.keep(value, formula, s, t);
  }

  /** Column letters by their codes; the row number only where the row didn't say. */
  private locate(reference: string, rowNamed: boolean): void {
    let column = 0;
    let i = 0;
    for (; i < reference.length; i++) {
      const letter = reference.charCodeAt(i);
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (i === 0 || i > 3) {
      // Lower case or nonsense: the slow way decides.
      const letters = /^([A-Za-z]{1,3})\d/.exec(reference)?.[1] ?? "";
      column = (columnIndex(letters) ?? MAX_COLUMNS) + 1;
    }
    this.column = column - 1;
    if (!rowNamed) this.row = boundedRow(Number(reference.slice(i)) - 1);
  }

  private readValue(type: string): CellValue {
    const text = this.elementText();
    if (text === "") return null;
    switch (type) {
      case "":
      case "n":
        return numberOf(text);
      case "s":
        return this.sharedString(text);
      case "str":
      case "inlineStr":
        return detached(decodeCellText(text)) || null;
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return { error: decodeText(text) };
      case "d":
        return isoSerial(text.trim(), this.context.dateSystem);
      default:
        throw damaged(`cell type ${type}`);
    }
  }

  private sharedString(text: string): CellValue {
    const string = this.context.strings[Number(text)];
    if (string === undefined) this.grid.lostTexts++;
    return string || null;
  }

  private readInline(open: number): CellValue {
    this.at = this.endOfTag(open);
    if (this.selfClosing) return null;
    const closing = `</${this.prefix}is>`;
    const end = this.xml.indexOf(closing, this.at);
    if (end < 0) throw damaged("inline string is cut off");
    const text = itemText(this.xml, this.at, end, this.prefix);
    this.at = end + closing.length;
    return detached(text) || null;
  }

  private readFormula(open: number): string | undefined {
    this.readAttributes(open + 2 + this.prefix.length);
    const { t: kind, si } = this;
    const text = this.selfClosing ? "" : detached(fromFileFormula(decodeText(this.elementText())));
    if (kind === "shared") return this.sharedFormula(text, si);
    // What-if tables have no formula that could be written in a cell.
    return text || (kind === "dataTable" ? "TABLE()" : undefined);
  }

  private sharedFormula(text: string, index: string): string | undefined {
    if (text) {
      this.shared.set(index, sharedFormula(text, this.row, this.column));
      return text;
    }
    const master = this.shared.get(index);
    return master && followerFormula(master, this.row, this.column);
  }

  private keep(value: CellValue, formula: string | undefined, style: string, type: string): void {
    const { grid, row, column } = this;
    let format = style === "" ? undefined : this.context.formats[Number(style)];
    if (type === "d" && typeof value === "number") format ??= ISO_DATE_FORMAT;
    if (value !== null || formula !== undefined) {
      put((grid.values[row] ??= []), column, value, null);
      if (column >= grid.width) grid.width = column + 1;
    } else if (row > grid.values.length + FORMATTED_BLANK_ROWS) {
      return;
    }
    if (formula !== undefined) put((grid.formulas[row] ??= []), column, formula, undefined);
    if (format !== undefined) put((grid.formats[row] ??= []), column, format, undefined);
  }
}

function boundedRow(row: number): number {
  if (!(row >= 0 && row < MAX_ROWS && Number.isInteger(row))) throw damaged(`row ${row + 1}`);
  return row;
}

function put<T>(cells: T[], column: number, value: T, blank: T): void {
  if (column - cells.length <= WIDEST_FILLED_GAP) while (cells.length < column) cells.push(blank);
  cells[column] = value;
}
