/** Visits and festival goods of the sample. */
import type { PlainDate } from "../../../book";
import type { FestivalId } from "../../../calendar";
import { isMemberAtYearEnd } from "./roster";
import { JOINS_IN_JULY, MOVES_HERE_IN_JULY, PEOPLE, RETIRES_IN_JULY } from "./people";
import type { LedgerRecord } from "../records";
import type { SampleYear } from "./sample-year";

export interface Visit {
  readonly key: string;
  readonly on: (year: SampleYear) => PlainDate;
  readonly person: string;
  readonly kind: "在职" | "退休";
  readonly reason: string;
  /** 元 in cash: only for illness, death and need. */
  readonly amount?: number;
  readonly goods?: string;
  readonly goodsAmount?: number;
  readonly visitors: string;
  readonly relation?: string;
  readonly remark?: string;
}

/** Weddings, births and farewells are met with goods, illness and death with money. */
export const VISITS: readonly Visit[] = [
  { key: "visit-1", on: (year) => year.before("springFestival", 12), person: "窦永康", kind: "在职", reason: "困难慰问", amount: 800, visitors: "华宏伟、郎向荣" },
  { key: "visit-2", on: (year) => year.before("springFestival", 12), person: "曾广元", kind: "退休", reason: "困难慰问", amount: 500, visitors: "华宏伟、郎向荣", remark: "退休教师" },
  { key: "visit-3", on: (year) => year.workday(3, 12), person: "殷雨桐", kind: "在职", reason: "结婚", goods: "床上用品", goodsAmount: 480, visitors: "陶凤仪、许文静" },
  { key: "visit-4", on: (year) => year.workday(4, 9), person: "俞书瑶", kind: "在职", reason: "生病住院", amount: 600, visitors: "郎向荣、谢爱萍" },
  { key: "visit-5", on: (year) => year.workday(5, 13), person: "夏宁馨", kind: "在职", reason: "生育", goods: "婴儿用品", goodsAmount: 460, visitors: "陶凤仪、方淑仪" },
  { key: "visit-6", on: (year) => year.workday(6, 4), person: "章浩然", kind: "在职", reason: "直系亲属去世", amount: 800, visitors: "华宏伟、郎向荣", relation: "父亲" },
  { key: "visit-7", on: (year) => year.workday(7, 2), person: RETIRES_IN_JULY, kind: "在职", reason: "退休离岗", goods: "纪念品", goodsAmount: 500, visitors: "华宏伟、陶凤仪" },
  { key: "visit-8", on: (year) => year.workday(9, 22), person: "韦艳秋", kind: "在职", reason: "生病住院", amount: 600, visitors: "郎向荣、许文静" },
  { key: "visit-9", on: (year) => year.workday(10, 20), person: "秦国庆", kind: "在职", reason: "直系亲属去世", amount: 800, visitors: "陶凤仪、郎向荣", relation: "母亲" },
  { key: "visit-10", on: (year) => year.workday(11, 11), person: "金长青", kind: "在职", reason: "意外灾害", amount: 1000, visitors: "华宏伟、郎向荣" },
];

export function costOf({ amount = 0, goodsAmount = 0 }: Visit): number {
  return amount + goodsAmount;
}

export function visits(year: SampleYear, voucherOf: (key: string) => string): readonly LedgerRecord<"visits">[] {
  return VISITS.map((visit) => ({
    date: visit.on(year),
    person: visit.person,
    reason: visit.reason,
    ...(visit.amount !== undefined && { amount: visit.amount }),
    ...(visit.goodsAmount !== undefined && { goodsAmount: visit.goodsAmount }),
    goods: visit.goods ?? "无",
    visitor: visit.visitors,
    signed: "√",
    voucher: voucherOf(visit.key),
    posted: "是",
    ...(visit.relation !== undefined && { relation: visit.relation }),
    personKind: visit.kind,
    approver: "华宏伟",
    ...(visit.remark !== undefined && { remark: visit.remark }),
  }));
}

export interface FestivalGoods {
  readonly key: string;
  readonly festival: string;
  readonly on: (year: SampleYear) => PlainDate;
  readonly goods: string;
  /** 元 for each member. */
  readonly standard: number;
}

function festivalGoods(festival: FestivalId, name: string, goods: string, standard: number): FestivalGoods {
  return { key: `goods-${festival}`, festival: name, on: (year) => year.before(festival, 4), goods, standard };
}

/** The seven festivals that are holidays by law. The goods for New Year are given out at the end of the year. */
export const FESTIVAL_GOODS: readonly FestivalGoods[] = [
  festivalGoods("springFestival", "春节", "粮油礼盒", 300),
  festivalGoods("qingming", "清明节", "青团两盒", 80),
  festivalGoods("labour", "劳动节", "洗护套装", 100),
  festivalGoods("dragonBoat", "端午节", "粽子礼盒", 150),
  festivalGoods("midAutumn", "中秋节", "月饼、水果", 200),
  festivalGoods("national", "国庆节", "食用油一桶", 100),
  { key: "goods-newYear", festival: "元旦", on: (year) => year.workday(12, 28), goods: "坚果礼盒", standard: 100 },
];

/** How many members there are on a day: those who came in July count from then, those who left until they did. */
export function membersOn(day: PlainDate, year: SampleYear): number {
  const atEnd = PEOPLE.filter(isMemberAtYearEnd).length;
  const yetToCome = day < year.date(7, 1) ? [JOINS_IN_JULY, MOVES_HERE_IN_JULY].length : 0;
  const yetToLeave = (day <= year.date(7, 31) ? 1 : 0) + (day <= year.date(8, 20) ? 1 : 0);
  return atEnd - yetToCome + yetToLeave;
}

export function welfare(year: SampleYear, voucherOf: (key: string) => string): readonly LedgerRecord<"welfare">[] {
  return FESTIVAL_GOODS.map(({ key, festival, on, goods, standard }) => {
    const date = on(year);
    const headcount = membersOn(date, year);
    return {
      festival,
      date,
      goods,
      headcount,
      standard,
      amount: { value: headcount * standard, formula: "{headcount}*{standard}" },
      signed: "√",
      voucher: voucherOf(key),
    };
  });
}
