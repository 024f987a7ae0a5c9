/** Whether the days of rows are fit for them: holidays, exam weeks, working days for outings, a school's August. */
import type { PlainDate } from "../book";
import {
  FESTIVALS,
  dayKind,
  examsInWeekOf,
  isWorkday,
  weekendOnOrAfter,
  workdayOnOrAfter,
} from "../calendar";
import type { TermCalendar } from "../calendar";
import type { UnitKind } from "../regulation";
import { bareName, quoted } from "./activity-names";
import { dayInWords, weekdayInWords } from "./row-time";
import type { ScheduleNote, ScheduleRow } from "./schedule";

const OUTING = /春游|秋游|春秋游|踏青|郊游|远足/;
const SUMMER_WORK =
  /清凉|送凉|防暑|疗休养|疗养|休养|体检|助学|教师节|评优|评先|评选|培训|聘|慰问|走访|看望|总结|计划|修订|方案|准备|筹备/;
const FOR_EVERYBODY = /全体|教职工大会|运动会|比赛|联欢|晚会|健步|登山/;

/** Outings take nobody's working time; where the plan gives no day, the row says so. */
export function withOutingTimes(rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  return rows.map((row) => {
    if (!isOuting(row) || (row.time && row.time.kind !== "part")) return row;
    const words = row.time ? `${row.months[0]!.month}月${row.time.part}双休日` : "双休日";
    return { ...row, time: { kind: "words", text: words } };
  });
}

function isOuting({ activity }: ScheduleRow): boolean {
  return OUTING.test(bareName(activity));
}

export function dayNotes(
  rows: readonly ScheduleRow[],
  kind: UnitKind,
  terms: TermCalendar,
): readonly ScheduleNote[] {
  return rows.flatMap((row) => [...fixedDayNotes(row, kind, terms), ...augustNotes(row, kind)]);
}

function fixedDayNotes(row: ScheduleRow, kind: UnitKind, terms: TermCalendar): readonly ScheduleNote[] {
  const day =
    row.time?.kind === "day" ? row.time.date : row.time?.kind === "days" ? row.time.from : undefined;
  if (day === undefined || row.key.startsWith("festival:")) return [];
  const exams = kind === "学校" ? examNote(row, day, terms) : undefined;
  return [dayOffNote(row, day), outingNote(row, day), exams].filter((note) => note !== undefined);
}

function dayOffNote({ key, activity }: ScheduleRow, day: PlainDate): ScheduleNote | undefined {
  const { kind, festival } = dayKind(day);
  if (kind !== "holiday") return undefined;
  const name = festival ? `${FESTIVALS[festival].name}假期` : "法定节假日";
  const next = workdayOnOrAfter(day);
  return {
    kind: "dayOff",
    key,
    text: `${quoted(activity)}排在${dayInWords(day)}，是${name}，可改到${dayInWords(next)}（${weekdayInWords(next)}）。`,
  };
}

function outingNote(row: ScheduleRow, day: PlainDate): ScheduleNote | undefined {
  if (!isOuting(row) || !isWorkday(day)) return undefined;
  const weekend = weekendOnOrAfter(day);
  return {
    kind: "outingOnWorkday",
    key: row.key,
    text: `${quoted(row.activity)}排在${dayInWords(day)}（${weekdayInWords(day)}），是工作日，可改到${dayInWords(weekend)}（${weekdayInWords(weekend)}）。`,
  };
}

function examNote(
  { key, activity }: ScheduleRow,
  day: PlainDate,
  terms: TermCalendar,
): ScheduleNote | undefined {
  const exams = examsInWeekOf(terms, day)[0];
  if (!exams) return undefined;
  const when = `${exams.name}${dayInWords(exams.from)}—${dayInWords(exams.to)}${exams.assumed ? "，按常年推算" : ""}`;
  return {
    kind: "examWeek",
    key,
    text: `${quoted(activity)}排在${dayInWords(day)}，正值考试周（${when}），可错开。`,
  };
}

/** In a school's August nobody is there; what belongs there is named in `SUMMER_WORK`. */
function augustNotes(
  { key, activity, months, area, audience }: ScheduleRow,
  kind: UnitKind,
): readonly ScheduleNote[] {
  const isAugust = kind === "学校" && months.every(({ month }) => month === 8);
  const name = bareName(activity);
  const isForEverybody =
    area === "文体活动" || FOR_EVERYBODY.test(name) || FOR_EVERYBODY.test(audience ?? "");
  return isAugust && isForEverybody && !SUMMER_WORK.test(name)
    ? [{ kind: "allStaffInAugust", key, text: `${quoted(activity)}排在8月，教职工不在校，可改到9月。` }]
    : [];
}
