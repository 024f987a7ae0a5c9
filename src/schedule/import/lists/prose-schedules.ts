/** Schedules told in sentences: 三月份组织…，四月份举办…；五月份…。 */
import type { CleanText, Line } from "../text/clean-text";
import { continuesNumeral, readNumberedPeriod, type Period } from "../reading/period";
import type { Entry, Schedule } from "../schedule";

interface Mention {
  /** Where the clause begins, words such as 计划在 included. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

/** Paragraphs in which three months or more each begin a clause, in the order of the year. */
export function findProseSchedules(doc: CleanText, lines: readonly Line[]): Schedule[] {
  return lines.flatMap((line) => {
    const mentions = inYearOrder(mentionsOf(doc, line));
    if (mentions.length < 3) return [];
    const entries = mentions.map((mention, index) => entryOf(doc, line, mention, mentions[index + 1]));
    return [{ form: "prose" as const, start: mentions[0]!.from, end: entries[entries.length - 1]!.spans[0]!.end, entries }];
  });
}

const CLAUSE_START = /(?:^|[:;,。!?)」”])[ \t]*(?:同时|还|并|另外)?(?:计划|拟|准备|将|预计|打算)?(?:在|于|到)?[ \t]*$/;

function mentionsOf({ folded }: CleanText, line: Line): Mention[] {
  const mentions: Mention[] = [];
  for (let at = line.start; at < line.end; at++) {
    const read = /[0-9元一二三四五六七八九十第次]/.test(folded.charAt(at)) && !continuesNumeral(folded, at) ? readNumberedPeriod(folded, at) : undefined;
    if (!read || read.end > line.end || read.value.months.length === 0) continue;
    const from = clauseStart(folded, line, at);
    if (from !== undefined) {
      mentions.push({ from, start: at, end: read.end, period: read.value });
    }
    at = read.end - 1;
  }
  return mentions;
}

/** Where the clause that a month begins starts, words such as 计划在 included; undefined where it stands inside one. */
function clauseStart(folded: string, line: Line, at: number): number | undefined {
  const window = Math.max(line.start, at - LONGEST_LEAD);
  const before = CLAUSE_START.exec((window > line.start ? "…" : "") + folded.slice(window, at));
  if (!before) return undefined;
  return at - before[0].length + (/^[:;,。!?)」”]/.test(before[0]) ? 1 : 0);
}

const LONGEST_LEAD = 12;

/** The mentions up to where the months fall back a second time. */
function inYearOrder(mentions: readonly Mention[]): Mention[] {
  const first = mentions[0]?.period.months[0];
  if (first === undefined) return [];
  const kept: Mention[] = [];
  let last = -1;
  for (const mention of mentions) {
    const sinceFirst = (mention.period.months[0]! - first + 12) % 12;
    if (sinceFirst < last) break;
    last = sinceFirst;
    kept.push(mention);
  }
  return kept;
}

/** 。下半年, 9月…: the words before the next month that are none of this one's. */
const LEAD_OF_NEXT = /[。;] ?(?:[上下]半年|[上下]学期|第?[一二三四]季度|其中|此外|另外)?[,:。;\s]*$/;

function entryOf(doc: CleanText, line: Line, mention: Mention, next: Mention | undefined): Entry {
  const limit = next?.from ?? line.end;
  const start = mention.end + /^(?:[ \t,、:]|期间)*/.exec(doc.folded.slice(mention.end, limit))![0].length;
  const text = doc.folded.slice(start, limit).replace(LEAD_OF_NEXT, "");
  const sentence = next ? -1 : text.search(/[。;]/);
  const end = start + (sentence < 0 ? text : text.slice(0, sentence)).replace(/[,;。 \t]+$/, "").length;
  return { label: doc.text.slice(mention.start, mention.end), period: mention.period, spans: [{ start, end }] };
}
