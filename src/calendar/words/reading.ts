/** Reading a folded text from a place on: what was read, and where reading goes on. */
export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/**
 * Where the words stand. `label`: where a heading or an item begins, so that a numbering may stand in front: 3、9月
 * is then item 3 that speaks of September. `cell`: a cell that holds a date and nothing else; 3、9月 is two months.
 * `prose`: inside sentences, where seasons, 平时 and 3.5-4.5 are mostly no dates.
 */
export type Setting = "label" | "cell" | "prose";

export interface ReadOptions {
  /** Absent means label. */
  readonly setting?: Setting;
}

/** Matches a sticky pattern exactly at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** How two dates stand together: 七、八月 is a list, 3至5月 a range. `sign` is the mark itself. */
export interface Join {
  readonly kind: "list" | "range";
  readonly sign: string;
}

/** Dashes may come in a row: 1———2月. */
const RANGE = / ?(-{1,6}|至|到) ?/y;
const LIST = / ?([、,/和及与或]|以及) ?/y;
/** Between digits the numeral one is a dash that went wrong: 3一4月. */
const DASH_LIKE_ONE = /一(?=[0-9])/y;
const DOT = /[·.]/y;

/** The words that join two ends of a span or two dates (至, —, 、, 和) at a place of the text. */
export function readJoin(text: string, at: number): Read<Join> | undefined {
  const afterDigit = /[0-9]/.test(text.charAt(at - 1));
  const range = matchAt(RANGE, text, at) ?? (afterDigit ? matchAt(DASH_LIKE_ONE, text, at) : undefined);
  if (range) return { value: { kind: "range", sign: "-" }, end: at + range[0].length };
  const list = matchAt(LIST, text, at) ?? matchAt(DOT, text, at);
  return list && { value: { kind: "list", sign: list[1] ?? list[0] }, end: at + list[0].length };
}

/** The numbers from `from` up to `to`; after `max` comes 1. */
export function numbersBetween(from: number, to: number, max: number): readonly number[] {
  const count = ((to - from + max) % max) + 1;
  return Array.from({ length: count }, (_, index) => ((from + index - 1) % max) + 1);
}
