/** What pages and websites put between a text's words: page numbers, running heads, watermarks, addresses of sites. */
import { fold } from "./folding";
import { readLineMarker } from "../reading/numbering";
import { readPeriod } from "../reading/period";
import { mergeSpans, type Span } from "./span";

/** Spans of the text (line breaks already plain) that are no part of what its author wrote, in order. */
export function findNoise(text: string): Span[] {
  const folded = fold(text);
  return mergeSpans([...pageLines(folded), ...inlineMarks(folded), ...findWatermarks(folded), ...letterSpacing(folded), ...uprightMonths(folded), ...danglingNumbers(folded), ...splitRanges(folded), ...boldSigns(folded)]);
}

const PAGE_MARK = new RegExp(
  [
    "-+ *\\d{1,3} *-+",
    "[~·] *\\d{1,3} *[~·]",
    "第? *\\d{1,3} *页 *[,/]? *(?:共 *\\d{1,3} *页)?",
    "第 *[一二三四五六七八九十]{1,3} *页",
    "\\d{1,3} */ *\\d{1,3}",
    "(?:page|p\\.?) *\\d{1,3}(?: *(?:of|/) *\\d{1,3})?",
    // A running head with the page's number at its end.
    "[^\\t。;]{2,40}(?: {2,}|\\t) *第 *\\d{1,3} *页 *[,/]? *(?:共 *\\d{1,3} *页)?",
  ]
    .map((form) => `^(?:${form})$`)
    .join("|"),
  "i",
);

const BARE_NUMBER = /^\d{1,3}$/;

/** A page's number standing this far from the last one is a page's number; nearer ones are cells or items. */
const LINES_PER_PAGE = 8;

interface RawLine extends Span {
  readonly content: string;
}

function rawLines(folded: string): RawLine[] {
  let start = 0;
  return folded.split("\n").map((line) => {
    const span = { start, end: start + line.length, content: line.trim() };
    start = span.end + 1;
    return span;
  });
}

/** Lines that hold a page number only, the running head or foot beside them, and the blank lines around. */
function pageLines(folded: string): Span[] {
  const lines = rawLines(folded);
  const marks = new Set<number>();
  const countPages = arePagesOfOne(lines);
  lines.forEach(({ content }, index) => {
    if (PAGE_MARK.test(content) && (countPages || !PAGE_OF_ALL.test(content))) marks.add(index);
  });
  // Blank lines between all others make no page longer.
  const filled = lines.flatMap(({ content }, index) => (content === "" ? [] : [index]));
  const bare = filled.flatMap((index, place) => (BARE_NUMBER.test(lines[index]!.content) ? [{ index, place }] : []));
  bare.forEach(({ index, place }, order) => {
    const [before = -LINES_PER_PAGE, after = Infinity] = [bare[order - 1]?.place, bare[order + 1]?.place];
    if (index > 0 && place - before >= LINES_PER_PAGE && after - place >= LINES_PER_PAGE) marks.add(index);
  });
  for (const index of [...runningHeads(lines, marks), ...repeatedTitles(lines)]) marks.add(index);
  return [...marks].map((index) => withBlankNeighbours(lines, index));
}

const PAGE_OF_ALL = /^(\d{1,3}) *\/ *(\d{1,3})$/;

/** 3/12, 4/12 count pages; 3/8, 4/20 are days. */
function arePagesOfOne(lines: readonly RawLine[]): boolean {
  const pages = lines.flatMap(({ content }) => PAGE_OF_ALL.exec(content) ?? []).filter((_, index) => index % 3 > 0).map(Number);
  const totals = new Set(pages.filter((_, index) => index % 2 === 1));
  return totals.size <= 1 && pages.every((page, index) => index % 2 === 1 || page <= pages[index + 1]!);
}

