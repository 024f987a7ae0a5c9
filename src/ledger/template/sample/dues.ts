/** Dues of the sample: half a percent of the monthly wage, collected twice a year. */
import type { PlainDate } from "../../../book";
import type { LedgerRecord } from "../records";
import { JOINS_IN_JULY, LEAVES_IN_AUGUST, MOVES_HERE_IN_JULY, PEOPLE, RETIRES_IN_JULY } from "./people";
import type { Person } from "./people";
import type { SampleYear } from "./sample-year";

const NEWCOMERS: readonly string[] = [JOINS_IN_JULY, MOVES_HERE_IN_JULY];
const LEAVERS: readonly string[] = [RETIRES_IN_JULY, LEAVES_IN_AUGUST];

interface Half {
  readonly period: string;
  readonly on: (year: SampleYear) => PlainDate;
  /** Who is no member in that half. */
  readonly without: readonly string[];
}

const HALVES: readonly Half[] = [
  { period: "1—6月", on: (year) => year.workday(6, 15), without: NEWCOMERS },
  { period: "7—12月", on: (year) => year.workday(12, 15), without: LEAVERS },
];

interface Payment {
  readonly person: Person;
  readonly period: string;
  readonly date: PlainDate;
  /** 元. */
  readonly amount: number;
}

function payments(year: SampleYear): readonly Payment[] {
  return HALVES.flatMap(({ period, on, without }) =>
    PEOPLE.filter(({ name }) => !without.includes(name)).map((person) => ({
      person,
      period: `${year.year}年${period}`,
      date: on(year),
      amount: Math.round((person.wage * 6) / 2) / 100,
    })),
  );
}

export function dues(year: SampleYear): readonly LedgerRecord<"dues">[] {
  return payments(year).map(({ person, period, date, amount }) => ({
    memberNo: `QH${String(person.no).padStart(4, "0")}`,
    name: person.name,
    period,
    base: person.wage,
    due: { value: amount, formula: "ROUND({base}*0.005*6,2)" },
    paid: amount,
    paidOn: date,
  }));
}

/** What came in on a day, in 元. */
export function duesCollected(year: SampleYear): readonly { readonly date: PlainDate; readonly period: string; readonly amount: number }[] {
  return HALVES.map(({ period, on }) => {
    const own = payments(year).filter((payment) => payment.period.endsWith(period));
    return { date: on(year), period: `${year.year}年${period}`, amount: own.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0) / 100 };
  });
}
