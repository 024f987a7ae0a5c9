/** From cell to cell by keys: hidden lines are passed over, and a merged area counts as one cell. */
import type { Range } from "../../book";
import { contains } from "../../book";
import type { SheetFrame } from "./sheet-source";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

type Grid = Pick<SheetFrame, "rows" | "columns" | "merges" | "rowStarts" | "columnStarts">;

/** The area that a cell belongs to: its merge, or itself. */
export function areaOf({ merges }: Pick<SheetFrame, "merges">, { row, column }: CellPosition): Range {
  return merges.find((merge) => contains(merge, row, column)) ?? { top: row, left: column, bottom: row, right: column };
}

/** The cell so many lines away; merged areas are entered at their first cell. */
export function step(grid: Grid, from: CellPosition, down: number, right: number): CellPosition {
  const area = areaOf(grid, from);
  const row = down === 0 ? from.row : walk(grid.rowStarts, down > 0 ? area.bottom : area.top, down);
  const column = right === 0 ? from.column : walk(grid.columnStarts, right > 0 ? area.right : area.left, right);
  return anchorOf(grid, { row, column });
}

const STEPS: ReadonlyMap<string, readonly [down: number, right: number]> = new Map([
  ["ArrowUp", [-1, 0]],
  ["ArrowDown", [1, 0]],
  ["ArrowLeft", [0, -1]],
  ["ArrowRight", [0, 1]],
]);

/**
 * The cell that a key leads to; undefined for keys that lead nowhere.
 * @param page the lines that a page in sight has
 */
export function goalOfKey(
  grid: Grid & Pick<SheetFrame, "usedRows" | "usedColumns">,
  from: CellPosition,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  page: number,
): CellPosition | undefined {
  const first = firstCell(grid);
  if (key === "Home") return anchorOf(grid, { row: ctrlKey ? first.row : from.row, column: first.column });
  if (key === "End") return ctrlKey ? anchorOf(grid, inside(grid, { row: grid.usedRows - 1, column: grid.usedColumns - 1 })) : undefined;
  if (ctrlKey) return undefined;
  if (key === "PageUp") return step(grid, from, -page, 0);
  if (key === "PageDown") return step(grid, from, page, 0);
  const by = STEPS.get(key);
  return by && step(grid, from, by[0], by[1]);
}

/** The cell that shows and holds what stands at a position. */
export function anchorOf(grid: Pick<SheetFrame, "merges">, position: CellPosition): CellPosition {
  const area = areaOf(grid, position);
  return { row: area.top, column: area.left };
}

/** The first cell that is not hidden: sheets of ours keep their keys in the first row and column. */
export function firstCell({ rowStarts, columnStarts }: Pick<Grid, "rowStarts" | "columnStarts">): CellPosition {
  return { row: firstVisible(rowStarts), column: firstVisible(columnStarts) };
}

function firstVisible(starts: Float64Array): number {
  return Math.max(0, starts.findIndex((start) => start > 0) - 1);
}

/** A position inside the sheet. */
export function inside(grid: Pick<Grid, "rows" | "columns">, { row, column }: CellPosition): CellPosition {
  return { row: Math.min(grid.rows - 1, Math.max(0, row)), column: Math.min(grid.columns - 1, Math.max(0, column)) };
}

/** As many visible lines on; the last visible one where the sheet ends. */
function walk(starts: Float64Array, from: number, by: number): number {
  const last = starts.length - 2;
  const direction = Math.sign(by);
  let reached = from;
  let left = Math.abs(by);
  for (let line = from + direction; line >= 0 && line <= last && left > 0; line += direction) {
    if (starts[line + 1] === starts[line]) continue;
    reached = line;
    left -= 1;
  }
  return reached;
}
