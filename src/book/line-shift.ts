/** What inserting, deleting and moving rows or columns does to plain values: a sheet's cells, its dress, a whole book. */
import type { Book, Sheet } from "./book";
import type { PlacedChart, PlacedConditionalFormat, SheetDress, SheetOperation } from "./change-set";
import type { Range } from "./place";
import type { Axis, LineChange, Shift } from "./reference-shift";
import { shiftFormula, shiftIndex, shiftRange, shiftSpan } from "./reference-shift";
import { sameSheetName } from "./references";

/** The change of lines an operation makes; undefined for those that only set cells, rows or columns. */
export function lineChangeOf(operation: SheetOperation): { axis: Axis; change: LineChange } | undefined {
  switch (operation.kind) {
    case "insertRows":
      return { axis: "rows", change: { kind: "insert", at: operation.at, count: operation.count } };
    case "deleteRows":
      return { axis: "rows", change: { kind: "delete", at: operation.at, count: operation.count } };
    case "moveRow":
      return { axis: "rows", change: { kind: "move", from: operation.from, to: operation.to } };
    case "insertColumns":
      return { axis: "columns", change: { kind: "insert", at: operation.at, count: operation.count } };
    case "deleteColumns":
      return { axis: "columns", change: { kind: "delete", at: operation.at, count: operation.count } };
    default:
      return undefined;
  }
}

/** Ragged lines after the change; inserted lines hold `blank`. Lines beyond the end are blank already. */
export function shiftLines<Line>(lines: readonly Line[], change: LineChange, blank: Line): Line[] {
  const shifted = [...lines];
  if (change.kind === "delete") {
    shifted.splice(change.at, change.count);
  } else if (change.kind === "insert") {
    if (change.at < lines.length) shifted.splice(change.at, 0, ...new Array<Line>(change.count).fill(blank));
  } else {
    while (shifted.length <= Math.max(change.from, change.to)) shifted.push(blank);
    shifted.splice(change.to, 0, ...shifted.splice(change.from, 1));
  }
  return shifted;
}

type Grid<Cell> = readonly (readonly Cell[] | undefined)[];

/** A ragged grid `[row][column]` after the change of its rows or columns. */
export function shiftGrid<Cell>(grid: Grid<Cell>, axis: Axis, change: LineChange, blank: Cell): Grid<Cell> {
  return axis === "rows"
    ? shiftLines(grid, change, undefined)
    : grid.map((row) => row && shiftLines(row, change, blank));
}

function shiftIndexes(indexes: readonly number[], change: LineChange): number[] {
  return indexes.flatMap((index) => shiftIndex(index, change) ?? []).sort((a, b) => a - b);
}

function isSingleCell(range: Range): boolean {
  return range.top === range.bottom && range.left === range.right;
}

function shiftRanges(ranges: readonly Range[], { axis, change }: Shift): Range[] {
  return ranges.flatMap((range) => shiftRange(range, axis, change) ?? []);
}

/** The sheet's own lines after the change, its formulas not yet rewritten. */
function shiftSheet(sheet: Sheet, shift: Shift): Sheet {
  const { axis, change } = shift;
  return {
    ...sheet,
    values: shiftGrid(sheet.values, axis, change, null),
    formulas: shiftGrid(sheet.formulas, axis, change, undefined),
    formats: shiftGrid(sheet.formats, axis, change, undefined),
    merges: shiftRanges(sheet.merges, shift).filter((range) => !isSingleCell(range)),
    ...(axis === "rows"
      ? {
          hiddenRows: shiftIndexes(sheet.hiddenRows, change),
          ...(sheet.rowHeights && { rowHeights: shiftLines(sheet.rowHeights, change, undefined) }),
        }
      : {
          hiddenColumns: shiftIndexes(sheet.hiddenColumns, change),
          ...(sheet.columnWidths && { columnWidths: shiftLines(sheet.columnWidths, change, undefined) }),
        }),
  };
}

