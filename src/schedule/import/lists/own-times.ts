/** Times that items name themselves, under a label or in their clauses. */
import type { CleanText } from "../text/clean-text";
import { atInnerTimes } from "./inner-times";
import type { Label } from "./label";
import type { Period } from "../reading/period";
import type { Entry } from "../schedule";
import { trailingEntry } from "./trailing-schedules";

/** What a label's item says is done, at the times it names itself or else at the label's. */
export function withOwnTimes(doc: CleanText, label: Label, entry: Entry): Entry[] {
  const own = withOwnDay(doc, withOwnMonth(doc, entry));
  return beginsSentence(label) ? atInnerTimes(doc, own) : [own];
}

/** An item under 第一季度 or 上半年 that ends with its own month: 慰问（1月）. */
function withOwnMonth(doc: CleanText, entry: Entry): Entry {
  const [span] = entry.spans;
  if (entry.period.months.length < 3 || !span || entry.spans.length > 1) return entry;
  const own = trailingEntry(doc, span);
  const isWithin = own && own.period.months.length > 0 && own.period.months.every((month) => entry.period.months.includes(month));
  return isWithin ? own : entry;
}

/** 8日：插花 under 三月. */
const OWN_DAY = /^(\d{1,2}) ?[日号](?: ?[-~至] ?\d{1,2} ?[日号])? ?[:,、 ] */;

function withOwnDay(doc: CleanText, entry: Entry): Entry {
  const [span] = entry.spans;
  const read = span && entry.period.months.length === 1 ? OWN_DAY.exec(doc.folded.slice(span.start, span.end)) : null;
  if (!span || !read) return entry;
  const date: Period = { kind: "day", months: entry.period.months, day: Number(read[1]) };
  return { ...entry, date, spans: [{ start: span.start + read[0].length, end: span.end }, ...entry.spans.slice(1)] };
}

/** 3月举行…, 四月份组织…: the label is the beginning of a sentence, and its clauses may name times of their own. */
function beginsSentence({ closing, period }: Label): boolean {
  return closing === "text" && period.day === undefined;
}
