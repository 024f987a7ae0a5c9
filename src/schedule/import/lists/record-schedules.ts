/** Activities told field by field: a name, and lines such as 时间：3月8日, 地点：礼堂 under or behind it. */
import type { CleanText, Line } from "../text/clean-text";
import { fieldsOf, type Field } from "../reading/fields";
import { announcesSchedule, closesSchedule, headingLevel, isTitle } from "../reading/headings";
import { readLineMarker } from "../reading/numbering";
import { readPeriodCell } from "../reading/period";
import type { Entry, Schedule } from "../schedule";
import type { Span } from "../text/span";
import { isTime, type ColumnRole } from "../tables/table-columns";

interface Draft {
  /** The line over the fields. */
  head?: Span;
  fields: Field[];
}

export function findRecordSchedules(doc: CleanText, lines: readonly Line[]): Schedule[] {
  return draftGroups(doc, lines).flatMap((group) => {
    const entries = group.flatMap((draft) => entryOf(doc, draft) ?? []);
    const [first] = entries;
    if (!first || entries.length * 2 < group.length) return [];
    return [{ form: "records" as const, start: first.spans[0]!.start, end: entries[entries.length - 1]!.spans[0]!.end, entries }];
  });
}

/** Descriptions between records; more of them are another part of the text. */
const MOST_PLAIN_LINES = 4;

/** Records that follow each other without a heading between them. */
function draftGroups(doc: CleanText, lines: readonly Line[]): Draft[][] {
  const groups: Draft[][] = [[]];
  let head: Span | undefined;
  let plainLines = 0;
  for (const line of lines) {
    if (line.folded === "") continue;
    const group = groups[groups.length - 1]!;
    const fields = fieldsOf(doc, line);
    const lead = beforeFields(doc, line, fields);
    if (fields.length === 0) {
      // A line right over fields may be the record's name; a section or several plain lines part the lists.
      plainLines++;
      if (plainLines > MOST_PLAIN_LINES || (plainLines > 1 && (headingLevel(line.folded) ?? 4) <= 2) || isTitle(line.folded) || closesSchedule(line.folded)) groups.push([]);
      head = headsList(line.folded) ? undefined : lead;
      continue;
    }
    plainLines = 0;
    const open = group[group.length - 1];
    const repeats = open?.fields.some(({ role }) => role === fields[0]!.role && role !== "other");
    if (!open || head || lead || repeats) group.push({ fields: [...fields], ...((lead ?? head) && { head: (lead ?? head)! }) });
    else open.fields.push(...fields);
    head = undefined;
  }
  return groups;
}

/** Whether a line over fields is the heading of all records, not the name of the first. */
function headsList(folded: string): boolean {
  return (announcesSchedule(folded) && headingLevel(folded) !== undefined) || /^附[件表]?\d?:|活动表$/.test(folded);
}

/** `活动一：`, `项目2、`: a number by another name. */
const COUNTED_NAME = /^(?:活动|项目|主题活动|专题活动)(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?[:、. ] ?/;

/** What stands on a line before its first field: with its number taken off. */
function beforeFields(doc: CleanText, line: Line, fields: readonly Field[]): Span | undefined {
  const marked = readLineMarker(doc.folded, line.start)?.end ?? line.start;
  const start = marked + (COUNTED_NAME.exec(doc.folded.slice(marked, line.end))?.[0].length ?? 0);
  const end = fields[0]?.start ?? line.end;
  const text = doc.folded.slice(start, end).replace(/[\s;,。]+$/, "");
  return text === "" || line.folded.length > 80 ? undefined : { start, end: start + text.length };
}

function entryOf(doc: CleanText, { head, fields }: Draft): Entry | undefined {
  const time = fields.find(({ role }) => isTime(role));
  const said = (wanted: ColumnRole): Span | undefined => fields.find(({ role }) => role === wanted)?.value;
  // A field 活动名称 names the activity; 内容 under a line of its own only describes it.
  const name = said("name") ?? head ?? said("content") ?? said("theme");
  const period = time && readPeriodCell(doc.folded.slice(time.value.start, time.value.end).replace(/[;,。\s]+$/, ""));
  if (!time || !name || !period) return undefined;
  return { label: doc.text.slice(time.value.start, time.value.end).trim(), period, spans: [name] };
}
