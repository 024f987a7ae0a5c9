/** One sheet as the view asks for it: the values of the book with the looks and sizes of the file. */
import type { DateSystem, Range, Sheet } from "../../book";
import { valueAt } from "../../book";
import type { CellLook, Looks } from "../../host/file/looks";
import type { SheetFrameReading } from "../../host/file/sheet-frame";
import { NO_CELL } from "../../host/file/sheet-frame";
import type { SheetFrame, SheetWindow, ShownCell } from "../sheet-view/sheet-source";
import { columnPixels, lineStarts, rowPixels, textPixels, usualColumnPixels } from "./line-sizes";
import { shownText } from "./shown-text";

export interface ViewedSheetInput {
  readonly id: string;
  readonly sheet: Sheet;
  readonly dateSystem: DateSystem;
  readonly looks: Looks;
  /** Undefined where the file could not tell: the sheet is then shown plainly. */
  readonly reading: SheetFrameReading | undefined;
  readonly readOnly: boolean;
}

/** Empty lines shown beyond what the sheet holds, to type into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const FEWEST_ROWS = 60;
const FEWEST_COLUMNS = 18;
/** Blank forms are ruled below the last entry; lines that are ruled for ever are cut off here. */
const MOST_RULED_ROWS = 500;
const MOST_RULED_COLUMNS = 40;

const PLAIN: SheetFrameReading = {
  columns: [],
  rows: new Map(),
  styles: [],
  usualHidden: false,
  frozenRows: 0,
  frozenColumns: 0,
  gridLines: true,
  merges: [],
};

export class ViewedSheet {
  readonly frame: SheetFrame;
  private readonly reading: SheetFrameReading;
  private readonly columnStyles: number[] = [];
  /** Place in the frame's looks by style index: styles that differ in their number format only look alike. */
  private readonly lookOfStyle = new Map<number, number>();
  private readonly looks: CellLook[] = [{}];

  constructor(private readonly input: ViewedSheetInput) {
    const { id, sheet, looks, reading, readOnly } = input;
    this.reading = reading ?? PLAIN;
    const { rows, columns, usedRows, usedColumns } = this.extent();
    for (const { from, to, style } of this.reading.columns) {
      for (let column = from; column <= to && column < columns; column += 1) this.columnStyles[column] = style;
    }
    this.collectLooks();
    const columnStarts = lineStarts(columns, this.columnSizes(columns));
    this.frame = {
      id,
      name: sheet.name,
      rows,
      columns,
      usedRows,
      usedColumns,
      columnStarts,
      rowStarts: lineStarts(rows, this.rowSizes(columnStarts)),
      merges: sheet.merges.filter(({ top, left }) => top < rows && left < columns).map((merge) => clipped(merge, rows, columns)),
      frozenRows: Math.min(this.reading.frozenRows, rows - 1),
      frozenColumns: Math.min(this.reading.frozenColumns, columns - 1),
      gridLines: this.reading.gridLines,
      looks: this.looks,
      font: { name: looks.standard.font, size: looks.standard.size },
      readOnly,
    };
  }

  window(top: number, bottom: number): SheetWindow {
    const last = Math.min(bottom, this.frame.rows - 1);
    const rows: (ShownCell | undefined)[][] = [];
    for (let row = top; row <= last; row += 1) rows.push(this.row(row));
    return { top, bottom: last, rows };
  }

  private row(row: number): (ShownCell | undefined)[] {
    const { sheet, dateSystem } = this.input;
    const cells: (ShownCell | undefined)[] = [];
    for (let column = 0; column < this.frame.columns; column += 1) {
      const value = valueAt(sheet, row, column);
      const look = this.lookOfStyle.get(this.styleAt(row, column)) ?? 0;
      const shown = shownText(value, sheet.formats[row]?.[column], dateSystem);
      if (shown) cells[column] = { ...shown, look, ...(typeof value === "number" && { number: true }) };
      else if (look !== 0) cells[column] = { text: "", look };
    }
    return cells;
  }

  private styleAt(row: number, column: number): number {
    const own = this.reading.styles[row]?.[column];
    if (own !== undefined && own !== NO_CELL) return own;
    return this.reading.rows.get(row)?.style ?? this.columnStyles[column] ?? 0;
  }

