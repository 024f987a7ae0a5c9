/** Where the texts of a file begin: titles on their own lines, and titles glued into a single line. */
import { lineAfter, type CleanText, type Line } from "../text/clean-text";
import { isStrongTitle, isTitle, headingLevel } from "./headings";
import { readLineLabel } from "../lists/label";
import type { Span } from "../text/span";

/** A text that stands on one line is longer than a paragraph. */
const LONG_LINE = 200;

export interface Title extends Span {
  /** Whether it stands inside a line, the text before and behind it glued on. */
  readonly isGlued: boolean;
}

/** 工会工作计划【第二篇】, 工会工作计划(一): a numbered title inside a line. */
const GLUED =
  /(?:(?:19|20)[\dxX*]{2}|[\u4e00-\u9fff]{2,10}(?:小学|中学|学校|幼儿园|公司|机关)|学校|工会|教育)(?:(?!计划|总结|安排|要点)[^。;:,!?、\n【】》”]){0,24}(?:计划|总结|要点|安排|范文) ?(?:【第?[一二三四五六七八九十\d]{1,3}篇】|【篇[一二三四五六七八九十\d]{1,3}】|\([一二三四五六七八九十]{1,2}\)|篇[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,3}篇)/g;
/** 20xx年度学校工会工作计划以党的…: the title that opens a line it is glued to. */
const OPENING = /^[^。;:,!?、]{2,36}?(?:工作|活动)(?:计划|安排|要点|打算)(?:书|表)?/;

/** Whether a title begins a new text here; a short 工会工作总结 among items is one of them. */
export function beginsText(doc: CleanText, line: Line): boolean {
  if (isStrongTitle(line.folded)) return true;
  const next = isTitle(line.folded) ? lineAfter(doc, line) : undefined;
  if (!next || readLineLabel(doc, next)) return false;
  const isSentence = line.folded.length > 8 && next.folded.length > 24 && /[。:]$/.test(next.folded);
  return isSentence || next.folded.length > 50 || (headingLevel(next.folded) ?? 4) <= 2;
}

/** The titles of a text in their order; the text before the first one belongs to its first line. */
export function findTitles(doc: CleanText): Title[] {
  const titles: Title[] = [];
  for (const line of doc.lines) {
    if (line.folded === "") continue;
    if (isTitle(line.folded)) {
      const next = lineAfter(doc, line);
      const heads = next !== undefined && (next.folded.length > 30 || headingLevel(next.folded) !== undefined || isTitle(next.folded));
      if (titles.length === 0 || isStrongTitle(line.folded) || heads) titles.push({ start: line.start, end: line.end, isGlued: false });
      continue;
    }
    const glued = [...line.folded.matchAll(GLUED)].filter((match) => isNoItem(line.folded, match)).map((match) => ({
      start: line.start + match.index,
      end: line.start + match.index + match[0].length,
      isGlued: match.index > 0,
    }));
    const opening = glued[0]?.start === line.start || line.folded.length < 60 ? null : OPENING.exec(line.folded);
    if (opening && (titles.length === 0 || (line.folded.length > LONG_LINE && isStrongTitle(opening[0])))) titles.push({ start: line.start, end: line.start + opening[0].length, isGlued: false });
    titles.push(...glued);
  }
  if (titles.length > 0) return titles;
  const first = doc.lines.find(({ folded }) => folded !== "");
  return first ? [{ start: first.start, end: Math.min(first.end, first.start + 40), isGlued: false }] : [];
}

/** (一) may number an item that speaks of a plan: (一)制定工会工作计划(二)…. */
function isNoItem(folded: string, match: RegExpExecArray): boolean {
  return !match[0].endsWith(")") || !/[\u4e00-\u9fff]/.test(folded.charAt(match.index - 1));
}

/** The title a place stands under. */
export function titleOf(titles: readonly Title[], place: number): Title | undefined {
  for (let index = titles.length - 1; index >= 0; index--) if (titles[index]!.start <= place) return titles[index];
  return titles[0];
}
