/** A whole generated sheet into a worksheet part. */
import type { CellSpec, PlacedSheet, Range } from "../../book";
import { cellBody, looksLikeFormula } from "./cell-markup";
import { fileWidthOf } from "./column-width";
import type { PlacedLink } from "./sheet-links";
import { setLinks } from "./sheet-links";
import type { StyleBook } from "./style-book";
import type { DraftCell, DraftColumns, WorksheetDraft } from "./worksheet-draft";

export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Fills a blank worksheet with the sheet's columns, rows, cells and links; gives the notes, which are parts of their own. */
export function fillWorksheet(draft: WorksheetDraft, sheet: PlacedSheet, styles: StyleBook): readonly PlacedNote[] {
  const notes: PlacedNote[] = [];
  const links: PlacedLink[] = [];
  draft.setElement("sheetFormatPr", '<sheetFormatPr defaultRowHeight="14.25"/>');
  draft.columns = sheet.columns.map(({ width, hidden }, index) => columnsOf(index, width, hidden));
  sheet.rows.forEach((row, index) => {
    row.cells.forEach((cell, column) => {
      if (!cell) return;
      draft.setCell(index, column, newCell(cell, index, column, styleOf(sheet, cell.style), styles));
      if (cell.note) notes.push({ row: index, column, text: cell.note });
      if (cell.link) links.push({ row: index, column, link: cell.link });
    });
    draft.setRowAttributes(index, {
      ...(row.hidden ? { hidden: "1" } : {}),
      ...(row.height === undefined ? {} : { ht: String(row.height), customHeight: "1" }),
    });
  });
  for (const merge of sheet.dress.merges) continueBorders(draft, merge);
  setLinks(draft, links);
  return notes;
}

function columnsOf(index: number, width: number, hidden: boolean | undefined): DraftColumns {
  const attributes = new Map([
    ["width", String(fileWidthOf(width))],
    ["customWidth", "1"],
  ]);
  if (hidden) attributes.set("hidden", "1");
  return { from: index, to: index, attributes };
}

/** @throws RangeError where the sheet has no style of this name. */
function styleOf(sheet: PlacedSheet, name: string | undefined) {
  if (name === undefined) return undefined;
  const style = sheet.styles[name];
  if (!style) throw new RangeError(`sheet ${sheet.name} has no style ${name}`);
  return style;
}

function newCell(
  { value, formula }: CellSpec,
  row: number,
  column: number,
  style: ReturnType<typeof styleOf>,
  styles: StyleBook,
): DraftCell {
  const quoted = formula === undefined && looksLikeFormula(value);
  const index = style || quoted ? styles.cellStyle(style ?? {}, quoted) : 0;
  return { ...cellBody(value, formula, row, column), style: index, formulaAttributes: "", more: "" };
}

/** The frame of merged cells is drawn from the looks of each of them. */
function continueBorders(draft: WorksheetDraft, merge: Range): void {
  const style = draft.cell(merge.top, merge.left)?.style ?? 0;
  if (style === 0) return;
  for (let row = merge.top; row <= merge.bottom; row++) {
    for (let column = merge.left; column <= merge.right; column++) {
      if (!draft.cell(row, column)) draft.setCell(row, column, blankCell(style));
    }
  }
}

function blankCell(style: number): DraftCell {
  return { style, type: "", content: "", formula: undefined, formulaAttributes: "", more: "" };
}
