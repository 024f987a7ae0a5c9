import type { Range } from "../../book";
import { boxOf } from "./cell-box";
import { CellsLayer, crosses, CrossingCells, type Marks } from "./cells-layer";
import { ColumnHeadings, HEADING_HEIGHT, HEADING_WIDTH, RowHeadings } from "./headings";
import type { LineSpan } from "./lines-in-sight";
import type { SheetFrame } from "./sheet-source";
import type { Frozen, Sight } from "./sight";
import type { CellPosition } from "./stepping";
import type { RowCells } from "./use-windows";

interface SheetLayersProps {
  readonly frame: SheetFrame;
  readonly marks: Marks;
  readonly sight: Sight;
  readonly frozen: Frozen;
  readonly cellsOf: (row: number) => RowCells;
  readonly frozenCellsOf: (row: number) => RowCells;
  /** The selected cell, and what it covers. */
  readonly cell: CellPosition;
  readonly area: Range;
}

/** Four layers of cells with their headings: the body, and those of frozen rows, of frozen columns, and of both. */
export function SheetLayers({ frame, marks, sight, frozen, cellsOf, frozenCellsOf, cell, area }: SheetLayersProps) {
  const { rowStarts, columnStarts } = frame;
  const body = { rows: after(sight.rows, frozen.rows), columns: after(sight.columns, frozen.columns) };
  const above: LineSpan = { first: 0, last: frozen.rows - 1 };
  const before: LineSpan = { first: 0, last: frozen.columns - 1 };
  const isAbove = cell.row < frozen.rows;
  const isCrossing = crosses(area, frozen.columns);
  const isBefore = cell.column < frozen.columns && !isCrossing;
  const isBehind = cell.column >= frozen.columns;
  const box = boxOf(frame, area);
  const shown = isCrossing && sight.isShifted ? { ...box, width: frozen.width - box.left } : box;
  const selection = (top: number) => (
    <div
      className="sheet-selection"
      aria-hidden="true"
      style={{ left: HEADING_WIDTH + shown.left - 1, top: top + shown.top - 1, width: shown.width + 1, height: shown.height + 1 }}
    />
  );
  // Layers that scroll with the rows begin below the frozen ones.
  const below = -frozen.height;
  const layer = { frame, marks, frozenColumns: frozen.columns, left: HEADING_WIDTH };
  const total = columnStarts[frame.columns]! + HEADING_WIDTH;
  return (
    <>
      <div className="sheet-above" style={{ height: HEADING_HEIGHT + frozen.height, width: total }}>
        <ColumnHeadings starts={columnStarts} lines={body.columns} selected={cell.column} from={HEADING_WIDTH} />
        <CellsLayer {...layer} rows={above} columns={body.columns} cellsOf={frozenCellsOf} top={HEADING_HEIGHT} />
        {isAbove && isBehind && selection(HEADING_HEIGHT)}
        <div className="sheet-crossing">
          <CrossingCells {...layer} rows={above} columns={before} cellsOf={frozenCellsOf} top={HEADING_HEIGHT} isShifted={sight.isShifted} />
          {isAbove && isCrossing && selection(HEADING_HEIGHT)}
        </div>
        <div className="sheet-corner" style={{ width: HEADING_WIDTH + frozen.width, height: HEADING_HEIGHT + frozen.height }}>
          <div className="sheet-heading" aria-hidden="true" style={{ left: 0, top: 0, width: HEADING_WIDTH, height: HEADING_HEIGHT }} />
          <ColumnHeadings starts={columnStarts} lines={before} selected={cell.column} from={HEADING_WIDTH} />
          <RowHeadings starts={rowStarts} lines={above} selected={cell.row} from={HEADING_HEIGHT} marks={marks} />
          <CellsLayer {...layer} rows={above} columns={before} cellsOf={frozenCellsOf} top={HEADING_HEIGHT} />
          {isAbove && isBefore && selection(HEADING_HEIGHT)}
        </div>
      </div>
      <div className="sheet-crossing sheet-crossing-below">
        <CrossingCells {...layer} rows={body.rows} columns={before} cellsOf={cellsOf} top={below} isShifted={sight.isShifted} />
        {!isAbove && isCrossing && selection(below)}
      </div>
      <div className="sheet-before" style={{ width: HEADING_WIDTH + frozen.width, height: rowStarts[frame.rows]! - frozen.height }}>
        <RowHeadings starts={rowStarts} lines={body.rows} selected={cell.row} from={below} marks={marks} />
        <CellsLayer {...layer} rows={body.rows} columns={before} cellsOf={cellsOf} top={below} />
        {!isAbove && isBefore && selection(below)}
      </div>
      <div className="sheet-body">
        <CellsLayer {...layer} rows={body.rows} columns={body.columns} cellsOf={cellsOf} top={HEADING_HEIGHT} />
        {!isAbove && isBehind && selection(HEADING_HEIGHT)}
      </div>
    </>
  );
}

function after({ first, last }: LineSpan, frozen: number): LineSpan {
  return { first: Math.max(first, frozen), last };
}
