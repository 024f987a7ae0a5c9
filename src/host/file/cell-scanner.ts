/**
 * The cells of a worksheet part. This is the hot path of reading: a part holds millions of characters, so the
 * scanner goes over them once by index and builds nothing but the values.
 */
import type { CellValue } from "../../book";
import { columnIndex, MAX_COLUMNS, MAX_ROWS, parsePlainDate, toSerial } from "../../book";
import type { DateSystem } from "../../book";
import { fromFileFormula } from "./function-names";
import { ISO_DATE_FORMAT } from "./number-formats";
import type { SharedFormula } from "./shared-formulas";
import { followerFormula, sharedFormula } from "./shared-formulas";
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
}

/** Number formats of empty cells are kept this many rows below the last content; blank forms need no more. */
const FORMATTED_BLANK_ROWS = 1000;

/** A gap in a row up to this width is filled, beyond it the array stays sparse. */
const WIDEST_FILLED_GAP = 256;

const SPACE = 32;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

export class CellScanner {
  private readonly grid: Grid = {
    values: [],
    formulas: [],
    formats: [],
    hiddenRows: [],
    rowHeights: [],
    width: 0,
    lostTexts: 0,
  };
  private readonly shared = new Map<string, SharedFormula>();
  private at = 0;
  private row = -1;
  private column = -1;

  // Attributes of the tag read last. Fields, because an object for each of a million cells costs half the time.
  private r = "";
  private t = "";
  private s = "";
  private si = "";
  private hidden = "";
  private height = "";
  private customHeight = "";
  private selfClosing = false;

  /**
   * @param xml what stands between the tags of `sheetData`, free of comments and CDATA
   * @param prefix the part's namespace prefix with its colon, or empty
   */
  constructor(
    private readonly xml: string,
    private readonly prefix: string,
    private readonly context: CellContext,
  ) {}

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
    const text = this.textUpToTag();
    const close = this.at;
    this.at = this.endOfTag(close);
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
    let text = "";
    if (!this.selfClosing) {
      text = detached(fromFileFormula(decodeText(this.textUpToTag())));
      this.at = this.endOfTag(this.at);
    }
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

  /** Whether the tag at `open` opens the element of this name. */
  private opens(name: string, open: number): boolean {
    const start = open + 1;
    if (this.prefix && !this.xml.startsWith(this.prefix, start)) return false;
    const from = start + this.prefix.length;
    for (let i = 0; i < name.length; i++) {
      if (this.xml.charCodeAt(from + i) !== name.charCodeAt(i)) return false;
    }
    const after = this.xml.charCodeAt(from + name.length);
    return after <= SPACE || after === GREATER || after === SLASH;
  }

  private nextTag(): number {
    const open = this.xml.indexOf("<", this.at);
    if (open < 0) throw damaged("rows are cut off");
    return open;
  }

  private textUpToTag(): string {
    const start = this.at;
    this.at = this.nextTag();
    return this.xml.slice(start, this.at);
  }

  private endOfTag(open: number): number {
    const close = this.xml.indexOf(">", open);
    if (close < 0) throw damaged("a tag is cut off");
    this.selfClosing = this.xml.charCodeAt(close - 1) === SLASH;
    return close + 1;
  }

  /** Skips an element we don't know (extensions), with what it holds. */
  private skipElement(open: number): void {
    let depth = 0;
    let tag = open;
    do {
      const closing = this.xml.charCodeAt(tag + 1) === SLASH;
      this.at = this.endOfTag(tag);
      if (closing) depth--;
      else if (!this.selfClosing) depth++;
      if (depth > 0) tag = this.nextTag();
    } while (depth > 0);
  }

  /** Reads the attributes from after the element's name to after its `>`. */
  private readAttributes(from: number): void {
    const { xml } = this;
    this.r = this.t = this.s = this.si = this.hidden = this.height = this.customHeight = "";
    let at = from;
    for (;;) {
      let code = xml.charCodeAt(at);
      while (code <= SPACE) code = xml.charCodeAt(++at);
      if (code === GREATER || code === SLASH) {
        this.selfClosing = code === SLASH;
        this.at = this.selfClosing ? at + 2 : at + 1;
        return;
      }
      const name = at;
      while (code !== EQUALS && code === code) code = xml.charCodeAt(++at);
      const nameEnd = at;
      const quote = xml.charCodeAt(++at);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged("attribute without quotes");
      const start = at + 1;
      const end = xml.indexOf(quote === QUOTE ? '"' : "'", start);
      if (end < 0) throw damaged("attribute is cut off");
      this.setAttribute(name, nameEnd, start, end);
      at = end + 1;
    }
  }

  private setAttribute(name: number, nameEnd: number, start: number, end: number): void {
    const { xml } = this;
    if (nameEnd - name === 1) {
      const letter = xml[name];
      if (letter === "r") this.r = xml.slice(start, end);
      else if (letter === "s") this.s = xml.slice(start, end);
      else if (letter === "t") this.t = xml.slice(start, end);
    } else if (xml.startsWith("hidden", name)) {
      this.hidden = xml.slice(start, end);
    } else if (xml.startsWith("customHeight", name)) {
      this.customHeight = xml.slice(start, end);
    } else if (nameEnd - name === 2 && xml.startsWith("si", name)) {
      this.si = xml.slice(start, end);
    } else if (nameEnd - name === 2 && xml.startsWith("ht", name)) {
      this.height = xml.slice(start, end);
    }
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

function numberOf(text: string): CellValue {
  const number = Number(text);
  return Number.isFinite(number) ? number : decodeText(text);
}

/**
 * Engines keep the whole part alive behind a text cut out of it; a text made anew does not.
 * (Short ones are copied by the engine anyway.)
 */
function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial number of a strict workbook's date cell; the text itself where it is no date. */
function isoSerial(text: string, dateSystem: DateSystem): CellValue {
  const match = ISO_DATE.exec(text);
  if (!match || text === "") return text || null;
  const day = match[1] === undefined ? undefined : parsePlainDate(match[1]);
  if (match[1] !== undefined && day === undefined) return text;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return (day === undefined ? 0 : toSerial(day, dateSystem)) + seconds / 86_400;
}
