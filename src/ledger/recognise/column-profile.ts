/** What the cells of a column have in common, from a sample of its rows. */
import type { CellTrait } from "./cell-trait";
import { traitOf } from "./cell-trait";
import type { Grid } from "./grid";
import { keeping } from "./kept";
import { isBlank, tightTextOf } from "./plain-text";
import type { VocabularyId } from "./vocabulary";
import { VOCABULARY, VOCABULARY_IDS } from "./vocabulary";

export interface ColumnProfile {
  /** Cells looked at that hold something, marks for "none" included. */
  readonly filled: number;
  /** Rows looked at. */
  readonly rows: number;
  /** Cells that say something: neither empty nor "none". */
  readonly telling: number;
  readonly traits: ReadonlyMap<CellTrait, number>;
  /** Share of the telling cells that a vocabulary knows; only asked of cells with words. */
  readonly words: ReadonlyMap<VocabularyId, number>;
  /** Different texts as a share of the telling cells. */
  readonly variety: number;
  /** Whether the numbers run 1, 2, 3 …. */
  readonly serial: boolean;
  /** Whether months are written with two digits behind the point (1988.05), so that 1993.1 is October. */
  readonly paddedMonths: boolean;
  /** Texts in the order of the sample, without blanks. */
  readonly texts: readonly string[];
}

export const SAMPLE_ROWS = 160;

/** At most `SAMPLE_ROWS` rows: the first two thirds in a row, the rest spread evenly over what follows. */
export function sampleOf(rows: readonly number[]): number[] {
  if (rows.length <= SAMPLE_ROWS) return [...rows];
  const head = Math.floor((SAMPLE_ROWS * 2) / 3);
  const rest = SAMPLE_ROWS - head;
  const step = (rows.length - head) / rest;
  return [...rows.slice(0, head), ...Array.from({ length: rest }, (_, i) => rows[head + Math.floor(i * step)]!)];
}

const LONGEST_TEXT = 60;

export function profileOf(grid: Grid, column: number, rows: readonly number[]): ColumnProfile {
  const traits = new Map<CellTrait, number>();
  const words = new Map<VocabularyId, number>();
  const texts: string[] = [];
  let filled = 0;
  let telling = 0;
  const months: number[] = [];
  let shownPadded = false;
  for (const row of rows) {
    const value = grid.sheet.values[row]?.[column];
    if (value === undefined || isBlank(value)) continue;
    filled++;
    const format = grid.sheet.formats[row]?.[column];
    const trait = traitOf(value, format);
    traits.set(trait, (traits.get(trait) ?? 0) + 1);
    if (trait === "decimalMonth") {
      months.push(Math.round(((value as number) % 1) * 100));
      if (format !== undefined && /0\.00/.test(format)) shownPadded = true;
    }
    if (trait === "none" || trait === "error") continue;
    telling++;
    const text = tightTextOf(typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value);
    texts.push(text);
    if (typeof value === "string") countWords(text, words);
  }
  for (const [id, count] of words) words.set(id, count / telling);
  return {
    filled,
    rows: rows.length,
    telling,
    traits,
    words,
    variety: telling === 0 ? 0 : new Set(texts).size / telling,
    serial: isSerial(texts),
    paddedMonths: shownPadded || arePadded(months),
    texts,
  };
}

function countWords(text: string, words: Map<VocabularyId, number>): void {
  for (const id of vocabulariesOf(text)) words.set(id, (words.get(id) ?? 0) + 1);
}

/** The vocabularies that know a text. */
export const vocabulariesOf: (text: string) => readonly VocabularyId[] = keeping((text) => VOCABULARY_IDS.filter((id) => VOCABULARY[id].test(text)));

/** Share of the telling cells with one of the traits. */
export function shareOf(profile: ColumnProfile, ...traits: readonly CellTrait[]): number {
  if (profile.telling === 0) return 0;
  return traits.reduce((sum, trait) => sum + (profile.traits.get(trait) ?? 0), 0) / profile.telling;
}

export function wordShare(profile: ColumnProfile, id: VocabularyId): number {
  return profile.words.get(id) ?? 0;
}

/** Hundredths 5 show a padded May; 50 would be May written without the nought. */
function arePadded(hundredths: readonly number[]): boolean {
  return hundredths.some((month) => month < 10) && !hundredths.some((month) => month > 12);
}

function isSerial(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(/^[((]?(\d{1,6})[.、))]?$/.exec(text)?.[1] ?? NaN));
  if (numbers.length < 2) return numbers.length === 1 && numbers[0] === 1;
  if (!(numbers[0]! <= 1)) return false;
  let steps = 0;
  for (let i = 1; i < numbers.length; i++) {
    const step = numbers[i]! - numbers[i - 1]!;
    // A sample leaves out rows, and people delete or restart some.
    if (step > 0 || numbers[i] === 1) steps++;
  }
  return steps >= (numbers.length - 1) * 0.8 && new Set(numbers).size >= numbers.length * 0.6;
}
