/** Cells, rows and tables as they stand in a text. */
import type { CleanText, Line } from "../text/clean-text";
import type { Span } from "../text/span";

/** A cell's stretches, one for each line inside it. */
export interface Cell {
  readonly spans: readonly Span[];
  /** Folded, lines inside the cell joined by `\n`. */
  readonly text: string;
}

export type Row = readonly Cell[];

export interface Table {
  readonly rows: readonly Row[];
  /** The lines it takes up. */
  readonly lines: readonly Line[];
}

export const EMPTY_CELL: Cell = { spans: [], text: "" };

/** A line with its blanks at both ends, where a blank first cell shows. */
export function rawOf(doc: CleanText, line: Line): string {
  return doc.folded.slice(line.start - line.indent, line.end);
}

export function textsOf(row: Row): string[] {
  return row.map(({ text }) => text);
}

/** The cell between two places; `\v` parts the lines inside it. */
export function cellOf(doc: CleanText, start: number, end: number): Cell {
  const spans: Span[] = [];
  let at = start;
  for (const part of doc.folded.slice(start, end).split("\v")) {
    const lead = part.length - part.trimStart().length;
    const content = part.trim();
    if (content) spans.push({ start: at + lead, end: at + lead + content.length });
    at += part.length + 1;
  }
  return joinedCell(doc, spans);
}

export function joinedCell(doc: CleanText, spans: readonly Span[]): Cell {
  return { spans, text: spans.map((span) => doc.folded.slice(span.start, span.end)).join("\n") };
}

/** Cells between separators of the folded text, or of the text as written; the raw line counts, since a blank first cell is one. */
export function cellsBetween(doc: CleanText, line: Line, separator: string, text = doc.folded): Cell[] {
  const start = line.start - line.indent;
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= line.end; at++) {
    if (at < line.end && text.charAt(at) !== separator) continue;
    cells.push(cellOf(doc, from, at));
    from = at + 1;
  }
  return cells;
}
