/** Tables as forums give them out: every cell but a row's first behind a | on a line of its own, the row closed by a lone |. */
import type { CleanText, Line } from "../text/clean-text";
import { joinedCell, type Cell, type Row, type Table } from "./table-cells";
import type { Span } from "../text/span";

const LEAST_ROWS = 3;
const MOST_LINES_OF_ROW = 40;

export function brokenTable(doc: CleanText, first: Line): Table | undefined {
  if (first.folded.includes("|") || !doc.lines[first.index + 1]?.folded.startsWith("|")) return undefined;
  const rows: Row[] = [];
  const lines: Line[] = [];
  for (let own = rowFrom(doc, first.index); own; own = rowFrom(doc, own[own.length - 1]!.index + 1)) {
    lines.push(...own);
    rows.push(cellsOf(doc, own));
  }
  return rows.length >= LEAST_ROWS ? { rows, lines } : undefined;
}

/** The lines of a row: its first cell, cells that a | begins, and the | that closes it. */
function rowFrom(doc: CleanText, index: number): Line[] | undefined {
  const lines: Line[] = [];
  for (const line of doc.lines.slice(index, index + MOST_LINES_OF_ROW)) {
    lines.push(line);
    const pipe = line.folded.indexOf("|");
    if (pipe > 0 || (pipe === 0 && lines.length === 1) || line.folded.lastIndexOf("|") > 0) return undefined;
    if (line.folded === "|" && doc.lines[line.index - 1]?.folded !== "") return lines.length > 2 ? lines : undefined;
  }
  return undefined;
}

function cellsOf(doc: CleanText, lines: readonly Line[]): Cell[] {
  const cells: Span[][] = [[]];
  for (const { folded, start, end } of lines.slice(0, -1)) {
    const lead = /^\| */.exec(folded)?.[0].length ?? 0;
    if (lead > 0) cells.push([]);
    if (start + lead < end) cells[cells.length - 1]!.push({ start: start + lead, end });
  }
  return cells.map((spans) => joinedCell(doc, spans));
}
