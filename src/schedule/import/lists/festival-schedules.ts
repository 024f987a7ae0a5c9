/** Lists whose labels are festivals: 三八节：…, 教师节：…. */
import type { CleanText, Line } from "../text/clean-text";
import { readItems } from "./items";
import { readLineMarker } from "../reading/numbering";
import { readFestivalPeriod } from "../reading/period";
import type { Entry, Schedule } from "../schedule";

/** Lines in a row that each begin with a festival and a colon. */
export function findFestivalSchedules(doc: CleanText, lines: readonly Line[]): Schedule[] {
  const groups: Entry[][] = [[]];
  for (const line of lines) {
    if (line.folded === "") continue;
    const entries = entriesOf(doc, line);
    if (entries.length === 0) groups.push([]);
    groups[groups.length - 1]!.push(...entries);
  }
  return groups.flatMap((entries) => {
    const last = entries[entries.length - 1];
    return last ? [{ form: "festivals" as const, start: entries[0]!.spans[0]!.start, end: last.spans[last.spans.length - 1]!.end, entries }] : [];
  });
}

function entriesOf(doc: CleanText, line: Line): Entry[] {
  const start = readLineMarker(doc.folded, line.start)?.end ?? line.start;
  const festival = readFestivalPeriod(doc.folded, start);
  const colon = festival && /^ ?(?:节|活动)?(?:期间)? ?: ?/.exec(doc.folded.slice(festival.end, line.end));
  if (!festival || !colon) return [];
  const piece = { start: festival.end + colon[0].length, end: line.end, startsLine: false };
  const { items } = readItems(doc, [piece], { bounded: true, terminated: 0, longest: Infinity, wideBlanks: false });
  return items.map(({ spans }) => ({ label: doc.text.slice(start, festival.end), period: festival.value, spans }));
}
