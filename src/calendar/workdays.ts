import { weekdayOf, yearOf } from "../book";
import type { PlainDate } from "../book";
import { announcedDay, isAnnounced } from "./announced-days";
import { FESTIVAL_YEARS } from "./festivals";
import type { FestivalId } from "./festivals";
import { seekDay } from "./span";
import { FIRST_STATUTORY_YEAR, statutoryDays } from "./statutory-days";

/** 工作日 · 周末 · 法定节假日 (with moved days where announced) · 调休上班. */
export type DayName = "workday" | "weekend" | "holiday" | "adjustedWorkday";

/**
 * `announced`: the notice of the year is known. `law`: only the days that the law names; days off that a notice
 * will add or move are missing (未公布). `unknown`: before the law's table begins or after the calendar ends.
 */
export type DayCertainty = "announced" | "law" | "unknown";

export interface DayKind {
  readonly kind: DayName;
  readonly certainty: DayCertainty;
  /** The festival whose holiday or make-up day it is. */
  readonly festival?: FestivalId;
}

/** What kind of day a date is, and how sure that is. Defined for every date. */
export function dayKind(date: PlainDate): DayKind {
  if (isAnnounced(date)) return { ...(announcedDay(date) ?? { kind: ordinaryKind(date) }), certainty: "announced" };
  const year = yearOf(date);
  if (year < FIRST_STATUTORY_YEAR || year > FESTIVAL_YEARS.last) return { kind: ordinaryKind(date), certainty: "unknown" };
  const holiday = statutoryDays(year).find((day) => day.date === date);
  if (holiday) return { kind: "holiday", certainty: "law", festival: holiday.festival };
  return { kind: ordinaryKind(date), certainty: "law" };
}

function ordinaryKind(date: PlainDate): "workday" | "weekend" {
  return weekdayOf(date) >= 6 ? "weekend" : "workday";
}

/** Whether people work on this day, adjusted workdays included. */
export function isWorkday(date: PlainDate): boolean {
  const { kind } = dayKind(date);
  return kind === "workday" || kind === "adjustedWorkday";
}

/** The first workday on or after a date. */
export function workdayOnOrAfter(date: PlainDate): PlainDate {
  return sought(date, isWorkday, 1);
}

/** The last workday on or before a date. */
export function workdayOnOrBefore(date: PlainDate): PlainDate {
  return sought(date, isWorkday, -1);
}

/** The first day off on or after a date that is no statutory holiday: a weekend for an outing. */
export function weekendOnOrAfter(date: PlainDate): PlainDate {
  return sought(date, (day) => dayKind(day).kind === "weekend", 1);
}

function sought(date: PlainDate, condition: (day: PlainDate) => boolean, step: 1 | -1): PlainDate {
  const day = seekDay(date, condition, step);
  if (!day) throw new Error(`no such day near ${date}`);
  return day;
}
