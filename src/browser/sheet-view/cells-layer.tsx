import { memo } from "react";
import type { Range } from "../../book";
import { address, contains } from "../../book";
import type { LineSpan } from "./lines-in-sight";
import type { SheetFrame, ShownCell } from "./sheet-source";
import { fits } from "./text-width";
import type { RowCells } from "./use-windows";

/** Cells that want attention: an address, or `row:12` for a whole row (1-based), and why. */
export type Marks = ReadonlyMap<string, string>;

/** Hides the grid lines that a long text runs over. */
const PAPER = "#ffffff";

export interface LayerProps {
  readonly frame: SheetFrame;
  readonly rows: LineSpan;
  readonly columns: LineSpan;
  readonly cellsOf: (row: number) => RowCells;
  readonly marks: Marks;
  /** Columns that stay in sight. A merged area over their edge is drawn by `CrossingCells`, and here only its ground. */
  readonly frozenColumns: number;
  /** What lies left of and above the first cell of the sheet in the layer's own pixels. */
  readonly left: number;
  readonly top: number;
}

/** Grid lines and cells of some rows and columns. Nothing here depends on what is selected. */
export function CellsLayer({ frame, rows, columns, cellsOf, marks, frozenColumns, left, top }: LayerProps) {
  const merges = frame.merges.filter((merge) => overlaps(merge, rows, columns));
  return (
    <>
      {frame.gridLines && <GridLines frame={frame} rows={rows} columns={columns} left={left} top={top} />}
      {linesOf(rows).map((row) => (
        <Row
          // Rows that scroll out of sight lend their elements to those that come in.
          key={row % (rows.last - rows.first + 1)}
          frame={frame}
          row={row}
          columns={columns}
          cells={cellsOf(row)}
          merges={merges.filter((merge) => merge.top <= row && row <= merge.bottom)}
          anchors={merges.filter((merge) => Math.max(merge.top, rows.first) === row).map((merge) => ({ merge, cells: cellsOf(merge.top), isGround: crosses(merge, frozenColumns) }))}
          marks={marks}
          left={left}
          top={top}
        />
      ))}
    </>
  );
}

/** Whether a merged area lies over the edge of the columns that stay in sight. */
export function crosses({ left, right }: Range, frozenColumns: number): boolean {
  return left < frozenColumns && right >= frozenColumns;
}

interface CrossingProps extends LayerProps {
  /** Whether the sheet is scrolled sideways: then only the part of an area that stays in sight is left to it. */
  readonly isShifted: boolean;
}

/** Merged areas over the edge of the frozen columns, each drawn in one piece. */
export function CrossingCells({ frame, rows, columns, cellsOf, marks, frozenColumns, left, top, isShifted }: CrossingProps) {
  const crossing = frame.merges.filter((merge) => crosses(merge, frozenColumns) && overlaps(merge, rows, columns));
  return crossing.map((merge) => (
    <div key={address(merge.top, merge.left)} role="row" aria-rowindex={merge.top + 1} className="sheet-row" style={{ top: top + frame.rowStarts[merge.top]! }}>
      <Cell
        frame={frame}
        row={merge.top}
        column={merge.left}
        cell={cellsOf(merge.top)[merge.left]}
        area={isShifted ? { ...merge, right: frozenColumns - 1 } : merge}
        mark={marks.get(address(merge.top, merge.left))}
        left={left}
      />
    </div>
  ));
}

interface RowProps {
  readonly frame: SheetFrame;
  readonly row: number;
  readonly columns: LineSpan;
  readonly cells: RowCells;
  /** Merged areas that cover cells of this row. */
  readonly merges: readonly Range[];
  /** Of them those that this row draws, being the first in sight. */
  readonly anchors: readonly { readonly merge: Range; readonly cells: RowCells; readonly isGround: boolean }[];
  readonly marks: Marks;
  readonly left: number;
  readonly top: number;
}

const Row = memo(function Row({ frame, row, columns, cells, merges, anchors, marks, left, top }: RowProps) {
  const height = frame.rowStarts[row + 1]! - frame.rowStarts[row]!;
  if (height === 0 && anchors.length === 0) return null;
  const drawn = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    const cell = cells[column];
    const mark = marks.get(address(row, column));
    if ((!cell && mark === undefined) || merges.some((merge) => contains(merge, row, column))) continue;
    const width = frame.columnStarts[column + 1]! - frame.columnStarts[column]!;
    if (width === 0 || height === 0) continue;
    const spill = cell && spillWidth(frame, cells, merges, row, column);
    drawn.push(<Cell key={column} frame={frame} row={row} column={column} cell={cell} mark={mark} spill={spill} left={left} />);
  }
  for (const { merge, cells: own, isGround } of anchors) {
    const anchor = own[merge.left];
    const cell = anchor && isGround ? { ...anchor, text: "" } : anchor;
    drawn.push(<Cell key={merge.left} frame={frame} row={merge.top} column={merge.left} cell={cell} area={merge} mark={marks.get(address(merge.top, merge.left))} left={left} above={frame.rowStarts[row]! - frame.rowStarts[merge.top]!} />);
  }
  if (drawn.length === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1} className="sheet-row" style={{ top: top + frame.rowStarts[row]! }}>
      {drawn}
    </div>
  );
}, sameRow);

