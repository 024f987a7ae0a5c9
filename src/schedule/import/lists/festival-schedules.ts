/** Lists whose labels are festivals: 三八节：…, 教师节：…; 二、清明节活动安排, and the activities below. */
import type { CleanText, Line } from "../text/clean-text";
import { beginsText } from "../reading/plan-titles";
import { closesSchedule, headingLevel } from "../reading/headings";
import { readItems, type Piece } from "./items";
import { opensWithTime } from "./opening-time";
import { readLineMarker } from "../reading/numbering";
import { readFestivalPeriod, type Period } from "../reading/period";
import type { Entry, Schedule } from "../schedule";

/** Lines in a row that each begin with a festival and a colon; and headings that name one. */
export function findFestivalSchedules(doc: CleanText, lines: readonly Line[]): Schedule[] {
  const { groups, taken } = festivalSections(doc, lines);
  const rest = lines.filter((line) => !taken.has(line));
  return [...groups, ...festivalLines(doc, rest)].flatMap((entries) => {
    const last = entries[entries.length - 1];
    // One activity is no schedule, and not worth a judgement.
    return last && entries.length > 1 ? [{ form: "festivals" as const, start: entries[0]!.spans[0]!.start, end: last.spans[last.spans.length - 1]!.end, entries }] : [];
  });
}

function festivalLines(doc: CleanText, lines: readonly Line[]): Entry[][] {
  const groups: Entry[][] = [[]];
  for (const line of lines) {
    if (line.folded === "") continue;
    const group = groups[groups.length - 1]!;
    const entries = entriesOf(doc, line);
    const month = entries.length === 0 && group.length > 0 ? monthEntry(doc, line) : undefined;
    if (month) group.push(month);
    else if (entries.length === 0) groups.push([]);
    else group.push(...entries);
  }
  return groups;
}

function entriesOf(doc: CleanText, line: Line): Entry[] {
  const start = readLineMarker(doc.folded, line.start)?.end ?? line.start;
  const festival = readFestivalPeriod(doc.folded, start);
  const closing = start > line.start ? SENTENCE_OR_COLON : COLON;
  const colon = festival && closing.exec(doc.folded.slice(festival.end, line.end));
  if (!festival || !colon) return [];
  const piece = { start: festival.end + colon[0].length, end: line.end, startsLine: false };
  return itemsOf(doc, [piece], doc.text.slice(start, festival.end), festival.value);
}

/** 5.十一月组织…: an item of the list that names no festival. */
function monthEntry(doc: CleanText, line: Line): Entry | undefined {
  const opening = readLineMarker(doc.folded, line.start) && opensWithTime(doc, line);
  if (!opening) return undefined;
  return { label: doc.text.slice(opening.start, opening.end), period: opening.period, spans: [{ start: opening.contentStart, end: line.end }] };
}

const COLON = /^ ?(?:节|活动)?(?:期间)? ?: ?/;
/** Of a numbered line the festival may also be a sentence of its own: 1.三八妇女节。组织…. */
const SENTENCE_OR_COLON = /^ ?(?:节|活动|建军|建党)*(?:期间|前后)? ?[:。,] ?/;

function itemsOf(doc: CleanText, pieces: readonly Piece[], label: string, period: Period): Entry[] {
  const { items, restarted } = readItems(doc, pieces, { bounded: true, terminated: 0, longest: Infinity, wideBlanks: false });
  return [...items, ...restarted].map(({ spans }) => ({ label, period, spans }));
}

/** What a heading may say behind its festival. */
const SECTION = /^ ?(?:节|期间|系列|主题|庆祝|慰问)*(?:活动|工作)?(?:安排|计划|方案|内容)?:?$/;

/** One section after the other, each headed by a festival: their items. */
function festivalSections(doc: CleanText, lines: readonly Line[]): { groups: Entry[][]; taken: ReadonlySet<Line> } {
  const groups: Entry[][] = [[]];
  const taken = new Set<Line>();
  let open: { label: string; period: Period; pieces: Piece[] } | undefined;
  const close = (): void => {
    if (open) groups[groups.length - 1]!.push(...itemsOf(doc, open.pieces, open.label, open.period));
    open = undefined;
  };
  for (const line of lines) {
    if (line.folded === "") continue;
    const section = sectionHead(doc, line);
    if (section || (headingLevel(line.folded) ?? 4) <= 3 || closesSchedule(line.folded) || beginsText(doc, line)) {
      close();
      if (section) open = { ...section, pieces: [] };
      else groups.push([]);
    } else if (open) {
      open.pieces.push({ start: line.start, end: line.end, startsLine: true });
      taken.add(line);
    }
  }
  close();
  return { groups, taken };
}

/** 二、春节活动安排: numbered, the festival, and nothing else than that something is done. */
function sectionHead(doc: CleanText, line: Line): { label: string; period: Period } | undefined {
  const marker = readLineMarker(doc.folded, line.start);
  const festival = marker?.style.startsWith("han") ? readFestivalPeriod(doc.folded, marker.end) : undefined;
  if (!marker || !festival || !SECTION.test(doc.folded.slice(festival.end, line.end))) return undefined;
  return { label: doc.text.slice(marker.end, festival.end), period: festival.value };
}
