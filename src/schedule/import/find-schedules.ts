/** Puts every reader to a text and keeps what is a schedule. */
import type { CleanText, Line } from "./text/clean-text";
import { findFestivalSchedules } from "./lists/festival-schedules";
import { findGluedSchedules } from "./lists/glued-schedules";
import { findHeadedSchedules } from "./lists/headed-schedules";
import { judge } from "./judgement";
import { findLabelSchedules } from "./lists/label-schedules";
import { titleOf, type Title } from "./reading/plan-titles";
import { findMentionSchedules } from "./lists/mention-schedules";
import { findProseSchedules } from "./lists/prose-schedules";
import { findRecordSchedules } from "./lists/record-schedules";
import type { Schedule } from "./schedule";
import { findSingleMonths } from "./lists/single-month";
import { findTableSchedules } from "./tables/table-schedules";
import { findTrailingSchedules } from "./lists/trailing-schedules";

/** The schedules of a text in their order. Lists and tables first; the less certain forms only where a text has none. */
export function findSchedules(doc: CleanText, titles: readonly Title[]): Schedule[] {
  const tables = findTableSchedules(doc);
  const free = doc.lines.filter((line) => !tables.lines.has(line));
  const records = onlySchedules(doc, findRecordSchedules(doc, free));
  const lines = free.filter((line) => !records.some((record) => covers(record, line)));
  const labelled = onlySchedules(doc, findLabelSchedules({ doc, lines, titles }));
  const certain = [...onlySchedules(doc, tables.schedules), ...records, ...labelled];
  const untaken = free.filter((line) => !certain.some((schedule) => covers(schedule, line)));
  const others = [
    findGluedSchedules(untaken),
    findHeadedSchedules(doc, untaken),
    findTrailingSchedules(doc, untaken),
    findProseSchedules(doc, untaken),
    findFestivalSchedules(doc, untaken),
    findSingleMonths(doc, untaken, titles),
    findMentionSchedules(doc, untaken, titles),
  ];
  const isNew = (schedule: Schedule, found: readonly Schedule[]): boolean =>
    !found.some(({ start }) => titleOf(titles, start) === titleOf(titles, schedule.start));
  return others
    .reduce((found, more) => [...found, ...onlySchedules(doc, more).filter((schedule) => isNew(schedule, found))], certain)
    .sort((a, b) => a.start - b.start);
}

function covers({ start, end }: Schedule, line: Line): boolean {
  return line.start < end && line.end > start;
}

/** Those that are schedules, and the small ones under the same heading: a topic may have but one month. */
function onlySchedules(doc: CleanText, candidates: readonly Schedule[]): Schedule[] {
  const judged = candidates.map((schedule) => ({ schedule, verdict: judge(doc, schedule) }));
  const headings = new Set(judged.flatMap(({ verdict }) => (verdict.answer === "schedule" && verdict.heading ? [verdict.heading] : [])));
  return judged
    .filter(({ verdict }) => verdict.answer === "schedule" || (verdict.answer === "few" && verdict.heading && headings.has(verdict.heading)))
    .map(({ schedule }) => schedule);
}
