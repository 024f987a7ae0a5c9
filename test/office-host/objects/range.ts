/** Ranges. What a cell does with what is written to it is our reading of the documentation; see `typed-value.ts`. */
import type { Range } from "../../../src/book";
import { columnLetters, MAX_COLUMNS, MAX_ROWS, qualifiedAddress, rangeAddress } from "../../../src/book";
import { HostError, notImplemented } from "../protocol";
import { clear, copy, eachCell, likeTheLineBefore, moveRow, requireUnlocked, wholeLines } from "../workbook/cell-moves";
import { keepChartsOnCells, STANDARD_COLUMN, STANDARD_ROW } from "../workbook/corners";
import { columnCount, overlap, rectangleAt, rowCount, WHOLE } from "../workbook/rectangles";
import type { Cell, Line, SheetModel, WorkbookModel } from "../workbook/sheet-model";
import { shiftWorkbook } from "../workbook/shift-lines";
import { typed } from "../workbook/typed-value";
import { formatOf } from "./format";
import type { HostObject, Property } from "./host-object";
import { conditionalFormatsOf, validationOf } from "./rules";

/** A range knows its place; others must be able to ask for it. */
export interface RangeObject extends HostObject {
  readonly kind: "Range";
  readonly sheet: SheetModel;
  readonly range: Range;
}

