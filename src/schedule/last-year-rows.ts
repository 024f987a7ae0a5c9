/** Rows out of last year's 活动台帐: the same activity a year later. */
import type { Place } from "../book";
import { monthOf } from "../book";
import { NUMERAL_CHARACTERS, chineseNumeral, integerOf, monthInYear } from "../calendar";
import type { DateValue } from "../ledger/parse";
import { fingerprint } from "./activity-names";
import { partOf } from "./row-time";
import type { PlannedYear, RowTime, ScheduleRow } from "./schedule";

export interface HeldActivity {
  readonly date: DateValue;
  readonly name: string;
  readonly category?: string;
  readonly audience?: string;
  readonly place?: string;
  readonly at?: Place;
}

/**
 * Only the month and its third are taken over: the day fell on another weekday then. Persons and sums were last
 * year's and stay there.
 */
export function rowsOfLastYear(
  activities: readonly HeldActivity[],
  planned: PlannedYear,
): readonly ScheduleRow[] {
  return activities.map(({ date, name, category, audience, place, at }) => {
    const { month, time } = whenOf(date);
    return {
      key: `last:${fingerprint(name)}`,
      months: [monthInYear(planned.scheme, planned.year, month)],
      ...(time && { time }),
      activity: aYearLater(name),
      ...(category !== undefined && { area: category }),
      ...(audience !== undefined && { audience }),
      ...(place !== undefined && { place }),
      sources: [
        {
          kind: "lastYear",
          otherYear: true,
          text: at?.row ? `上年活动台账第 ${at.row} 行` : "上年活动台账",
          ...(at && { place: at }),
        },
      ],
    };
  });
}

/** A greater number counts no years. */
const MOST_TIMES = 200;
const COUNTED = new RegExp(`第([${NUMERAL_CHARACTERS}]+)(届|个(?=.{0,6}节))`, "g");

/** 第41个教师节 and 第三届读书节 are counted year by year. */
function aYearLater(name: string): string {
  return name.replace(COUNTED, (written: string, numeral: string, measure: string) => {
    const count = integerOf(numeral);
    if (count === undefined || count > MOST_TIMES) return written;
    return `第${/\d/.test(numeral) ? count + 1 : chineseNumeral(count + 1)}${measure}`;
  });
}

function whenOf(date: DateValue): { readonly month: number; readonly time?: RowTime } {
  if (typeof date === "object" && "month" in date) {
    return {
      month: Number(date.month.slice(5)),
      ...(date.part && { time: { kind: "part", part: date.part } }),
    };
  }
  const day = typeof date === "string" ? date : date.from;
  return { month: monthOf(day), time: { kind: "part", part: partOf(day) } };
}
