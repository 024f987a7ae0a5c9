/** Activities told one after the other, each under a heading of its own: 一、迎新活动, and below 9月份，…. */
import { lineAfter, type CleanText, type Line } from "../text/clean-text";
import { readLineMarker, type Marker } from "../reading/numbering";
import type { Entry, Schedule } from "../schedule";
import { speaksOfPast } from "../reading/past";
import { opensWithTime } from "./opening-time";

/** One or two such paragraphs are no schedule, and not worth a judgement. */
const FEWEST = 3;
/** A heading names an activity in a few words; a section's slogan is longer. */
const LONGEST_NAME = 16;

/** Numbered headings whose paragraph begins with its month: the heading is the activity. */
export function findHeadedSchedules(doc: CleanText, lines: readonly Line[]): Schedule[] {
  const groups: { style: Marker["style"]; last: number; entries: Entry[] }[] = [];
  for (const line of lines) {
    const read = headedEntry(doc, line);
    if (!read) continue;
    const { style, value, entry } = read;
    const open = groups[groups.length - 1];
    if (open && open.style === style && value > open.last) {
      open.entries.push(entry);
      open.last = value;
    } else {
      groups.push({ style, last: value, entries: [entry] });
    }
  }
  return groups.filter(({ entries }) => entries.length >= FEWEST).map(({ entries }) => ({
    form: "headed",
    start: entries[0]!.spans[0]!.start,
    end: entries[entries.length - 1]!.spans[0]!.end,
    entries,
  }));
}

interface HeadedEntry {
  readonly style: Marker["style"];
  readonly value: number;
  readonly entry: Entry;
}

function headedEntry(doc: CleanText, line: Line): HeadedEntry | undefined {
  const marker = readLineMarker(doc.folded, line.start);
  const name = marker && { start: marker.end, end: line.start + line.folded.replace(/[:。;\s]+$/, "").length };
  const below = lineAfter(doc, line);
  if (!marker || marker.value === null || !name || !below || name.end - name.start < 2 || name.end - name.start > LONGEST_NAME) return undefined;
  if (/[,;。]/.test(doc.folded.slice(name.start, name.end))) return undefined;
  const opening = opensWithTime(doc, below);
  // 1、计划3月… over 2、计划4月… are items, each with its own time.
  const isItem = readLineMarker(doc.folded, below.start)?.style === marker.style || opensWithTime(doc, line) !== undefined;
  if (!opening || isItem || speaksOfPast(below.folded)) return undefined;
  const label = doc.text.slice(opening.start, opening.end);
  return { style: marker.style, value: marker.value, entry: { label, period: opening.period, spans: [name] } };
}
