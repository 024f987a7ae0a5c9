/** The sheets 工作计划 and 工作总结: a paragraph per row, to be worked on, printed on A4. */
import type { CellSpec, KeyRange, RowSpec, SheetSpec } from "../../book";
import { linesOf } from "../../book/page";
import type { Block, DocumentTable, NarrativeDocument, Paragraph } from "../document";
import { textOf } from "../phrase";
import { ASIDE_COLUMNS, HEIGHTS, LOOKS, MOST_SOURCES, NOTE_WIDTH, PRINT, rowKey, SHEET_NAMES, SPANS, TEXT_COLUMNS, TEXT_WIDTH, type Look } from "./sheet-form";
import { asideCells, notesOn } from "./sources";

const FIRST = TEXT_COLUMNS[0].key;
const LAST = TEXT_COLUMNS[TEXT_COLUMNS.length - 1]!.key;
const NO_ASIDE = Array.from({ length: MOST_SOURCES + 2 }, () => null);

/** Paragraphs of the text begin two characters in; the form of the sheet, not of the text. */
export const INDENT = "　　";

export function narrativeSheet(document: NarrativeDocument): SheetSpec {
  const rows = document.blocks.flatMap(rowsOf);
  return {
    id: document.kind,
    name: SHEET_NAMES[document.kind],
    visibility: "visible",
    columns: [...TEXT_COLUMNS, ...ASIDE_COLUMNS],
    rows: rows.map(({ spec }) => spec),
    styles: LOOKS,
    merges: rows.flatMap(({ merges }) => merges),
    validations: [],
    conditionalFormats: [],
    names: [],
    print: { ...PRINT, area: { fromRow: rows[0]!.spec.key, toRow: rows[rows.length - 1]!.spec.key, fromColumn: FIRST, toColumn: LAST } },
    showGridLines: false,
  };
}

interface PlacedRow {
  readonly spec: RowSpec;
  readonly merges: readonly KeyRange[];
}

function rowsOf(block: Block): readonly PlacedRow[] {
  return block.kind === "paragraph" ? [paragraphRow(block)] : tableRows(block);
}

function paragraphRow({ key, role, phrase }: Paragraph): PlacedRow {
  const isText = role === "body" || role === "attachmentNote" || role === "heading1" || role === "heading2";
  const text = `${isText ? INDENT : ""}${textOf(phrase)}`;
  const id = rowKey(role, key);
  const { size } = LOOKS[role];
  const isTitle = role === "title" || role === "attachmentTitle";
  const lines = linesOf(text, TEXT_WIDTH, size);
  const noted = HEIGHTS.noteLine * notesOn(phrase).reduce((sum, note) => sum + linesOf(note, NOTE_WIDTH, LOOKS.missing.size), 0);
  const height = isTitle ? HEIGHTS.title * lines : Math.max(HEIGHTS.line * lines, noted) + HEIGHTS.padding;
  return {
    spec: { key: id, height, cells: [{ value: text, style: role }, ...TEXT_COLUMNS.slice(1).map(() => ({ value: null, style: role })), ...asideCells(phrase)] },
    merges: [{ fromRow: id, toRow: id, fromColumn: FIRST, toColumn: LAST }],
  };
}

/** @throws RangeError for a table of more columns than the sheet has. */
function tableRows({ key, columns, rows }: DocumentTable): readonly PlacedRow[] {
  const spans = SPANS[columns.length];
  if (!spans) throw new RangeError(`no place for a table of ${columns.length} columns`);
  const head = tableRow(rowKey("tableHead", key), columns.map(({ heading }) => heading), columns.map(() => "tableHead" as const), spans);
  return [head, ...rows.map((row) => tableRow(rowKey("tableRow", row.key), row.cells, columns.map(({ align }) => align), spans))];
}

function tableRow(key: string, texts: readonly string[], looks: readonly Look[], spans: readonly number[]): PlacedRow {
  const cells: CellSpec[] = [];
  const merges: KeyRange[] = [];
  let lines = 1;
  for (const [index, span] of spans.entries()) {
    const own = TEXT_COLUMNS.slice(cells.length, cells.length + span);
    const width = own.reduce((sum, column) => sum + column.width, 0);
    const style = looks[index]!;
    lines = Math.max(lines, linesOf(texts[index]!, width, LOOKS[style].size));
    if (span > 1) merges.push({ fromRow: key, toRow: key, fromColumn: own[0]!.key, toColumn: own[span - 1]!.key });
    cells.push({ value: texts[index] || null, style }, ...own.slice(1).map(() => ({ value: null, style })));
  }
  return { spec: { key, height: HEIGHTS.tableLine * lines + HEIGHTS.padding, cells: [...cells, ...NO_ASIDE] }, merges };
}