  private extent(): Pick<SheetFrame, "rows" | "columns" | "usedRows" | "usedColumns"> {
    const { sheet } = this.input;
    const { styles } = this.reading;
    const width = sheet.values.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
    const ruled = styles.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
    const height = Math.max(sheet.values.length, Math.min(styles.length, sheet.values.length + MOST_RULED_ROWS));
    return {
      usedRows: sheet.values.length,
      usedColumns: width,
      rows: Math.max(FEWEST_ROWS, height + SPARE_ROWS),
      columns: Math.max(FEWEST_COLUMNS, width + SPARE_COLUMNS, Math.min(ruled, width + MOST_RULED_COLUMNS) + SPARE_COLUMNS),
    };
  }

  private collectLooks(): void {
    const { looks } = this.input;
    const places = new Map<string, number>([["{}", 0]]);
    const collect = (style: number) => {
      if (style === NO_CELL || this.lookOfStyle.has(style)) return;
      const look = looks.cells[style] ?? {};
      const key = JSON.stringify(look);
      const place = places.get(key) ?? this.looks.push(look) - 1;
      places.set(key, place);
      this.lookOfStyle.set(style, place);
    };
    collect(0);
    this.columnStyles.forEach(collect);
    let latest: Uint16Array | undefined;
    for (const styles of this.reading.styles) {
      if (styles !== latest) styles?.forEach(collect);
      latest = styles;
    }
    for (const { style } of this.reading.rows.values()) if (style !== undefined) collect(style);
  }

  private columnSizes(columns: number): (column: number) => number {
    const { standard } = this.input.looks;
    const { usualWidth } = this.reading;
    const usual = usualWidth === undefined ? usualColumnPixels(standard) : columnPixels(usualWidth, standard);
    const own: number[] = [];
    for (const { from, to, width, hidden } of this.reading.columns) {
      const size = hidden ? 0 : width === undefined ? usual : columnPixels(width, standard);
      for (let column = from; column <= to && column < columns; column += 1) own[column] = size;
    }
    return (column) => own[column] ?? usual;
  }

  /** Rows whose height nobody set are as high as their texts ask for, as Excel makes them. */
  private rowSizes(columnStarts: Float64Array): (row: number) => number {
    const { sheet, looks } = this.input;
    const { usualHeight, usualHidden, rows, styles } = this.reading;
    const usual = rowPixels(usualHeight ?? looks.standard.size * 1.25);
    // A row whose cells all look small and unwrapped needs no measuring; most rows of a long sheet are such.
    const mayAsk = looks.cells.map((look) => look.wrap === true || (look.size ?? 0) > looks.standard.size);
    const merged = mergedCells(sheet.merges);
    return (row) => {
      const frame = rows.get(row);
      if (frame?.hidden) return 0;
      if (frame?.height !== undefined && frame.fixed) return rowPixels(frame.height);
      if (usualHidden && frame?.height === undefined) return 0;
      let size = frame?.height === undefined ? usual : rowPixels(frame.height);
      styles[row]?.forEach((style, column) => {
        if (style === NO_CELL || !mayAsk[style]) return;
        const value = valueAt(sheet, row, column);
        if (value === null) return;
        // Of a merged area only the size of its letters counts.
        const width = merged.has(row * MERGE_KEY + column) ? Infinity : columnStarts[column + 1]! - columnStarts[column]!;
        size = Math.max(size, textPixels(value, looks.cells[style], width, looks.standard));
      });
      return size;
    };
  }
}

const MERGE_KEY = 16_384;
/** Merges of whole rows or columns hold no text that a row's height could follow. */
const LARGEST_MERGE = 4096;

/** Texts of merged cells are not wrapped to the width of one column. */
function mergedCells(merges: readonly Range[]): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    if ((bottom - top + 1) * (right - left + 1) > LARGEST_MERGE) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.add(row * MERGE_KEY + column);
    }
  }
  return cells;
}

function clipped({ top, left, bottom, right }: Range, rows: number, columns: number): Range {
  return { top, left, bottom: Math.min(bottom, rows - 1), right: Math.min(right, columns - 1) };
}
