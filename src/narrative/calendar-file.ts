/** The schedule as a calendar file (.ics): days for what has one, the first working day of its time for the rest. */
import type { DateArray, EventAttributes } from "ics";
import { addDays, dayNumber, dayOf, monthOf, plainDate, yearOf, type PlainDate } from "../book";
import { workdayOnOrAfter, workdayOnOrBefore } from "../calendar";
import { withoutPersonalNumbers } from "../ledger/parse/personal-numbers";
import { wordsOfTime, type Schedule, type ScheduleRow } from "../schedule";
import { activityName } from "./timetable";

const PRODUCT = "-//union-ledger//schedule//ZH";

/**
 * The text of the file. Nobody's calendar is filled with guesses: what has no day says so in its title.
 * @param today stands as the time at which each entry was made.
 * @throws Error where the library refuses the entries: a defect.
 */
export async function calendarFileOf(schedule: Schedule, today: PlainDate): Promise<string> {
  const { createEvents } = await import("ics");
  const { error, value } = createEvents(
    schedule.rows.map((row) => eventOf(row, today)),
    { productId: PRODUCT, calName: `${schedule.year}年工会活动安排`, method: "PUBLISH" },
  );
  if (!value) throw error ?? new Error("no calendar was made");
  return value;
}

/** The library takes the stamp, though its types don't say so. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

const MILLISECONDS_OF_DAY = 86_400_000;

function eventOf(row: ScheduleRow, today: PlainDate): StampedEvent {
  const { from, to, isExact } = daysOf(row);
  const time = wordsOfTime(row) || `${row.months[0]!.month}月`;
  const { area, owner, audience, place } = row;
  const details = [isExact ? "" : `时间：${time}，具体日期待定`, area && `类别：${area}`, owner && `责任人：${owner}`, audience && `参加对象：${audience}`];
  const description = details.filter(Boolean).join("\n");
  return {
    uid: `${encodeURIComponent(row.key)}@union-ledger`,
    timestamp: dayNumber(today) * MILLISECONDS_OF_DAY,
    title: withoutPersonalNumbers(`${activityName(row)}${isExact ? "" : `（${time}，日期待定）`}`),
    start: arrayOf(from),
    end: arrayOf(addDays(to, 1)),
    status: isExact ? "CONFIRMED" : "TENTATIVE",
    busyStatus: "FREE",
    ...(description !== "" && { description: withoutPersonalNumbers(description) }),
    ...(place !== undefined && { location: withoutPersonalNumbers(place) }),
  };
}

function arrayOf(date: PlainDate): DateArray {
  return [yearOf(date), monthOf(date), dayOf(date)];
}

interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly isExact: boolean;
}

const FIRST_OF_PART = { 上旬: 1, 中旬: 11, 下旬: 21 } as const;

function daysOf({ time, months }: ScheduleRow): Days {
  const { year, month } = months[0]!;
  const oneDay = (date: PlainDate, isExact: boolean): Days => ({ from: date, to: date, isExact });
  switch (time?.kind) {
    case "day":
      return oneDay(time.date, true);
    case "days":
      return { from: time.from, to: time.to, isExact: true };
    case "around":
      return oneDay(time.date, false);
    case "before":
      return oneDay(workdayOnOrBefore(addDays(time.date, -1)), false);
    case "part":
      return oneDay(workdayOnOrAfter(plainDate(year, month, FIRST_OF_PART[time.part])!), false);
    case "weeks":
    case "words":
    case undefined:
      return oneDay(workdayOnOrAfter(plainDate(year, month, 1)!), false);
  }
}
