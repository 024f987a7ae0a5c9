/** Which calendar year a month of a plan lies in, and whether the plan follows the calendar or the school year. */
import type { YearScheme } from "./activity";
import { readDateWords } from "../../calendar";
import type { Period } from "./period";

export interface PlanYear {
  readonly scheme: YearScheme;
  /** The year of the plan; of a school year the one it begins in. Null where nobody says. */
  readonly year: number | null;
}

/** School years begin in September; teachers return in August. */
const SCHOOL_YEAR_BEGINS = 8;

/** The scheme by the order of the months and the words of the title. */
export function schemeOf(months: readonly number[], title: string): YearScheme {
  const first = months[0];
  if (first === undefined) return /学年|学期/.test(title) ? "school" : "calendar";
  const goesOver = months.some((month) => month < SCHOOL_YEAR_BEGINS);
  if (first >= SCHOOL_YEAR_BEGINS && goesOver) return "school";
  return /学年|学期/.test(title) && (first >= SCHOOL_YEAR_BEGINS || months.every((month) => month < SCHOOL_YEAR_BEGINS + 1)) ? "school" : "calendar";
}

/** The year a title or lead names: 2026年, 2026-2027学年, 二〇二六年; undefined where none or several. */
export function yearNamed(folded: string): Pick<Period, "year" | "schoolYear"> | undefined {
  const named: Pick<Period, "year" | "schoolYear">[] = [];
  for (const match of folded.matchAll(/(?<![0-9])(?:19|20)\d{2}|二[〇零○]/g)) {
    const words = readDateWords(folded, match.index);
    if (words && (words.schoolYear !== undefined || typeof words.year === "number")) named.push(words);
  }
  return named.find(({ schoolYear }) => schoolYear !== undefined) ?? named[named.length - 1];
}

/** The plan's year from the words of its title, or as the caller says it. */
export function planYearOf(title: string, scheme: YearScheme, months: readonly number[], given: number | undefined): PlanYear {
  const named = yearNamed(title);
  if (named?.schoolYear !== undefined) return { scheme, year: named.schoolYear };
  const year = typeof named?.year === "number" ? named.year : (given ?? null);
  // 2026年春学期 belongs to the school year that began in 2025.
  const spring = scheme === "school" && year !== null && typeof named?.year === "number" && months.every((month) => month < SCHOOL_YEAR_BEGINS);
  return { scheme, year: spring && !/学年/.test(title) ? year - 1 : year };
}

/** Walks along a plan's items in the order of the text and tells each one's year. */
export function yearWalker(plan: PlanYear): (period: Period) => number | null {
  let last: number | undefined;
  let passedYearEnd = false;
  let spoken: { year: number; month: number } | undefined;
  return (period) => {
    const month = period.months[0];
    if (period.year === "masked") return plan.year === null ? null : byScheme(month);
    if (typeof period.year === "number") {
      if (month !== undefined) spoken = { year: period.year, month };
      last = month ?? last;
      return period.year;
    }
    if (spoken && month !== undefined) return spoken.year + (month < spoken.month ? 1 : 0);
    return byScheme(month);
  };

  function byScheme(month: number | undefined): number | null {
    if (plan.year === null || month === undefined) return plan.year;
    if (plan.scheme === "school") return month >= SCHOOL_YEAR_BEGINS ? plan.year : plan.year + 1;
    if (last !== undefined && last >= 10 && month <= 2) passedYearEnd = true;
    if (month > 2) passedYearEnd = false;
    last = month;
    return plan.year + (passedYearEnd ? 1 : 0);
  }
}
