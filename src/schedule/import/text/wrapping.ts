/** Line breaks that only the page's width made: a line as long as its neighbours ends there, the sentence does not. */
import { displayWidth } from "./folding";
import { readLineMarker } from "../reading/numbering";
import { readPeriod } from "../reading/period";
import type { Span } from "./span";

/** Screen columns by which full lines may differ: a character that doesn't fit, a mark kept from the line's start. */
const RAGGED = 4;
const WIDTHS = { least: 30, most: 130 };
const FULL_LINES_NEEDED = 6;

const ENDED = /[。!?;:]["”)]?$/;

/** The breaks (with the blanks around them) that stand inside sentences of a text and its folded twin. */
export function findSoftBreaks(text: string, folded: string): Span[] {
  return pagesOf(linesOf(text, folded)).flatMap((lines) => {
    const width = pageWidth(lines);
    return width === undefined ? [] : softBreaks(lines, width);
  });
}

/** Stretches that may have been broken at one width: a longer line was broken at none. */
function pagesOf(lines: readonly TextLine[]): TextLine[][] {
  const pages: TextLine[][] = [[]];
  for (const line of lines) {
    if (line.width > WIDTHS.most && !isRow(line.text)) pages.push([]);
    else pages[pages.length - 1]!.push(line);
  }
  return pages;
}

function softBreaks(lines: readonly TextLine[], width: number): Span[] {
  return lines.flatMap((line, index) => {
    if (!isFull(line, width) || isRow(line.text) || ENDED.test(line.text)) return [];
    // Some programs put a blank line behind every line.
    const next = lines[index + 1]?.text === "" ? lines[index + 2] : lines[index + 1];
    const soft = next && next.text !== "" && !isRow(next.text) && !beginsAnew(next.text);
    return soft ? [{ start: line.start + line.text.length, end: next.start + next.text.length - next.text.trimStart().length }] : [];
  });
}

interface TextLine extends Span {
  /** Folded, without blanks at its end. */
  readonly text: string;
  readonly width: number;
}

function linesOf(written: string, folded: string): TextLine[] {
  let start = 0;
  return folded.split("\n").map((raw) => {
    const text = raw.trimEnd();
    // Folding makes marks narrow; the page's width is that of the text as written.
    const line = { start, end: start + raw.length, text, width: displayWidth(written.slice(start, start + text.length)) };
    start = line.end + 1;
    return line;
  });
}

/** The width at which a text is broken: many lines of nearly the greatest width, most of them in mid sentence. */
function pageWidth(lines: readonly TextLine[]): number | undefined {
  const width = lines.reduce((most, line) => (isRow(line.text) ? most : Math.max(most, line.width)), 0);
  if (width < WIDTHS.least) return undefined;
  const full = lines.filter((line) => isFull(line, width) && !isRow(line.text));
  const broken = full.filter(({ text }) => !ENDED.test(text));
  return full.length >= FULL_LINES_NEEDED && broken.length * 10 >= full.length * 6 ? width : undefined;
}

/** A table's row is as wide as its table. */
function isRow(text: string): boolean {
  return /[\t|]|\S {2,}\S/.test(text);
}

function isFull(line: TextLine, width: number): boolean {
  return line.width > width - RAGGED;
}

/** Whether a line starts something of its own: a number, a label. */
function beginsAnew(line: string): boolean {
  const text = line.trim();
  if (readLineMarker(text, 0)) return true;
  const period = readPeriod(text, 0);
  return period !== undefined && /^(?: ?[份:]|$| *[1①(]|】)/.test(text.slice(period.end));
}
