/** A plan or a summary as it stands in the workbook, the user's changes included: what the Word file is made of. */
import { findMark, isCellError, markedSheets, valueAt, type Book, type PlainDate, type Sheet } from "../../book";
import type { Block, DocumentTable, NarrativeDocument, NarrativeKind, ParagraphRole, TableRow } from "../document";
import { PARAGRAPH_ROLES, paragraph } from "../document";
import { say, textOf, type Phrase } from "../phrase";
import { roleOfKey, SPANS, TEXT_COLUMNS } from "./sheet-form";

/** The document on the workbook's sheet; undefined where it has none. Rows the user added are text. */
export function documentInWorkbook(book: Book, kind: NarrativeKind, today: PlainDate): NarrativeDocument | undefined {
  const [sheet] = markedSheets(book, kind);
  if (!sheet) return undefined;
  const blocks = blocksOf(linesOnSheet(sheet));
  const title = blocks.find((block) => block.kind === "paragraph" && block.role === "title");
  return { kind, title: title?.kind === "paragraph" ? textOf(title.phrase) : "", blocks, today };
}

interface Line {
  readonly key: string;
  readonly role: string;
  readonly cells: readonly string[];
}

/** Rows below the keys that say something, in the sheet's order. */
function linesOnSheet(sheet: Sheet): readonly Line[] {
  const mark = findMark(sheet)!;
  const keys = (sheet.values[mark.row] ?? []).map((value) => (typeof value === "string" ? value : ""));
  const columns = TEXT_COLUMNS.map(({ key }) => keys.indexOf(key));
  return sheet.values.flatMap((values, row): Line[] => {
    if (row <= mark.row || !values) return [];
    const key = textAt(sheet, row, mark.column);
    const cells = columns.map((column) => (column < 0 ? "" : textAt(sheet, row, column)));
    return cells.every((cell) => cell === "") ? [] : [{ key, role: roleOfKey(key), cells }];
  });
}

function textAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null || isCellError(value) ? "" : String(value).trim();
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.role === "tableHead") blocks.push(tableFrom(lines.slice(index)));
    else if (line.role !== "tableRow" && !isOwnTableRow(lines, index)) blocks.push(paragraphOf(line, index));
  }
  return blocks;
}

/** A row without key among the rows of a table, with several cells filled. */
function isOwnTableRow(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || isKnown(line.role) || line.cells.filter((cell) => cell !== "").length < 2) return false;
  const before = lines[index - 1];
  return before !== undefined && (before.role === "tableHead" || before.role === "tableRow" || isOwnTableRow(lines, index - 1));
}

function isKnown(role: string): role is ParagraphRole {
  return PARAGRAPH_ROLES.some((known) => known === role);
}

function paragraphOf({ key, role, cells }: Line, index: number): Block {
  const text = cells.filter((cell) => cell !== "").join(" ");
  return paragraph(key || `own:${index}`, isKnown(role) ? role : "body", gapsMarked(text));
}

const GAP = /(【待填：[^】]*】)/;

/** A gap stays one until its words are replaced. */
function gapsMarked(text: string): Phrase {
  return text.split(GAP).flatMap((part) => (GAP.test(part) ? [{ kind: "gap", text: part, reason: "" } as const] : say`${part}`));
}

function tableFrom(lines: readonly Line[]): DocumentTable {
  const [head, ...below] = lines;
  const end = below.findIndex((line, index) => line.role !== "tableRow" && !isOwnTableRow(lines, index + 1));
  const spans = SPANS[head!.cells.filter((cell) => cell !== "").length] ?? SPANS[TEXT_COLUMNS.length]!;
  const starts = spans.map((_, index) => spans.slice(0, index).reduce((sum, span) => sum + span, 0));
  const pick = (cells: readonly string[]) => starts.map((start) => cells[start] ?? "");
  const headings = pick(head!.cells);
  return {
    kind: "table",
    key: head!.key,
    columns: headings.map((heading, index) => ({ heading, width: widthFrom(starts[index]!, spans[index]!), align: /内容|科目/.test(heading) ? "left" : /元/.test(heading) ? "right" : "center" })),
    rows: (end < 0 ? below : below.slice(0, end)).map((line, index): TableRow => ({ key: line.key || `own:${index}`, cells: pick(line.cells) })),
  };
}

function widthFrom(start: number, span: number): number {
  return TEXT_COLUMNS.slice(start, start + span).reduce((sum, { width }) => sum + width, 0);
}
