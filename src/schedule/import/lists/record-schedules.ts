/** Activities told field by field: a name, and lines such as 时间：3月8日, 地点：礼堂 under or behind it. */
import type { CleanText, Line } from "../text/clean-text";
import { fieldsOf, type Field } from "../reading/fields";
import { announcesSchedule, closesSchedule, headingLevel, isTitle } from "../reading/headings";
import { splitAtSemicolons } from "./items";
import { readLineMarker, type Marker } from "../reading/numbering";
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
    const read = group.map((draft) => entriesOf(doc, draft));
    const entries = read.flat();
    const [first] = entries;
    if (!first || read.filter(({ length }) => length > 0).length * 2 < group.length) return [];
    return [{ form: "records" as const, start: first.spans[0]!.start, end: endOf(group[group.length - 1]!, entries[entries.length - 1]!), entries }];
  });
}

/** The last record's fields are no items of another list. */
function endOf({ fields }: Draft, { spans }: Entry): number {
  return Math.max(spans[spans.length - 1]!.end, fields[fields.length - 1]?.value.end ?? 0);
}

/** Descriptions between records; more of them are another part of the text. */
const MOST_PLAIN_LINES = 4;

/** Records that follow each other without a heading between them. */
function draftGroups(doc: CleanText, lines: readonly Line[]): Draft[][] {
  const drafts = new Drafts();
  for (const line of lines) {
    if (line.folded === "") continue;
    const fields = fieldsOf(doc, line);
    drafts.add({ line, fields, lead: beforeFields(doc, line, fields), marker: readLineMarker(doc.folded, line.start) });
  }
  return drafts.groups;
}

/** A line and what it says of a record. */
interface RecordLine {
  readonly line: Line;
  readonly fields: readonly Field[];
  /** What stands before its first field. */
  readonly lead: Span | undefined;
  readonly marker: Marker | undefined;
}

/** Puts lines together to records, one line after the other. */
class Drafts {
  readonly groups: Draft[][] = [[]];
  private head: Span | undefined;
  private plainLines = 0;
  private number: Marker | undefined;
  /** What the last line of fields began with; a line without fields that begins so describes the same record. */
  private bullet: Marker | undefined;

  add(own: RecordLine): void {
    const countsOn = followsNumber(own.marker, this.number);
    if (countsOn || own.fields.length > 0) this.number = own.marker;
    if (own.fields.length === 0 && isBulletLike(own.marker, this.bullet)) return;
    if (own.fields.length === 0 && !(countsOn && this.open)) return this.addPlain(own);
    this.bullet = own.marker;
    this.plainLines = 0;
    // 3.活动时间：… behind 1.活动主题：…: the fields of one record may be its numbered items.
    const isNamed = own.lead !== undefined && own.fields.length > 0;
    if (countsOn && this.open && !isNamed) this.open.fields.push(...own.fields);
    else this.addFields(own);
  }

  private get open(): Draft | undefined {
    const group = this.groups[this.groups.length - 1]!;
    return group[group.length - 1];
  }

  /** A line right over fields may be the record's name; a section or several plain lines part the lists. */
  private addPlain({ line: { folded }, lead }: RecordLine): void {
    this.plainLines++;
    const isSection = this.plainLines > 1 && (headingLevel(folded) ?? 4) <= 2;
    if (this.plainLines > MOST_PLAIN_LINES || isSection || isTitle(folded) || closesSchedule(folded)) this.groups.push([]);
    this.head = headsList(folded) || OF_ALL.test(folded) ? undefined : lead;
  }

  private addFields({ fields, lead }: RecordLine): void {
    const head = lead ?? this.head;
    const repeats = this.open?.fields.some(({ role }) => role === fields[0]!.role && role !== "other");
    if (!this.open || head || repeats) this.groups[this.groups.length - 1]!.push({ fields: [...fields], ...(head && { head }) });
    else this.open.fields.push(...fields);
    this.head = undefined;
  }
}

function isBulletLike(marker: Marker | undefined, before: Marker | undefined): boolean {
  return marker?.style === "bullet" && before?.style === "bullet" && marker.sign === before.sign;
}

function followsNumber(marker: Marker | undefined, before: Marker | undefined): boolean {
  return marker !== undefined && before !== undefined && marker.style === before.style && marker.style.startsWith("digit") && marker.value === (before.value ?? 0) + 1;
}

/** Whether a line over fields is the heading of all records, not the name of the first. */
function headsList(folded: string): boolean {
  return (announcesSchedule(folded) && headingLevel(folded) !== undefined) || /^附[件表]?\d?:|活动表$/.test(folded);
}

/** 三、活动时间与地点: the time and place of all of them. */
const OF_ALL = /^(?:[一二三四五六七八九十]{1,3}、)?(?:活动|具体|总体)?(?:时间|日期|地点)(?:[与和及、](?:活动)?(?:时间|日期|地点|对象|形式))*:?$/;

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

/** What a day's time may say behind the day, and the marks that close it: 9月10日放学后5点10分。 */
const HOUR = /(?: ?(?:[上下中]午|早上|晚上?|放学后|课后|周[一二三四五六日]|\(周[一二三四五六日]\)|星期[一二三四五六日]))?(?: ?\d{1,2} ?[点时:](?: ?\d{1,2} ?分?| ?半)?)?[;,。\s]*$/;

/** A line that could be an activity's name: no sentence. */
const NAME = /^[^,。;:]{2,24}$/;

function entriesOf(doc: CleanText, { head, fields }: Draft): Entry[] {
  const time = fields.find(({ role }) => isTime(role));
  const said = (wanted: ColumnRole): Span | undefined => fields.find(({ role }) => role === wanted)?.value;
  // A field 活动名称 names the activity; 内容 and 项目 under a line of its own only describe it.
  const isName = head !== undefined && NAME.test(doc.folded.slice(head.start, head.end));
  const named = fields[0]!.role === "name" || !isName ? said("name") : undefined;
  const name = named ?? head;
  const done = name ?? said("content") ?? said("theme");
  const period = time && readPeriodCell(doc.folded.slice(time.value.start, time.value.end).replace(HOUR, ""));
  if (!time || !done || !period) return [];
  const label = doc.text.slice(time.value.start, time.value.end).trim();
  // What a month's record says is done may be a list; a name is one activity.
  return (name ? [[name]] : splitAtSemicolons(doc.folded, [done])).map((spans) => ({ label, period, spans }));
}
