/** A plan for one month or quarter, which its title or heading names: 2027年3月份工作安排. */
import { lineAfter, type CleanText, type Line } from "../text/clean-text";
import { closesSchedule, headingLevel, isDateLine, isSignature } from "../reading/headings";
import { readItems, type Piece } from "./items";
import { readLineMarker } from "../reading/numbering";
import { continuesNumeral, readNumberedPeriod, type ReadPeriod } from "../reading/period";
import { beginsText } from "../reading/plan-titles";
import type { Schedule } from "../schedule";
import type { Span } from "../text/span";

/** What a heading has to say behind its month. */
const MONTHLY = /^ ?份? ?(?:的|工会|学校|主要|重点)*(?:工作|活动)(?:计划|安排|要点|重点)/;

export function findSingleMonths(doc: CleanText, lines: readonly Line[], titles: readonly Span[]): Schedule[] {
  return titles.flatMap((title) => {
    const line = lines.find(({ start }) => start === title.start);
    const month = line && monthNamed(doc, line);
    if (!line || !month) return [];
    const pieces = numberedLines(doc, lines, line);
    const { items } = readItems(doc, pieces, { bounded: false, terminated: 0, longest: Infinity, wideBlanks: false });
    if (items.length < 2) return [];
    const label = doc.text.slice(month.start, month.end);
    const entries = items.map(({ spans }) => ({ label, period: month.value, spans }));
    return [{ form: "month" as const, start: pieces[0]!.start, end: pieces[pieces.length - 1]!.end, entries }];
  });
}

/** A plan for a quarter has no more months. */
const QUARTER = 3;

function monthNamed({ folded }: CleanText, line: Line): (ReadPeriod & { start: number }) | undefined {
  for (let at = line.start; at < line.end; at++) {
    const read = continuesNumeral(folded, at) ? undefined : readNumberedPeriod(folded, at);
    if (read && read.value.months.length > 0 && read.value.months.length <= QUARTER && read.value.day === undefined && MONTHLY.test(folded.slice(read.end, line.end))) {
      return { ...read, start: at };
    }
  }
  return undefined;
}

/** The first list of numbered lines under the title. */
function numberedLines(doc: CleanText, lines: readonly Line[], title: Line): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (line.index <= title.index || line.folded === "") continue;
    const ends = beginsText(doc, line) || isDateLine(line.folded) || isSignature(line.folded, line.indent, lineAfter(doc, line)?.folded);
    if (ends || closesSchedule(line.folded)) break;
    const numbered = readLineMarker(doc.folded, line.start);
    if (pieces.length === 0 && (!numbered || (headingLevel(line.folded) ?? 4) <= 3)) {
      if (headingLevel(line.folded) === undefined || line.folded.length > 60) continue;
      return [];
    }
    pieces.push({ start: line.start, end: line.end, startsLine: true });
  }
  return pieces;
}
