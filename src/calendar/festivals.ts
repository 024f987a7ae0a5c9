import { addDays, plainDate } from "../book";
import type { PlainDate } from "../book";
import { fromLunar } from "./lunar";
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR } from "./lunar-table";

/** When a festival is: a date of the calendar, a day of the lunar year, the solar term, or the eve of 春节. */
type FestivalRule =
  | { readonly month: number; readonly day: number }
  | { readonly lunarMonth: number; readonly lunarDay: number }
  | "qingming"
  | "eveOfSpringFestival";

interface FestivalEntry {
  /** As plans and ledgers name it in full. */
  readonly name: string;
  readonly rule: FestivalRule;
  /** Month and day as they are said: 三八. People also write 三·八, 三.八, 三、八, 3·8. */
  readonly spoken?: string;
  /** Other names people write. */
  readonly synonyms: readonly string[];
}

const TABLE = {
  newYear: { name: "元旦", rule: { month: 1, day: 1 }, synonyms: ["元旦节", "新年"] },
  springFestival: {
    name: "春节",
    rule: { lunarMonth: 1, lunarDay: 1 },
    synonyms: ["新春佳节", "新春", "农历新年", "旧历新年", "农历春节", "大年初一", "过年"],
  },
  lantern: { name: "元宵节", rule: { lunarMonth: 1, lunarDay: 15 }, synonyms: ["元宵", "闹元宵", "上元节"] },
  women: {
    name: "三八妇女节",
    rule: { month: 3, day: 8 },
    spoken: "三八",
    synonyms: ["妇女节", "国际妇女节", "国际劳动妇女节", "女神节", "女王节"],
  },
  qingming: { name: "清明节", rule: "qingming", synonyms: ["清明"] },
  labour: { name: "五一劳动节", rule: { month: 5, day: 1 }, spoken: "五一", synonyms: ["劳动节", "国际劳动节"] },
  youth: { name: "五四青年节", rule: { month: 5, day: 4 }, spoken: "五四", synonyms: ["青年节"] },
  dragonBoat: { name: "端午节", rule: { lunarMonth: 5, lunarDay: 5 }, synonyms: ["端午", "端阳节"] },
  children: { name: "六一儿童节", rule: { month: 6, day: 1 }, spoken: "六一", synonyms: ["儿童节", "国际儿童节"] },
  party: { name: "七一建党节", rule: { month: 7, day: 1 }, spoken: "七一", synonyms: ["建党节", "党的生日"] },
  army: { name: "八一建军节", rule: { month: 8, day: 1 }, spoken: "八一", synonyms: ["建军节"] },
  teachers: { name: "教师节", rule: { month: 9, day: 10 }, synonyms: [] },
  midAutumn: { name: "中秋节", rule: { lunarMonth: 8, lunarDay: 15 }, synonyms: ["中秋", "仲秋节"] },
  national: { name: "国庆节", rule: { month: 10, day: 1 }, spoken: "十一", synonyms: ["国庆"] },
  doubleNinth: { name: "重阳节", rule: { lunarMonth: 9, lunarDay: 9 }, synonyms: ["重阳", "敬老节", "老人节", "老年节"] },
  newYearEve: { name: "除夕", rule: "eveOfSpringFestival", synonyms: ["除夕夜", "大年三十", "年三十"] },
} as const satisfies Record<string, FestivalEntry>;

export type FestivalId = keyof typeof TABLE;

/** The festivals a union's year turns on; moving ones are between their usual neighbours. */
export const FESTIVALS: Readonly<Record<FestivalId, FestivalEntry>> = TABLE;
export const FESTIVAL_IDS = Object.keys(TABLE) as readonly FestivalId[];

/** The calendar years whose festivals are known. */
export const FESTIVAL_YEARS = { first: FIRST_LUNAR_YEAR, last: LAST_LUNAR_YEAR } as const;

/** Whether the festivals of a calendar year are known. */
export function hasFestivals(year: number): boolean {
  return Number.isInteger(year) && year >= FESTIVAL_YEARS.first && year <= FESTIVAL_YEARS.last;
}

/**
 * The day of a festival in a calendar year; each has exactly one.
 * @throws RangeError where `hasFestivals` says no.
 */
export function festivalDate(id: FestivalId, year: number): PlainDate {
  if (!hasFestivals(year)) throw new RangeError(`festivals are known from 1900 to 2099, not for ${year}`);
  const date = dateOfRule(FESTIVALS[id].rule, year);
  if (!date) throw new Error(`${id} has no day in ${year}`);
  return date;
}

function dateOfRule(rule: FestivalRule, year: number): PlainDate | undefined {
  if (rule === "qingming") return plainDate(year, 4, qingmingDay(year));
  if (rule === "eveOfSpringFestival") return addDays(festivalDate("springFestival", year), -1);
  if ("month" in rule) return plainDate(year, rule.month, rule.day);
  return fromLunar({ year, month: rule.lunarMonth, day: rule.lunarDay, leap: false });
}

/** The sun's longitude reaches 15° on 4, 5 or 6 April; the usual rule of thumb with a constant for each century. */
function qingmingDay(year: number): number {
  const yearOfCentury = year % 100;
  const constant = year < 2000 ? 5.59 : 4.81;
  return Math.floor(yearOfCentury * 0.2422 + constant) - Math.floor(yearOfCentury / 4);
}
