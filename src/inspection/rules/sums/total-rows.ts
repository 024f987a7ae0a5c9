/** The rows of totals of a block, with the sums that each could mean. */
import type { LedgerColumn, RecordSet, RowRole } from "../../../ledger";
import { fieldById, tableById } from "../../../ledger";
import type { FieldDefinition } from "../../../ledger";
import { isCellProblem, readCell, valueOf, type Reading } from "../../../ledger/parse";

/** A column of amounts or counts. Money is in 分. */
export interface SummedColumn {
  readonly column: number;
  readonly field: FieldDefinition;
  readonly unitScale?: number;
  /** The columns of the ledger that stand in this column of the sheet: two where a direction decides the side. */
  readonly parts: readonly LedgerColumn[];
}

/** A total as its cell shows it, with everything that it may rightly sum. */
export interface TotalCell {
  /** 0-based. */
  readonly row: number;
  readonly label: string;
  readonly column: SummedColumn;
  readonly shown: number;
  /** The sum its label means first. */
  readonly meant: number;
  readonly possible: readonly number[];
  /** Rows (0-based) among those summed whose amount can't be read. */
  readonly unreadable: readonly number[];
}

/** The fields of which a sum means nothing. */
const NEVER_SUMMED = new Set(["balance"]);

export function summedColumns(set: RecordSet): readonly SummedColumn[] {
  const { block } = set;
  if (block.layout === "keyValue") return [];
  const byColumn = new Map<number, LedgerColumn[]>();
  for (const column of set.columns) {
    if (column.row === undefined) byColumn.set(column.column, [...(byColumn.get(column.column) ?? []), column]);
  }
  return [...byColumn].flatMap(([column, parts]) => {
    const field = fieldById(tableById(set.table), parts[0]!.field);
    if (!field || !["money", "int", "number"].includes(field.type) || field.perOne || NEVER_SUMMED.has(field.id)) return [];
    const unitScale = block.columns.find((candidate) => candidate.column === column)?.unitScale;
    return [{ column, field, parts, ...(unitScale !== undefined && { unitScale }) }];
  });
}

/** The cell of any row read as the column's field. */
export function readAt(set: RecordSet, { column, field, unitScale }: Pick<SummedColumn, "column" | "field" | "unitScale">, row: number): Reading {
  const value = set.sheet.values[row]?.[column] ?? null;
  return readCell(value, set.sheet.formats[row]?.[column], field, { dateSystem: 1900, ...(unitScale !== undefined && { unitScale }) });
}

/** A row between or below the records. */
interface Mark {
  readonly row: number;
  readonly role: RowRole;
}

/** Every total of a block that can be compared. */
export function* totalCells(set: RecordSet): Generator<TotalCell> {
  const { block } = set;
  if (block.layout === "keyValue") return;
  const marks: Mark[] = [...block.skipRows, ...block.tailRows].filter(({ role }) => role !== "blank" && role !== "note");
  if (!marks.some(({ role }) => role === "total")) return;
  for (const column of summedColumns(set)) yield* totalsOf(set, column, marks);
}

function* totalsOf(set: RecordSet, column: SummedColumn, marks: readonly Mark[]): Generator<TotalCell> {
  const sums = runningSums(set, column);
  let sinceTotal = 0;
  let sinceSection = 0;
  let previous: Mark | undefined;
  let opening = 0;
  for (const mark of marks) {
    const upTo = recordsAbove(set, mark.row);
    if (mark.role === "opening") opening = numberAt(set, column, mark.row) ?? opening;
    if (mark.role === "section" || mark.role === "opening") sinceSection = upTo;
    if (mark.role !== "total") continue;
    const shown = numberAt(set, column, mark.row);
    // Totals right below each other (本月合计, 累计) close the same rows.
    if (previous?.role === "total" && recordsAbove(set, previous.row) < upTo) sinceTotal = recordsAbove(set, previous.row);
    previous = mark;
    if (shown === undefined) continue;
    const label = labelOf(set, mark.row);
    const [ofPart, ofSection, ofAll] = [sums.between(sinceTotal, upTo), sums.between(sinceSection, upTo), sums.between(0, upTo)];
    const sides = sums.sides(upTo);
    yield {
      row: mark.row,
      label,
      column,
      shown,
      meant: /累计|总计|总额|全年|年度/.test(label) ? ofAll : ofPart,
      possible: [ofPart, ofSection, ofAll, ofPart + opening, ofAll + opening, ...sides],
      unreadable: sums.unreadable.filter((row) => row < mark.row),
    };
  }
}

interface RunningSums {
  /** The sum of records from one index up to another, exclusive. */
  between(from: number, to: number): number;
  /** Income, expense, and what is left, where one column holds both. */
  sides(to: number): readonly number[];
  readonly unreadable: readonly number[];
}

function runningSums(set: RecordSet, { parts }: SummedColumn): RunningSums {
  const sums = parts.map((part) => {
    const running = new Array<number>(set.rows.length + 1);
    running[0] = 0;
    part.readings.forEach((reading, index) => {
      const value = part.carried.has(index) ? 0 : valueOf(reading);
      running[index + 1] = running[index]! + (typeof value === "number" ? value : 0);
    });
    return running;
  });
  return {
    between: (from, to) => sums.reduce((sum, running) => sum + running[to]! - running[from]!, 0),
    sides: (to) => (sums.length < 2 ? [] : [...sums.map((running) => running[to]!), Math.abs(sums[0]![to]! - sums[1]![to]!)]),
    unreadable: set.rows.filter((_, index) => parts.some(({ readings }) => isCellProblem(readings[index]))),
  };
}

/** How many records stand above a row. */
function recordsAbove({ rows }: RecordSet, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numberAt(set: RecordSet, column: SummedColumn, row: number): number | undefined {
  const value = valueOf(readAt(set, column, row));
  return typeof value === "number" ? value : undefined;
}

/** The words of a row's first text: 本月合计. */
export function labelOf({ sheet }: RecordSet, row: number): string {
  const text = (sheet.values[row] ?? []).find((value) => typeof value === "string" && value.trim() !== "");
  return typeof text === "string" ? text.replace(/\s+/g, "").slice(0, 12) : "合计";
}
