/** Items without a label, where the numbering begins anew inside a schedule. */
import type { CleanText } from "../text/clean-text";
import type { Item } from "./items";
import type { Period } from "../reading/period";
import type { Entry } from "../schedule";

/** Words that fix an item to a month. */
const MONTH_WORDS: readonly (readonly [number, RegExp])[] = [
  [1, /元旦|拜年|寒假|春节|团拜/],
  [2, /春节|元宵|开学/],
  [3, /三.?八|妇女节|学雷锋|植树/],
  [4, /清明|踏青|春游/],
  [5, /五.?[一四]|劳动节|青年节/],
  [6, /六.?一|儿童节|端午|高考|中考/],
  [7, /七.?一|建党|暑假|送清凉/],
  [8, /八.?一|建军|暑期/],
  [9, /教师节|迎新生|开学|中秋/],
  [10, /国庆|重阳/],
  [11, /消防|记者节/],
  [12, /迎新|年终|年度|总结|元旦/],
];

interface Place {
  readonly label: string;
  readonly period: Period;
  readonly next: Period | undefined;
}

/**
 * The items behind a new beginning of the numbers. They belong to the month that is missing between two labels, or
 * behind the last label to the month after it, if their words speak for that month; else they stay under the label.
 */
export function inferredEntries(doc: CleanText, items: readonly Item[], { label, period, next }: Place): Entry[] {
  const last = period.months[period.months.length - 1];
  if (items.length === 0) return [];
  const following = last === undefined ? undefined : (last % 12) + 1;
  const left = next === undefined || (following !== undefined && next.months[0] === (following % 12) + 1);
  const words = MONTH_WORDS.find(([month]) => month === following)?.[1];
  const speaks = items.some(({ spans }) => words?.test(spans.map(({ start, end }) => doc.folded.slice(start, end)).join("")));
  if (following === undefined || !left || !speaks) {
    // Behind the last label a list without any tie to the schedule is no part of it.
    return next ? items.map(({ spans }) => ({ label, period, spans })) : [];
  }
  const inferred: Period = { kind: "month", months: [following] };
  return items.map(({ spans }) => ({ label: null, period: inferred, spans, inferred: true }));
}