/** The book after rows or columns of one of its sheets changed, with the formulas of all sheets following. */
export function shiftBook(book: Book, shift: Shift): Book {
  const sheets = book.sheets.map((sheet) => {
    const rewritten = {
      ...sheet,
      formulas: sheet.formulas.map((row) =>
        row?.map((formula) => (formula === undefined ? undefined : shiftFormula(formula, sheet.name, shift))),
      ),
    };
    return sameSheetName(sheet.name, shift.sheet) ? shiftSheet(rewritten, shift) : rewritten;
  });
  return { ...book, sheets };
}

function shiftConditionalFormat(
  format: PlacedConditionalFormat,
  home: string,
  shift: Shift,
): PlacedConditionalFormat {
  switch (format.kind) {
    case "dataBar":
      return format;
    case "expression":
      return { ...format, formula: shiftFormula(format.formula, home, shift) };
    case "cellIs":
      return { ...format, operand: shiftFormula(format.operand, home, shift) };
  }
}

function shiftDressed<Dressed extends { readonly range: Range }>(
  parts: readonly Dressed[],
  shift: Shift,
): Dressed[] {
  return parts.flatMap((part) => {
    const range = shiftRange(part.range, shift.axis, shift.change);
    return range ? [{ ...part, range }] : [];
  });
}

/** A chart after the change; a series without values goes, and a chart without categories or series. */
function shiftChart(chart: PlacedChart, { axis, change }: Shift): PlacedChart[] {
  const categories = shiftRange(chart.categories, axis, change);
  const series = chart.series.flatMap(({ title, values }) => {
    const range = shiftRange(values, axis, change);
    return range ? [{ title, values: range }] : [];
  });
  if (!categories || series.length === 0) return [];
  const { row, column } = chart.at;
  // Where the line it stands on is deleted, it stays at the place it was.
  const at =
    axis === "rows"
      ? { row: shiftIndex(row, change) ?? row, column }
      : { row, column: shiftIndex(column, change) ?? column };
  return [{ ...chart, categories, series, at }];
}

/** What a sheet is dressed with after rows or columns of some sheet changed. `home` is the dressed sheet's name. */
export function shiftDress(dress: SheetDress, home: string, shift: Shift): SheetDress {
  const rewritten: SheetDress = {
    ...dress,
    validations: dress.validations.map((validation) =>
      validation.source === undefined
        ? validation
        : { ...validation, source: shiftFormula(validation.source, home, shift) },
    ),
    conditionalFormats: dress.conditionalFormats.map((format) => shiftConditionalFormat(format, home, shift)),
  };
  if (!sameSheetName(home, shift.sheet)) return rewritten;

  const { axis, change } = shift;
  const { charts, filter, freeze, print } = rewritten;
  const repeated =
    print?.repeatRows && axis === "rows"
      ? shiftSpan(print.repeatRows.from, print.repeatRows.to, change)
      : print?.repeatRows;
  return {
    ...rewritten,
    merges: shiftRanges(rewritten.merges, shift).filter((range) => !isSingleCell(range)),
    validations: shiftDressed(rewritten.validations, shift),
    conditionalFormats: shiftDressed(rewritten.conditionalFormats, shift),
    names: shiftDressed(rewritten.names, shift),
    ...(charts && { charts: charts.flatMap((chart) => shiftChart(chart, shift)) }),
    ...(filter && { filter: shiftRange(filter, axis, change) }),
    ...(freeze && { freeze: { ...freeze, [axis]: shiftEdge(freeze[axis], change) } }),
    ...(print && {
      print: { ...print, area: shiftRange(print.area, axis, change) ?? print.area, repeatRows: repeated },
    }),
  };
}

/** How many lines are frozen after the change: those that stood above the edge still do. */
function shiftEdge(frozen: number, change: LineChange): number {
  const beforeTheFirst = -1;
  return shiftSpan(beforeTheFirst, frozen - 1, change)!.to + 1;
}
