/** From keys to addresses: a sheet as it is written for the first time, and the parts a merge writes again. */
import type {
  CellSpec,
  ChartSpec,
  ColumnSpec,
  KeyRange,
  NameSpec,
  PlacedChart,
  PlacedConditionalFormat,
  PlacedPrint,
  PlacedRow,
  PlacedSheet,
  Range,
  SheetDress,
  SheetSpec,
} from "../book";
import { MARK_PREFIX } from "../book";
import type { OwnCell, SheetLines } from "./formula-template";
import { placeFormula } from "./formula-template";
import { checkSpec } from "./check-spec";
import type { Lines } from "./lines";
import { freshLines, KEY_LINE, spanOf } from "./lines";

/** Other generated sheets by id: where their keys stand. */
export type OtherSheets = ReadonlyMap<string, SheetLines>;

const NO_OTHERS: OtherSheets = new Map();
/** The key column is hidden; a user who shows it should be able to read it. */
const KEY_COLUMN_WIDTH = 24;

/** The lines of a sheet nobody has touched. */
export function freshSheetLines(spec: SheetSpec, name: string = spec.name): SheetLines {
  return {
    name,
    rows: freshLines(spec.rows.map(({ key }) => key)),
    columns: freshLines(spec.columns.map(({ key }) => key)),
  };
}

/** The mark in the corner of the keys. */
function markOf(spec: SheetSpec): CellSpec {
  return { value: MARK_PREFIX + spec.id };
}

/**
 * The rectangle of a key range, or undefined where none of its rows or columns is left. A run of several rows takes in
 * the user's own rows right below it unless `rigid`.
 */
export function placeRange(range: KeyRange, { rows, columns }: SheetLines, rigid = false): Range | undefined {
  const horizontal = spanOf(columns, range.fromColumn, range.toColumn);
  const reach = rigid || range.fromRow === range.toRow ? "none" : "below";
  const vertical = horizontal && spanOf(rows, range.fromRow, range.toRow, { reach, across: horizontal });
  return vertical && horizontal
    ? { top: vertical.from, bottom: vertical.to, left: horizontal.from, right: horizontal.to }
    : undefined;
}

/** A cell with its formula in addresses. A formula on a sheet that does not exist is written as its value. */
export function placeCell(cell: CellSpec, own: OwnCell, home: SheetLines, others: OtherSheets): CellSpec {
  if (cell.formula === undefined) return cell;
  const { formula, ...rest } = cell;
  const placed = placeFormula(formula, own, home, others);
  return placed === undefined ? rest : { ...rest, formula: placed };
}

function placeConditionalFormats(
  spec: SheetSpec,
  home: SheetLines,
  others: OtherSheets,
): PlacedConditionalFormat[] {
  return spec.conditionalFormats.flatMap((format): PlacedConditionalFormat[] => {
    const range = placeRange(format.range, home);
    if (!range) return [];
    if (format.kind !== "expression") return [{ ...format, range }];
    const own = {
      row: home.rows.standing[range.top] ?? KEY_LINE,
      column: home.columns.standing[range.left] ?? KEY_LINE,
    };
    const formula = placeFormula(format.formula, own, home, others);
    return formula === undefined ? [] : [{ ...format, range, formula }];
  });
}

function keyCorner({ rows, columns }: SheetLines): Range {
  const [row, column] = [rows.positions.get(KEY_LINE) ?? 0, columns.positions.get(KEY_LINE) ?? 0];
  return { top: row, bottom: row, left: column, right: column };
}

/** A name of which nothing is left points at the keys, so that formulas that use it don't break. */
function placeName({ name, range }: NameSpec, home: SheetLines): { name: string; range: Range } {
  return { name, range: placeRange(range, home) ?? keyCorner(home) };
}

function placePrint(spec: SheetSpec, home: SheetLines): PlacedPrint | undefined {
  if (!spec.print) return undefined;
  const { area, repeatFrom, repeatTo, ...setup } = spec.print;
  const repeated =
    repeatFrom === undefined ? undefined : spanOf(home.rows, repeatFrom, repeatTo ?? repeatFrom);
  const placed = placeRange(area, home);
  return placed && { ...setup, area: placed, ...(repeated && { repeatRows: repeated }) };
}

/**
 * A chart as far as its cells still stand; none of it where the categories or all series are gone. Values that stand
 * beside the categories take in the same of the user's rows as those.
 */
