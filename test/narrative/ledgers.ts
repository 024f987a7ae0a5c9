/** Ledgers made from figures alone: as many rows as a figure says. */
import type { Ledger } from "../../src/ledger";
import { ledgerOf, type Tables } from "../inspection/ledgers";
import type { NarrativePeriod } from "../../src/narrative";

export const YEAR_2026: NarrativePeriod = { scheme: "calendar", year: 2026 };
export const YEAR_2027: NarrativePeriod = { scheme: "calendar", year: 2027 };

export const SCHOOL = { unitKind: "学校", unitName: "青禾镇中心小学", unionName: "青禾镇中心小学工会委员会", party: "青禾镇中心小学党支部", superior: "青禾县教育工会" } as const;

export function ledger(tables: Tables, year = 2026): Ledger {
  return ledgerOf(tables, year).ledger;
}

export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";

export function nameOf(index: number): string {
  return `${SURNAMES.charAt(index % SURNAMES.length)}${"甲乙丙丁戊己庚辛壬癸".charAt(Math.floor(index / SURNAMES.length) % 10)}`;
}

/** A court's union group of 44: 27 men, 17 women; 18 over forty, 20 from thirty to forty, 6 under thirty at the end of 2026. */
export const COURT: Tables = {
  unit: [["单位名称", "云泽市开源区人民法院"], ["工会名称", "云泽市开源区人民法院工会"], ["单位类型", "法院"], ["年度", 2026]],
  members: [
    ["姓名", "性别", "出生日期"],
    ...times(44, (index) => [nameOf(index), index < 27 ? "男" : "女", index % 44 < 18 ? "1980-05-06" : index < 38 ? "1991-05-06" : "2000-05-06"]),
  ],
};

/** 53 proposals: 20 filed, 29 taken as advice, 4 refused; the 20 filed judged 17, 2 and 1. */
export const UNIVERSITY: Tables = {
  proposals: [
    ["提案编号", "提案标题", "提案人", "立案情况", "提交日期", "答复日期", "答复意见", "满意度"],
    ...times(53, (index) => [
      `2026${String(index + 1).padStart(3, "0")}`,
      `关于改进第${index + 1}号楼照明的提案`,
      nameOf(index),
      index < 20 ? "立案" : index < 49 ? "建议" : "不予立案",
      "2026-03-10",
      "2026-05-10",
      "已办理",
      index < 17 ? "非常满意" : index < 19 ? "满意" : index < 20 ? "基本满意" : null,
    ]),
  ],
};

export const EMPTY: Tables = { unit: [["单位名称", "青禾镇中心小学"], ["单位类型", "学校"], ["年度", 2026]] };
