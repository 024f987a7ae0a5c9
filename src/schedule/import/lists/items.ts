/** Splits what belongs to one label into items: by their numbers, by lines, by semicolons. */
import type { CleanText } from "../text/clean-text";
import { leadingField } from "../reading/fields";
import { namesPeople } from "../reading/people";
import { readBareNumber, readLineMarker, readMarker, type Marker, type NumberingStyle } from "../reading/numbering";
import type { Span } from "../text/span";

/** A stretch of one line. */
export interface Piece extends Span {
  /** Whether a line starts here; the rest of a label's line does not. */
  readonly startsLine: boolean;
}

/** One item; its text is its spans one after the other. */
export interface Item {
  readonly spans: readonly Span[];
  readonly marker?: Marker;
}

export interface Items {
  readonly items: readonly Item[];
  /** Items whose numbering began anew at 1, as where a label was left out. */
  readonly restarted: readonly Item[];
}

export interface ItemContext {
  /** Whether a label follows: only then does every line up to it belong here. */
  readonly bounded: boolean;
  /** The share of the schedule's items that end in 。 or ；: where it is great, one without goes on in the next line. */
  readonly terminated: number;
  /** The length of the schedule's longest line: lines that were cut are hardly shorter. */
  readonly longest: number;
  /** Whether wide blanks part items: 插花  学雷锋  植树. */
  readonly wideBlanks: boolean;
}