function placeChart({ categories, series, at, ...chart }: ChartSpec, home: SheetLines): PlacedChart[] {
  const labels = placeRange(categories, home);
  const isBeside = (values: KeyRange): boolean =>
    values.fromRow === categories.fromRow && values.toRow === categories.toRow;
  const placed = series.flatMap(({ title, values }) => {
    const range = labels && placeRange(values, home);
    if (!range) return [];
    return [{ title, values: isBeside(values) ? { ...range, top: labels.top, bottom: labels.bottom } : range }];
  });
  if (!labels || placed.length === 0) return [];
  const corner = {
    row: home.rows.positions.get(at.row) ?? labels.top,
    column: home.columns.positions.get(at.column) ?? home.columns.standing.length,
  };
  return [{ ...chart, categories: labels, series: placed, at: corner }];
}

function frozenLines(key: string | undefined, lines: Lines): number {
  return key === undefined ? 0 : (spanOf(lines, key, key)?.from ?? 0);
}

/** Sorting by the filter's buttons takes the keys along only where the filter covers them. */
function placeFilter(spec: SheetSpec, home: SheetLines): Range | undefined {
  const range = spec.filter && placeRange(spec.filter, home);
  return range && { ...range, left: Math.min(range.left, keyCorner(home).left) };
}

function isMergeable(range: Range): boolean {
  return range.top < range.bottom || range.left < range.right;
}

type DressPlacer<Part extends keyof SheetDress> = (
  spec: SheetSpec,
  home: SheetLines,
  others: OtherSheets,
) => SheetDress[Part];

const PLACERS: { readonly [Part in keyof Required<SheetDress>]: DressPlacer<Part> } = {
  visibility: ({ visibility }) => visibility,
  tabColour: ({ tabColour }) => tabColour,
  merges: ({ merges }, home) =>
    merges.flatMap((range) => placeRange(range, home, true) ?? []).filter(isMergeable),
  freeze: ({ freeze }, home) =>
    freeze && { rows: frozenLines(freeze.row, home.rows), columns: frozenLines(freeze.column, home.columns) },
  filter: placeFilter,
  validations: ({ validations }, home) =>
    validations.flatMap((validation) => {
      const range = placeRange(validation.range, home);
      return range ? [{ ...validation, range }] : [];
    }),
  conditionalFormats: placeConditionalFormats,
  names: ({ names }, home) => names.map((name) => placeName(name, home)),
  print: placePrint,
  charts: ({ charts }, home) => charts?.flatMap((chart) => placeChart(chart, home)),
  showGridLines: ({ showGridLines }) => showGridLines,
  protected: (spec) => spec.protected,
};

/** The parts of a sheet's dress that the spec has, in addresses. */
export function placeDressParts<Part extends keyof SheetDress>(
  parts: readonly Part[],
  spec: SheetSpec,
  home: SheetLines,
  others: OtherSheets,
): Pick<SheetDress, Part> {
  const placed = parts.flatMap((part) => {
    const member: SheetDress[Part] = (PLACERS[part] as DressPlacer<Part>)(spec, home, others);
    return member === undefined ? [] : [[part, member] as const];
  });
  return Object.fromEntries(placed) as Pick<SheetDress, Part>;
}

const ALL_PARTS = Object.keys(PLACERS) as (keyof SheetDress)[];

/** All of a sheet that is not a cell, in addresses. */
export function placeDress(spec: SheetSpec, home: SheetLines, others: OtherSheets): SheetDress {
  return placeDressParts(ALL_PARTS, spec, home, others);
}

function keyRow(spec: SheetSpec): PlacedRow {
  return { cells: [markOf(spec), ...spec.columns.map(({ key }) => ({ value: key }))], hidden: true };
}

/**
 * A sheet as it is written where it does not exist yet: the hidden row and column of keys added, formulas and ranges in
 * addresses.
 * @param others where the keys of other generated sheets stand, for formulas that name them.
 * @param name the name it gets, where its own is taken.
 * @throws RangeError where the spec is wrong, see `checkSpec`.
 */
export function placeSheet(
  spec: SheetSpec,
  others: OtherSheets = NO_OTHERS,
  name: string = spec.name,
): PlacedSheet {
  checkSpec(spec);
  const home = freshSheetLines(spec, name);
  const place = (cell: CellSpec | null, row: string, column: ColumnSpec): CellSpec | null =>
    cell && placeCell(cell, { row, column: column.key }, home, others);
  return {
    name,
    columns: [
      { width: KEY_COLUMN_WIDTH, hidden: true },
      ...spec.columns.map(({ width, hidden }) => ({ width, ...(hidden !== undefined && { hidden }) })),
    ],
    rows: [
      keyRow(spec),
      ...spec.rows.map(({ key, cells, height, hidden }) => ({
        cells: [{ value: key }, ...spec.columns.map((column, i) => place(cells[i] ?? null, key, column))],
        ...(height !== undefined && { height }),
        ...(hidden !== undefined && { hidden }),
      })),
    ],
    styles: spec.styles,
    dress: placeDress(spec, home, others),
  };
}
