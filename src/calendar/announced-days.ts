import notices from "chinese-days/dist/chinese-days.json";
import { plainDate, yearOf } from "../book";
import type { PlainDate } from "../book";
import type { FestivalId } from "./festivals";

/** What the State Council's notice for a year says of a day; days it doesn't name are ordinary. */
export interface AnnouncedDay {
  readonly kind: "holiday" | "adjustedWorkday";
  /** Absent for the one day off that was no festival (2015-09-03). */
  readonly festival?: FestivalId;
}

const FESTIVAL_OF_LABEL: Readonly<Record<string, FestivalId>> = {
  元旦: "newYear",
  春节: "springFestival",
  清明: "qingming",
  劳动节: "labour",
  端午: "dragonBoat",
  中秋: "midAutumn",
  国庆节: "national",
};

/** Days that the notices name and the library's data leave out. */
const LEFT_OUT: Readonly<Record<string, AnnouncedDay>> = {
  // 国办发明电〔2005〕35号: 12月31日（星期六）上班.
  "2005-12-31": { kind: "adjustedWorkday", festival: "newYear" },
  // 国办发明电〔2011〕45号: 6月22日至24日放假.
  "2012-06-23": { kind: "holiday", festival: "dragonBoat" },
};

/** Only the library's data is used: its functions take an unknown year for one without holidays, and JS `Date`. */
const HOLIDAYS: Readonly<Record<string, string>> = notices.holidays;
const ADJUSTED_WORKDAYS: Readonly<Record<string, string>> = notices.workdays;

const YEARS = Object.keys(HOLIDAYS).map(yearOf);

/** The years whose notice the data hold, without gaps. */
export const ANNOUNCED_YEARS = {
  first: YEARS.reduce((a, b) => Math.min(a, b)),
  last: YEARS.reduce((a, b) => Math.max(a, b)),
} as const;

/** The first and the last day that are wholly known: the next year's notice may move days around 元旦 from 29 December on. */
const FIRST_KNOWN = plainDate(ANNOUNCED_YEARS.first, 1, 1)!;
const LAST_KNOWN = plainDate(ANNOUNCED_YEARS.last, 12, 28)!;

/** Whether the notice for this day is known, so that a day it doesn't name is an ordinary one. */
export function isAnnounced(date: PlainDate): boolean {
  return FIRST_KNOWN <= date && date <= LAST_KNOWN;
}

/** What the notice says of this day; undefined where it says nothing, or where `isAnnounced` says no. */
export function announcedDay(date: PlainDate): AnnouncedDay | undefined {
  const workday = ADJUSTED_WORKDAYS[date];
  const label = workday ?? HOLIDAYS[date];
  if (label === undefined) return LEFT_OUT[date];
  const festival = FESTIVAL_OF_LABEL[label.split(",")[1] ?? ""];
  return { kind: workday === undefined ? "holiday" : "adjustedWorkday", ...(festival && { festival }) };
}
