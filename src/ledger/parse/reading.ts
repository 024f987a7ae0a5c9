/** What a cell turns out to say. */
import type { CellValue, DateSystem, Money, PlainDate } from "../../book";
import type { ValueType } from "../tables/table";

/** First to last day, both inclusive. */
export interface DateRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A third of a month. */
export type MonthPart = "上旬" | "中旬" | "下旬";

/** A month whose day is not given; `month` is `YYYY-MM`. */
export interface PartialDate {
  readonly month: string;
  readonly part?: MonthPart;
}

export type DateValue = PlainDate | DateRange | PartialDate;

/** Months from `from` to `to` inclusive, each `YYYY-MM`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Whether a proof is there; how many sheets of it and where they lie, as far as the cell says. */
export interface Evidence {
  readonly present: boolean;
  readonly count?: number;
  readonly place?: string;
}

/** What each type of field holds once read. Money is in 分; months are numbers 1–12. */
export interface ValueOf {
  readonly text: string;
  readonly idText: string;
  /** Several where a cell for one person names more. */
  readonly person: string | readonly string[];
  readonly persons: readonly string[];
  readonly idNumber: string;
  readonly phone: string;
  readonly date: DateValue;
  readonly dateText: string;
  readonly months: readonly number[];
  readonly period: Period;
  readonly year: number;
  readonly money: Money;
  readonly int: number;
  readonly number: number;
  readonly ratio: number;
  readonly enum: string;
  readonly yesNo: boolean;
  readonly evidence: Evidence;
}

export type FieldValue = ValueOf[ValueType];

/** The kinds of `spec/cli.md` that reading a single cell can find. */
export type CellProblemKind = "badDate" | "badAmount" | "badIdNumber" | "formulaError" | "other";

/** A cell that can't be read as what its column holds. */
export interface CellProblem<V = FieldValue> {
  readonly problem: CellProblemKind;
  /** A Chinese sentence without the place; long numbers masked, people not named. */
  readonly text: string;
  /** What the cell says nonetheless, where that is certain: an ID number whose check digit fails. */
  readonly value?: V;
}

/**
 * What a cell says: a value; `undefined` where it is empty; `null` where it says that there is nothing (无, —, /);
 * or a problem. Never an exception and never a guess.
 */
export type Reading<V = FieldValue> = V | null | undefined | CellProblem<V>;

/** The year that dates without one belong to: from `startMonth` of `year` on for twelve months (9 in a school year). */
export interface YearContext {
  readonly year: number;
  readonly startMonth: number;
}

/** What the surroundings of a column say about its cells. */
export interface ColumnContext {
  readonly dateSystem: DateSystem;
  readonly year?: YearContext;
  /** 1–12: the month of a month sheet or month column, for dates that give the day only. */
  readonly month?: number;
  /** Factor from the column's unit to 元: 10,000 under 万元. A cell that names its own unit wins. */
  readonly unitScale?: number;
  /**
   * In this column months are written with two digits behind the point (1988.05), so that the number 1993.1 is
   * October with its zero lost. Unknown where absent, and 1993.1 then stays unread.
   */
  readonly paddedMonths?: boolean;
}

/** Reads the cells of one column; made once per column, called for each cell. */
export type CellReader<V = FieldValue> = (value: CellValue, numberFormat?: string) => Reading<V>;

export function isCellProblem<V>(reading: Reading<V>): reading is CellProblem<V> {
  return typeof reading === "object" && reading !== null && "problem" in reading;
}

/** The value of a reading, also of one with a problem that left its value certain; else undefined. */
export function valueOf<V>(reading: Reading<V>): V | undefined {
  if (reading === null || reading === undefined) return undefined;
  return isCellProblem(reading) ? reading.value : reading;
}
