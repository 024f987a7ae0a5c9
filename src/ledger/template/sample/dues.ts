/** Dues of the sample: half a percent of the monthly wage, collected twice a year. */
import type { PlainDate } from "../../../book";
import type { LedgerRecord } from "../records";
import { JOINS_IN_SEPTEMBER, LEAVES_IN_AUGUST, MOVES_HERE_IN_SEPTEMBER, PEOPLE, RETIRES_IN_JULY } from "./people";
import type { Person } from "./people";
import type { SampleYear } from "./sample-year";

const NEWCOMERS: readonly string[] = [JOINS_IN_SEPTEMBER, MOVES_HERE_IN_SEPTEMBER];
const LEAVERS: readonly string[] = [RETIRES_IN_JULY, LEAVES_IN_AUGUST];

interface Half {
  readonly period: string;
  readonly on: (year: SampleYear) => PlainDate;
  /** How many months of the half a person was a member here. */
  readonly months: (person: Person) => number;
}

const HALVES: readonly Half[] = [
  { period: "1—6月", on: (year) => year.workday(6, 15), months: ({ name }) => (NEWCOMERS.includes(name) ? 0 : 6) },
  { period: "7—12月", on: (year) => year.workday(12, 15), months: ({ name }) => (LEAVERS.includes(name) ? 0 : NEWCOMERS.includes(name) ? 4 : 6) },
];

interface Payment {
  readonly person: Person;
  readonly period: string;
  readonly date: PlainDate;
  readonly months: number;
  /** 元. */
  readonly amount: number;
}

export function payments(year: SampleYear): readonly Payment[] {
  return HALVES.flatMap(({ period, on, months }) =>
    PEOPLE.filter((person) => months(person) > 0).map((person) => ({
      person,
      period: `${year.year}年${period}`,
      date: on(year),
      months: months(person),
      amount: Math.round((person.wage * months(person)) / 2) / 100,
    })),
  );
}

export function dues(year: SampleYear): readonly LedgerRecord<"dues">[] {
  return payments(year).map(({ person, period, date, months, amount }) => ({
    memberNo: `QH${String(person.no).padStart(4, "0")}`,
    name: person.name,
    period,
    base: person.wage,
    due: { value: amount, formula: `ROUND({base}*0.005*${months},2)` },
    paid: amount,
    paidOn: date,
    ...(months < 6 && { remark: "自 9 月起缴" }),
  }));
}

/** What came in on a day, in 元. */
export function duesCollected(year: SampleYear): readonly { readonly date: PlainDate; readonly period: string; readonly amount: number }[] {
  return HALVES.map(({ period, on }) => {
    const own = payments(year).filter((payment) => payment.period.endsWith(period));
    return { date: on(year), period: `${year.year}年${period}`, amount: own.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100 };
  });
}
