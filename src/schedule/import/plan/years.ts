/** Which calendar year a month of a plan lies in, and whether the plan follows the calendar or the school year. */
import { monthInYear, readDateWords, type YearScheme } from "../../../calendar";
import type { Period } from "../reading/period";

export interface PlanYear {
  readonly scheme: YearScheme;
  /** The year the text names; of a school year the one it begins in. */
  readonly named: number | null;
  /** The year the caller gives. */
  readonly given: number | null;
  /** The first month of the schedule: a school year's plan may begin with August. */
  readonly firstMonth: number | undefined;
}

const AUGUST = 8;

/** The scheme by the order of the months and the words of the title. */
export function schemeOf(months: readonly number[], title: string): YearScheme {
  const first = months[0];
  if (first !== undefined && first >= AUGUST && months.some((month) => month < AUGUST)) return "school";
  const oneTerm = first === undefined || first >= AUGUST || months.every((month) => month <= AUGUST);
  return oneTerm && /学年|学期/.test(title) ? "school" : "calendar";
}

/** The year the words name: 2026年, 2026-2027学年, 二〇二六年; undefined where none. Of several the school year or the last. */
function yearNamed(folded: string): { year: number; isSchoolYear: boolean } | undefined {
  const found = [...folded.matchAll(/(^|[^0-9])((?:19|20)\d{2}|二[〇零○])/g)].flatMap((match) => {
    const words = readDateWords(folded, match.index + match[1]!.length);
    if (words?.schoolYear !== undefined) return [{ year: words.schoolYear, isSchoolYear: true }];
    return typeof words?.year === "number" ? [{ year: words.year, isSchoolYear: false }] : [];
  });
  return found.find(({ isSchoolYear }) => isSchoolYear) ?? found[found.length - 1];
}

/** The year of a plan by the first of these texts (its title, its headings) that names one. */
export function planYearOf(texts: readonly string[], scheme: YearScheme, months: readonly number[], given: number | undefined): PlanYear {
  const named = texts.map(yearNamed).find((year) => year !== undefined);
  const firstMonth = months[0];
  // 2027年春季学期 is the second half of the school year that began in 2026.
  const isSpring = scheme === "school" && named !== undefined && !named.isSchoolYear && months.every((month) => month < AUGUST);
  return { scheme, named: named ? named.year - (isSpring ? 1 : 0) : null, given: given ?? null, firstMonth };
}

/** Walks along a plan's items in the order of the text and tells each one's year. */
export function yearWalker(plan: PlanYear): (period: Period) => number | null {
  let lastMonth: number | undefined;
  let isNextYear = false;
  /** The last month that named its year: the months behind it follow it. */
  let dated: { year: number; month: number } | undefined;

  return (period) => {
    const month = period.months[0];
    if (month === undefined) return null;
    if (typeof period.year === "number") {
      dated = { year: period.year, month };
      return period.year;
    }
    if (dated && period.year !== "masked") return dated.year + (month < dated.month ? 1 : 0);
    // A masked year (20xx年) is never filled in from elsewhere in the text.
    const year = period.year === "masked" ? plan.given : (plan.named ?? plan.given);
    return year === null ? null : year + yearsLater(month);
  };

  function yearsLater(month: number): number {
    if (plan.scheme === "school") return month === AUGUST && plan.firstMonth === AUGUST ? 0 : monthInYear("school", 0, month).year;
    // A calendar year's plan may run over into the next January or February.
    if (lastMonth !== undefined && lastMonth >= 10 && month <= 2) isNextYear = true;
    else if (month > 2) isNextYear = false;
    lastMonth = month;
    return isNextYear ? 1 : 0;
  }
}
