import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { address } from "../../book";
import { CellInput, type CellInputHandle } from "./cell-input";
import { CellsLayer, crosses, CrossingCells, type Marks } from "./cells-layer";
import { ColumnHeadings, HEADING_HEIGHT, HEADING_WIDTH, RowHeadings } from "./headings";
import { lineAt, linesInSight, type LineSpan } from "./lines-in-sight";
import { lookRules } from "./look-rules";
import type { SheetFrame, SheetSource } from "./sheet-source";
import { anchorOf, areaOf, firstCell, inside, step, type CellPosition } from "./stepping";
import { useWindows } from "./use-windows";

export interface SheetViewProps {
  readonly source: SheetSource;
  readonly frame: SheetFrame;
  /** Another whenever the workbook is. */
  readonly version: string;
  readonly selected: CellPosition;
  readonly onSelect: (position: CellPosition) => void;
  readonly marks: Marks;
  readonly onEdit: (position: CellPosition, typed: string) => void;
  /** Said where something can't be done here. */
  readonly onNotice: (text: string) => void;
}

/** Drawing goes in whole groups of lines, so that most scrolling draws nothing. */
const ROWS_AT_A_TIME = 8;
const COLUMNS_AT_A_TIME = 4;
/** Frozen lines that leave less than this share of the window free are not kept frozen. */
const MOST_FROZEN = 0.7;

interface Sight {
  readonly rows: LineSpan;
  readonly columns: LineSpan;
  readonly height: number;
  readonly width: number;
  /** Scrolled sideways. */
  readonly isShifted: boolean;
}

/**
 * One sheet, drawn where it is in sight only. The browser itself scrolls; headings and frozen lines stay by
 * `position: sticky`, so nothing lags behind. Four layers of cells: the body, and those of frozen rows, of frozen
 * columns, and of both.
 */