export function rangeObject(workbook: WorkbookModel, sheet: SheetModel, range: Range): RangeObject {
  const at = (rows: number, columns: number): Range => ({ top: range.top + rows, left: range.left + columns, bottom: range.top + rows, right: range.left + columns });
  const isBounded = rowCount(range) < MAX_ROWS && columnCount(range) < MAX_COLUMNS;
  const make = (other: Range): RangeObject => rangeObject(workbook, sheet, other);

  /** Documentation: values of unbounded ranges read as null. */
  const grid = <Value>(pick: (cell: Cell) => Value): Value[][] | null =>
    isBounded
      ? Array.from({ length: rowCount(range) }, (_, row) =>
          Array.from({ length: columnCount(range) }, (_unused, column) => pick(sheet.cell(range.top + row, range.left + column))),
        )
      : null;

  /** Documentation: one value for all cells, or as many as there are; null leaves a cell as it is. */
  const setGrid = (given: unknown, change: (value: never, row: number, column: number) => Partial<Cell>): void => {
    requireUnlocked(sheet);
    if (!isBounded) throw new HostError("InvalidArgument", "An unbounded range cannot be written.");
    const rows = Array.isArray(given) ? (given as unknown[][]) : undefined;
    if (rows && (rows.length !== rowCount(range) || rows.some((row) => row.length !== columnCount(range)))) {
      throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    }
    for (let row = 0; row < rowCount(range); row++) {
      for (let column = 0; column < columnCount(range); column++) {
        const value = rows ? rows[row]![column] : given;
        if (value === null) continue;
        const place = at(row, column);
        sheet.change(place.top, place.left, change(value as never, place.top, place.left));
      }
    }
  };

  const content = (value: string | number | boolean): Partial<Cell> => {
    if (typeof value !== "string") return { value, formula: undefined };
    const written = typed(value);
    if (written.formula === undefined) return { value: written.value, formula: undefined };
    return { formula: written.formula, value: workbook.calculate(written.formula, sheet.name) };
  };

  const lines = (axis: "rows" | "columns"): { list: (Line | undefined)[]; from: number; to: number } =>
    axis === "rows" ? { list: sheet.rows, from: range.top, to: range.bottom } : { list: sheet.columns, from: range.left, to: range.right };
  /** Documentation: null where the lines of a range differ. */
  const uniform = <Value>(axis: "rows" | "columns", pick: (line: Line) => Value): Value | null => {
    const { list, from, to } = lines(axis);
    if (to - from > list.length) return list.slice(from).every((line) => pick(line ?? {}) === pick({})) ? pick({}) : null;
    const values = Array.from({ length: to - from + 1 }, (_, n) => pick(list[from + n] ?? {}));
    return values.every((value) => value === values[0]) ? values[0]! : null;
  };
  const setLines = (axis: "rows" | "columns", change: Partial<Line>): void => {
    requireUnlocked(sheet);
    const { list, from, to } = lines(axis);
    const last = to >= (axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1 ? list.length - 1 : to;
    keepChartsOnCells(sheet, () => {
      for (let n = from; n <= last; n++) list[n] = { ...list[n], ...change };
    });
  };
  const hidden = (axis: "rows" | "columns"): Property => ({
    get: () => uniform(axis, (line) => line.hidden ?? false),
    set: (value: boolean) => setLines(axis, { hidden: value }),
  });
  const size = (axis: "rows" | "columns", standard: number): Property => ({
    get: () => uniform(axis, (line) => line.size ?? standard),
    set: (value: number) => setLines(axis, { size: value }),
  });
  const lineProperties = (axis: "rows" | "columns", options: LineOptions): unknown => {
    const { list, from, to } = lines(axis);
    const isRows = axis === "rows";
    const format = isRows ? options.format?.rowHeight : options.format?.columnWidth;
    return Array.from({ length: to - from + 1 }, (_, n) => {
      const line = list[from + n] ?? {};
      return {
        ...(isRows && options.rowHidden && { rowHidden: line.hidden ?? false }),
        ...(!isRows && options.columnHidden && { columnHidden: line.hidden ?? false }),
        ...(format && { format: isRows ? { rowHeight: line.size ?? STANDARD_ROW } : { columnWidth: line.size ?? STANDARD_COLUMN } }),
      };
    });
  };

  return {
    kind: "Range",
    sheet,
    range,
    properties: {
      Address: { get: () => qualified(sheet, range) },
      RowIndex: { get: () => range.top },
      ColumnIndex: { get: () => range.left },
      RowCount: { get: () => rowCount(range) },
      ColumnCount: { get: () => columnCount(range) },
      Values: { get: () => grid(({ value }) => value), set: (values) => setGrid(values, content) },
      Formulas: { get: () => grid(({ value, formula }) => formula ?? value), set: (formulas) => setGrid(formulas, content) },
      NumberFormat: { get: () => grid(({ format }) => format), set: (formats) => setGrid(formats, (format: string) => ({ format })) },
      RowHidden: hidden("rows"),
      ColumnHidden: hidden("columns"),
      Hyperlink: {
        set: (link: Cell["link"] & object) => {
          requireUnlocked(sheet);
          // Documentation: the text to display becomes the cell's.
          sheet.change(range.top, range.left, { link, ...(link.textToDisplay !== undefined && { value: link.textToDisplay }) });
        },
      },
      Style: {
        set: (name: string) => {
          if (name !== "Normal") throw notImplemented(`style ${name}`);
          requireUnlocked(sheet);
          eachCell(range, sheet, (row, column) => sheet.change(row, column, { look: {}, format: "General" }));
        },
      },
    },
    children: {
      Format: () =>
        formatOf(
          sheet,
          [range],
          {
            ColumnWidth: size("columns", STANDARD_COLUMN),
            RowHeight: size("rows", STANDARD_ROW),
            UseStandardWidth: { set: () => setLines("columns", { size: undefined }) },
            UseStandardHeight: { set: () => setLines("rows", { size: undefined }) },
          },
          { AutofitRows: () => setLines("rows", { size: undefined }) },
        ),
      DataValidation: () => validationOf(sheet, range),
      ConditionalFormats: () => conditionalFormatsOf(sheet, range),
    },
    methods: {
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== rowCount(range) || columns !== columnCount(range)) {
          throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
        }
      },
      GetRow: (row: number) => make({ ...range, top: range.top + row, bottom: range.top + row }),
      GetBoundingRect: (other: RangeObject) =>
        make({
          top: Math.min(range.top, other.range.top),
          left: Math.min(range.left, other.range.left),
          bottom: Math.max(range.bottom, other.range.bottom),
          right: Math.max(range.right, other.range.right),
        }),
      GetEntireRow: () => make({ ...WHOLE, top: range.top, bottom: range.bottom }),
      GetEntireColumn: () => make({ ...WHOLE, left: range.left, right: range.right }),
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => overlap(merge, range));
        return merges.length === 0 ? null : areasObject(workbook, sheet, merges);
      },
      GetRowProperties: (options: LineOptions) => lineProperties("rows", options),
      GetColumnProperties: (options: LineOptions) => lineProperties("columns", options),
      Merge: (across: boolean) => {
        requireUnlocked(sheet);
        if (across) throw notImplemented("merge across");
        // Documentation: only the value of the first cell stays.
        eachCell(range, sheet, (row, column) => {
          if (row !== range.top || column !== range.left) sheet.change(row, column, { value: "", formula: undefined });
        });
        sheet.merges = [...sheet.merges.filter((merge) => !overlap(merge, range)), range];
      },
      Unmerge: () => {
        requireUnlocked(sheet);
        sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
      },
      Clear: (applyTo: string = "All") => clear(sheet, range, applyTo),
      Insert: (shift: string) => {
        const { axis, at: first, count } = wholeLines(range, shift === "Down" ? "rows" : "columns");
        requireUnlocked(sheet);
        shiftWorkbook(workbook, sheet, axis, { kind: "insert", at: first, count });
        keepChartsOnCells(sheet, () => likeTheLineBefore(sheet, axis, first, count));
        return make(range);
      },
      Delete: (shift: string) => {
        const { axis, at: first, count } = wholeLines(range, shift === "Up" ? "rows" : "columns");
        requireUnlocked(sheet);
        shiftWorkbook(workbook, sheet, axis, { kind: "delete", at: first, count });
      },
      MoveTo: (destination: string | RangeObject) => {
        const target = typeof destination === "string" ? rectangleAt(destination.split("!").pop()!) : destination.range;
        moveRow(workbook, sheet, range, target);
      },
      CopyFrom: (source: RangeObject, what: string = "All") => {
        if (what !== "All") throw notImplemented(`copyFrom ${what}`);
        copy(source.sheet, source.range, sheet, range);
      },
      Select: () => {
        if (sheet.visibility !== "visible") throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
        workbook.selected = qualified(sheet, range);
      },
    },
  } satisfies RangeObject;
}