/** A line that stands beside page marks twice or more is the page's head or foot. */
function runningHeads(lines: readonly RawLine[], marks: ReadonlySet<number>): number[] {
  const beside = new Map<string, Set<number>>();
  for (const mark of marks) {
    for (const step of [-1, 1]) {
      let index = mark + step;
      while (lines[index]?.content === "") index += step;
      const content = lines[index]?.content;
      if (content && !marks.has(index)) beside.set(content, (beside.get(content) ?? new Set()).add(index));
    }
  }
  return [...beside.values()].filter((indexes) => indexes.size > 1).flatMap((indexes) => [...indexes]);
}

/** The text's first line again in the middle of a list: the head of another page. */
function repeatedTitles(lines: readonly RawLine[]): number[] {
  const first = lines.findIndex(({ content }) => content !== "");
  const title = lines[first]?.content ?? "";
  if (title.length < 6 || title.length > 40) return [];
  return lines.flatMap(({ content }, index) => {
    if (content !== title || index <= first + 1) return [];
    const next = lines.slice(index + 1, index + 4).find((line) => line.content !== "")?.content ?? "";
    const marker = readLineMarker(next, 0);
    const goesOn = marker ? marker.value !== 1 && !marker.style.startsWith("han") : readPeriod(next, 0) !== undefined;
    return goesOn ? [index] : [];
  });
}

function withBlankNeighbours(lines: readonly RawLine[], index: number): Span {
  let first = index;
  let last = index;
  while (lines[first - 1]?.content === "") first--;
  while (lines[last + 1]?.content === "") last++;
  return { start: lines[first]!.start, end: lines[last]!.end + 1 };
}

/** 節(jié), 會(huì): the reading that some converters from simplified to traditional leave behind a character. */
export const PINYIN_GLOSS = /\([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}\)/g;

