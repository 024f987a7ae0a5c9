import type { Line, Manuscript } from "../manuscript";
import type { WordingHit, WordingRule } from "../rule";
import { placesOf } from "./occurrences";

const PAIRS: readonly (readonly [open: string, close: string, name: string])[] = [
  ["“", "”", "引号"],
  ["‘", "’", "单引号"],
  ["《", "》", "书名号"],
  ["(", ")", "括号"],
  ["【", "】", "方括号"],
];

/** A quotation that stands the wrong way round is not longer than a name. */
const LONGEST_REVERSED = 20;

export const unpairedMarks: WordingRule = {
  id: "text-unpaired-mark",
  title: "引号、括号成对",
  kind: "other",
  level: "应改",
  why: "引号、书名号和括号不成对，引用的名称就看不清从哪里到哪里。",
  fix: "补上缺的一半，或把写反的引号换过来。",
  *check(manuscript) {
    const lines = manuscript.derive(wholeLines);
    for (const line of lines) {
      for (const pair of PAIRS) yield* unpaired(manuscript, line, pair);
    }
    for (const line of manuscript.lines) yield* asciiQuotes(manuscript, line);
  },
};

/** The lines, those put together that a page's width broke inside a bracket; of these `folded` holds the last. */
function wholeLines({ lines }: Manuscript): readonly Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const last = whole[whole.length - 1];
    if (line.folded === "") continue;
    if (last && opensBracket(last.folded) && closesBracket(line.folded)) whole[whole.length - 1] = { ...line, start: last.start };
    else whole.push(line);
  }
  return whole;
}

function opensBracket(folded: string): boolean {
  return /\([^()]{0,60}$/.test(folded) && !/[。;]$/.test(folded);
}

function closesBracket(folded: string): boolean {
  return /^[^()]{1,60}\)/.test(folded) && !/^(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)/.test(folded);
}

function* unpaired({ folded }: Manuscript, line: Line, [open, close, name]: readonly [string, string, string]): Iterable<WordingHit> {
  /** Where an opening mark waits for its other half. */
  let waiting: number | undefined;
  /** Where a closing mark came without one. */
  let reversed: number | undefined;
  for (let at = line.start; at < line.end; at++) {
    const character = folded.charAt(at);
    if (character === open) {
      if (reversed !== undefined && at - reversed <= LONGEST_REVERSED && !followedByClosing(folded, at, line.end, open, close)) {
        yield { start: reversed, end: reversed + 1, mend: open, text: `${name}写反了，应为“${open}”` };
        yield { start: at, end: at + 1, mend: close, text: `${name}写反了，应为“${close}”` };
        reversed = undefined;
        continue;
      }
      if (waiting === undefined || name === "括号") {
        waiting = at;
      } else if (followedByClosing(folded, at, line.end, open, close)) {
        yield alone(waiting, name, "没有下半个");
        waiting = at;
      } else {
        yield { start: at, end: at + 1, mend: close, text: `${name}写反了，应为“${close}”` };
        waiting = undefined;
      }
    } else if (character === close) {
      if (waiting === undefined && reversed !== undefined) yield alone(reversed, name, "没有上半个");
      reversed = waiting === undefined && !closesNumber(folded, line, at, close) ? at : undefined;
      waiting = undefined;
    }
  }
  if (reversed !== undefined) yield alone(reversed, name, "没有上半个");
  if (waiting !== undefined) yield alone(waiting, name, "没有下半个");
}

function followedByClosing(folded: string, at: number, end: number, open: string, close: string): boolean {
  for (let next = at + 1; next < end; next++) {
    if (folded.charAt(next) === close) return true;
    if (folded.charAt(next) === open) return false;
  }
  return false;
}

function alone(start: number, name: string, what: string): WordingHit {
  return { start, end: start + 1, text: `${name}不成对：这个${name}${what}` };
}

/** 1) and 一) number an item. */
function closesNumber(folded: string, line: Line, at: number, close: string): boolean {
  return close === ")" && /(?:^|[^\d一二三四五六七八九十])[\d一二三四五六七八九十A-Za-z]{1,3}$/.test(folded.slice(Math.max(line.start, at - 4), at));
}

function* asciiQuotes({ text }: Manuscript, line: Line): Iterable<WordingHit> {
  if (!/[\u4e00-\u9fff]/.test(line.folded)) return;
  const places = [...placesOf('"', text.slice(line.start, line.end))].map(({ start }) => line.start + start);
  const arePaired = places.length % 2 === 0;
  for (const [index, start] of places.entries()) {
    const mend = index % 2 === 0 ? "“" : "”";
    yield { start, end: start + 1, text: arePaired ? `半角引号应为“${mend}”` : "半角引号不成对", ...(arePaired && { mend }) };
  }
}
