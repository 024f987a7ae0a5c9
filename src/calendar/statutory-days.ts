import { addDays } from "../book";
import type { PlainDate } from "../book";
import { festivalDate, hasFestivals } from "./festivals";
import type { FestivalId } from "./festivals";

interface StatutoryHoliday {
  readonly festival: FestivalId;
  /** Days off, counted from the festival's own day. */
  readonly offsets: readonly number[];
  /** First and last year of this rule. */
  readonly since: number;
  readonly until?: number;
}

/** The first year of the table: the revision of September 1999. */
export const FIRST_STATUTORY_YEAR = 2000;

/** 全国年节及纪念日放假办法, article 2, in the revisions of 1999, 2007, 2013 and 2024, each in force from the next 1 January. */
const HOLIDAYS: readonly StatutoryHoliday[] = [
  { festival: "newYear", offsets: [0], since: 2000 },
  { festival: "springFestival", offsets: [0, 1, 2], since: 2000, until: 2007 },
  { festival: "springFestival", offsets: [-1, 0, 1], since: 2008, until: 2013 },
  { festival: "springFestival", offsets: [0, 1, 2], since: 2014, until: 2024 },
  { festival: "springFestival", offsets: [-1, 0, 1, 2], since: 2025 },
  { festival: "qingming", offsets: [0], since: 2008 },
  { festival: "labour", offsets: [0, 1, 2], since: 2000, until: 2007 },
  { festival: "labour", offsets: [0], since: 2008, until: 2024 },
  { festival: "labour", offsets: [0, 1], since: 2025 },
  { festival: "dragonBoat", offsets: [0], since: 2008 },
  { festival: "midAutumn", offsets: [0], since: 2008 },
  { festival: "national", offsets: [0, 1, 2], since: 2000 },
];

export interface StatutoryDay {
  readonly date: PlainDate;
  readonly festival: FestivalId;
}

/**
 * The days that the law itself gives everybody off in a year, without the moved days a notice adds. Where two
 * festivals meet (中秋 on 国庆) a date comes twice. None before 2000 and after 2099.
 */
export function statutoryDays(year: number): readonly StatutoryDay[] {
  if (!hasFestivals(year)) return [];
  return HOLIDAYS.filter(({ since, until }) => since <= year && year <= (until ?? year)).flatMap(({ festival, offsets }) =>
    offsets.map((offset) => ({ festival, date: addDays(festivalDate(festival, year), offset) })),
  );
}