export function SheetView({ source, frame, version, selected, onSelect, marks, onEdit, onNotice }: SheetViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<CellInputHandle>(null);
  const [sight, setSight] = useState<Sight>(() => sightOf(frame, { top: 0, left: 0, height: 800, width: 1200 }));
  const [, follow] = useState(0);
  const rules = useMemo(() => lookRules(frame, ".sheet-cells"), [frame]);

  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const next = sightOf(frame, { top: box.scrollTop, left: box.scrollLeft, height: box.clientHeight, width: box.clientWidth });
    setSight((now) => (sameSight(now, next) ? now : next));
    if (input.current?.isOpen) follow((count) => count + 1);
  }, [frame]);
  useLayoutEffect(() => {
    look();
    if (!scroller.current) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [look]);

  const { rowStarts, columnStarts } = frame;
  const frozen = frozenLines(frame, sight);
  const frozenHeight = rowStarts[frozen.rows]!;
  const frozenWidth = columnStarts[frozen.columns]!;
  const cell = anchorOf(frame, inside(frame, selected));
  const area = areaOf(frame, cell);
  const box = {
    left: columnStarts[area.left]!,
    top: rowStarts[area.top]!,
    width: columnStarts[area.right + 1]! - columnStarts[area.left]!,
    height: rowStarts[area.bottom + 1]! - rowStarts[area.top]!,
  };

  const cellsOf = useWindows(source, frame.id, version, sight.rows.first, sight.rows.last);
  const frozenCellsOf = useWindows(source, frame.id, version, 0, frozen.rows - 1);
  const cellsAt = (row: number) => (row < frozen.rows ? frozenCellsOf(row) : cellsOf(row));
  const shown = cellsAt(cell.row)[cell.column]?.text ?? "";

  // The selected cell is brought into sight, also when the pane jumps to it.
  useEffect(() => {
    if (scroller.current) bringIntoSight(scroller.current, box, frozenHeight, frozenWidth, cell.row < frozen.rows, cell.column < frozen.columns);
    // Only a new selection moves the window; a new size of it does not.
  }, [cell.row, cell.column, frame.id]);

  const move = (down: number, right: number) => onSelect(step(frame, cell, down, right));
  const onKey = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.metaKey) return false;
    const page = Math.max(1, lineAt(rowStarts, (rowStarts[cell.row] ?? 0) + sight.height - frozenHeight - HEADING_HEIGHT) - cell.row - 1);
    const first = firstCell(frame);
    const by = stepOfKey(event.key, page);
    if (by && !event.ctrlKey) move(by[0], by[1]);
    else if (event.key === "Home") onSelect(anchorOf(frame, { row: event.ctrlKey ? first.row : cell.row, column: first.column }));
    else if (event.key === "End" && event.ctrlKey) onSelect(anchorOf(frame, inside(frame, { row: frame.usedRows - 1, column: frame.usedColumns - 1 })));
    else if ((event.key === "Delete" || event.key === "Backspace") && !frame.readOnly) onEdit(cell, "");
    else return false;
    return true;
  };
  const onMouseDown = (event: MouseEvent) => {
    const position = positionAt(event);
    if (!position || event.button !== 0) return;
    event.preventDefault();
    onSelect(anchorOf(frame, position));
    input.current?.focus();
  };
  const positionAt = (event: MouseEvent): CellPosition | undefined => {
    const scroll = scroller.current;
    if (!scroll) return undefined;
    if (event.target instanceof HTMLTextAreaElement) return undefined;
    const edge = scroll.getBoundingClientRect();
    const x = event.clientX - edge.left;
    const y = event.clientY - edge.top;
    // The scroll bars are the browser's.
    if (x >= scroll.clientWidth || y >= scroll.clientHeight || (x < HEADING_WIDTH && y < HEADING_HEIGHT)) return undefined;
    const across = x - HEADING_WIDTH < frozenWidth ? x - HEADING_WIDTH : x - HEADING_WIDTH + scroll.scrollLeft;
    const down = y - HEADING_HEIGHT < frozenHeight ? y - HEADING_HEIGHT : y - HEADING_HEIGHT + scroll.scrollTop;
    return { row: lineAt(rowStarts, Math.max(0, down)), column: lineAt(columnStarts, Math.max(0, across)) };
  };
  const paste = (text: string) => {
    const plain = text.replace(/\r?\n$/, "");
    if (/[\t\n]/.test(plain)) onNotice("这里一次只能粘贴一个单元格。成片粘贴请在 Excel 或 WPS 里做。");
    else onEdit(cell, plain);
  };

  const body = { rows: after(sight.rows, frozen.rows), columns: after(sight.columns, frozen.columns) };
  const above: LineSpan = { first: 0, last: frozen.rows - 1 };
  const before: LineSpan = { first: 0, last: frozen.columns - 1 };
  const total = { width: columnStarts[frame.columns]! + HEADING_WIDTH, height: rowStarts[frame.rows]! + HEADING_HEIGHT };
  const isAbove = cell.row < frozen.rows;
  const isBefore = cell.column < frozen.columns;
  const isCrossing = crosses(area, frozen.columns);
  const selection = (left: number, top: number) => (
    <div
      className="sheet-selection"
      aria-hidden="true"
      style={{ left: left + box.left - 1, top: top + box.top - 1, width: (isCrossing && sight.isShifted ? frozenWidth - box.left : box.width) + 1, height: box.height + 1 }}
    />
  );
  const layer = { frame, marks, frozenColumns: frozen.columns };

  return (
    <div ref={scroller} className="sheet-view" onScroll={look} onMouseDown={onMouseDown} onDoubleClick={(event) => positionAt(event) && input.current?.open()}>
      <style>{rules}</style>
      <div className="sheet-canvas" style={total}>
        <div className="sheet-input-anchor">
          <CellInput
            ref={input}
            label={`${address(cell.row, cell.column)}：${shown || "空"}${frame.readOnly ? "（只读）" : ""}`}
            readOnly={frame.readOnly}
            box={inputBox(scroller.current, box, isAbove, isBefore)}
            shownText={shown}
            editText={() => source.editText(frame.id, cell.row, cell.column)}
            onDone={(typed, down, right) => {
              if (typed !== null) onEdit(cell, typed);
              if (down !== 0 || right !== 0) move(down, right);
            }}
            onKey={onKey}
            onPaste={paste}
          />
        </div>
        <div role="grid" className="sheet-cells" aria-label={frame.name} aria-rowcount={frame.rows} aria-colcount={frame.columns} aria-readonly={frame.readOnly}>
          <div className="sheet-above" style={{ height: HEADING_HEIGHT + frozenHeight, width: total.width }}>
            <ColumnHeadings starts={columnStarts} lines={body.columns} selected={cell.column} from={HEADING_WIDTH} />
            <CellsLayer {...layer} rows={above} columns={body.columns} cellsOf={frozenCellsOf} left={HEADING_WIDTH} top={HEADING_HEIGHT} />
            {isAbove && !isBefore && selection(HEADING_WIDTH, HEADING_HEIGHT)}
            <div className="sheet-crossing">
              <CrossingCells {...layer} rows={above} columns={before} cellsOf={frozenCellsOf} left={HEADING_WIDTH} top={HEADING_HEIGHT} isShifted={sight.isShifted} />
              {isAbove && isCrossing && selection(HEADING_WIDTH, HEADING_HEIGHT)}
            </div>
            <div className="sheet-corner" style={{ width: HEADING_WIDTH + frozenWidth, height: HEADING_HEIGHT + frozenHeight }}>
              <div className="sheet-heading" aria-hidden="true" style={{ left: 0, top: 0, width: HEADING_WIDTH, height: HEADING_HEIGHT }} />
              <ColumnHeadings starts={columnStarts} lines={before} selected={cell.column} from={HEADING_WIDTH} />
              <RowHeadings starts={rowStarts} lines={above} selected={cell.row} from={HEADING_HEIGHT} marks={marks} />
              <CellsLayer {...layer} rows={above} columns={before} cellsOf={frozenCellsOf} left={HEADING_WIDTH} top={HEADING_HEIGHT} />
              {isAbove && isBefore && !isCrossing && selection(HEADING_WIDTH, HEADING_HEIGHT)}
            </div>
          </div>
          <div className="sheet-crossing sheet-crossing-below">
            <CrossingCells {...layer} rows={body.rows} columns={before} cellsOf={cellsOf} left={HEADING_WIDTH} top={-frozenHeight} isShifted={sight.isShifted} />
            {!isAbove && isCrossing && selection(HEADING_WIDTH, -frozenHeight)}
          </div>
          <div className="sheet-before" style={{ width: HEADING_WIDTH + frozenWidth, height: rowStarts[frame.rows]! - frozenHeight }}>
            <RowHeadings starts={rowStarts} lines={body.rows} selected={cell.row} from={-frozenHeight} marks={marks} />
            <CellsLayer {...layer} rows={body.rows} columns={before} cellsOf={cellsOf} left={HEADING_WIDTH} top={-frozenHeight} />
            {!isAbove && isBefore && !isCrossing && selection(HEADING_WIDTH, -frozenHeight)}
          </div>
          <div className="sheet-body">
            <CellsLayer {...layer} rows={body.rows} columns={body.columns} cellsOf={cellsOf} left={HEADING_WIDTH} top={HEADING_HEIGHT} />
            {!isAbove && !isBefore && selection(HEADING_WIDTH, HEADING_HEIGHT)}
          </div>
        </div>
      </div>
    </div>
  );
}

