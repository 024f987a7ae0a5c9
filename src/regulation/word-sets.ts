/** The words a kind of unit uses for the same things. Plans, schedules and checks all speak through these. */

import type { UnitKind } from "./unit-kinds";

export interface WordSet {
  /** The people who work there: 教职工. */
  readonly staff: string;
  /** The same after 女, 困难, 退休, 青年, where 干部职工 would be too much. */
  readonly people: string;
  /** How a text calls its own unit: 我校. */
  readonly we: string;
  /** The congress of the staff in its short form: 教代会. */
  readonly congress: string;
  /** The same in full: 教职工代表大会. */
  readonly congressInFull: string;
  /** Who meets there: deputies, or everybody. */
  readonly delegates: string;
  /** What is made public: 校务公开. Absent where the unit's kind has no word of its own. */
  readonly openness?: string;
  /** The union's rooms: 教工之家. */
  readonly home: string;
  /** Who leads, as plans say it: 学校党支部. */
  readonly leadership: string;
  /** What all work turns around: 教育教学. */
  readonly centre: string;
}

const WORD_SETS: Readonly<Record<UnitKind, WordSet>> = {
  学校: {
    staff: "教职工",
    people: "教职工",
    we: "我校",
    congress: "教代会",
    congressInFull: "教职工代表大会",
    delegates: "教职工代表",
    openness: "校务公开",
    home: "教工之家",
    leadership: "学校党组织",
    centre: "教育教学",
  },
  机关: {
    staff: "干部职工",
    people: "职工",
    we: "我局",
    congress: "职工大会",
    congressInFull: "职工大会",
    delegates: "全体干部职工",
    openness: "政务公开",
    home: "职工之家",
    leadership: "局党组",
    centre: "机关中心工作",
  },
  企业: {
    staff: "职工",
    people: "职工",
    we: "公司",
    congress: "职代会",
    congressInFull: "职工代表大会",
    delegates: "职工代表",
    openness: "厂务公开",
    home: "职工之家",
    leadership: "公司党组织",
    centre: "生产经营",
  },
  法院: {
    staff: "干警",
    people: "干警",
    we: "我院",
    congress: "职工大会",
    congressInFull: "职工大会",
    delegates: "全体干警",
    home: "职工之家",
    leadership: "院党组",
    centre: "全院工作",
  },
  街道: {
    staff: "职工",
    people: "职工",
    we: "我街道",
    congress: "职代会",
    congressInFull: "职工代表大会",
    delegates: "职工代表",
    openness: "企务公开",
    home: "职工之家",
    leadership: "街道党工委",
    centre: "和谐劳动关系",
  },
  其他: {
    staff: "职工",
    people: "职工",
    we: "我单位",
    congress: "职工（代表）大会",
    congressInFull: "职工（代表）大会",
    delegates: "职工（代表）",
    openness: "事务公开",
    home: "职工之家",
    leadership: "单位党组织",
    centre: "单位中心工作",
  },
};

/** The words of a kind of unit. */
export function wordSetOf(kind: UnitKind): WordSet {
  return WORD_SETS[kind];
}
