/** Tables of the document: the heading comes again on every page, no row is torn, and the last rows stay together. */
import type { ITableCellOptions, Table as WordTable } from "docx";
import type { DocumentTable, TableColumn } from "../document";
import { run, type Docx } from "./paragraphs";
import { SIZE, TABLE_LINE, TEXT_WIDTH } from "./page";

/** So many rows at the end never part, so that no sum stands on a page of its own. */
const LAST_ROWS = 3;

const LINE = { style: "single", size: 4, color: "000000" } as const;

export function wordTable(docx: Docx, { columns, rows }: DocumentTable): WordTable {
  const widths = widthsOf(columns);
  const cell = (text: string, index: number, isHeading: boolean, keepNext: boolean): InstanceType<Docx["TableCell"]> => {
    const options: ITableCellOptions = { width: { size: widths[index]!, type: "dxa" }, verticalAlign: "center", children: [] };
    const paragraph = new docx.Paragraph({
      keepNext,
      alignment: isHeading ? "center" : columns[index]!.align,
      spacing: { before: 0, after: 0, line: TABLE_LINE, lineRule: "exact" },
      children: [run(docx, text, { face: isHeading ? "heading1" : "text", size: SIZE.table })],
    });
    return new docx.TableCell({ ...options, children: [paragraph] });
  };
  const row = (cells: readonly string[], isHeading: boolean, keepNext: boolean) =>
    new docx.TableRow({ tableHeader: isHeading, cantSplit: true, children: cells.map((text, index) => cell(text, index, isHeading, keepNext)) });
  const isNearEnd = (index: number) => index >= rows.length - LAST_ROWS && index < rows.length - 1;
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: "dxa" },
    columnWidths: widths,
    layout: "fixed",
    alignment: "center",
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [row(columns.map(({ heading }) => heading), true, true), ...rows.map(({ cells }, index) => row(cells, false, isNearEnd(index)))],
  });
}

/** Twips of each column; together the type area. */
function widthsOf(columns: readonly TableColumn[]): number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * TEXT_WIDTH));
  widths[0]! += TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}
