import type { Range, Sheet } from "../../book";
import { parseRange } from "../../book";
import { charactersOf } from "./column-width";
import { locateCells } from "./cell-area";
import type { CellContext, Grid } from "./cell-scanner";
import { CellScanner } from "./cell-scanner";
import { isOn, walkXml } from "./xml";
import type { SheetEntry } from "./workbook-part";

/** Rows read between two looks at the clock or the stop sign. */
const ROWS_AT_A_TIME = 2000;

export interface SheetReading {
  readonly sheet: Sheet;
  /** Cells whose text is missing from the file. */
  readonly lostTexts: number;
  /** Formulas without a result: whatever wrote the file does not calculate. */
  readonly uncomputed: number;
}

/**
 * Reads a worksheet part, yielding the share done from time to time.
 * @throws Unreadable where the part is damaged.
 */
export function* readSheet(
  xml: string,
  entry: Pick<SheetEntry, "name" | "visibility">,
  context: CellContext,
): Generator<number, SheetReading> {
  const { prefix, start, end } = locateCells(xml);
  const { merges, columns } = readFrame(xml.slice(0, start) + xml.slice(end));
  const scanner = new CellScanner(xml.slice(start, end), prefix, context);
  let grid: Grid | undefined;
  while (!(grid = scanner.read(ROWS_AT_A_TIME))) yield scanner.share;
  const { values, formulas, formats, hiddenRows, rowHeights, width, lostTexts, uncomputed } = grid;
  const sheet: Sheet = {
    ...entry,
    values,
    formulas,
    formats,
    merges,
    hiddenRows: hiddenRows.filter((row) => row < values.length),
    rowHeights,
    ...readColumns(columns, width),
  };
  return { sheet, lostTexts, uncomputed };
}

/** Columns that are set alike, 0-based and inclusive. */
interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  readonly width: number | undefined;
}

/** What stands around the cells, the part with its `sheetData` emptied. */
function readFrame(frame: string): { merges: Range[]; columns: ColumnSpan[] } {
  const merges: Range[] = [];
  const columns: ColumnSpan[] = [];
  walkXml(frame, {
    open(name, attributes) {
      if (name === "mergeCell") {
        const range = parseRange(attributes.ref ?? "");
        if (range) merges.push(range);
      } else if (name === "col") {
        const width = attributes.width === undefined ? undefined : Number(attributes.width);
        columns.push({
          from: Number(attributes.min) - 1,
          to: Number(attributes.max) - 1,
          hidden: isOn(attributes.hidden) || width === 0,
          width,
        });
      }
    },
  });
  return { merges, columns };
}

/** Looks at columns up to `width` only: files set "all columns to the right" in one span. */
function readColumns(spans: readonly ColumnSpan[], width: number): Pick<Sheet, "hiddenColumns" | "columnWidths"> {
  const hiddenColumns: number[] = [];
  const columnWidths: (number | undefined)[] = [];
  for (const span of spans) {
    for (let column = Math.max(0, span.from); column <= span.to && column < width; column++) {
      if (span.hidden) hiddenColumns.push(column);
      if (span.width !== undefined) columnWidths[column] = charactersOf(span.width);
    }
  }
  return { hiddenColumns, columnWidths };
}
