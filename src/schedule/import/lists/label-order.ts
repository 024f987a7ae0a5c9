/** What the order of labels tells: whether numerals in front are numbering, and whether a list goes on. */
import type { Label } from "./label";

/**
 * Decides labels that can be read in two ways. Where the numerals in front count the lines (三、四月份 after 二、三月份)
 * they are numbering; where they don't (三、四月 after 一、二月) both are months.
 */
export function resolveNumbering(labels: readonly Label[]): Label[] {
  const values = new Set(labels.flatMap(({ marker, numbered }) => (marker && !numbered ? [marker.value] : [])));
  return labels.map((label, index) => {
    const { numbered } = label;
    if (!numbered) return label;
    const value = numbered.marker!.value!;
    const neighbour = labels[index + 1]?.numbered ?? labels[index - 1]?.numbered;
    const counts = neighbour !== undefined && Math.abs(neighbour.marker!.value! - value) === 1;
    return counts || values.has(value - 1) || values.has(value + 1) ? numbered : label;
  });
}

/** Whether a label can follow the run: its month comes later, going round the year at most once. */
export function inOrder(run: readonly Label[], label: Label): boolean {
  const first = run.find(({ period }) => period.months.length > 0)?.period.months[0];
  const last = lastOf(run, ({ period }) => period.months.length > 0)?.period.months[0];
  const month = label.period.months[0];
  if (first === undefined || last === undefined || month === undefined) return weeksInOrder(run, label);
  if (label.period.yearOffset === 1) return true;
  const sinceFirst = (value: number): number => (value - first + 12) % 12;
  return sinceFirst(month) >= sinceFirst(last);
}

function lastOf(run: readonly Label[], holds: (label: Label) => boolean): Label | undefined {
  for (let index = run.length - 1; index >= 0; index--) if (holds(run[index]!)) return run[index];
  return undefined;
}

function weeksInOrder(run: readonly Label[], label: Label): boolean {
  const last = lastOf(run, ({ period }) => period.weeks !== undefined)?.period.weeks;
  const week = label.period.weeks?.[0];
  return last === undefined || week === undefined || week >= last[0]!;
}

/** A day of the month whose label stands above (3月8日 under 三月) is part of an item and no label. */
export function isDayInMonths(run: readonly Label[], index: number): boolean {
  const { period } = run[index]!;
  if (period.day === undefined) return false;
  for (let above = index - 1; above >= 0; above--) {
    const head = run[above]!.period;
    if (head.day === undefined && head.months.length > 0) return head.part === undefined && head.months.includes(period.months[0]!);
  }
  return false;
}

/** Outline numbers (1.1, 1.2, 2.1) that look like days: each follows the one before. */
export function isOutline(run: readonly Label[]): boolean {
  return run.length > 1 && run.every(({ period, end, start }, index) => {
    const before = run[index - 1]?.period;
    const [month, day] = [period.months[0], period.day];
    if (day === undefined || end - start > 5 || period.year !== undefined) return false;
    if (!before) return day <= 1;
    return (month === before.months[0] && day === before.day! + 1) || (month === before.months[0]! + 1 && day === 1);
  });
}
