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
   * Whether a line of the user's own, or one we no longer write, counts with the lines beside it in these columns (or rows).
   * Empty lines and sums of other lines don't.
   */
  readonly joins: (position: number, across: Span) => boolean;
  /** Whether a line of ours holds only texts: then no sum above claims what the user adds right below it. */
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
  return {
    order: keys,
    standing,
    positions,
    ranks,
    settled: new Set(run.map((i) => ranked[i]!)),
    joins,
    isHeading,
  };
}

/** The lines of a sheet nobody has touched: the key line, then all in order. */
export function freshLines(order: readonly string[]): Lines {
  return linesOf(order, [KEY_LINE, ...order]);
}

/** The lines that bound a run of keys: the nearest before and after it in our order. */
interface Frame {
  readonly above: number;
  readonly below: number;
  readonly keyAbove: string | undefined;
}

function nearestKey(
  lines: Lines,
  rank: number,
  step: 1 | -1,
  bounds: ReadonlySet<string> | Lines["positions"],
): string | undefined {
  for (let at = rank + step; at >= 0 && at < lines.order.length; at += step) {
    if (bounds.has(lines.order[at]!)) return lines.order[at];
  }
  return undefined;
}

/** @param bounds the keys whose lines can bound a run. */
function frameOf(
  lines: Lines,
  from: number,
  to: number,
  bounds: ReadonlySet<string> | Lines["positions"],
): Frame {
  const keyAbove = nearestKey(lines, from, -1, bounds);
  const keyBelow = nearestKey(lines, to, 1, bounds);
  return {
    keyAbove,
    above: keyAbove === undefined ? -1 : lines.positions.get(keyAbove)!,
    below: keyBelow === undefined ? lines.standing.length : lines.positions.get(keyBelow)!,
  };
}

/** The last position that lines of the user's own lead to, from `start` up to but not including `end`. */
function reachFrom(lines: Lines, start: number, step: 1 | -1, end: number, across: Span): number {
  let reached = start;
  for (let next = start + step; step * (end - next) > 0; next += step) {
    const key = lines.standing[next] ?? null;
    const isUsers = key === null || !lines.ranks.has(key);
    if (!isUsers || !lines.joins(next, across)) break;
    reached = next;
  }
  return reached;
}

/** A line that stands for itself is where it is, wherever it was moved. */
function ownSpan(lines: Lines, key: string): Span | undefined {
  const position = lines.positions.get(key);
  return position === undefined ? undefined : { from: position, to: position };
}

/** The frame narrowed by a line outside the run, where some of the run stands on the side it should. */
function narrowed(frame: Frame, lines: Lines, key: string, run: Span, standing: readonly number[]): Frame {
  const [rank, position] = [lines.ranks.get(key), lines.positions.get(key)];
  if (rank === undefined || position === undefined) return frame;
  const some = (test: (line: number) => boolean): boolean =>
    standing.some((line) => line > frame.above && line < frame.below && test(line));
  if (rank > run.to && some((line) => line < position)) {
    return { ...frame, below: Math.min(frame.below, position) };
  }
  if (rank < run.from && position > frame.above && some((line) => line > position)) {
    return { ...frame, above: position, keyAbove: key };
  }
  return frame;
}

export interface SpanOptions {
  /** How far the user's own lines, and lines we no longer write, belong to the run. Those above the first belong only
   * below a heading: elsewhere they belong to the run above. */
  readonly reach?: Reach;
  /** The columns (of rows) or rows (of columns) that the run is about. */
  readonly across?: Span;
  /** The line of the formula that names the run: it bounds the run, lest the formula sum itself. */
  readonly bound?: string;
}

/**
 * The lines that the keys from `first` to `last` of our order have become: what still stands between the neighbours of
 * the run, so that a row moved into another section counts there. Neighbours nobody has moved bound it; where none of it
 * stands between those, the section was moved as a whole, and any neighbours do. Undefined where nothing is left, or the
 * order has no such key.
 */
export function spanOf(
  lines: Lines,
  first: string,
  last: string,
  { reach = "none", across = NOTHING, bound }: SpanOptions = {},
): Span | undefined {
  const [a, b] = [lines.ranks.get(first), lines.ranks.get(last)];
  if (a === undefined || b === undefined) return undefined;
  const run = { from: Math.min(a, b), to: Math.max(a, b) };
  if (run.from === run.to && reach === "none") return ownSpan(lines, first);
  const standing = lines.order.slice(run.from, run.to + 1).flatMap((key) => lines.positions.get(key) ?? []);
  const framedBy = (bounds: ReadonlySet<string> | Lines["positions"]): Frame => {
    const frame = frameOf(lines, run.from, run.to, bounds);
    return bound === undefined ? frame : narrowed(frame, lines, bound, run, standing);
  };
  const within = ({ above, below }: Frame): number[] =>
    standing.filter((position) => position > above && position < below);

  const settled = framedBy(lines.settled);
  const together = within(settled);
  const frame = together.length > 0 ? settled : framedBy(lines.positions);
  const isFramed = frame.above < frame.below;
  const members = together.length > 0 ? together : isFramed ? within(frame) : standing;
  if (members.length === 0) {
    const end = reach === "none" ? frame.above : reachFrom(lines, frame.above, 1, frame.below, across);
    return end > frame.above ? { from: frame.above + 1, to: end } : undefined;
  }

  const span = members.reduce(
    (sum, position) => ({ from: Math.min(sum.from, position), to: Math.max(sum.to, position) }),
    { from: Infinity, to: -Infinity },
  );
  const isBelowHeading =
    frame.keyAbove !== undefined && (frame.keyAbove === KEY_LINE || lines.isHeading(frame.keyAbove));
  return {
    from:
      reach === "around" && isBelowHeading ? reachFrom(lines, span.from, -1, frame.above, across) : span.from,
    to: reach === "none" ? span.to : reachFrom(lines, span.to, 1, frame.below, across),
  };
}

/** The keys of ours on the lines of a span, in the order they stand. */
export function keysWithin(lines: Lines, span: Span): string[] {
  return lines.standing
    .slice(span.from, span.to + 1)
    .filter((key): key is string => key !== null && lines.ranks.has(key));
}
