/**
 * How a plan is laid out: which chapters, in which order, which of them together, as a list or in prose. Two unions of
 * one kind needn't look alike; the same union's plan of a year always does, whatever is entered later.
 */
import type { UnitKind, WorkArea } from "../../regulation";
import type { Wording } from "../clauses";
import { say, type Phrase } from "../phrase";
import { FORMS, type Form } from "../telling";
import { areaPlanOf, usualAreas } from "./areas";
import type { Situation } from "./situation";

export interface Arrangement {
  /** Areas of a chapter; two that belong together may share one. */
  readonly chapters: readonly (readonly WorkArea[])[];
  readonly form: Form;
  /** Which of an area's three headings. */
  readonly headingStyle: 0 | 1 | 2;
  readonly titles: ChapterTitles;
  /** Whether where the union stands is told before the first chapter, or in it. */
  readonly beginsWithStanding: boolean;
  /** How 工作目标 stands. */
  readonly goalsForm: Form;
}

/** What the chapters of the plan are called. */
export interface ChapterTitles {
  readonly goals: string;
  readonly work: string;
  readonly funds: string;
  readonly safeguards: string;
}

const TITLES: readonly ChapterTitles[] = [
  { goals: "工作目标", work: "主要工作", funds: "经费安排", safeguards: "保障措施" },
  { goals: "主要目标", work: "重点工作", funds: "经费使用", safeguards: "工作保障" },
  { goals: "目标任务", work: "工作任务和措施", funds: "经费安排", safeguards: "组织保障" },
];

/** Other orders than the usual one in which plans of such units go through their areas. */
const OTHER_ORDERS: Readonly<Record<UnitKind, readonly (readonly WorkArea[])[]>> = {
  学校: [
    ["民主管理", "权益维护", "教育培训", "技能竞赛", "慰问帮扶", "女职工工作", "文体活动", "组织建设"],
    ["教育培训", "技能竞赛", "民主管理", "权益维护", "文体活动", "女职工工作", "慰问帮扶", "组织建设"],
    ["组织建设", "教育培训", "民主管理", "权益维护", "技能竞赛", "慰问帮扶", "文体活动", "女职工工作"],
  ],
  机关: [
    ["教育培训", "民主管理", "慰问帮扶", "生活保障", "文体活动", "女职工工作", "组织建设"],
    ["组织建设", "教育培训", "民主管理", "生活保障", "慰问帮扶", "女职工工作", "文体活动"],
  ],
  企业: [
    ["民主管理", "权益维护", "技能竞赛", "教育培训", "慰问帮扶", "女职工工作", "文体活动", "组织建设"],
    ["技能竞赛", "教育培训", "民主管理", "权益维护", "慰问帮扶", "文体活动", "女职工工作", "组织建设"],
  ],
  法院: [
    ["教育培训", "文体活动", "女职工工作", "慰问帮扶", "生活保障", "权益维护", "组织建设"],
    ["组织建设", "教育培训", "权益维护", "慰问帮扶", "生活保障", "女职工工作", "文体活动"],
  ],
  街道: [
    ["组织建设", "教育培训", "权益维护", "民主管理", "慰问帮扶", "女职工工作", "技能竞赛", "文体活动"],
    ["组织建设", "权益维护", "民主管理", "慰问帮扶", "技能竞赛", "教育培训", "文体活动", "女职工工作"],
  ],
  其他: [
    ["民主管理", "权益维护", "教育培训", "慰问帮扶", "文体活动", "女职工工作", "组织建设"],
    ["组织建设", "教育培训", "民主管理", "权益维护", "慰问帮扶", "女职工工作", "文体活动"],
  ],
};

interface Pair {
  readonly areas: readonly [WorkArea, WorkArea];
  readonly notKinds?: readonly UnitKind[];
  readonly headings: (situation: Situation) => readonly [Phrase, Phrase, Phrase];
}

/** Areas that one chapter may take together, in either order. */
const PAIRS: readonly Pair[] = [
  { areas: ["民主管理", "权益维护"], headings: ({ v }) => [say`民主管理和权益维护`, say`加强民主管理，维护${v.staff}权益`, say`落实民主制度，保障合法权益`] },
  { areas: ["教育培训", "技能竞赛"], notKinds: ["街道"], headings: ({ v }) => [say`学习教育和业务竞赛`, say`抓好学习和练兵`, say`提高思想业务素质，建设${v.staff}队伍`] },
  { areas: ["慰问帮扶", "生活保障"], headings: ({ v }) => [say`慰问帮扶和生活保障`, say`做好慰问帮扶和生活保障`, say`办实事解难事，服务${v.staff}生活`] },
  { areas: ["文体活动", "女职工工作"], headings: ({ v }) => [say`文体活动和女${v.people}工作`, say`办好文体和女${v.people}活动`, say`活跃文化生活，关爱女${v.people}`] },
];

function pairOf(kind: UnitKind, a: WorkArea, b: WorkArea): Pair | undefined {
  return PAIRS.find(({ areas, notKinds }) => areas.includes(a) && areas.includes(b) && !notKinds?.includes(kind));
}

/** Up to so many members a plan takes areas together that belong together. */
const SMALL = 60;

/** @param chosen the areas in the user's order; absent or as usual: in an order for this union. */
export function arrangementOf({ v, last }: Situation, wording: Wording, chosen: readonly WorkArea[] | undefined): Arrangement {
  const usual = usualAreas(v.kind);
  const isOwnChoice = chosen !== undefined && chosen.join() !== usual.join();
  const areas = isOwnChoice ? chosen : wording.oneOf("order", [usual, ...OTHER_ORDERS[v.kind]]);
  const isSmall = (last.people.members?.value ?? SMALL + 1) <= SMALL;
  const isTogether = (a: WorkArea, b: WorkArea) => pairOf(v.kind, a, b) !== undefined && (isSmall || wording.oneOf(`pair:${[a, b].sort().join()}`, [true, false]));
  return {
    chapters: isOwnChoice ? areas.map((area) => [area]) : inChapters(areas, isTogether),
    form: wording.oneOf("form", FORMS),
    headingStyle: wording.oneOf("headings", [0, 1, 2] as const),
    titles: wording.oneOf("titles", TITLES),
    beginsWithStanding: wording.oneOf("standing", [true, false]),
    goalsForm: wording.oneOf("lists", ["items", "items", "ordinals"] as const),
  };
}

function inChapters(areas: readonly WorkArea[], isTogether: (a: WorkArea, b: WorkArea) => boolean): readonly (readonly WorkArea[])[] {
  const chapters: WorkArea[][] = [];
  for (const area of areas) {
    const before = chapters[chapters.length - 1];
    if (before?.length === 1 && isTogether(before[0]!, area)) before.push(area);
    else chapters.push([area]);
  }
  return chapters;
}

/** The heading of a chapter in the plan's style; the bare names where a wider one would say something twice. */
export function headingsOf(areas: readonly WorkArea[], situation: Situation, { headingStyle }: Arrangement): readonly Phrase[] {
  const [first, second] = areas;
  const pair = second && pairOf(situation.v.kind, first!, second);
  const headings = pair ? pair.headings(situation) : areaPlanOf(first!, situation.v.kind).headings(situation);
  return [headings[headingStyle]!, headings[0]!, say`${areas.join("和")}`];
}
