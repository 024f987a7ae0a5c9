/** What is kept of one school's inspection when many are looked at together: counts, no contents. */
import { countLevels, type Finding, type Level, type LevelCounts } from "../book";
import { tableById, type TableId } from "../ledger";
import { completenessOf, MISSING_LEDGER, type BlockCompleteness, type Checklist, type Score } from "./checklists";
import { RULES } from "./rules";

export interface SchoolReport {
  /** As its 基本情况 says. */
  readonly unitName?: string;
  readonly score: Pick<Score, "earned" | "assessed" | "possible">;
  readonly levels: LevelCounts;
  readonly blocks: readonly BlockCompleteness[];
  readonly findings: readonly FindingCount[];
}

/** How often something was found; the rule's title stands for it. */
export interface FindingCount {
  readonly title: string;
  readonly level: Level;
  readonly fix: string;
  readonly count: number;
}

/** @param findings all that stand, those set aside left out. */
export function schoolReport(list: Checklist, score: Score, findings: readonly Finding[], unitName?: string): SchoolReport {
  const { earned, assessed, possible } = score;
  return {
    ...(unitName !== undefined && { unitName }),
    score: { earned, assessed, possible },
    levels: countLevels(findings),
    blocks: completenessOf(list, score),
    findings: countsOf(findings),
  };
}

function countsOf(findings: readonly Finding[]): readonly FindingCount[] {
  const counts = new Map<string, FindingCount>();
  for (const finding of findings) {
    const [title, { level, fix = "" }] = [titleOf(finding), finding];
    const key = `${level}|${title}`;
    counts.set(key, { title, level, fix, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

function titleOf({ rule, table, kind }: Finding): string {
  if (rule === MISSING_LEDGER.id && table !== undefined) return `缺“${tableById(table as TableId).title}”台帐`;
  return TITLES.get(rule) ?? kind;
}
