/** A sheet as recognition looks at it: texts, merged cells resolved, and how full each row is. */
import type { CellValue, Range, Sheet } from "../../book";
import { isBlank, textOf, tightTextOf } from "./plain-text";

/** Merges that cover more cells than this in all are damage or decoration, and are left unresolved. */
const MOST_MERGED_CELLS = 400_000;

export interface Grid {
  readonly sheet: Sheet;
  /** Rows up to the last one that holds something. */
  readonly rowCount: number;
  /** Columns up to the last one that holds something. */
  readonly columnCount: number;
  /** For each row, how many cells hold something, and the first and last of them (-1 where none). */
  readonly filled: Int32Array;
  readonly firstColumn: Int32Array;
  readonly lastColumn: Int32Array;
  /** The merge that covers a cell, the anchor itself included. */
  mergeAt(row: number, column: number): Range | undefined;
}

export function gridOf(sheet: Sheet): Grid {
  const height = sheet.values.length;
  const filled = new Int32Array(height);
  const firstColumn = new Int32Array(height).fill(-1);
  const lastColumn = new Int32Array(height).fill(-1);
  let rowCount = 0;
  let columnCount = 0;
  for (let row = 0; row < height; row++) {
    const cells = sheet.values[row];
    if (!cells) continue;
    for (let column = 0; column < cells.length; column++) {
      if (isBlank(cells[column])) continue;
      filled[row]!++;
      if (firstColumn[row] === -1) firstColumn[row] = column;
      lastColumn[row] = column;
    }
    if (filled[row]! > 0) {
      rowCount = row + 1;
      columnCount = Math.max(columnCount, lastColumn[row]! + 1);
    }
  }
  const covered = coveredCells(sheet.merges);
  return {
    sheet,
    rowCount,
    columnCount,
    filled,
    firstColumn,
    lastColumn,
    mergeAt: (row, column) => covered.get(cellKey(row, column)),
  };
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function coveredCells(merges: readonly Range[]): Map<number, Range> {
  const covered = new Map<number, Range>();
  for (const merge of merges) {
    const size = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    if (covered.size + size > MOST_MERGED_CELLS) continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) covered.set(cellKey(row, column), merge);
    }
  }
  return covered;
}

/** The value a person sees at a cell: inside a merge, the merge's. */
export function shownValue(grid: Grid, row: number, column: number): CellValue {
  const merge = grid.mergeAt(row, column);
  return grid.sheet.values[merge ? merge.top : row]?.[merge ? merge.left : column] ?? null;
}

export function shownText(grid: Grid, row: number, column: number): string {
  return textOf(shownValue(grid, row, column));
}

/** The cell's own text; nothing at a cell that a merge covers. */
export function ownText(grid: Grid, row: number, column: number): string {
  return textOf(grid.sheet.values[row]?.[column]);
}

/** The cell's own text without blanks. */
export function ownTightText(grid: Grid, row: number, column: number): string {
  return tightTextOf(grid.sheet.values[row]?.[column]);
}

/** How many cells of the row hold something between two columns. */
export function filledBetween(grid: Grid, row: number, left: number, right: number): number {
  if (row >= grid.filled.length || grid.filled[row] === 0) return 0;
  if (grid.firstColumn[row]! >= left && grid.lastColumn[row]! <= right) return grid.filled[row]!;
  const cells = grid.sheet.values[row];
  let count = 0;
  for (let column = left; column <= right; column++) if (!isBlank(cells?.[column])) count++;
  return count;
}

/** The cells of a row that hold something between two columns. */
export function filledColumns(grid: Grid, row: number, left = 0, right = grid.columnCount - 1): number[] {
  const columns: number[] = [];
  if (row >= grid.filled.length || grid.filled[row] === 0) return columns;
  const cells = grid.sheet.values[row];
  const last = Math.min(right, grid.lastColumn[row]!);
  for (let column = Math.max(left, grid.firstColumn[row]!); column <= last; column++) {
    if (!isBlank(cells?.[column])) columns.push(column);
  }
  return columns;
}
