/** Where a cell lies, in CSS pixels, and how the window is scrolled to it. */
import type { Range } from "../../book";
import { HEADING_HEIGHT, HEADING_WIDTH } from "./headings";
import { lineAt } from "./lines-in-sight";
import type { SheetFrame } from "./sheet-source";
import type { Frozen } from "./sight";
import type { CellPosition } from "./stepping";

/** From the first cell of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ rowStarts, columnStarts }: SheetFrame, area: Range): Box {
  return {
    left: columnStarts[area.left]!,
    top: rowStarts[area.top]!,
    width: columnStarts[area.right + 1]! - columnStarts[area.left]!,
    height: rowStarts[area.bottom + 1]! - rowStarts[area.top]!,
  };
}

/** Scrolls no further than needed; frozen lines are in sight anyway. */
export function bringIntoSight(scroller: HTMLElement, box: Box, cell: CellPosition, frozen: Frozen): void {
  const height = scroller.clientHeight - HEADING_HEIGHT;
  const width = scroller.clientWidth - HEADING_WIDTH;
  if (cell.row >= frozen.rows) scroller.scrollTop = scrolledTo(scroller.scrollTop, height, box.top - frozen.height, box.top + box.height);
  if (cell.column >= frozen.columns) scroller.scrollLeft = scrolledTo(scroller.scrollLeft, width, box.left - frozen.width, box.left + box.width);
}

/**
 * The scroll with which a stretch is in sight. The beginning of one that is longer than the window matters more than
 * its end.
 * @param first the furthest scroll that shows its beginning
 * @param end where it ends
 */
export function scrolledTo(now: number, room: number, first: number, end: number): number {
  if (first < now) return first;
  return end > now + room ? Math.min(first, end - room) : now;
}

/** Where the input lies over its cell, in the window of the view. */
export function inputBox(scroller: HTMLElement | null, box: Box, cell: CellPosition, frozen: Frozen) {
  return {
    left: HEADING_WIDTH + box.left - 1 - (cell.column < frozen.columns ? 0 : (scroller?.scrollLeft ?? 0)),
    top: HEADING_HEIGHT + box.top - 1 - (cell.row < frozen.rows ? 0 : (scroller?.scrollTop ?? 0)),
    minWidth: Math.max(box.width + 1, 96),
    minHeight: box.height + 1,
  };
}

/** The cell at a point of the screen; undefined on the corner of the headings and on the scroll bars, which are the browser's. */
export function cellAtPoint(scroller: HTMLElement, { rowStarts, columnStarts }: SheetFrame, frozen: Frozen, point: { readonly clientX: number; readonly clientY: number }): CellPosition | undefined {
  const edge = scroller.getBoundingClientRect();
  const x = point.clientX - edge.left;
  const y = point.clientY - edge.top;
  if (x >= scroller.clientWidth || y >= scroller.clientHeight || (x < HEADING_WIDTH && y < HEADING_HEIGHT)) return undefined;
  const across = x - HEADING_WIDTH < frozen.width ? x - HEADING_WIDTH : x - HEADING_WIDTH + scroller.scrollLeft;
  const down = y - HEADING_HEIGHT < frozen.height ? y - HEADING_HEIGHT : y - HEADING_HEIGHT + scroller.scrollTop;
  return { row: lineAt(rowStarts, Math.max(0, down)), column: lineAt(columnStarts, Math.max(0, across)) };
}
