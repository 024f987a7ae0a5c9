/** The rows or the columns of a generated sheet by their keys: which stand where, and which the user has moved. */

/** The key of the hidden line of keys itself. */
export const KEY_LINE = "";

/** The rows (or columns) of one sheet: the order we give them, and the lines as they stand. Positions are 0-based. */
export interface Lines {
  /** Every key in our order, `KEY_LINE` first. */
  readonly order: readonly string[];
  /** The key on each line; null on a line of the user's own. */
  readonly standing: readonly (string | null)[];
  readonly positions: ReadonlyMap<string, number>;
  readonly ranks: ReadonlyMap<string, number>;
  /** The keys whose lines follow each other as in our order: those nobody has moved. */
  readonly settled: ReadonlySet<string>;
  /**
   * Whether a line of the user's own, or one moved there, counts with the lines beside it in these columns (or rows).
   * Empty lines and sums of other lines don't.
   */
  readonly joins: (position: number, across: Span) => boolean;
  /** Whether a line of ours holds only texts, so that what the user adds right below it is no part of what is above. */
  readonly isHeading: (key: string) => boolean;
}

/** How far a run of lines takes in the user's own lines beside it: not at all, those below, or also those above. */
export type Reach = "none" | "below" | "around";

export interface Span {
  readonly from: number;
  readonly to: number;
}

const NOTHING: Span = { from: 0, to: -1 };

/**
 * The indexes of a longest ascending subsequence of distinct numbers. What is not in it has been moved.
 */
export function longestAscending(numbers: readonly number[]): number[] {
  // Patience sorting: `tails[n]` is the index of the smallest number that ends an ascending run of n + 1.
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[tails[middle]!]! < number) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1];
    tails[low] = index;
  });
  const run: number[] = [];
  for (let index = tails[tails.length - 1]; index !== undefined; index = before[index]) run.push(index);
  return run.reverse();
}

/** The lines of one direction. `order` is without the key line, which is put first. */
export function linesOf(
  order: readonly string[],
  standing: readonly (string | null)[],
  joins: Lines["joins"] = () => true,
  isHeading: Lines["isHeading"] = () => false,
): Lines {
  const keys = [KEY_LINE, ...order];
  const ranks = new Map(keys.map((key, rank) => [key, rank]));
  const positions = new Map<string, number>();
  standing.forEach((key, position) => {
    if (key !== null) positions.set(key, position);
  });
  const ranked = standing.filter((key): key is string => key !== null && ranks.has(key));
  const run = longestAscending(ranked.map((key) => ranks.get(key)!));
  return { order: keys, standing, positions, ranks, settled: new Set(run.map((i) => ranked[i]!)), joins, isHeading };
}

/** The lines of a sheet nobody has touched: the key line, then all in order. */
export function freshLines(order: readonly string[]): Lines {
  return linesOf(order, [KEY_LINE, ...order]);
}

/** The nearest key before or after a rank whose line nobody has moved. */
function nearestSettled(lines: Lines, rank: number, step: 1 | -1): string | undefined {
  for (let at = rank + step; at >= 0 && at < lines.order.length; at += step) {
    const key = lines.order[at]!;
    if (lines.settled.has(key)) return key;
  }
  return undefined;
}

/** The last position that lines of the user's own lead to, from `start` up to but not including `end`. */
function reachFrom(lines: Lines, start: number, step: 1 | -1, end: number, across: Span): number {
  let reached = start;
  for (let next = start + step; step * (end - next) > 0; next += step) {
    const key = lines.standing[next] ?? null;
    const isUsers = key === null || !lines.settled.has(key);
    if (!isUsers || !lines.joins(next, across)) break;
    reached = next;
  }
  return reached;
}

/**
 * The lines that the keys from `first` to `last` of our order have become: what still stands between the settled
 * neighbours of the run, so that a row moved into another section counts there. Undefined where none is left, or the
 * order has no such key.
 * @param reach how far the user's own lines, and lines moved there, belong to it. Those above the first belong only
 * below a heading: elsewhere they belong to the run above.
 * @param across the columns (of rows) or rows (of columns) that the run is about.
 */
export function spanOf(lines: Lines, first: string, last: string, reach: Reach = "none", across: Span = NOTHING): Span | undefined {
  const [a, b] = [lines.ranks.get(first), lines.ranks.get(last)];
  if (a === undefined || b === undefined) return undefined;
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const keyAbove = nearestSettled(lines, from, -1);
  const keyBelow = nearestSettled(lines, to, 1);
  const above = keyAbove === undefined ? -1 : lines.positions.get(keyAbove)!;
  const below = keyBelow === undefined ? lines.standing.length : lines.positions.get(keyBelow)!;
  const standing = lines.order.slice(from, to + 1).flatMap((key) => lines.positions.get(key) ?? []);
  const together = standing.filter((position) => position > above && position < below);
  const members = together.length > 0 ? together : standing;
  if (members.length === 0) return undefined;

  const span = members.reduce(
    (sum, position) => ({ from: Math.min(sum.from, position), to: Math.max(sum.to, position) }),
    { from: Infinity, to: -Infinity },
  );
  const isBelowHeading = keyAbove !== undefined && (keyAbove === KEY_LINE || lines.isHeading(keyAbove));
  return {
    from: reach === "around" && isBelowHeading ? reachFrom(lines, span.from, -1, above, across) : span.from,
    to: reach === "none" ? span.to : reachFrom(lines, span.to, 1, below, across),
  };
}

/** The keys of ours on the lines of a span, in the order they stand. */
export function keysWithin(lines: Lines, span: Span): string[] {
  return lines.standing
    .slice(span.from, span.to + 1)
    .filter((key): key is string => key !== null && lines.ranks.has(key));
}
