/** Sentences whose clauses each name their time: 3月举行比赛,5月份表彰. */
import type { CleanText } from "../text/clean-text";
import type { Entry } from "../schedule";
import { opensWithTime, type OpeningTime } from "./opening-time";

/** An entry cut before every clause that begins with another month; its first part keeps the label's time. */
export function atInnerTimes(doc: CleanText, entry: Entry): Entry[] {
  const [span] = entry.spans;
  if (!span || entry.spans.length > 1) return [entry];
  const cuts = clauseStarts(doc.folded, span.start, span.end).flatMap((start) => {
    const opening = opensWithTime(doc, { start, end: span.end });
    return opening && opening.period.day === undefined ? [{ start, opening }] : [];
  });
  if (cuts.length === 0) return [entry];
  const endOf = (index: number): number => cuts[index + 1]?.start ?? span.end;
  const first = { ...entry, spans: [{ start: span.start, end: cuts[0]!.start }] };
  return [first, ...cuts.map(({ opening }, index) => entryOf(doc, opening, endOf(index)))];
}

function entryOf(doc: CleanText, { start, end, period, contentStart }: OpeningTime, limit: number): Entry {
  return { label: doc.text.slice(start, end), period, spans: [{ start: contentStart, end: limit }] };
}

/** Where clauses begin behind the first one. */
function clauseStarts(folded: string, start: number, end: number): number[] {
  return [...folded.slice(start, end).matchAll(/[,;。] */g)].map((match) => start + match.index + match[0].length);
}
