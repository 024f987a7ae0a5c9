/**
 * Heights of rows with wrapped text that nobody set by hand: Excel finds them itself when it shows the sheet,
 * LibreOffice and programs that print files don't.
 */
import type { Range } from "../../book";
import { lineHeight, parseRange, textHeight } from "../../book";
import { charactersOf } from "./column-width";
import { draftText } from "./draft-values";
import { attributesOf, childrenOf, rootOf, startTag } from "./markup";
import type { WorksheetDraft } from "./worksheet-draft";

/** What fitting asks of the workbook's styles, by their index. */
export interface TextLooks {
  wraps(style: number): boolean;
  /** Points. */
  fontSize(style: number): number;
  /** Points of the default font, whose characters column widths are counted in. */
  readonly standardSize: number;
}

/** Texts of Excel's own store: rows that hold them have been fitted by Excel. */
const NO_STRINGS = (): readonly string[] => [];

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
    // Rows have holes, which would be no numbers.
    const heights = Array.from(cells, (cell, column) => {
      const text = cell && looks.wraps(cell.style) ? (draftText(cell, NO_STRINGS) ?? "") : "";
      const width = text === "" ? undefined : widthAt(draft, merges, row, column);
      if (width === undefined) return 0;
      return textHeight(text, { size: looks.fontSize(cell!.style), width, standardSize: looks.standardSize });
    });
    const height = Math.max(Number(attributes.get("ht") ?? 0), ...heights);
    if (height > lineHeight(looks.standardSize) * 1.2) draft.setRowAttributes(row, { ht: String(height) });
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
