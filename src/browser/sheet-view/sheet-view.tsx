import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { address } from "../../book";
import { boxOf, bringIntoSight, cellAtPoint, inputBox } from "./cell-box";
import { CellInput, type CellInputHandle } from "./cell-input";
import type { Marks } from "./cells-layer";
import { HEADING_HEIGHT, HEADING_WIDTH } from "./headings";
import { lineAt } from "./lines-in-sight";
import { lookRules } from "./look-rules";
import { SheetLayers } from "./sheet-layers";
import type { SheetFrame, SheetSource } from "./sheet-source";
import { frozenIn, useSight } from "./sight";
import { anchorOf, areaOf, goalOfKey, inside, step, type CellPosition } from "./stepping";
import { useWindows } from "./use-windows";

interface SheetViewProps {
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

/**
 * One sheet, drawn where it is in sight only. The browser itself scrolls; headings and frozen lines stay by
 * `position: sticky`, so nothing lags behind.
 */
export function SheetView({ source, frame, version, selected, onSelect, marks, onEdit, onNotice }: SheetViewProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<CellInputHandle>(null);
  const [, follow] = useState(0);
  // An open input goes along with its cell.
  const onScroll = useCallback(() => {
    if (input.current?.isOpen) follow((count) => count + 1);
  }, []);
  const { sight, look } = useSight(scroller, frame, onScroll);
  const rules = useMemo(() => lookRules(frame, ".sheet-cells"), [frame]);

  const frozen = frozenIn(frame, sight);
  const cell = anchorOf(frame, inside(frame, selected));
  const area = areaOf(frame, cell);
  const box = boxOf(frame, area);
  const cellsOf = useWindows(source, frame.id, version, sight.rows.first, sight.rows.last);
  const frozenCellsOf = useWindows(source, frame.id, version, 0, frozen.rows - 1);
  const shown = (cell.row < frozen.rows ? frozenCellsOf : cellsOf)(cell.row)[cell.column]?.text ?? "";

  // The selected cell is brought into sight, also when the pane jumps to it.
  useEffect(() => {
    if (scroller.current) bringIntoSight(scroller.current, box, cell, frozen);
    // Only a new selection moves the window; a new size of it does not.
  }, [cell.row, cell.column, frame.id]);

  const onKey = (event: KeyboardEvent): boolean => {
    if (event.altKey || event.metaKey) return false;
    const pageEnd = lineAt(frame.rowStarts, (frame.rowStarts[cell.row] ?? 0) + sight.height - frozen.height - HEADING_HEIGHT);
    const goal = goalOfKey(frame, cell, event, Math.max(1, pageEnd - cell.row - 1));
    if (goal) onSelect(goal);
    else if ((event.key === "Delete" || event.key === "Backspace") && !frame.readOnly) onEdit(cell, "");
    else return false;
    return true;
  };
  const cellAt = (event: MouseEvent): CellPosition | undefined =>
    scroller.current && !(event.target instanceof HTMLTextAreaElement) ? cellAtPoint(scroller.current, frame, frozen, event) : undefined;
  const onMouseDown = (event: MouseEvent) => {
    const position = cellAt(event);
    if (!position || event.button !== 0) return;
    event.preventDefault();
    onSelect(anchorOf(frame, position));
    input.current?.focus();
  };
  const onPaste = (text: string) => {
    const plain = text.replace(/\r?\n$/, "");
    if (/[\t\n]/.test(plain)) onNotice("这里一次只能粘贴一个单元格。成片粘贴请在 Excel 或 WPS 里做。");
    else onEdit(cell, plain);
  };

  return (
    <div ref={scroller} className="sheet-view" onScroll={look} onMouseDown={onMouseDown} onDoubleClick={(event) => cellAt(event) && input.current?.open()}>
      <style>{rules}</style>
      <div className="sheet-canvas" style={{ width: frame.columnStarts[frame.columns]! + HEADING_WIDTH, height: frame.rowStarts[frame.rows]! + HEADING_HEIGHT }}>
        <div className="sheet-input-anchor">
          <CellInput
            ref={input}
            label={`${address(cell.row, cell.column)}：${shown || "空"}${frame.readOnly ? "（只读）" : ""}`}
            readOnly={frame.readOnly}
            box={inputBox(scroller.current, box, cell, frozen)}
            shownText={shown}
            editText={() => source.editText(frame.id, cell.row, cell.column)}
            onDone={(typed, down, right) => {
              if (typed !== null) onEdit(cell, typed);
              if (down !== 0 || right !== 0) onSelect(step(frame, cell, down, right));
            }}
            onKey={onKey}
            onPaste={onPaste}
          />
        </div>
        <div role="grid" className="sheet-cells" aria-label={frame.name} aria-rowcount={frame.rows} aria-colcount={frame.columns} aria-readonly={frame.readOnly}>
          <SheetLayers frame={frame} marks={marks} sight={sight} frozen={frozen} cellsOf={cellsOf} frozenCellsOf={frozenCellsOf} cell={cell} area={area} />
        </div>
      </div>
    </div>
  );
}
