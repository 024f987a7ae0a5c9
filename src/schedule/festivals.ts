/** What unions usually do at the festivals of the year. Their days are the calendar's. */
import type { Basis } from "../book";
import type { FestivalId } from "../calendar";
import { CUSTOM, ELDERS_RIGHTS_LAW, FUNDS_RULES, HOLIDAY_RULES, TEACHERS_LAW, citing } from "../regulation";
import type { UnitKind, WorkArea } from "../regulation";
import type { Need } from "./duty";
import { UNITS } from "./duties/duty-words";
import type { Varied } from "./union";

export interface FestivalCustom extends Varied<FestivalCustom> {
  readonly festival: FestivalId;
  /** With the words of the unit's kind in braces. */
  readonly name: string;
  /** On the day where that is a working day; or on the working days before it. */
  readonly held: "onTheDay" | "before";
  readonly area: WorkArea;
  readonly account?: string;
  readonly audience?: string;
  /** Absent: all kinds. */
  readonly kinds?: readonly UnitKind[];
  readonly need: Need;
  readonly basis: Basis;
  /** Members get goods: another activity of the festival doesn't take its place where goods were given last year. */
  readonly goods?: true;
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
    kinds: UNITS,
    need: "usual",
    basis: FESTIVAL_GOODS,
    goods: true,
    // What members got last year they look for again, and at no other festival.
    variants: [
      { with: ["giftsAtSpringFestival"], name: "采购发放春节慰问品", need: "required" },
      { with: ["giftsTold"], need: "never" },
      { with: ["welfare"], name: "采购发放春节慰问品", need: "expected" },
    ],
  },
  {
    festival: "lantern",
    name: "元宵节猜灯谜",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    kinds: UNITS,
    need: "optional",
    basis: CUSTOM,
  },
  {
    festival: "women",
    name: "庆“三八”女{people}活动",
    held: "onTheDay",
    area: "女职工工作",
    account: "文体活动支出",
    audience: "女{people}",
    need: "required",
    basis: citing(HOLIDAY_RULES, "第三条"),
    variants: [
      { kinds: ["街道"], name: "“三八”女职工维权行动和慰问", audience: "辖区女职工", held: "before" },
      { with: ["fewWomen"], name: "“三八”节女{people}座谈会" },
      { kinds: ["企业"], with: ["production"], name: "庆“三八”女职工趣味活动" },
      { with: ["young"], without: ["mostlyWomen"], name: "庆“三八”女{people}插花、健身活动" },
      { with: ["mostlyWomen", "small"], name: "庆“三八”女{people}健步、手工活动" },
      { with: ["mostlyWomen"], name: "庆“三八”女{people}健身、手工系列活动" },
    ],
  },
  {
    festival: "labour",
    name: "庆“五一”活动",
    held: "before",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    need: "optional",
    basis: CUSTOM,
    variants: [
      { kinds: ["街道"], name: "庆“五一”表彰先进，看望劳模", area: "慰问帮扶", audience: "劳模、先进职工", account: "专项业务支出", need: "expected" },
      { kinds: ["企业"], name: "庆“五一”先进职工座谈会", audience: "先进职工、班组代表", need: "usual" },
      { kinds: ["学校"], with: ["large"], name: "庆“五一”教职工文体活动", need: "usual" },
      { kinds: ["其他"], with: ["large"], name: "庆“五一”表彰先进职工", need: "usual" },
    ],
  },
  {
    festival: "youth",
    name: "“五四”青年{people}座谈会",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "青年{people}",
    kinds: UNITS,
    need: "optional",
    basis: citing(HOLIDAY_RULES, "第三条"),
    variants: [
      { kinds: ["学校"], with: ["young"], name: "“五四”青年教师活动", audience: "青年教师", need: "usual" },
      { with: ["young"], name: "“五四”青年{people}拓展活动", need: "usual" },
    ],
  },
  {
    festival: "children",
    name: "“六一”{staff}子女亲子活动",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "有未满14周岁子女的会员",
    kinds: UNITS,
    need: "optional",
    basis: CUSTOM,
    // Their own children's day is the pupils' there.
    variants: [{ kinds: ["学校"], need: "never" }],
  },
  {
    festival: "dragonBoat",
    name: "端午节慰问会员",
    held: "before",
    area: "慰问帮扶",
    account: "会员活动支出",
    audience: "全体会员",
    kinds: UNITS,
    need: "expected",
    basis: FESTIVAL_GOODS,
    goods: true,
    variants: [
      { with: ["giftsAtDragonBoat"], name: "采购发放端午节慰问品", need: "required" },
      { with: ["giftsTold"], need: "never" },
      { with: ["welfare"], name: "采购发放端午节慰问品" },
    ],
  },
  {
    festival: "teachers",
    name: "庆祝教师节活动",
    held: "onTheDay",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    kinds: ["学校"],
    need: "required",
    basis: citing(TEACHERS_LAW, "第六条"),
    variants: [
      { with: ["small"], name: "庆祝教师节座谈会", area: "教育培训" },
      { with: ["honours"], name: "庆祝教师节暨优秀教师表彰" },
      { with: ["college"], name: "庆祝教师节，为从教三十年教师颁发纪念证书" },
      { with: ["young"], name: "庆祝教师节，新教师宣誓" },
    ],
  },
  {
    festival: "midAutumn",
    name: "中秋节慰问会员",
    held: "before",
    area: "慰问帮扶",
    account: "会员活动支出",
    audience: "全体会员",
    kinds: UNITS,
    need: "expected",
    basis: FESTIVAL_GOODS,
    goods: true,
    variants: [
      { with: ["giftsAtMidAutumn"], name: "采购发放中秋节慰问品", need: "required" },
      { with: ["giftsTold"], need: "never" },
      { with: ["welfare"], name: "采购发放中秋节慰问品" },
    ],
  },
  {
    festival: "national",
    name: "迎国庆活动",
    held: "before",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    need: "optional",
    basis: CUSTOM,
    variants: [
      { kinds: ["街道"], name: "迎国庆职工文艺汇演", audience: "辖区职工", need: "usual" },
      { kinds: ["学校"], with: ["college"], name: "迎国庆教职工合唱比赛", audience: "各分工会", need: "usual" },
      { kinds: ["企业"], with: ["production"], name: "国庆慰问节日在岗职工", area: "慰问帮扶", account: "送温暖支出", audience: "节日倒班职工", need: "usual" },
      { with: ["large"], name: "迎国庆{staff}观影", need: "usual" },
      { name: "迎国庆{staff}观影" },
    ],
  },
  {
    festival: "doubleNinth",
    name: "重阳节看望退休{people}",
    held: "onTheDay",
    area: "慰问帮扶",
    audience: "退休{people}",
    kinds: UNITS,
    need: "usual",
    basis: citing(ELDERS_RIGHTS_LAW, "第十二条"),
    variants: [
      { with: ["retired"], name: "重阳节退休{people}座谈，看望行动不便的", need: "expected" },
      { kinds: ["学校"], need: "expected" },
      { kinds: ["企业"], need: "optional" },
    ],
  },
  {
    festival: "newYear",
    name: "迎新年联欢活动",
    held: "before",
    area: "文体活动",
    account: "文体活动支出",
    audience: "全体{staff}",
    kinds: UNITS,
    need: "required",
    basis: CUSTOM,
    variants: [
      { kinds: ["企业"], with: ["production"], name: "迎新年职工联欢，班组节目展演" },
      { with: ["college"], name: "教职工迎新年联欢会，社团、分工会节目展演" },
      { kinds: ["机关", "法院"], name: "迎新年{staff}茶话会", need: "usual" },
      { kinds: ["学校"], with: ["young"], without: ["tiny"], name: "迎新年联欢，青年教师展示才艺" },
      { with: ["small"], name: "迎新年茶话会" },
    ],
  },
];
