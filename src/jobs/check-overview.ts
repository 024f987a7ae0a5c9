/** What the section 检查 shows of a checked ledger, in plain values and in words. */
import type { Finding, Level, LevelCounts, Place } from "../book";
import { citeBasis, countLevels, LOCAL_RULES_PREVAIL } from "../book";
import { CHECKLISTS, itemsOf, MEND_CLASSES, MISSING_LEDGER, OWN_CHECKLIST, RULES, scoreLine, TOPICS, type MendClass, type Priority } from "../inspection";
import type { CheckedLedger } from "./check-ledger";
import { optional } from "./optional";

export interface FindingOverview {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  /** Absent where it is about the whole ledger. */
  readonly place?: Place;
  /** Other places that show the same contradiction. */
  readonly also: readonly Place[];
  readonly basis: string;
  readonly mend: MendClass;
  /** What mending it may earn back, and by which item of the list. */
  readonly points?: number;
  readonly item?: string;
  /** The archive's box its papers lie in. */
  readonly box?: string;
}

/** Findings of one level by one rule: what is said once for all of them. */
export interface FindingGroup {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** In the order of the report. */
  readonly findings: readonly FindingOverview[];
}

/** 先补这些: one of the three classes, in the order of work. */
export interface WorkClass {
  readonly mend: MendClass;
  readonly findings: readonly FindingOverview[];
}

export interface ItemOverview {
  readonly id: string;
  readonly title: string;
  readonly points?: number;
  /** Absent where it is to be seen on site. */
  readonly earned?: number;
  /** What it rests on: 委员会会议 6 次；问题 2 处. */
  readonly figures: string;
  /** The topics the item was matched to. */
  readonly topics: readonly string[];
}

export interface ScoreOverview {
  /** 可核 58 分中得 52 分，另 42 分待现场核查或自评. */
  readonly line: string;
  readonly title: string;
  readonly source: string;
  readonly items: readonly ItemOverview[];
  /** Titles of items without which the list can't be passed and that earn nothing. */
  readonly failing: readonly string[];
}

export interface ListChoice {
  readonly id: string;
  readonly title: string;
}

export interface IgnoredOverview {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly place?: Place;
}

export interface CheckOverview {
  readonly counts: LevelCounts;
  /** What an inspector would ask first comes first. */
  readonly groups: readonly FindingGroup[];
  readonly work: readonly WorkClass[];
  readonly ignored: readonly IgnoredOverview[];
  /** Why some rules could not be applied. */
  readonly unchecked: readonly string[];
  readonly score: ScoreOverview;
  readonly lists: readonly ListChoice[];
  /** The built-in list the user chose; absent: the workbook's own, else the usual one. */
  readonly chosenList?: string;
  /** Whether the score is by the union's own list, whose items' topics the user may correct. */
  readonly ownList: boolean;
  readonly topics: readonly ListChoice[];
}

const TITLES: ReadonlyMap<string, string> = new Map([...RULES, MISSING_LEDGER].map(({ id, title }) => [id, title]));
const TOPIC_CHOICES: readonly ListChoice[] = TOPICS.map(({ id, title }) => ({ id, title }));

/** @param chosenList the built-in list the user chose, where they did. */
export function checkOverview(checked: CheckedLedger, chosenList: string | undefined): CheckOverview {
  const overviews = new Map(checked.priorities.map((priority) => [priority.finding.id, findingOverview(priority)]));
  const inWork = checked.priorities.map(({ finding }) => overviews.get(finding.id)!);
  return {
    counts: countLevels(checked.findings),
    groups: groupsOf(checked.findings, overviews),
    work: MEND_CLASSES.map((mend) => ({ mend, findings: inWork.filter((finding) => finding.mend === mend) })).filter(({ findings }) => findings.length > 0),
    ignored: checked.ignored.map(({ finding, reason }) => ({ id: finding.id, text: finding.text, reason, ...optional("place", placeOf(finding)) })),
    unchecked: [...new Set(checked.unchecked.map(({ text }) => text))],
    score: scoreOverview(checked),
    lists: CHECKLISTS.map(({ id, title }) => ({ id, title })),
    ...optional("chosenList", chosenList),
    ownList: checked.list.id === OWN_CHECKLIST,
    topics: TOPIC_CHOICES,
  };
}

function groupsOf(findings: readonly Finding[], overviews: ReadonlyMap<string, FindingOverview>): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly findings: FindingOverview[] }>();
  for (const finding of findings) {
    const { rule, level, kind, why = "", fix = "" } = finding;
    const id = `${level} ${rule}`;
    const group = groups.get(id) ?? { id, level, title: TITLES.get(rule) ?? kind, why, fix, findings: [] };
    groups.set(id, group);
    group.findings.push(overviews.get(finding.id)!);
  }
  return [...groups.values()];
}

function findingOverview({ finding, mend, points, item, box }: Priority): FindingOverview {
  const { id, level, text, also = [], basis } = finding;
  return {
    id,
    level,
    text,
    ...optional("place", placeOf(finding)),
    also,
    basis: basis ? `${citeBasis(basis)}（${LOCAL_RULES_PREVAIL}）` : "",
    mend,
    ...optional("points", points),
    ...optional("item", item),
    ...optional("box", box),
  };
}

function placeOf({ place }: Finding): Place | undefined {
  return place.sheet === "" ? undefined : place;
}

function scoreOverview({ list, score }: CheckedLedger): ScoreOverview {
  const items = itemsOf(list);
  return {
    line: scoreLine(score),
    title: list.title,
    source: list.source,
    items: score.items.map(({ id, title, points, earned, figures }, index) => ({
      id,
      title,
      ...optional("points", points),
      ...optional("earned", earned),
      figures,
      topics: items[index]!.topics,
    })),
    failing: score.items.filter(({ id }) => score.failing.includes(id)).map(({ title }) => title),
  };
}
