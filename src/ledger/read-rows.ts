/** Reads the records of a block in rows, column by column. */
import type { CellValue, Sheet } from "../book";
import { address, asPart } from "../book";
import { isDitto, mergedInto } from "./carried-cells";
import type { LedgerColumn, RecordSet } from "./ledger";
import { cellOf } from "./ledger";
import type { CellReader, ColumnContext, Reading } from "./parse";
import { cellReader, isCellProblem, readCell, readDateParts } from "./parse";
import type { BlockAt, LedgerProblem } from "./block-at";
import type { BlockColumn, RowsBlock } from "./recognise";
import { isBlank } from "./recognise";
import type { FieldDefinition } from "./tables";
import { fieldById, tableById } from "./tables";

/** Cells read between two reports of progress. */
const CELLS_PER_STEP = 20_000;

/** Columns read before that still hold, by their place among the sheet's columns. */
export type KnownColumns = ReadonlyMap<number, LedgerColumn>;

const NOTHING_KNOWN: KnownColumns = new Map();

/** Yields the number of cells read so far. */
export function* readRows(at: BlockAt, block: RowsBlock, problems: LedgerProblem[], known = NOTHING_KNOWN): Generator<number, RecordSet> {
  const rows = recordRows(block);
  const table = tableById(block.table);
  const columns: LedgerColumn[] = [];
  let cells = 0;
  for (const column of block.columns) {
    const field = column.field === null ? undefined : fieldById(table, column.field);
    if (!field || column.part) continue;
    if (column.wrongHeading) problems.push(wrongHeading(at, block, column, field));
    const kept = known.get(column.column);
    if (kept) {
      columns.push(kept);
      continue;
    }
    const before = cells;
    const reading = readColumn(at.sheet, column, rows, cellReader(field, contextOf(at, block, column)));
    columns.push(yield* asPart(reading, (read) => before + read));
    cells += rows.length;
  }
  columns.push(...readSplitDates(at, block, rows), ...readConstants(at, block, rows));
  const sided = block.amountByDirection ? bySide(block, columns) : columns;
  const set: RecordSet = { table: block.table, sheet: at.sheet, block, rows, columns: sided, ...(at.file !== undefined ? { file: at.file } : {}) };
  for (const column of sided) problems.push(...problemsOf(set, column));
  return set;
}

/** The 0-based rows of the records: all between the first and the last but those that are something else. */
function recordRows(block: RowsBlock): number[] {
  if (!block.records) return [];
  const skipped = new Set(block.skipRows.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = block.records.first; row <= block.records.last; row++) if (!skipped.has(row)) rows.push(row);
  return rows;
}

function contextOf(at: BlockAt, block: RowsBlock, column: BlockColumn): ColumnContext {
  return {
    dateSystem: at.book.dateSystem,
    ...(block.year ? { year: block.year } : {}),
    ...(block.month !== undefined ? { month: block.month } : {}),
    ...(column.unitScale !== undefined ? { unitScale: column.unitScale } : {}),
    ...(column.paddedMonths ? { paddedMonths: true } : {}),
  };
}

/** Yields the number of the column's cells read so far. */
function* readColumn(sheet: Sheet, column: BlockColumn, rows: readonly number[], read: CellReader): Generator<number, LedgerColumn> {
  const merged = mergedInto(sheet, column.column);
  const readings = new Array<Reading>(rows.length);
  const carried = new Set<number>();
  let above: Reading = undefined;
  for (let index = 0; index < rows.length; index++) {
    if (index % CELLS_PER_STEP === CELLS_PER_STEP - 1) yield index + 1;
    const row = rows[index]!;
    const value = sheet.values[row]?.[column.column] ?? null;
    if (standsForAbove(value, row, rows[0]!, merged, column)) {
      readings[index] = above;
      if (above !== undefined) carried.add(index);
      continue;
    }
    above = readings[index] = read(value, sheet.formats[row]?.[column.column]);
  }
  return {
    field: column.field!,
    column: column.column,
    ...(column.months ? { months: column.months } : {}),
    readings,
    carried,
  };
}

function standsForAbove(
  value: CellValue,
  row: number,
  first: number,
  merged: ReadonlyMap<number, number>,
  column: BlockColumn,
): boolean {
  if (value === null || isBlank(value)) return column.carriesBlank === true || (merged.get(row) ?? -1) >= first;
  return isDitto(value);
}