function sameRow(before: RowProps, after: RowProps): boolean {
  return (
    before.frame === after.frame &&
    before.cells === after.cells &&
    before.marks === after.marks &&
    before.columns.first === after.columns.first &&
    before.columns.last === after.columns.last &&
    before.merges.length === after.merges.length &&
    before.merges.every((merge, n) => merge === after.merges[n]) &&
    before.anchors.length === after.anchors.length &&
    before.anchors.every(({ merge, cells }, n) => merge === after.anchors[n]!.merge && cells === after.anchors[n]!.cells)
  );
}

interface CellProps {
  readonly frame: SheetFrame;
  readonly row: number;
  readonly column: number;
  readonly cell: ShownCell | undefined;
  readonly area?: Range;
  readonly mark: string | undefined;
  /** How wide the text may become over empty cells beside it, in pixels. */
  readonly spill?: number | undefined;
  readonly left: number;
  /** How much higher than the row that draws it the cell begins. */
  readonly above?: number;
}

function Cell({ frame, row, column, cell, area, mark, spill, left, above = 0 }: CellProps) {
  const { rowStarts, columnStarts } = frame;
  const x = columnStarts[column]!;
  const y = rowStarts[row]!;
  const width = columnStarts[(area?.right ?? column) + 1]! - x;
  const height = rowStarts[(area?.bottom ?? row) + 1]! - y;
  if (width === 0 || height === 0) return null;
  const look = cell && frame.looks[cell.look];
  const isTooWide = cell?.number && !area && !look?.wrap && !fits(cell.text, look, frame.font, width);
  const text = isTooWide ? "#".repeat(Math.max(1, Math.floor(width / 9))) : cell?.text;
  const classes = ["sheet-cell", cell && `look-${cell.look}`, area && "sheet-cell-merged", mark !== undefined && "sheet-cell-marked", spill && "sheet-cell-spilling"];
  const side = look?.horizontal ? undefined : cell?.side;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      {...(area && { "aria-colspan": area.right - area.left + 1, "aria-rowspan": area.bottom - area.top + 1 })}
      title={mark ?? (isTooWide ? cell.text : undefined)}
      className={classes.filter(Boolean).join(" ")}
      // Cells lie over the line before them, so that neighbouring borders fall on one another.
      style={{
        left: left + x - 1,
        top: -above - 1,
        width: width + 1,
        height: height + 1,
        ...(side && { justifyContent: side === "right" ? "flex-end" : "center" }),
        ...(cell?.colour && { color: cell.colour }),
      }}
    >
      {spill ? (
        <span className="sheet-spill" style={{ maxWidth: spill - 4, backgroundColor: look?.fill ?? PAPER }}>
          {text}
        </span>
      ) : (
        text
      )}
    </div>
  );
}

/** Texts that are not wrapped run on over the empty cells beside them: to the right, or leftwards where they end there. */
function spillWidth(frame: SheetFrame, cells: RowCells, merges: readonly Range[], row: number, column: number): number | undefined {
  const cell = cells[column]!;
  const look = frame.looks[cell.look];
  const side = look?.horizontal ?? "left";
  if (cell.text === "" || cell.number || cell.side || look?.wrap || side === "center") return undefined;
  const isFree = (at: number) => at >= 0 && at < frame.columns && !cells[at]?.text && !merges.some((merge) => contains(merge, row, at));
  const direction = side === "right" ? -1 : 1;
  let last = column;
  while (isFree(last + direction)) last += direction;
  if (last === column) return undefined;
  return frame.columnStarts[Math.max(last, column) + 1]! - frame.columnStarts[Math.min(last, column)]!;
}

function GridLines({ frame, rows, columns, left, top }: Pick<LayerProps, "frame" | "rows" | "columns" | "left" | "top">) {
  const { rowStarts, columnStarts } = frame;
  const box = {
    left: left + columnStarts[columns.first]!,
    top: top + rowStarts[rows.first]!,
    width: columnStarts[columns.last + 1]! - columnStarts[columns.first]!,
    height: rowStarts[rows.last + 1]! - rowStarts[rows.first]!,
  };
  return (
    <div aria-hidden="true">
      {linesOf(rows).map((row) => (
        <div key={`r${row % (rows.last - rows.first + 1)}`} className="sheet-grid-line" style={{ left: box.left, width: box.width, top: top + rowStarts[row + 1]! - 1, height: 1 }} />
      ))}
      {linesOf(columns).map((column) => (
        <div key={`c${column}`} className="sheet-grid-line" style={{ top: box.top, height: box.height, left: left + columnStarts[column + 1]! - 1, width: 1 }} />
      ))}
    </div>
  );
}

function overlaps(merge: Range, rows: LineSpan, columns: LineSpan): boolean {
  return merge.top <= rows.last && merge.bottom >= rows.first && merge.left <= columns.last && merge.right >= columns.first;
}

/** The lines of a span; none where it ends before it begins. */
export function linesOf({ first, last }: LineSpan): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => first + index);
}
