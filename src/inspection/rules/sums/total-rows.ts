/** The rows of totals of a block, with the sums that each could mean. */
import { countUpTo, groupedBy } from "../../../book";
import type { LedgerColumn, RecordSet, RowRole } from "../../../ledger";
import { fieldById, tableById } from "../../../ledger";
import type { FieldDefinition } from "../../../ledger";
import { readCell, valueOf, type Reading } from "../../../ledger/parse";
import { RecordSums } from "./record-sums";

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
  readonly possible: () => Iterable<number>;
  /** Rows (0-based) among those summed whose amount can't be read, or is missing where it must be. */
  readonly unreadable: () => readonly number[];
}

/** The fields of which a sum means nothing. */
const NEVER_SUMMED = new Set(["balance"]);
/** What is paid for one person, in tables that give each person a row: it adds up all the same. */
const PAID_FOR_EACH = new Set(["premium", "cost"]);

function summedColumns(set: RecordSet): readonly SummedColumn[] {
  const { block } = set;
  if (block.layout === "keyValue") return [];
  const byColumn = groupedBy(set.columns, ({ row, column }) => (row === undefined ? column : undefined));
  return [...byColumn].flatMap(([column, parts]) => {
    const field = fieldById(tableById(set.table), parts[0]!.field);
    if (!field || !["money", "int", "number"].includes(field.type) || (field.perOne && !PAID_FOR_EACH.has(field.id)) || NEVER_SUMMED.has(field.id)) return [];
    const unitScale = block.columns.find((candidate) => candidate.column === column)?.unitScale;
    return [{ column, field, parts, ...(unitScale !== undefined && { unitScale }) }];
  });
}

/** The cell of any row read as the column's field. */
function readAt(set: RecordSet, { column, field, unitScale }: Pick<SummedColumn, "column" | "field" | "unitScale">, row: number): Reading {
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
  const sums = new RecordSums(set, column.parts);
  const unreadable = sums.unreadable(column.field.required ?? false);
  const breaks: number[] = [0];
  let sinceTotal = 0;
  let sinceSection = 0;
  let previous: Mark | undefined;
  let opening = 0;
  for (const [index, mark] of marks.entries()) {
    const upTo = recordsAbove(set, mark.row);
    if (mark.role === "opening") opening = numberAt(set, column, mark.row) ?? opening;
    if (mark.role === "section" || mark.role === "opening") sinceSection = upTo;
    if (mark.role !== "total") continue;
    const shown = numberAt(set, column, mark.row);
    // Totals right below each other (本月合计, 累计) close the same rows.
    if (previous?.role === "total" && recordsAbove(set, previous.row) < upTo) sinceTotal = recordsAbove(set, previous.row);
    previous = mark;
    if (breaks[breaks.length - 1] !== sinceSection) breaks.push(sinceSection);
    if (breaks[breaks.length - 1]! < sinceTotal) breaks.push(sinceTotal);
    if (shown === undefined) continue;
    const label = labelOf(set, mark.row);
    const next = marks[index + 1];
    const reach: Reach = {
      froms: [...new Set([sinceTotal, sinceSection, 0, ...breaks.slice(-MOST_BREAKS)])],
      upTo,
      next: next ? recordsAbove(set, next.row) : set.rows.length,
      all: set.rows.length,
      opening,
      counts: column.field.type !== "money",
      word: label.replace(TOTAL_WORDS, ""),
    };
    yield {
      row: mark.row,
      label,
      column,
      shown,
      meant: upTo === 0 ? sums.between(0, reach.all) : /累计|总计|总额|全年|年度/.test(label) ? sums.between(0, upTo) : sums.between(sinceTotal, upTo),
      possible: () => possibleSums(sums, reach),
      unreadable: () => unreadable.filter((row) => upTo === 0 || row < mark.row),
    };
  }
}

/** Earlier totals and sections from which a total may count. */
const MOST_BREAKS = 12;

/** The stretches of records that a total may close or head. */
interface Reach {
  readonly froms: readonly number[];
  /** Records above the total, above the next line like it, and in all. */
  readonly upTo: number;
  readonly next: number;
  readonly all: number;
  readonly opening: number;
  /** Whether the column counts, so that a total may say how many rows there are. */
  readonly counts: boolean;
  /** What the total's label says beside 合计: 图书. */
  readonly word: string;
}

const TOTAL_WORDS = /合计|总计|小计|累计|共计|总额|总数|合|计|其中|[\s：:（）()]/g;

/** The likeliest first; the rest is asked for only where these fail. */
function* possibleSums(sums: RecordSums, { froms, upTo, next, all, opening, counts, word }: Reach): Generator<number> {
  for (const from of froms) yield sums.between(from, upTo);
  for (const from of froms) yield sums.between(from, upTo) + opening;
  yield* sums.sides(upTo);
  // Some write a total above its rows.
  for (const to of [next, all]) {
    if (to <= upTo) continue;
    yield sums.between(upTo, to);
    yield sums.betweenCounted(upTo, to);
  }
  for (const from of froms) {
    yield sums.betweenCounted(from, upTo);
    yield sums.betweenEach(from, upTo);
    if (counts) yield upTo - from;
  }
  const due = sums.betweenDue(0, upTo);
  if (due !== undefined) yield due;
  const named = word.length >= 2 ? sums.ofWord(word, Math.max(upTo, next)) : undefined;
  if (named !== undefined) yield named;
}

/** How many records stand above a row. */
function recordsAbove({ rows }: RecordSet, row: number): number {
  return countUpTo(rows, row - 1);
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
