/** Tables set with blanks: every cell stands under its heading. */
import type { CleanText, Line } from "../text/clean-text";
import { displayWidth } from "../text/folding";
import { cellOf, EMPTY_CELL, rawOf, textsOf, type Cell, type Table } from "./table-cells";
import { isContent, isScheduleHead, roleOf } from "./table-columns";
import { endsTable } from "./table-end";

interface PlacedCell extends Cell {
  /** Screen columns of its first and past its last character. */
  readonly left: number;
  readonly right: number;
}

function placedCells(doc: CleanText, line: Line, gap: RegExp): PlacedCell[] {
  const raw = rawOf(doc, line);
  const start = line.start - line.indent;
  const cells: PlacedCell[] = [];
  let at = line.indent;
  let [left, measured] = [0, 0];
  for (const content of line.folded.split(gap)) {
    at = raw.indexOf(content, at);
    left += displayWidth(doc.text.slice(start + measured, start + at));
    measured = at;
    cells.push({ ...cellOf(doc, start + at, start + at + content.length), left, right: left + displayWidth(content) });
    at += content.length;
  }
  return cells;
}

/** A table set with blanks: a head we know, cells under their headings. */
export function alignedTable(doc: CleanText, first: Line): Table | undefined {
  const wide = placedCells(doc, first, / {2,}/);
  const gap = isScheduleHead(textsOf(wide)) ? / {2,}/ : / +/;
  const head = gap.source === " +" ? placedCells(doc, first, gap) : wide;
  const known = head.filter(({ text }) => roleOf(text) !== undefined).length;
  if (!isScheduleHead(textsOf(head)) || (head !== wide && known < head.length)) return undefined;
  const rows: Cell[][] = [head];
  const lines = [first];
  for (const line of doc.lines.slice(first.index + 1)) {
    if (line.folded === "") {
      const next = doc.lines[line.index + 1];
      if (!next || placedCells(doc, next, gap).length < 2) break;
      continue;
    }
    const cells = placedCells(doc, line, gap);
    if (cells.length === 1 && (endsTable(doc, line) || !fitsBelow(cells[0]!, head))) break;
    rows.push(cells.length === head.length ? cells : underHeads(cells, head));
    lines.push(line);
  }
  return rows.length >= 3 ? { rows, lines } : undefined;
}

/** Whether a line's single cell stands under the activities' heading, or where a cell of the row above goes on. */
function fitsBelow(cell: PlacedCell, head: readonly PlacedCell[]): boolean {
  return head.some(({ left, text }, column) => Math.abs(left - cell.left) <= 2 && (column > 0 || isContent(roleOf(text))));
}

function underHeads(cells: readonly PlacedCell[], head: readonly PlacedCell[]): Cell[] {
  const row: Cell[] = head.map(() => EMPTY_CELL);
  let next = 0;
  for (const cell of cells) {
    const distances = head.map(({ left }, column) => (column < next ? Infinity : Math.abs(left - cell.left)));
    const column = distances.indexOf(Math.min(...distances));
    row[column] = cell;
    next = column + 1;
  }
  return row;
}