const INLINE_MARKS = [
  /<\/?[a-z][^<>\n]{0,80}>/gi,
  /&(?:nbsp|ensp|emsp|amp|#160);/gi,
  /第 *\d{1,3} *页 *[,/]? *共 *\d{1,3} *页/g,
  /(?:https?:\/\/|www\.)[\w.\-/?=&%#~:+]+/gi,
  /[A-Za-z0-9-]{1,40}\.(?:com|cn|net|org)(?:\.cn)?\b(?:\/[\w./-]*)?(?:推荐阅读|整理|收集)?/gi,
  PINYIN_GLOSS,
];

function inlineMarks(folded: string): Span[] {
  return INLINE_MARKS.flatMap((pattern) =>
    [...folded.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** The fewest characters, each parted from the next by one blank, that are spaced letters and no cells of a table. */
const LEAST_SPACED = 6;
const SPACED_LINES = 3;

/** Blanks that a scanner or a designer put between all characters of a line; single lines may be tables. */
function letterSpacing(folded: string): Span[] {
  const lines = rawLines(folded).filter(({ content }) => isLetterSpaced(content));
  if (lines.length < SPACED_LINES && !lines.some(({ content }) => content.length >= LEAST_SPACED * 4)) return [];
  return lines.flatMap(({ start, end }) =>
    [...folded.slice(start, end).matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => ({ start: start + index, end: start + index + 1 })),
  );
}

function isLetterSpaced(content: string): boolean {
  const words = content.split(" ");
  const letters = words.filter((word) => word.length === 1);
  return letters.length >= Math.min(LEAST_SPACED, words.length) && words.length >= 4 && letters.length >= words.length * 0.85 && letters.some((letter) => /[\u4e00-\u9fff]/.test(letter));
}

/** 三 over 月 over 份: a month set upright in a narrow cell; nothing else stands on these lines. */
const UPRIGHT_MONTH = /^[ \t]*(?:[一二三四五六七八九十元]|\d{1,2})(?:[ \t]*\n[ \t]*[一二])?[ \t]*(?:\n[ \t]*月[ \t]*(?:\n[ \t]*份)?|月[ \t]*\n[ \t]*份)[ \t]*(?=[:\n]|$)/gm;

/** The breaks inside such months. */
function uprightMonths(folded: string): Span[] {
  return [...folded.matchAll(UPRIGHT_MONTH)].flatMap(({ 0: words, index }) =>
    [...words.matchAll(/[ \t]*\n[ \t]*/g)].map((gap) => ({ start: index + gap.index, end: index + gap.index + gap[0].length })),
  );
}

/** A number whose item stands on the next line: 1、 and below it 插花. Group 1 is what stands before the break. */
const DANGLING_NUMBER = /((?:^|[:;。 \t])(?:\d{1,2}[、.]|\(\d{1,2}\)|[①-⑳]))[ \t]*\n{1,2}[ \t]*(?=[^\s\d])/gm;

function danglingNumbers(folded: string): Span[] {
  return [...folded.matchAll(DANGLING_NUMBER)].map(({ 0: words, 1: before, index }) => ({ start: index + before!.length, end: index + words.length }));
}

/** 3·4 over - over 3·6: a span of days that a narrow cell broke. */
const SPLIT_RANGE = /(\d[日月]?)([ \t]*\n[ \t]*)[-~至]([ \t]*\n[ \t]*)(?=\d)/g;

function splitRanges(folded: string): Span[] {
  return [...folded.matchAll(SPLIT_RANGE)].flatMap(({ 0: words, 1: day, 2: before, 3: after, index }) => {
    const [start, end] = [index + day!.length, index + words.length];
    return [{ start, end: start + before!.length }, { start: end - after!.length, end }];
  });
}

/** **插花**: Markdown's signs around words; *** masks them. */
const BOLD = /(^|[^*])\*\*(?!\*)([^*\n]{1,60})\*\*(?!\*)/gm;

function boldSigns(folded: string): Span[] {
  return [...folded.matchAll(BOLD)].flatMap(({ 0: words, 1: before, index }) => {
    const [start, end] = [index + before!.length, index + words.length];
    return [{ start, end: start + 2 }, { start: end - 2, end }];
  });
}

/** Words that stand in watermarks and hardly in plans. */
const WATERMARK_WORDS = /参考资料|仅供|熬夜|水印|版权|文库|范文|公众号|微信|下载|内部资料|资料来源|学习资料|精品|可编辑|word版|侵删|免费|请勿外传|禁止转载/gi;

const WATERMARK_LENGTH = { least: 6, most: 40 };
/** A watermark comes again after about a page. */
const WATERMARK_DISTANCE = 120;

/** The same words around a watermark word in a folded text, coming again and again far apart. */
export function findWatermarks(folded: string): Span[] {
  const places = new Map<string, number[]>();
  for (const match of folded.matchAll(WATERMARK_WORDS)) {
    const opening = folded.slice(match.index, match.index + WATERMARK_LENGTH.least);
    const known = places.get(opening);
    if (known) known.push(match.index);
    else places.set(opening, [match.index]);
  }
  return [...places.values()].flatMap((starts) => {
    const apart = starts.every((start, index) => index === 0 || start - starts[index - 1]! >= WATERMARK_DISTANCE);
    return starts.length > 2 || (starts.length === 2 && apart) ? commonStretches(folded, starts) : [];
  });
}

/** The longest stretch that is the same around all these places. */
function commonStretches(folded: string, starts: readonly number[]): Span[] {
  const agrees = (offset: number): boolean => {
    const character = folded.charAt(starts[0]! + offset);
    return !/^[\n。;]?$/.test(character) && starts.every((start) => folded.charAt(start + offset) === character);
  };
  let from = 0;
  let to = 0;
  while (to < WATERMARK_LENGTH.most && agrees(to) && !/[!]/.test(folded.charAt(starts[0]! + to - 1))) to++;
  while (-from < WATERMARK_LENGTH.most && starts[0]! + from > 0 && agrees(from - 1)) from--;
  return starts.map((start) => ({ start: start + from, end: start + to }));
}