/** One column for a date that is split over several; each part carries down by itself. */
function readSplitDates(at: BlockAt, block: RowsBlock, rows: readonly number[]): LedgerColumn[] {
  const parts = block.columns.filter((column) => column.part && column.field !== null);
  return [...new Set(parts.map((column) => column.field!))].flatMap((id) => {
    const own = parts.filter((column) => column.field === id);
    const field = fieldById(tableById(block.table), id)!;
    const values = own.map((column) => partValues(at.sheet, column, rows));
    const context = contextOf(at, block, own[0]!);
    const readings = rows.map((_, index) => {
      const part = (name: BlockColumn["part"]): CellValue => values[own.findIndex((column) => column.part === name)]?.[index] ?? null;
      return readDateParts({ year: part("year"), month: part("month"), day: part("day") }, context, field.reach);
    });
    // The day's cell comes first: it is where a person looks for the date.
    return [...own].reverse().map((column): LedgerColumn => ({ field: id, column: column.column, readings, carried: new Set() }));
  });
}

function partValues(sheet: Sheet, column: BlockColumn, rows: readonly number[]): CellValue[] {
  const merged = mergedInto(sheet, column.column);
  let above: CellValue = null;
  return rows.map((row) => {
    const value = sheet.values[row]?.[column.column] ?? null;
    if (standsForAbove(value, row, rows[0]!, merged, column)) return above;
    return (above = value);
  });
}

/** One column for each field that titles or section lines give; each record's cell is its section's. */
function readConstants(at: BlockAt, block: RowsBlock, rows: readonly number[]): LedgerColumn[] {
  const context: ColumnContext = { dateSystem: at.book.dateSystem, ...(block.year ? { year: block.year } : {}) };
  return [...new Set(block.constants.map(({ field }) => field))].map((id) => {
    const field = fieldById(tableById(block.table), id)!;
    const own = block.constants.filter((constant) => constant.field === id);
    const readings = new Map(own.map((constant) => [constant, readCell(constant.text, undefined, field, context)]));
    const sections = rows.map((row) => own.find((constant) => row >= constant.from && row <= constant.to));
    return {
      field: id,
      column: own[0]!.place.column,
      row: own[0]!.place.row,
      cells: sections.map((section, index) => section?.place ?? { row: rows[index]!, column: own[0]!.place.column }),
      readings: sections.map((section) => section && readings.get(section)),
      carried: new Set(),
    };
  });
}

/** Income and expense from one amount column: each row's direction says which. Without a direction it is neither. */
function bySide(block: RowsBlock, columns: readonly LedgerColumn[]): LedgerColumn[] {
  const { amount, direction } = block.amountByDirection!;
  const sides = columns.find((column) => column.column === direction && column.field === "direction")?.readings;
  return columns.flatMap((column) => {
    if (column.column !== amount || !sides) return [column];
    const side = (name: string): LedgerColumn => ({
      ...column,
      field: name === "收入" ? "income" : "expense",
      readings: column.readings.map((reading, index) => (sides[index] === name ? reading : undefined)),
    });
    return [side("支出"), side("收入")];
  });
}

/** A value that stands for several rows is a problem once, where it is written. */
function problemsOf(set: RecordSet, column: LedgerColumn): LedgerProblem[] {
  const problems: LedgerProblem[] = [];
  const heading = fieldById(tableById(set.table), column.field)!.heading;
  column.readings.forEach((reading, index) => {
    if (!isCellProblem(reading) || column.carried.has(index) || (column.cells && index > 0)) return;
    const cell = cellOf(set, column, index);
    problems.push({
      kind: reading.problem,
      table: set.table,
      field: column.field,
      place: { sheet: set.sheet.name, cell: address(cell.row, cell.column) },
      text: `第 ${cell.row + 1} 行的${heading}：${reading.text}`,
      ...(set.file !== undefined ? { file: set.file } : {}),
    });
  });
  return problems;
}

function wrongHeading(at: BlockAt, block: RowsBlock, column: BlockColumn, field: FieldDefinition): LedgerProblem {
  return {
    kind: "wrongHeading",
    table: block.table,
    field: field.id,
    place: { sheet: at.sheet.name, cell: address(block.headerRows.last, column.column) },
    text: `“${column.heading}”这一列写的是${field.heading}，已按${field.heading}读取，请核对列标题`,
    ...(at.file !== undefined ? { file: at.file } : {}),
  };
}
