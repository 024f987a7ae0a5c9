import { useEffect, useRef, useState } from "react";
import type { SheetSource, SheetWindow, ShownCell } from "./sheet-source";

/** Rows are asked for in blocks of this many, so that scrolling asks seldom. */
const BLOCK = 128;
/** Blocks kept: some thousands of rows, however long the sheet. */
const KEPT = 48;

export type RowCells = readonly (ShownCell | undefined)[];
const NO_CELLS: RowCells = [];

interface Held {
  readonly version: string;
  readonly window: SheetWindow;
}

/**
 * The cells of the rows in sight. Blocks that have not come yet show empty and fill in; after a change of the workbook
 * the old cells stay until the new ones are here, so that nothing flickers.
 */
export function useWindows(source: SheetSource, sheet: string, version: string, first: number, last: number): (row: number) => RowCells {
  const held = useRef(new Map<number, Held>());
  const asked = useRef(new Map<number, string>());
  const [, repaint] = useState(0);

  useEffect(() => {
    let isShown = true;
    for (let block = Math.floor(Math.max(0, first) / BLOCK); block <= Math.floor(last / BLOCK); block += 1) {
      if (held.current.get(block)?.version === version || asked.current.get(block) === version) continue;
      asked.current.set(block, version);
      void source.window(sheet, block * BLOCK, block * BLOCK + BLOCK - 1).then((window) => {
        // An answer that was overtaken by a later question is not wanted any more.
        if (asked.current.get(block) !== version) return;
        asked.current.delete(block);
        held.current.delete(block);
        held.current.set(block, { version, window });
        const tooMany = held.current.size - KEPT;
        if (tooMany > 0) for (const old of Array.from(held.current.keys()).slice(0, tooMany)) held.current.delete(old);
        if (isShown) repaint((count) => count + 1);
      });
    }
    return () => {
      isShown = false;
    };
  }, [source, sheet, version, first, last]);

  return (row) => {
    const window = held.current.get(Math.floor(row / BLOCK))?.window;
    return window?.rows[row - window.top] ?? NO_CELLS;
  };
}
