/** Days of the sample's year: fixed ones moved to a day that suits, festivals where the lunar calendar puts them. */
import type { PlainDate } from "../../../book";
import { addDays, plainDate } from "../../../book";
import type { FestivalId } from "../../../calendar";
import { festivalDate, weekendOnOrAfter, workdayOnOrAfter, workdayOnOrBefore } from "../../../calendar";

export interface SampleYear {
  readonly year: number;
  /** Exactly this day; `offset` counts years from the sample's. */
  date(month: number, day: number, offset?: number): PlainDate;
  /** The first workday on or after a day. */
  workday(month: number, day: number): PlainDate;
  /** The first weekend day on or after a day: outings take nobody's lessons. */
  weekend(month: number, day: number): PlainDate;
  /** The last workday at least so many days before a festival. */
  before(festival: FestivalId, days: number): PlainDate;
}

export function sampleYear(year: number): SampleYear {
  const date = (month: number, day: number, offset = 0): PlainDate => {
    const found = plainDate(year + offset, month, day);
    if (!found) throw new RangeError(`no such day: ${year + offset}-${month}-${day}`);
    return found;
  };
  return {
    year,
    date,
    workday: (month, day) => workdayOnOrAfter(date(month, day)),
    weekend: (month, day) => weekendOnOrAfter(date(month, day)),
    before: (festival, days) => workdayOnOrBefore(addDays(festivalDate(festival, year), -days)),
  };
}
