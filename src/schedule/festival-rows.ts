/** When the festivals of the planned year are marked, and the rows they give. */
import type { PlainDate } from "../book";
import { addDays, dayOf, monthOf } from "../book";
import { dayKind, festivalDate, isInYear, isWorkday, monthInYear } from "../calendar";
import type { FestivalId, YearMonth } from "../calendar";
import { inWords } from "./duty";
import { FESTIVAL_CUSTOMS } from "./festivals";
import type { FestivalCustom } from "./festivals";
import { ordinalOf, yearMonthOf } from "./plan-months";
import { dayInWords, weekdayInWords } from "./row-time";
import type { PlannedYear, RowSource, RowTime, ScheduleRow } from "./schedule";
import { asDoneBy, meets, type Union } from "./union";

/** In the first days of a month "before the festival" is the month before. */
const FIRST_DAYS = 8;
/** As far as moved days off reach from a holiday that the law names. */
const BRIDGE = 4;

/** The key of its row in generated sheets. */
export function keyOfFestival(festival: FestivalId): string {
  return `festival:${festival.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The festivals that a union keeps, each in its way; those it is not proposed are known too. */
export function customsFor(union: Union): readonly FestivalCustom[] {
  return FESTIVAL_CUSTOMS.filter(({ kinds }) => meets(union, { kinds }))
    .map((custom) => asDoneBy(custom, union))
    .filter(({ name }) => inWords(name, union.words) !== undefined);
}

/**
 * The festival's day that falls to the planned year: the one whose celebration does. 元旦 is celebrated before it, so
 * a calendar year has the next one.
 */
export function dayInPlan(custom: FestivalCustom, planned: PlannedYear): PlainDate {
  const { festival, held } = custom;
  const days = [planned.year, planned.year + 1].map((year) => festivalDate(festival, year));
  const marked = (day: PlainDate) =>
    held === "before" && dayOf(day) < FIRST_DAYS ? addDays(day, -FIRST_DAYS) : day;
  return days.find((day) => isInYear(planned.scheme, planned.year, marked(day))) ?? days[0]!;
}

/** The festival's day that lies nearest to a month. */
export function nearestDay(festival: FestivalId, month: YearMonth): PlainDate {
  const distance = (day: PlainDate) => Math.abs(ordinalOf(yearMonthOf(day)) - ordinalOf(month));
  return [month.year - 1, month.year, month.year + 1]
    .map((year) => festivalDate(festival, year))
    .reduce((nearest, day) => (distance(day) < distance(nearest) ? day : nearest));
}

/** The time of a festival's row that stands in this month; undefined where month and festival are far apart. */
export function timeOfFestival(
  custom: FestivalCustom,
  day: PlainDate,
  month: YearMonth,
): RowTime | undefined {
  const own = yearMonthOf(day);
  if (own.month === month.month) {
    if (custom.held === "onTheDay")
      return isSurelyWorkday(day) ? { kind: "day", date: day } : { kind: "around", date: day };
    return dayOf(day) < FIRST_DAYS ? { kind: "around", date: day } : { kind: "before", date: day };
  }
  return own.month === (month.month % 12) + 1 && dayOf(day) < FIRST_DAYS
    ? { kind: "part", part: "下旬" }
    : undefined;
}

/** A notice to come adds days off next to a holiday, so days near one are only sure once it is out. */
function isSurelyWorkday(day: PlainDate): boolean {
  const near = Array.from({ length: 2 * BRIDGE + 1 }, (_, index) => addDays(day, index - BRIDGE));
  const isOpen =
    dayKind(day).certainty !== "announced" && near.some((date) => dayKind(date).kind === "holiday");
  return isWorkday(day) && !isOpen;
}

export function sourceOfFestival(custom: FestivalCustom, day: PlainDate): RowSource {
  return {
    kind: "festivals",
    text: `节日：${dayInWords(day)}（${weekdayInWords(day)}）`,
    basis: custom.basis,
  };
}

/** The row a festival has of itself. */
export function rowOfFestival(custom: FestivalCustom, planned: PlannedYear, { words }: Union): ScheduleRow {
  const day = dayInPlan(custom, planned);
  const before = custom.held === "before" && dayOf(day) < FIRST_DAYS ? addDays(day, -FIRST_DAYS) : day;
  const month = monthInYear(planned.scheme, planned.year, monthOf(before));
  const time = timeOfFestival(custom, day, month);
  const audience = custom.audience && inWords(custom.audience, words);
  return {
    key: keyOfFestival(custom.festival),
    months: [month],
    ...(time && { time }),
    activity: inWords(custom.name, words) ?? custom.name,
    area: custom.area,
    ...(audience !== undefined && { audience }),
    ...(custom.account !== undefined && { account: custom.account }),
    sources: [sourceOfFestival(custom, day)],
  };
}
