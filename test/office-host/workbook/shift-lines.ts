/** What inserting, deleting and moving whole lines does to a workbook (documentation: as in Excel's own window). */
import type { Axis, LineChange, Shift } from "../../../src/book";
import { sameSheetName, shiftFormula, shiftGrid, shiftIndex, shiftLines, shiftRange, shiftSpan } from "../../../src/book";
import type { Range } from "../../../src/book";
import { cellAt, cornerOf } from "./corners";
import type { Cell, ChartPlace, Line, SheetModel, WorkbookModel } from "./sheet-model";

export function shiftWorkbook(workbook: WorkbookModel, sheet: SheetModel, axis: Axis, change: LineChange): void {
  const shift: Shift = { sheet: sheet.name, axis, change };
  for (const other of workbook.sheets) {
    const follow = (formula: string): string => `=${shiftFormula(formula.slice(1), other.name, shift)}`;
    other.cells = other.cells.map((row) =>
      row?.map((cell): Cell | undefined => (cell?.formula === undefined ? cell : { ...cell, formula: follow(cell.formula) })),
    );
    for (const { settings } of other.rules) {
      for (const name of Object.keys(settings)) settings[name] = followed(settings[name], follow);
    }
    if (sameSheetName(other.name, sheet.name)) shiftSheet(other, axis, change);
  }
  for (const name of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) name.formula = `=${shiftFormula(name.formula.slice(1), "", shift)}`;
}

/** Formulas of a rule, or of an object that is its setting. */
function followed(setting: unknown, follow: (formula: string) => string): unknown {
  if (typeof setting === "string") return setting.startsWith("=") ? follow(setting) : setting;
  if (typeof setting !== "object" || setting === null) return setting;
  return Object.fromEntries(Object.entries(setting).map(([name, value]) => [name, followed(value, follow)]));
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a chart draws follows as formulas do; the chart itself moves with the cell it stands on. */
function shiftCharts(sheet: SheetModel, axis: Axis, change: LineChange, cells: readonly CellPlace[]): void {
  const moved = (place: ChartPlace | undefined): ChartPlace | undefined => {
    const range = place && (shiftRange(place.range, axis, change) ?? place.range);
    return place && range && { ...place, range };
  };
  sheet.charts.forEach((chart, n) => {
    for (const series of chart.series) Object.assign(series, { values: moved(series.values), categories: moved(series.categories) });
    const { row, column } = cells[n]!;
    const at = axis === "rows" ? { row: shiftIndex(row, change) ?? row, column } : { row, column: shiftIndex(column, change) ?? column };
    Object.assign(chart, cornerOf(sheet, at.row, at.column));
  });
}

function shiftSheet(sheet: SheetModel, axis: Axis, change: LineChange): void {
  const chartCells = sheet.charts.map(({ left, top }) => cellAt(sheet, left, top));
  sheet.cells = shiftGrid<Cell | undefined>(sheet.cells, axis, change, undefined).map((row) => row && [...row]);
  if (axis === "rows") sheet.rows = shiftLines<Line | undefined>(sheet.rows, change, undefined);
  else sheet.columns = shiftLines<Line | undefined>(sheet.columns, change, undefined);
  const moved = <Placed extends { range: Range }>(parts: readonly Placed[]): Placed[] =>
    parts.flatMap((part) => {
      const range = shiftRange(part.range, axis, change);
      return range ? [{ ...part, range }] : [];
    });
  sheet.merges = sheet.merges.flatMap((range) => shiftRange(range, axis, change) ?? []).filter(({ top, left, bottom, right }) => top < bottom || left < right);
  // Assumption: what stood above or left of the frozen edge still does.
  const frozen = sheet.freeze && shiftSpan(-1, sheet.freeze[axis] - 1, change);
  if (sheet.freeze && frozen) sheet.freeze = { ...sheet.freeze, [axis]: frozen.to + 1 };
  sheet.validations = moved(sheet.validations);
  sheet.rules = moved(sheet.rules);
  shiftCharts(sheet, axis, change, chartCells);
  sheet.filter = sheet.filter && shiftRange(sheet.filter, axis, change);
  // Printed area and repeated rows are names of the sheet, and follow as names do.
  const follow = (place: string | undefined): string | undefined =>
    place === undefined ? undefined : shiftFormula(place, sheet.name, { sheet: sheet.name, axis, change });
  sheet.page.area = follow(sheet.page.area);
  sheet.page.titleRows = follow(sheet.page.titleRows);
}
