/** What of a worksheet a view needs beside the values: sizes, frozen lines, grid lines, and which look each cell has. */
import { parseAddress, parseRange } from "../../book";
import type { Range } from "../../book";
import { locateCells } from "./cell-area";
import { isOn, walkXml } from "./xml";
import type { Attributes } from "./xml";

export interface ColumnFrame {
  /** 0-based, inclusive. */
  readonly from: number;
  readonly to: number;
  /** As the file states it: characters with their padding. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

export interface RowFrame {
  /** Points. */
  readonly height?: number;
  /** Somebody set the height; else it is what the application last found fitting. */
  readonly fixed?: true;
  readonly hidden?: true;
  /** Of cells the row does not hold. */
  readonly style?: number;
}

export interface SheetFrameReading {
  readonly columns: readonly ColumnFrame[];
  /** Only rows that say something. */
  readonly rows: ReadonlyMap<number, RowFrame>;
  /** Style indexes of a row's cells by column, `NO_CELL` where there is none; a row without entry has no cells. */
  readonly styles: readonly (Uint16Array | undefined)[];
  /** Points; absent where the sheet leaves it to the application. */
  readonly usualHeight?: number;
  /** As the file states it: characters with their padding. */
  readonly usualWidth?: number;
  /** Rows without height are hidden. */
  readonly usualHidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly merges: readonly Range[];
}

/** @throws Unreadable where the part is damaged. */
export function readSheetFrame(xml: string): SheetFrameReading {
  const { prefix, start, end } = locateCells(xml);
  return { ...readSurroundings(xml.slice(0, start) + xml.slice(end)), ...readCellStyles(xml.slice(start, end), prefix) };
}

/** The colour of a sheet's tab; it stands before the cells. */
export function readTabColour(xml: string): Attributes | undefined {
  const { start, end } = locateCells(xml);
  let colour: Attributes | undefined;
  walkXml(xml.slice(0, start) + xml.slice(end), {
    open(name, attributes) {
      if (name === "tabColor") colour = attributes;
    },
  });
  return colour;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function readSurroundings(frame: string): Omit<SheetFrameReading, "rows" | "styles"> {
  const columns: ColumnFrame[] = [];
  const merges: Range[] = [];
  const found: Writable<Omit<SheetFrameReading, "rows" | "styles" | "columns" | "merges">> = {
    usualHidden: false,
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
  };
  let views = 0;
  walkXml(frame, {
    open(name, attributes) {
      switch (name) {
        case "col":
          columns.push(columnFrame(attributes));
          break;
        case "mergeCell": {
          const range = parseRange(attributes.ref ?? "");
          if (range) merges.push(range);
          break;
        }
        case "sheetFormatPr":
          if (attributes.defaultRowHeight !== undefined) found.usualHeight = Number(attributes.defaultRowHeight);
          if (attributes.defaultColWidth !== undefined) found.usualWidth = Number(attributes.defaultColWidth);
          found.usualHidden = isOn(attributes.zeroHeight);
          break;
        case "sheetView":
          views += 1;
          if (views === 1 && attributes.showGridLines !== undefined) found.gridLines = isOn(attributes.showGridLines);
          break;
        case "pane":
          if (views === 1 && (attributes.state === "frozen" || attributes.state === "frozenSplit")) {
            found.frozenRows = Math.max(0, Math.trunc(Number(attributes.ySplit ?? 0)));
            found.frozenColumns = Math.max(0, Math.trunc(Number(attributes.xSplit ?? 0)));
          }
          break;
      }
    },
  });
  return { ...found, columns, merges };
}

function columnFrame(attributes: Attributes): ColumnFrame {
  const width = attributes.width === undefined ? undefined : Number(attributes.width);
  return {
    from: Number(attributes.min) - 1,
    to: Number(attributes.max) - 1,
    width,
    hidden: isOn(attributes.hidden) || width === 0,
    style: Number(attributes.style ?? 0),
  };
}

/** Row and cell tags carry numbers and addresses only, so no `>` stands inside their quotes. */
function tagPattern(prefix: string): RegExp {
  return new RegExp(`<${prefix}(row|c)(?=[\\s/>])([^>]*)>`, "g");
}

/** Stands for a cell that is not in the file: it looks like its row or its column. */
export const NO_CELL = 0xffff;

const REFERENCE = /\sr=["']([^"']+)["']/;
const STYLE = /\ss=["'](\d+)["']/;
const HEIGHT = /\sht=["']([\d.]+)["']/;
const FIXED = /\scustomHeight=["'](?:1|true)["']/;
const HIDDEN = /\shidden=["'](?:1|true)["']/;
const OWN_STYLE = /\scustomFormat=["'](?:1|true)["']/;

/** Cells beyond this column are looked at by nobody; their looks would cost a wide array for each row. */
const WIDEST = 1024;

function readCellStyles(cells: string, prefix: string): Pick<SheetFrameReading, "rows" | "styles"> {
  const rows = new Map<number, RowFrame>();
  const styles: (Uint16Array | undefined)[] = [];
  const pattern = tagPattern(prefix);
  const line = new Uint16Array(WIDEST).fill(NO_CELL);
  let row = -1;
  let column = -1;
  let width = 0;
  let latest: Uint16Array | undefined;
  const keepLine = () => {
    if (width === 0) return;
    // Rows of a table look alike: they share one array.
    const same = latest && latest.length === width && latest.every((style, at) => style === line[at]);
    latest = same ? latest : line.slice(0, width);
    styles[row] = latest!;
    line.fill(NO_CELL, 0, width);
    width = 0;
  };
  for (let match = pattern.exec(cells); match; match = pattern.exec(cells)) {
    const tag = match[2]!;
    const style = tag.includes("s=") ? Number(STYLE.exec(tag)?.[1] ?? 0) : 0;
    if (match[1] === "row") {
      keepLine();
      const reference = REFERENCE.exec(tag)?.[1];
      row = reference === undefined ? row + 1 : Number(reference) - 1;
      column = -1;
      const frame = rowFrame(tag, style);
      if (frame) rows.set(row, frame);
      continue;
    }
    column = columnOf(tag) ?? column + 1;
    if (column >= WIDEST) continue;
    line[column] = style;
    width = Math.max(width, column + 1);
  }
  keepLine();
  return { rows, styles };
}

const FIRST_LETTER = 65;
const ADDRESS = ' r="';

/** The column in a cell's tag. Nearly all tags begin with the address, which then is read letter by letter. */
function columnOf(tag: string): number | undefined {
  if (!tag.startsWith(ADDRESS)) return parseAddress(REFERENCE.exec(tag)?.[1] ?? "")?.column;
  let column = 0;
  for (let at = ADDRESS.length; ; at += 1) {
    const letter = tag.charCodeAt(at) - FIRST_LETTER;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  return column === 0 ? undefined : column - 1;
}

function rowFrame(tag: string, style: number): RowFrame | undefined {
  const height = HEIGHT.exec(tag)?.[1];
  const frame = {
    ...(height !== undefined && { height: Number(height) }),
    ...(FIXED.test(tag) && { fixed: true as const }),
    ...(HIDDEN.test(tag) && { hidden: true as const }),
    ...(OWN_STYLE.test(tag) && { style }),
  };
  return Object.keys(frame).length > 0 ? frame : undefined;
}
