/** Sums over stretches of a block's records: what a total below, above or beside them may rightly show. */
import type { CellValue, Money } from "../../../book";
import { isOpeningLabel, type LedgerColumn, type RecordSet } from "../../../ledger";
import { isCellProblem, valueOf, type Reading } from "../../../ledger/parse";
import { dueInstead, FACTORS } from "./row-product";

/** Words of a row that is kept in a list but no longer counts. */
const NO_LONGER = /报废|注销|作废|核销|盘亏|盘减|处置|调出|退回|红冲|冲销|不计入|未计入|另计|停用|遗失|丢失/;
/** A line that repeats a part of the one above. */
const PART_OF_ABOVE = /^(?:其中|内含|含)[:：]?/;

/** Each word costs a walk over all rows; a list with more kinds of totals is not looked through for all. */
const MOST_WORDS = 20;

export class RecordSums {
  private readonly running: readonly Float64Array[];
  private counted: readonly Float64Array[] | undefined;
  private each: readonly Float64Array[] | undefined;
  private due: Float64Array | undefined;
  private readonly words = new Map<string, readonly Float64Array[]>();

  constructor(
    private readonly set: RecordSet,
    /** The columns of the ledger that stand in one column of the sheet. */
    private readonly parts: readonly LedgerColumn[],
  ) {
    this.running = parts.map((part) => runningSum(part, (index) => !part.carried.has(index)));
  }

  /** Rows (0-based) whose amount can't be read or, where each must have one, is blank. A month not yet paid is no gap. */
  unreadable(required: boolean): readonly number[] {
    const isOpen = ({ readings, carried, months }: LedgerColumn, index: number): boolean =>
      isCellProblem(readings[index]) || (required && !months && readings[index] === undefined && !carried.has(index));
    return this.set.rows.filter((_, index) => this.parts.some((part) => isOpen(part, index)));
  }

  /** The sum of records from one index up to another, exclusive. An amount that stands for several rows counts once. */
  between(from: number, to: number): number {
    return between(this.running, from, to);
  }

  /** Income, expense, and what is left, where one column holds both. */
  sides(to: number): readonly number[] {
    if (this.running.length < 2) return [];
    const [first, second] = this.running.map((running) => running[to]!) as [number, number];
    return [first, second, Math.abs(first - second)];
  }

  /** Without the rows that don't count: written off, brought forward, parts of the line above. */
  betweenCounted(from: number, to: number): number {
    this.counted ??= this.countedOnly();
    return between(this.counted, from, to);
  }

  /** With an amount written as 同上 counted for every row: each person's own. */
  betweenEach(from: number, to: number): number {
    this.each ??= this.parts.map((part) => runningSum(part, () => true));
    return between(this.each, from, to);
  }

  /** With the product of a record's own figures where its amount, told for itself, is another; undefined where none is made so. */
  betweenDue(from: number, to: number): number | undefined {
    const factors = FACTORS[this.set.table];
    if (!factors || this.parts[0]!.field !== "amount") return undefined;
    this.due ??= this.withDue(factors);
    return this.due[to]! - this.due[from]!;
  }

  /** Only of the rows that say this word somewhere: 图书 of 图书小计. */
  ofWord(word: string, to: number): number | undefined {
    let sums = this.words.get(word);
    if (!sums) {
      if (this.words.size === MOST_WORDS) return undefined;
      const says = this.set.rows.map((row) => textsIn(this.set.sheet.values[row] ?? []).some((text) => text.includes(word)));
      sums = this.parts.map((part) => runningSum(part, (index) => says[index]! && !part.carried.has(index)));
      this.words.set(word, sums);
    }
    return between(sums, 0, to);
  }

  private withDue(factors: readonly [string, string]): Float64Array {
    const [amount] = this.parts;
    const [count, each] = factors.map((field) => this.set.columns.find((column) => column.field === field));
    const readings = amount!.readings.map((reading, index): Reading => {
      const [pieces, price, paid] = [count?.readings[index], each?.readings[index], reading].map((own) => valueOf(own) as Money | undefined);
      return dueInstead(pieces, price, paid) ?? reading;
    });
    return runningSum({ ...amount!, readings }, (index) => !amount!.carried.has(index));
  }

  private countedOnly(): readonly Float64Array[] {
    const rows = this.set.rows.map((row) => this.set.sheet.values[row] ?? []);
    const codes = new Set(rows.map(codeOf));
    const counts = rows.map((cells) => countsIn(cells) && !isSubAccount(codeOf(cells), codes));
    return this.parts.map((part) => runningSum(part, (index) => counts[index]! && !part.carried.has(index)));
  }
}

function between(sums: readonly Float64Array[], from: number, to: number): number {
  return sums.reduce((sum, running) => sum + running[to]! - running[from]!, 0);
}

function runningSum({ readings }: LedgerColumn, counts: (index: number) => boolean): Float64Array {
  const running = new Float64Array(readings.length + 1);
  for (let index = 0; index < readings.length; index++) {
    const value = counts(index) ? valueOf(readings[index]) : 0;
    running[index + 1] = running[index]! + (typeof value === "number" ? value : 0);
  }
  return running;
}

function textsIn(cells: readonly CellValue[]): string[] {
  return cells.filter((value): value is string => typeof value === "string" && value !== "");
}

/** The number that a row begins with (50101), or "". */
function codeOf(cells: readonly CellValue[]): string {
  const first = cells.find((value) => value !== null && value !== "");
  const text = String(first ?? "").trim();
  return /^\d{3,9}$/.test(text) ? text : "";
}

/** 工会会计制度 numbers an account with three digits and each level below it with two more: 50101 is a part of 501. */
function isSubAccount(code: string, codes: ReadonlySet<string>): boolean {
  return code.length >= 5 && codes.has(code.slice(0, -2));
}

function countsIn(cells: readonly CellValue[]): boolean {
  const texts = textsIn(cells);
  const [first] = texts.filter((text) => !/^\s*\d*\s*$/.test(text));
  if (first !== undefined && (PART_OF_ABOVE.test(first.trim()) || isOpeningLabel(first.replace(/\s/g, "")))) return false;
  return !texts.some((text) => NO_LONGER.test(text));
}