const TERMINATOR = /[。;!?:]["”)）]?$/;

export function endsSentence(folded: string): boolean {
  return TERMINATOR.test(folded.trimEnd());
}

export function readItems(doc: CleanText, all: readonly Piece[], context: ItemContext): Items {
  const pieces = withoutFields(doc, all);
  const first = pieces.find((piece) => beginsList(markerOf(doc, piece)));
  const marker = first && markerOf(doc, first);
  const [lead, ...others] = pieces;
  const listed = lead && lead !== first ? listBehindTheme(doc.folded, lead) : undefined;
  if (lead && listed !== undefined) return readItems(doc, [{ start: listed, end: lead.end, startsLine: false }, ...others], context);
  if (!first || !marker) return { items: plainItems(doc, pieces, context), restarted: [] };
  const before = pieces.slice(0, pieces.indexOf(first));
  const numbered = numberedItems(doc, pieces.slice(before.length), marker, context);
  const intro = before.filter((piece) => !isTheme(doc.folded.slice(piece.start, piece.end)));
  return { items: [...plainItems(doc, intro, { ...context, bounded: true }), ...numbered.items], restarted: numbered.restarted };
}

/** Of lines such as 活动内容：… and 负责人：… only what is to be done, taken out of its field; below an activity's name it only describes it. */
function withoutFields(doc: CleanText, pieces: readonly Piece[]): Piece[] {
  const fields = pieces.map((piece) => leadingField(doc, piece));
  const isName = (index: number): boolean => index >= 0 && fields[index] === undefined && pieces[index]!.startsLine && markerOf(doc, pieces[index]!) === undefined;
  return pieces.flatMap((piece, index) => {
    const field = fields[index];
    if (!field) return [piece];
    const isDone = field.role === "name" || (field.role === "content" && !isName(index - 1));
    return isDone ? [{ ...field.value, startsLine: false }] : [];
  });
}

/** 主要活动：1、…: where the numbers begin behind words that only introduce them. */
function listBehindTheme(folded: string, { start, end }: Span): number | undefined {
  for (let at = start + 1; at < Math.min(end, start + LONGEST_THEME); at++) {
    if (readMarker(folded, at)?.value === 1) return isTheme(folded.slice(start, at)) ? at : undefined;
  }
  return undefined;
}

const LONGEST_THEME = 24;

/** Lists begin at 1; digits may have lost their first item, but 三 in front of words is mostly one of them. */
function beginsList(marker: Marker | undefined): boolean {
  return marker !== undefined && (!(marker.style.startsWith("han") || marker.style === "digit-bare") || marker.value === 1);
}

function markerOf(doc: CleanText, piece: Piece): Marker | undefined {
  const bare = piece.startsLine || doc.folded.charAt(piece.start) === "1" ? readBareNumber(doc.folded, piece.start) : undefined;
  const marker = piece.startsLine ? readLineMarker(doc.folded, piece.start) : (readMarker(doc.folded, piece.start) ?? readLineMarker(doc.folded, piece.start));
  const read = marker ?? bare;
  return read && read.end < piece.end ? read : undefined;
}

/** A line under a label that names the month's theme, and no activity. */
function isTheme(folded: string): boolean {
  return folded.length <= LONGEST_THEME && /(?:主题|月|季|周|重点工作|工作重点|(?:主要|重点|工会|本月)?(?:活动|工作)(?:内容|安排|有)?)[”"》]?:?\s*$|^主题|^\([^()]*\)\s*$/.test(folded);
}

const COMPATIBLE: Readonly<Partial<Record<NumberingStyle, string>>> = {
  "digit-dot": "digit",
  "digit-pause": "digit",
  "digit-bracket": "digit",
  "digit-blank": "digit",
  "digit-comma": "digit",
  dotted: "digit",
};

/** People mix 1、 and 2. in one list, but not 1、 and (1). */
function sameList(a: Marker, b: Marker): boolean {
  const list = (marker: Marker): string => COMPATIBLE[marker.style] ?? marker.style;
  return list(a) === list(b) && (a.style !== "bullet" || a.sign === b.sign);
}

interface Draft {
  spans: Span[];
  marker?: Marker;
}

function numberedItems(doc: CleanText, pieces: readonly Piece[], style: Marker, context: ItemContext): Items {
  const groups: Draft[][] = [[]];
  let current: Draft | undefined;
  const begin = (marker: Marker | undefined, spans: Span[]): void => {
    const lastValue = current?.marker?.value ?? 0;
    if (marker?.value === 1 && lastValue >= 1) groups.push([]);
    current = { spans, ...(marker && { marker }) };
    groups[groups.length - 1]!.push(current);
  };
  for (const piece of pieces) {
    const marker = markerOf(doc, piece);
    const starts = marker && sameList(marker, style) ? marker : undefined;
    if (starts && !context.bounded && isOtherHeading(starts, current?.marker)) break;
    if (current && !context.bounded && marker?.style === "han-ordinal" && !starts && hasEnded(doc, current)) break;
    if (starts) {
      for (const part of splitInline(doc, piece, starts)) begin(part.marker, [part]);
    } else if (current && (marker || continues(doc, current, context))) {
      const [head, ...rest] = splitInlineFrom(doc, piece, current.marker);
      current.spans.push(head!);
      for (const part of rest) begin(part.marker, [part]);
    } else if (context.bounded) {
      begin(undefined, [piece]);
    } else {
      break;
    }
  }
  const [items = [], ...restarted] = groups;
  return { items, restarted: restarted.flat() };
}

/** Behind the last label 三、 that doesn't follow 二、 heads the next section. */
function isOtherHeading(marker: Marker, before: Marker | undefined): boolean {
  const counts = marker.value === 1 || marker.value === (before?.value ?? 0) + 1;
  return marker.style.startsWith("han") && before !== undefined && !counts;
}

/** Whether an unnumbered line goes on with the item before it. */
function continues(doc: CleanText, item: Draft, context: ItemContext): boolean {
  return !hasEnded(doc, item) && (context.bounded || context.terminated >= 0.7);
}

function hasEnded(doc: CleanText, { spans }: Draft): boolean {
  const last = spans[spans.length - 1]!;
  return endsSentence(doc.folded.slice(last.start, last.end));
}

interface NumberedSpan extends Span {
  readonly marker: Marker | undefined;
}

/** Cuts a piece before every marker that goes on with the count: 1.…2.…3.…. */
function splitInline(doc: CleanText, piece: Span, first: Marker): NumberedSpan[] {
  const [head, ...rest] = splitInlineFrom(doc, { start: behindRepeated(doc.folded, first, piece.end), end: piece.end }, first);
  return [{ ...head!, marker: first }, ...rest];
}

/** 1、1.庆祝…: typed behind the number that Word had put there. */
function behindRepeated(folded: string, marker: Marker, limit: number): number {
  const again = marker.value === null ? undefined : readMarker(folded, marker.end);
  return again && again.value === marker.value && again.end < limit ? again.end : marker.end;
}

function splitInlineFrom(doc: CleanText, piece: Span, before: Marker | undefined): NumberedSpan[] {
  const parts: NumberedSpan[] = [];
  let { start } = piece;
  let marker: Marker | undefined;
  let counting = before;
  for (let at = piece.start + 1; counting && counting.value !== null && at < piece.end; at++) {
    const next = nextMarker(doc.folded, at, counting);
    if (!next || next.end >= piece.end) continue;
    parts.push({ start, end: at, marker });
    start = next.end;
    marker = counting = next;
    at = next.end - 1;
  }
  return [...parts, { start, end: piece.end, marker }];
}

function nextMarker(folded: string, at: number, before: Marker): Marker | undefined {
  // 2.5 in the middle of a clause is a figure; behind its end it may be item 2 that begins with a 5.
  if (/^\d{1,2}\.\d/.test(folded.slice(at, at + 4)) && !/[。;:,!?\s]/.test(folded.charAt(at - 1))) return undefined;
  if (/[0-9A-Za-z.×*\-~第/(]/.test(folded.charAt(at - 1))) return undefined;
  if (before.style.startsWith("han") && /[、一二三四五六七八九十“《(]/.test(folded.charAt(at - 1))) return undefined;
  if (before.style === "digit-bare") return readBareNumber(folded, at, before.value! + 1);
  const behindClause = /[。;:!?\s]/.test(folded.charAt(at - 1));
  const marker = readMarker(folded, at) ?? (behindClause ? readLineMarker(folded, at) : undefined);
  return marker && sameList(marker, before) && marker.value === before.value! + 1 ? marker : undefined;
}

/** Where a numbered list begins inside a stretch: a first number that a second follows. */
export function listStart(folded: string, { start, end }: Span): number | undefined {
  /** Numberings that have no second number behind an earlier first one. */
  const single = new Set<NumberingStyle>();
  for (let at = start; at < end; at++) {
    if (at > start && !/[\s:;。,]/.test(folded.charAt(at - 1))) continue;
    const first = readMarker(folded, at);
    if (first?.value !== 1 || first.style.startsWith("han-") || single.has(first.style)) continue;
    for (let next = first.end; next < end; next++) if (nextMarker(folded, next, first)) return at;
    single.add(first.style);
  }
  return undefined;
}

/** Without numbers every line is an item, and semicolons divide a line. */
function plainItems(doc: CleanText, pieces: readonly Piece[], context: ItemContext): Item[] {
  const joined: Span[][] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    const before = last?.[last.length - 1];
    const wasCut = before && before.end - before.start >= context.longest * 0.7;
    const goesOn = before && wasCut && context.terminated >= 0.9 && !endsSentence(doc.folded.slice(before.start, before.end));
    if (last && goesOn) last.push(piece);
    else joined.push([piece]);
  }
  const holdsList = (spans: readonly Span[]): boolean => spans.some((span) => listStart(doc.folded, span) !== undefined);
  return joined.flatMap((spans) => (holdsList(spans) ? [spans] : divided(doc.folded, spans, context))).map((spans) => ({ spans }));
}

function divided(folded: string, spans: readonly Span[], { wideBlanks }: ItemContext): Span[][] {
  const columns = wideBlanks && spans.length === 1 ? atWideBlanks(folded, spans[0]!) : [spans];
  return columns.flatMap((column) => splitAtSemicolons(folded, column));
}

/** The parts of a line between wide blanks; a name behind the last one says who is in charge. */
function atWideBlanks(folded: string, { start, end }: Span): Span[][] {
  const parts: Span[] = [];
  let from = start;
  for (const blank of folded.slice(start, end).matchAll(/ {2,}|\t+/g)) {
    parts.push({ start: from, end: start + blank.index });
    from = start + blank.index + blank[0].length;
  }
  parts.push({ start: from, end });
  const last = parts[parts.length - 1]!;
  if (parts.length > 1 && namesPeople(folded.slice(last.start, last.end))) parts.pop();
  return parts.map((part) => [part]);
}

const OPENERS = "([《“【";
const CLOSERS = ")]》”】";

/** Cuts behind every semicolon that stands in no bracket or quotation; 。、 is one whose number was lost behind it. */
export function splitAtSemicolons(folded: string, spans: readonly Span[]): Span[][] {
  const items: Span[][] = [[]];
  let depth = 0;
  for (const span of spans) {
    let { start } = span;
    for (let at = span.start; at < span.end; at++) {
      const character = folded.charAt(at);
      if (OPENERS.includes(character)) depth++;
      else if (CLOSERS.includes(character)) depth = Math.max(0, depth - 1);
      else if (depth === 0 && (character === ";" || (character === "。" && folded.charAt(at + 1) === "、"))) {
        items[items.length - 1]!.push({ start, end: at + 1 });
        items.push([]);
        start = at + 1;
      }
    }
    if (start < span.end) items[items.length - 1]!.push({ start, end: span.end });
  }
  return items.filter((item) => item.some(({ start, end }) => folded.slice(start, end).trim() !== ""));
}