interface LineOptions {
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: { readonly rowHeight?: boolean; readonly columnWidth?: boolean };
}

/** Names of sheets stand in quotes where they must (documentation); here always, as Excel accepts that, too. Whole rows are `4:11`. */
function qualified(sheet: SheetModel, range: Range): string {
  const { top, left, bottom, right } = range;
  const isWhole = columnCount(range) === MAX_COLUMNS && rowCount(range) < MAX_ROWS;
  const isTall = rowCount(range) === MAX_ROWS && columnCount(range) < MAX_COLUMNS;
  const place = isWhole ? `${top + 1}:${bottom + 1}` : isTall ? `${columnLetters(left)}:${columnLetters(right)}` : rangeAddress(range);
  return qualifiedAddress(sheet.name, place);
}

/** Several rectangles of one sheet. */
export function areasObject(workbook: WorkbookModel, sheet: SheetModel, ranges: readonly Range[]): HostObject {
  const areas = ranges.map((range) => rangeObject(workbook, sheet, range));
  return {
    kind: "RangeAreas",
    properties: {
      Address: { get: () => ranges.map((range) => qualified(sheet, range)).join() },
      Style: { set: (name) => areas.forEach((area) => (area.properties as Record<string, Property>)["Style"]!.set!(name)) },
    },
    children: {
      Format: () => formatOf(sheet, ranges, {}, {}),
      Areas: () => ({ kind: "RangeCollection", properties: {}, items: () => areas }),
    },
    methods: {},
  };
}
