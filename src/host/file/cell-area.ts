/** Where the cells of a worksheet part stand, found without parsing them. */
import { damaged } from "./unreadable";

export interface CellArea {
  /** The part's namespace prefix with its colon, or empty. */
  readonly prefix: string;
  /** The area between the tags of `sheetData`; with both tags where that is one empty tag. */
  readonly start: number;
  readonly end: number;
  readonly isEmptyTag: boolean;
}

/** @throws Unreadable where the part has no cell area, or only its beginning. */
export function locateCells(xml: string): CellArea {
  const match = /<([A-Za-z_][\w.-]{0,40}:)?sheetData(\s[^>]*)?\/?>/.exec(xml);
  if (!match) throw damaged("no sheetData");
  const prefix = match[1] ?? "";
  const after = match.index + match[0].length;
  if (match[0].endsWith("/>")) return { prefix, start: after, end: after, isEmptyTag: true };
  const end = xml.indexOf(`</${prefix}sheetData`, after);
  if (end < 0) throw damaged("sheetData is cut off");
  return { prefix, start: after, end, isEmptyTag: false };
}

/** The part with other cells in the area. */
export function withCells(xml: string, area: CellArea, cells: string): string {
  const { prefix, start, end } = area;
  if (!area.isEmptyTag) return xml.slice(0, start) + cells + xml.slice(end);
  const open = xml.slice(0, start).replace(/\s*\/>$/, ">");
  return `${open}${cells}</${prefix}sheetData>${xml.slice(end)}`;
}

export interface RowSpan {
  readonly start: number;
  readonly end: number;
  /** 0-based. */
  readonly row: number;
}

/** The rows in an area of cells, in order. */
export function* rowsOf(cells: string, prefix: string): Generator<RowSpan> {
  const opening = `<${prefix}row`;
  const closing = `</${prefix}row>`;
  let row = -1;
  for (let start = cells.indexOf(opening); start >= 0; ) {
    const close = cells.indexOf(">", start);
    const isEmpty = cells[close - 1] === "/";
    const closed = isEmpty ? close : cells.indexOf(closing, close);
    if (close < 0 || closed < 0) throw damaged("a row is cut off");
    const end = isEmpty ? close + 1 : closed + closing.length;
    const number = /\sr=["'](\d+)["']/.exec(cells.slice(start, close))?.[1];
    row = number === undefined ? row + 1 : Number(number) - 1;
    yield { start, end, row };
    start = cells.indexOf(opening, end);
  }
}
