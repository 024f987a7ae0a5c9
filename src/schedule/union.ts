/** What of a union decides which standing work its year has: its kind, its size, what its ledger keeps. */
import type { TableId } from "../ledger";
import { wordSetOf } from "../regulation";
import type { UnitKind, WordSet } from "../regulation";

/** What the union's names, roster and records tell of it; each with the words a source says it in. */
export const TRAITS = {
  tiny: "会员不足 25 人",
  small: "会员不足 80 人",
  large: "会员 300 人以上",
  mostlyWomen: "女会员占多数",
  mostlyMen: "男会员占多数",
  fewWomen: "女会员不足 10 人",
  young: "青年会员较多",
  kindergarten: "单位是幼儿园",
  college: "单位是高校、职校",
  hospital: "单位是医院",
  production: "有车间、班组",
  construction: "所属有建筑工地",
  couriers: "所属有快递、外卖、货运",
  retired: "台账有退休人员",
  joint: "由几家企业联合建会",
  assembly: "开过教代会（职代会）",
  staffMeeting: "开过职工大会",
  membersMeeting: "开过会员大会",
  membersCongress: "开过会员代表大会",
  outing: "组织过春秋游",
  duesByHalf: "会费按半年收缴",
  termEnds: "本届委员会届满",
  congressEnds: "本届代表大会届满",
  licenceEnds: "法人资格证到期",
  mutualAidEnds: "互助保障到期",
  giftsTold: "上年发过节日慰问品",
  giftsAtNewYear: "上年元旦发过慰问品",
  giftsAtQingming: "上年清明节发过慰问品",
  giftsAtLabour: "上年劳动节发过慰问品",
  giftsAtSpringFestival: "上年春节发过慰问品",
  giftsAtDragonBoat: "上年端午节发过慰问品",
  giftsAtMidAutumn: "上年中秋节发过慰问品",
  giftsAtNational: "上年国庆节发过慰问品",
  congressHeld: "按上年召开的月份",
  membersMeetingHeld: "按上年召开的月份",
  checkupHeld: "按上次体检的月份",
  restHeld: "按上次疗休养的月份",
} as const;

/** A table's name means that the ledger keeps records of it. */
export type Trait = keyof typeof TRAITS | TableId;

/** What the ledger tells the month of, and is a trait at the same time. */
export type DatedTrait = "termEnds" | "congressEnds" | "licenceEnds" | "mutualAidEnds" | "congressHeld" | "membersMeetingHeld" | "checkupHeld" | "restHeld";

/** What the ledger says of a union beside its kind. */
export interface UnionFacts {
  readonly traits: ReadonlySet<Trait>;
  /** Months 1–12 of the planned year in which it is to be seen to. */
  readonly months: Readonly<Partial<Record<DatedTrait, number>>>;
  /** Absent where nothing tells. */
  readonly members?: number;
}

export const NOTHING_KNOWN: UnionFacts = { traits: new Set(), months: {} };

/** A union as its year is planned for. */
export interface Union extends UnionFacts {
  readonly kind: UnitKind;
  readonly words: WordSet;
}

/** Words of their own that some units of a kind have. */
const OWN_WORDS: readonly (Condition & { readonly words: Partial<WordSet> })[] = [
  { kinds: ["学校"], with: ["kindergarten"], words: { openness: "园务公开" } },
  { kinds: ["企业"], with: ["joint"], words: { openness: "企务公开" } },
  { kinds: ["其他"], with: ["hospital"], words: { openness: "院务公开" } },
];

/** A kind of unit and what is known of the union there; absent means nothing. */
export function unionOf(kind: UnitKind, facts: UnionFacts = NOTHING_KNOWN): Union {
  const union: Union = { ...facts, kind, words: wordSetOf(kind) };
  const own = OWN_WORDS.find((condition) => meets(union, condition));
  return own ? { ...union, words: { ...union.words, ...own.words } } : union;
}

/** Which unions something is for. */
export interface Condition {
  /** Absent: all kinds. */
  readonly kinds?: readonly UnitKind[];
  /** All of these. */
  readonly with?: readonly Trait[];
  /** None of these. */
  readonly without?: readonly Trait[];
}

export function meets({ kind, traits }: Union, { kinds, with: needed = [], without = [] }: Condition): boolean {
  return (kinds?.includes(kind) ?? true) && needed.every((trait) => traits.has(trait)) && !without.some((trait) => traits.has(trait));
}

/** Something that unions do each in their way, and what is different for some of them. */
export interface Varied<T> {
  /** The first whose condition a union meets says how it is there. */
  readonly variants?: readonly (Condition & Partial<T>)[];
}

/** The same as one union does it. */
export function asDoneBy<T extends object>(work: T & Varied<T>, union: Union): T {
  const variant = work.variants?.find((condition) => meets(union, condition));
  return variant ? { ...work, ...variant } : work;
}
