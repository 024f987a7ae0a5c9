/**
 * Heights of rows with wrapped text that nobody set by hand: Excel finds them itself when it shows the sheet,
 * LibreOffice and programs that print files don't.
 */
import type { Range } from "../../book";
import { parseRange } from "../../book";
import { charactersOf } from "./column-width";
import { attributesOf, childrenOf, rootOf, startTag } from "./markup";
import { itemText } from "./string-items";
import type { DraftCell, WorksheetDraft } from "./worksheet-draft";
import { decodeCellText } from "./xml";

/** What fitting asks of the workbook's styles, by their index. */
export interface TextLooks {
  wraps(style: number): boolean;
  /** Points. */
  fontSize(style: number): number;
  /** Points of the default font, whose characters column widths are counted in. */
  readonly standardSize: number;
}

/** Points per line, as a multiple of the font's size, and the room above and below. */
const LINE = 1.3;
const PADDING = 4;
/** Excel's own bound. */
const TALLEST = 409;
/** Characters of a column that says nothing. */
const STANDARD_WIDTH = 8.38;

/**
 * Makes the rows tall enough for the texts that stand in their cells. Rows set by hand stay, and none becomes lower:
 * texts of Excel's own store are not looked up.
 */
export function fitHeights(draft: WorksheetDraft, rows: Iterable<number>, looks: TextLooks): void {
  const merges = mergesOf(draft);
  for (const row of rows) {
    const { attributes, cells } = draft.ensureRow(row);
    if (attributes.has("customHeight") || attributes.has("hidden")) continue;
    const heights = cells.map((cell, column) => {
      const text = cell && looks.wraps(cell.style) ? textOf(cell) : "";
      const width = text === "" ? undefined : widthAt(draft, merges, row, column);
      return width === undefined ? 0 : textHeight(text, looks.fontSize(cell!.style), width, looks.standardSize);
    });
    const height = Math.max(Number(attributes.get("ht") ?? 0), ...heights.map((points) => points ?? 0));
    const oneLine = looks.standardSize * LINE + PADDING;
    if (height > oneLine * 1.2) draft.setRowAttributes(row, { ht: String(Math.min(height, TALLEST)) });
  }
}

function mergesOf(draft: WorksheetDraft): readonly Range[] {
  const xml = draft.element("mergeCells");
  if (xml === "") return [];
  return childrenOf(xml, rootOf(xml)).flatMap((merge) => {
    const range = parseRange(attributesOf(startTag(xml, merge)).get("ref") ?? "");
    return range ? [range] : [];
  });
}

function textOf({ type, content }: DraftCell): string {
  if (type === "inlineStr") return itemText(content, 0, content.length, "");
  return type === "str" ? decodeCellText(content.replace(/<[^>]*>/g, "")) : "";
}

/** Characters across; undefined in a merge over several rows, whose text no single row has to hold. */
function widthAt(draft: WorksheetDraft, merges: readonly Range[], row: number, column: number): number | undefined {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  if (merge && merge.bottom > merge.top) return undefined;
  let width = 0;
  for (let c = column; c <= (merge?.right ?? column); c++) width += columnWidth(draft, c);
  return width;
}

function columnWidth(draft: WorksheetDraft, column: number): number {
  const attributes = draft.columns.find(({ from, to }) => from <= column && column <= to)?.attributes;
  if (attributes?.has("hidden")) return 0;
  const width = attributes?.get("width");
  return width === undefined ? STANDARD_WIDTH : charactersOf(Number(width));
}

function textHeight(text: string, size: number, width: number, standardSize: number): number {
  const perLine = Math.max(1, (width * standardSize) / size);
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
  return Math.ceil(lines * size * LINE + PADDING);
}

/** Half-width characters count one, all others two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character <= "\u007f" ? 1 : 2;
  return width;
}
