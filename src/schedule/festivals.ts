/** What unions usually do at the festivals of the year. Their days are the calendar's. */
import type { Basis } from "../book";
import type { FestivalId } from "../calendar";
import { CUSTOM, ELDERS_RIGHTS_LAW, FUNDS_RULES, HOLIDAY_RULES, TEACHERS_LAW, citing } from "../regulation";
import type { UnitKind, WorkArea } from "../regulation";
import type { Need } from "./duty";

export interface FestivalCustom {
  readonly festival: FestivalId;
  /** With the words of the unit's kind in braces. */
  readonly name: string;
  /** On the day where that is a working day; or on the working days before it. */
  readonly held: "onTheDay" | "before";
  readonly area: WorkArea;
  readonly account?: string;
  readonly audience?: string;
  readonly unitKinds?: readonly UnitKind[];
  readonly need: Need;
  readonly basis: Basis;
}

/** Goods may only be given at the seven festivals that are holidays by law; 教师节, 三八 and 六一 are not among them. */
const FESTIVAL_GOODS = citing(FUNDS_RULES, "第八条");

/** Festivals without a row here are known by name, so that a user's item is recognised, but nothing is proposed. */
export const FESTIVAL_CUSTOMS: readonly FestivalCustom[] = [
  {
    festival: "springFestival",
    name: "春节慰问会员",
    held: "before",
    area: "慰问帮扶",
    account: "会员活动支出",
    audience: "全体会员",
    need: "usual",
    basis: FESTIVAL_GOODS,
  },
  {
    festival: "lantern",
    name: "元宵节活动",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    need: "optional",
    basis: CUSTOM,
  },
  {
    festival: "women",
    name: "庆“三八”女{staff}活动",
    held: "onTheDay",
    area: "女职工工作",
    account: "文体活动支出",
    audience: "女{staff}",
    need: "required",
    basis: citing(HOLIDAY_RULES, "第三条"),
  },
  {
    festival: "labour",
    name: "庆“五一”活动",
    held: "before",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    need: "usual",
    basis: CUSTOM,
  },
  {
    festival: "youth",
    name: "“五四”青年{staff}活动",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "青年{staff}",
    need: "optional",
    basis: citing(HOLIDAY_RULES, "第三条"),
  },
  {
    festival: "children",
    name: "“六一”{staff}子女亲子活动",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "有未满14周岁子女的会员",
    need: "optional",
    basis: CUSTOM,
  },
  {
    festival: "dragonBoat",
    name: "端午节慰问会员",
    held: "before",
    area: "慰问帮扶",
    account: "会员活动支出",
    audience: "全体会员",
    need: "expected",
    basis: FESTIVAL_GOODS,
  },
  {
    festival: "teachers",
    name: "庆祝教师节活动",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    unitKinds: ["学校"],
    need: "required",
    basis: citing(TEACHERS_LAW, "第六条"),
  },
  {
    festival: "midAutumn",
    name: "中秋节慰问会员",
    held: "before",
    area: "慰问帮扶",
    account: "会员活动支出",
    audience: "全体会员",
    need: "expected",
    basis: FESTIVAL_GOODS,
  },
  {
    festival: "national",
    name: "迎国庆活动",
    held: "before",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    need: "usual",
    basis: CUSTOM,
  },
  {
    festival: "doubleNinth",
    name: "重阳节看望退休{staff}",
    held: "onTheDay",
    area: "慰问帮扶",
    audience: "退休{staff}",
    need: "expected",
    basis: citing(ELDERS_RIGHTS_LAW, "第十二条"),
  },
  {
    festival: "newYear",
    name: "迎新年联欢活动",
    held: "before",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    need: "required",
    basis: CUSTOM,
  },
];
