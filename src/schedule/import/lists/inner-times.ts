/** Sentences whose clauses each name their time: 3月举行比赛,5月份表彰. */
import type { CleanText } from "../text/clean-text";
import type { Entry } from "../schedule";
import type { Span } from "../text/span";
import { opensWithTime, type OpeningTime } from "./opening-time";

/** A clause that begins with its month. */
interface TimedClause {
  readonly start: number;
  readonly opening: OpeningTime;
}

/** An entry cut before every clause that begins with a month; its first part keeps the label's time. */
export function atInnerTimes(doc: CleanText, entry: Entry): Entry[] {
  const [span] = entry.spans;
  const clauses = span && entry.spans.length === 1 ? timedClauses(doc, span) : [];
  const [first] = clauses;
  return first ? [{ ...entry, spans: [{ start: span!.start, end: first.start }] }, ...entriesOf(doc, clauses, span!.end)] : [entry];
}

function entriesOf(doc: CleanText, clauses: readonly TimedClause[], end: number): Entry[] {
  return clauses.map(({ opening }, index) => ({
    label: doc.text.slice(opening.start, opening.end),
    period: opening.period,
    spans: [{ start: opening.contentStart, end: clauses[index + 1]?.start ?? end }],
  }));
}

/** The clauses behind the first one that begin with a month; a day rather belongs to what was said before. */
function timedClauses(doc: CleanText, { start, end }: Span): TimedClause[] {
  return [...doc.folded.slice(start, end).matchAll(/[,;。] */g)].flatMap((match) => {
    const from = start + match.index + match[0].length;
    const opening = opensWithTime(doc, { start: from, end });
    return opening && opening.period.day === undefined ? [{ start: from, opening }] : [];
  });
}
