/** What of a sheet is in sight, and which of its lines stay there. */
import { useCallback, useLayoutEffect, useState, type RefObject } from "react";
import { linesInSight, type LineSpan } from "./lines-in-sight";
import type { SheetFrame } from "./sheet-source";

/** Drawing goes in whole groups of lines, so that most scrolling draws nothing. */
const ROWS_AT_A_TIME = 8;
const COLUMNS_AT_A_TIME = 4;
/** Frozen lines that leave less than this share of the window free are not kept frozen. */
const MOST_FROZEN = 0.7;

/** Sizes are CSS pixels of the window. */
export interface Sight {
  readonly rows: LineSpan;
  readonly columns: LineSpan;
  readonly height: number;
  readonly width: number;
  /** Scrolled sideways. */
  readonly isShifted: boolean;
}

/** The lines that stay, as many and as high and wide as they are. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

/**
 * Follows the window of a view.
 * @param onScroll told of every look, also of those that draw nothing new
 */
export function useSight(scroller: RefObject<HTMLElement | null>, frame: SheetFrame, onScroll: () => void): { readonly sight: Sight; readonly look: () => void } {
  const [sight, setSight] = useState<Sight>(() => sightOf(frame, { top: 0, left: 0, height: 800, width: 1200 }));
  const look = useCallback(() => {
    const box = scroller.current;
    if (!box) return;
    const next = sightOf(frame, { top: box.scrollTop, left: box.scrollLeft, height: box.clientHeight, width: box.clientWidth });
    setSight((now) => (sameSight(now, next) ? now : next));
    onScroll();
  }, [scroller, frame, onScroll]);
  useLayoutEffect(() => {
    look();
    if (!scroller.current) return undefined;
    const observer = new ResizeObserver(look);
    observer.observe(scroller.current);
    return () => observer.disconnect();
  }, [scroller, look]);
  return { sight, look };
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

export function frozenIn({ frozenRows, frozenColumns, rowStarts, columnStarts }: SheetFrame, { height, width }: Sight): Frozen {
  const rows = rowStarts[frozenRows]! > height * MOST_FROZEN ? 0 : frozenRows;
  const columns = columnStarts[frozenColumns]! > width * MOST_FROZEN ? 0 : frozenColumns;
  return { rows, columns, height: rowStarts[rows]!, width: columnStarts[columns]! };
}
