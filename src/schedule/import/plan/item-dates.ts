/** The date an item, its label or its row names, in the encoding of the contract. */
import { addDays, plainDate } from "../../../book";
import { findDateWords } from "../../../calendar";
import type { ActivityDate, MonthPart } from "../activity";
import type { Period } from "../reading/period";

const THIRDS: Readonly<Record<string, MonthPart>> = { 上旬: "上旬", 中旬: "中旬", 下旬: "下旬", 初: "上旬", 底: "下旬" };

/** The date of a period in a year, or null where it names no more than months, or none the calendar has. */
export function dateOf(period: Period, year: number | null): ActivityDate | null {
  const month = period.months[0];
  if (year === null || month === undefined) return null;
  const iso = `${year}-${String(month).padStart(2, "0")}`;
  const part = period.part && THIRDS[period.part];
  if (period.day === undefined) return part ? { month: iso, part } : null;
  const from = plainDate(year, month, period.day);
  if (!from) return null;
  const end = period.to;
  if (end?.day === undefined) return from;
  const lastMonth = end.month ?? month;
  const to = plainDate(typeof end.year === "number" ? end.year : year + (lastMonth < month ? 1 : 0), lastMonth, end.day);
  return to && to >= addDays(from, 1) ? { from, to } : from;
}

/** The first day or third of a month that an item's words name within its months; a deadline is no date. */
export function periodNamed(folded: string, months: readonly number[]): Period | undefined {
  return findDateWords(folded).find(
    (words) =>
      (words.day !== undefined || words.part !== undefined) &&
      words.months.length > 0 &&
      words.relation !== "before" &&
      words.relation !== "after" &&
      (months.length === 0 || months.includes(words.months[0]!)),
  );
}
