/** Plans without a schedule of their own whose paragraphs name the months here and there: 今年4月，组织…. */
import type { CleanText, Line } from "../text/clean-text";
import { announcesPlan, announcesReview, announcesSchedule, headingLevel } from "../reading/headings";
import { speaksOfPast } from "../reading/past";
import type { Title } from "../reading/plan-titles";
import { readLineMarker } from "../reading/numbering";
import { readNumberedPeriod, readPeriodCell } from "../reading/period";
import type { Entry, Schedule } from "../schedule";
import type { Span } from "../text/span";
import { timedClause } from "./clause-time";
import { opensWithTime } from "./opening-time";
import { bracketedEntry } from "./trailing-schedules";

/** The sentences of each plan that begin with their month, or end with it in brackets. */
export function findMentionSchedules(doc: CleanText, lines: readonly Line[], titles: readonly Title[]): Schedule[] {
  const byTitle = new Map<Title, Entry[]>();
  let index = 0;
  let inSchedule = false;
  for (const line of lines) {
    if ((headingLevel(line.folded) ?? 4) <= 3) inSchedule = announcesSchedule(line.folded);
    while (index + 1 < titles.length && titles[index + 1]!.start <= line.start) index++;
    const title = titles[index];
    if (!title || !isPlan(doc.folded.slice(title.start, title.end))) continue;
    const entries = byTitle.get(title) ?? [];
    byTitle.set(title, entries);
    entries.push(...sentenceEntries(doc, line, inSchedule));
  }
  return [...byTitle.values()].flatMap((entries) => {
    const last = entries[entries.length - 1];
    return last ? [{ form: "mentions" as const, start: entries[0]!.spans[0]!.start, end: last.spans[0]!.end, entries }] : [];
  });
}

function isPlan(title: string): boolean {
  return !ORDER.test(title) && (announcesPlan(title) || (announcesSchedule(title) && !announcesReview(title)));
}

/** 关于做好2027年…工作的通知: the steps of one matter. */
const ORDER = /通知|通报|办法|细则|意见/;

function sentenceEntries(doc: CleanText, line: Line, inSchedule: boolean): Entry[] {
  const sentences = sentencesOf(doc, line);
  return sentences.flatMap((sentence, index) => {
    const words = doc.folded.slice(sentence.start, sentence.end);
    if (speaksOfPast(words)) return [];
    const before = sentences[index - 1];
    const bracketed = before && bracketedTime(doc, sentence, before);
    if (bracketed) return [bracketed];
    const opening = opensWithTime(doc, sentence);
    // A line that ends without a mark may be a link's.
    if (!opening) return /[,。;!?)]$/.test(words) ? (bracketedEntry(doc, sentence) ?? timedClause(doc, sentence) ?? (inSchedule ? subjectsTime(doc, sentence) : undefined) ?? []) : [];
    const label = doc.text.slice(opening.start, opening.end);
    return [{ label, period: opening.period, spans: [{ start: opening.contentStart, end: sentence.end }] }];
  });
}

/** 女工委于3月上旬组织…: who does it, and when. */
const SUBJECT = /^[^,。;:、!?\d]{2,12}[于在]$/;
const LONGEST_SUBJECT = 13;

function subjectsTime(doc: CleanText, { start, end }: Span): Entry | undefined {
  const from = readLineMarker(doc.folded, start)?.end ?? start;
  for (let at = from + 3; at < Math.min(end, from + LONGEST_SUBJECT); at++) {
    if (!SUBJECT.test(doc.folded.slice(from, at))) continue;
    const read = readNumberedPeriod(doc.folded, at);
    if (read && read.end < end && read.value.months.length > 0 && read.value.relation === undefined) {
      return { label: doc.text.slice(at, read.end), period: read.value, spans: [{ start: from, end }] };
    }
  }
  return undefined;
}

/** …评选活动。(六月份): a time in brackets behind a sentence's end is that sentence's. */
function bracketedTime(doc: CleanText, { start, end }: Span, before: Span): Entry | undefined {
  const inner = /^\(([^()]{2,12})\)/.exec(doc.folded.slice(start, end));
  const period = inner ? readPeriodCell(inner[1]!) : undefined;
  if (!inner || !period || period.months.length === 0) return undefined;
  const from = readLineMarker(doc.folded, before.start)?.end ?? before.start;
  return { label: doc.text.slice(start + 1, start + 1 + inner[1]!.length), period, spans: [{ start: from, end: before.end }] };
}

/** The sentences of a line, each up to and with the mark that ends it. */
function sentencesOf({ folded }: CleanText, line: Line): Span[] {
  const sentences: Span[] = [];
  let start = line.start;
  for (let at = line.start; at < line.end; at++) {
    if (!/[。;!?]/.test(folded.charAt(at))) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  return start < line.end ? [...sentences, { start, end: line.end }] : sentences;
}
