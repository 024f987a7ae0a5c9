import type { Basis } from "./basis";
import type { Place } from "./place";

/** 必改 must be mended, 应改 should be, 建议 could be better. */
export const LEVELS = ["必改", "应改", "建议"] as const;
export type Level = (typeof LEVELS)[number];

/** The graver first; a stable sort keeps the order within a level. */
export function byLevel(a: { readonly level: Level }, b: { readonly level: Level }): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
}

/** How many there are of each level. */
export type LevelCounts = Readonly<Record<Level, number>>;

export function countLevels(of: readonly { readonly level: Level }[]): LevelCounts {
  const count = (level: Level): number => of.filter((each) => each.level === level).length;
  return { 必改: count("必改"), 应改: count("应改"), 建议: count("建议") };
}

export function sumLevels(counts: readonly LevelCounts[]): LevelCounts {
  const sum = (level: Level): number => counts.reduce((total, each) => total + each[level], 0);
  return { 必改: sum("必改"), 应改: sum("应改"), 建议: sum("建议") };
}

/** 必改 2 处，应改 0 处，建议 5 处. */
export function countsInWords(counts: LevelCounts): string {
  return LEVELS.map((level) => `${level} ${counts[level]} 处`).join("，");
}

/** Something in the user's data that could not be read or used, with its place; never an exception. */
export interface Problem {
  readonly kind: string;
  readonly place?: Place;
  /** A Chinese sentence: what, where, what to do. Names rows and counts, never people. */
  readonly text: string;
}

/** What a check found. `id` is the rule and a fingerprint of the row's content, so that it survives moves. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly kind: string;
  readonly level: Level;
  readonly place: Place;
  readonly text: string;
  readonly why?: string;
  readonly fix?: string;
  readonly basis?: Basis;
  /** The table of the ledger it stands in (a table id of the catalogue), where it stands in one. */
  readonly table?: string;
  /** Other places that show the same contradiction. */
  readonly also?: readonly Place[];
}