const STEPS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function stepOfKey(key: string, page: number): readonly [number, number] | undefined {
  if (key === "PageUp") return [-page, 0];
  if (key === "PageDown") return [page, 0];
  return STEPS[key];
}

interface Window {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

function sightOf({ rowStarts, columnStarts }: SheetFrame, { top, left, height, width }: Window): Sight {
  return {
    rows: linesInSight(rowStarts, top, top + height, ROWS_AT_A_TIME),
    columns: linesInSight(columnStarts, left, left + width, COLUMNS_AT_A_TIME),
    height,
    width,
    isShifted: left > 0,
  };
}

function sameSight(a: Sight, b: Sight): boolean {
  return (
    a.rows.first === b.rows.first &&
    a.rows.last === b.rows.last &&
    a.columns.first === b.columns.first &&
    a.columns.last === b.columns.last &&
    a.height === b.height &&
    a.width === b.width &&
    a.isShifted === b.isShifted
  );
}

function frozenLines({ frozenRows, frozenColumns, rowStarts, columnStarts }: SheetFrame, { height, width }: Sight) {
  return {
    rows: rowStarts[frozenRows]! > height * MOST_FROZEN ? 0 : frozenRows,
    columns: columnStarts[frozenColumns]! > width * MOST_FROZEN ? 0 : frozenColumns,
  };
}

function after({ first, last }: LineSpan, frozen: number): LineSpan {
  return { first: Math.max(first, frozen), last };
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function bringIntoSight(scroller: HTMLElement, box: Box, frozenHeight: number, frozenWidth: number, isAbove: boolean, isBefore: boolean): void {
  const height = scroller.clientHeight - HEADING_HEIGHT;
  const width = scroller.clientWidth - HEADING_WIDTH;
  if (!isAbove) {
    const lowest = box.top - frozenHeight;
    if (lowest < scroller.scrollTop) scroller.scrollTop = lowest;
    // The top of an area that is higher than the window matters more than its end.
    else if (box.top + box.height > scroller.scrollTop + height) scroller.scrollTop = Math.min(lowest, box.top + box.height - height);
  }
  if (!isBefore) {
    const leftmost = box.left - frozenWidth;
    if (leftmost < scroller.scrollLeft) scroller.scrollLeft = leftmost;
    else if (box.left + box.width > scroller.scrollLeft + width) scroller.scrollLeft = Math.min(leftmost, box.left + box.width - width);
  }
}

/** Where the input lies over its cell, in pixels of the window of the view. */
function inputBox(scroller: HTMLElement | null, box: Box, isAbove: boolean, isBefore: boolean) {
  return {
    left: HEADING_WIDTH + box.left - 1 - (isBefore ? 0 : (scroller?.scrollLeft ?? 0)),
    top: HEADING_HEIGHT + box.top - 1 - (isAbove ? 0 : (scroller?.scrollTop ?? 0)),
    minWidth: Math.max(box.width + 1, 96),
    minHeight: box.height + 1,
  };
}
