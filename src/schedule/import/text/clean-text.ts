/** A text without what pages and websites put into it, every remaining character knowing its place in the original. */
import { countUpTo } from "../../../book";
import { fold } from "./folding";
import { findNoise } from "./noise";
import type { Span } from "./span";
import { findSoftBreaks } from "./wrapping";

export interface Line extends Span {
  readonly index: number;
  /** The folded line without blanks at its ends; `start` and `end` frame exactly this. */
  readonly folded: string;
  /** The column (code units) of `start` in its line: its indentation. */
  readonly indent: number;
}

export interface CleanText {
  /** As written; every line break is one `\n`. */
  readonly text: string;
  /** The same in one spelling, place for place. */
  readonly folded: string;
  readonly lines: readonly Line[];
  /** Where a character of `text` stands in the original. */
  readonly originOf: (index: number) => number;
  /** The 1-based line of the original. */
  readonly lineOf: (index: number) => number;
}

/** Characters without width or meaning; the BOM among them. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/;

export function cleanText(original: string): CleanText {
  const unbroken = withPlainLineBreaks(original);
  const clean = without(unbroken, findNoise(unbroken.text));
  const kept = without(clean, findSoftBreaks(clean.text, fold(clean.text)));
  const folded = fold(kept.text);
  const lineStarts = originalLineStarts(original);
  const originOf = (index: number): number => kept.origins[index] ?? original.length;
  return {
    text: kept.text,
    folded,
    lines: linesOf(folded),
    originOf,
    lineOf: (index) => countUpTo(lineStarts, originOf(index)),
  };
}

interface TracedText {
  readonly text: string;
  /** For every code unit of `text` its place in the original. */
  readonly origins: readonly number[];
}

/**
 * CRLF, CR, form feed and the Unicode separators become `\n`; invisible characters go. A break inside a paragraph (Word's
 * \v, <br>) stays `\v` in a table's row and is a line's end elsewhere.
 */
function withPlainLineBreaks(original: string): TracedText {
  const origins: number[] = [];
  const characters: string[] = [];
  for (let index = 0; index < original.length; index++) {
    const character = original.charAt(index);
    const tag = character === "<" ? /^<br ?\/?>/i.exec(original.slice(index, index + 7)) : null;
    if (INVISIBLE.test(character) || (character === "\r" && original.charAt(index + 1) === "\n")) continue;
    characters.push(tag || /[\v\u2028]/.test(character) ? "\v" : /[\r\f\u0085\u2029]/.test(character) ? "\n" : character);
    origins.push(index);
    if (tag) index += tag[0].length - 1;
  }
  const lines = characters.join("").split("\n");
  const text = lines.map((line) => (/[\t|]/.test(line) ? line : line.replace(/\v/g, "\n"))).join("\n");
  return { text, origins };
}

function without(traced: TracedText, noise: readonly Span[]): TracedText {
  const origins: number[] = [];
  let text = "";
  let from = 0;
  for (const span of [...noise, { start: traced.text.length, end: traced.text.length }]) {
    if (span.start > from) {
      text += traced.text.slice(from, span.start);
      for (let index = from; index < span.start; index++) origins.push(traced.origins[index]!);
    }
    from = Math.max(from, span.end);
  }
  return { text, origins };
}

function linesOf(folded: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const raw of folded.split(/\n/)) {
    const content = raw.trim();
    const indent = content ? raw.length - raw.trimStart().length : 0;
    lines.push({ index: lines.length, start: from + indent, end: from + indent + content.length, folded: content, indent });
    from += raw.length + 1;
  }
  return lines;
}

function originalLineStarts(original: string): number[] {
  const starts = [0];
  const breaks = /\r\n|[\r\n]/g;
  while (breaks.exec(original)) starts.push(breaks.lastIndex);
  return starts;
}

/** The next line that isn't blank. */
export function lineAfter(doc: CleanText, line: Line): Line | undefined {
  for (let index = line.index + 1; index < doc.lines.length; index++) {
    if (doc.lines[index]!.folded !== "") return doc.lines[index];
  }
  return undefined;
}

/** The line above that isn't blank. */
export function lineBefore(doc: CleanText, line: Line): Line | undefined {
  for (let index = line.index - 1; index >= 0; index--) {
    if (doc.lines[index]!.folded !== "") return doc.lines[index];
  }
  return undefined;
}

/** The line a place lies on. */
export function lineAt(doc: CleanText, place: number): Line {
  const index = countUpTo(doc.lines.map(({ start, indent }) => start - indent), place);
  return doc.lines[Math.max(0, index - 1)]!;
}
