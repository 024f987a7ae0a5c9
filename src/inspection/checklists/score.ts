/** What a ledger earns of a list's points: earned, lost, or to be seen on site. */
import type { Finding, Level } from "../../book";
import type { FieldId, LedgerRow, TableId } from "../../ledger";
import { tableById } from "../../ledger";
import type { Inspection } from "../inspection";
import { reportsNothing } from "../zero-reports";
import type { Checklist, ChecklistItem } from "./checklist";
import { itemsOf } from "./checklist";
import type { Ask, Topic } from "./topic";
import { topicById } from "./topics";

export interface ItemScore {
  readonly id: string;
  readonly title: string;
  readonly points?: number;
  /** Absent where the item is unassessed. */
  readonly earned?: number;
  readonly state: "assessed" | "unassessed";
  /** What it rests on, in Chinese: 委员会会议 6 次；问题 2 处. */
  readonly figures: string;
  /** Ledgers the item asks for that are not there, where the union chose the list. */
  readonly lacking: readonly TableId[];
  /** How many records of a kind the item asks the ledgers for, and how many of those are there or reported as nothing. */
  readonly asked: number;
  readonly answered: number;
  /** Ids of the findings that cost points here. */
  readonly findings: readonly string[];
}

export interface Score {
  readonly list: string;
  readonly title: string;
  readonly earned: number;
  readonly assessed: number;
  readonly possible: number;
  readonly items: readonly ItemScore[];
  /** Items marked ★ or 必备, or without which the list fails, that earn nothing. */
  readonly failing: readonly string[];
}

/**
 * Where a list doesn't say what a shortcoming costs: a share of the item's points for each, by level. Our estimate,
 * said so on the sheet.
 */
export const USUAL_DEDUCTION: Readonly<Record<Level, number>> = { 必改: 0.2, 应改: 0.1, 建议: 0 };

export interface ScoreOptions {
  /** Whether the union chose the list; a ledger that a list asks for and nobody chose is no loss. */
  readonly chosen: boolean;
}

/** Scores the list. Each finding costs points once, in the first item that it speaks to. */
export function scoreOf(list: Checklist, inspection: Inspection, findings: readonly Finding[], { chosen }: ScoreOptions): Score {
  const open = new Set(findings.filter(({ level }) => level !== "建议"));
  const items = itemsOf(list).map((item) => {
    const topics = item.topics.map(topicById);
    const own = [...open].filter((finding) => topics.some((topic) => speaksTo(finding, topic)));
    own.forEach((finding) => open.delete(finding));
    // Nobody is asked for what only a bonus wants.
    return itemScore(item, topics, inspection, own, chosen && !item.bonus);
  });
  const assessed = items.filter(({ state }) => state === "assessed");
  const total = (scores: readonly ItemScore[], of: "points" | "earned"): number => tenths(scores.reduce((sum, score) => sum + (score[of] ?? 0), 0));
  const bonus = new Set(itemsOf(list).filter((item) => item.bonus).map(({ id }) => id));
  const regular = items.filter(({ id }) => !bonus.has(id));
  return {
    list: list.id,
    title: list.title,
    earned: total(assessed, "earned"),
    assessed: total(assessed.filter(({ id }) => !bonus.has(id)), "points"),
    possible: list.total ?? total(regular, "points"),
    items,
    failing: itemsOf(list).flatMap(({ id, required, zeroFails }, index) => ((required || zeroFails) && items[index]!.earned === 0 ? [id] : [])),
  };
}

/** 可核 58 分中得 52，另 42 分待现场. */
export function scoreLine({ earned, assessed, possible }: Score): string {
  const rest = tenths(possible - assessed);
  return `可核 ${assessed} 分中得 ${earned} 分${rest > 0 ? `，另 ${rest} 分待现场核查或自评` : ""}`;
}

function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}

function speaksTo({ table, rule }: Finding, { tables, rules }: Topic): boolean {
  return (table !== undefined && tables.includes(table as TableId)) || (rules?.includes(rule) ?? false);
}

function itemScore(
  { id, title, points, deduction }: ChecklistItem,
  topics: readonly Topic[],
  inspection: Inspection,
  findings: readonly Finding[],
  chosen: boolean,
): ItemScore {
  const answers = topics.flatMap((topic) => topic.asks).map((ask) => answerTo(ask, inspection));
  const asked = answers.filter(({ state }) => chosen || state !== "noLedger");
  const lacking = [...new Set(asked.flatMap(({ ask, state }) => (state === "noLedger" ? [ask.table] : [])))];
  const figures = [...new Set(answers.map(figureOf)), ...(findings.length > 0 ? [`问题 ${findings.length} 处`] : [])];
  const base = {
    id,
    title,
    ...(points !== undefined && { points }),
    lacking,
    asked: answers.length,
    answered: answers.filter(({ state }) => state === "enough").length,
    findings: findings.map((finding) => finding.id),
  };
  if (topics.length === 0) return { ...base, state: "unassessed", figures: "台帐里看不出，待现场核查或自评" };
  if (points === undefined) return { ...base, state: "unassessed", figures: [...figures, "分值不详"].join("；") };
  if (asked.length === 0) return { ...base, state: "unassessed", figures: figures.join("；") };
  const share = asked.filter(({ state }) => state === "enough").length / asked.length;
  const cost = findings.reduce((sum, { level }) => sum + (deduction ?? points * USUAL_DEDUCTION[level]), 0);
  return { ...base, earned: halves(Math.max(0, points * share - cost)), state: "assessed", figures: figures.join("；") };
}

/** Inspectors give half points. */
function halves(points: number): number {
  return Math.floor(points * 2 + 1e-9) / 2;
}

interface Answer {
  readonly ask: Ask;
  readonly count: number;
  readonly state: "enough" | "tooFew" | "noLedger";
  readonly zero: boolean;
}

function answerTo(ask: Ask, inspection: Inspection): Answer {
  const first = directAnswer(ask, inspection);
  if (!ask.or || first.state === "enough") return first;
  const other = answerTo(ask.or, inspection);
  return other.state === "enough" || first.state === "noLedger" ? keepLedger(other, ask) : first;
}

/** Where neither ledger is there, the first is the one to keep. */
function keepLedger(other: Answer, ask: Ask): Answer {
  return other.state === "noLedger" ? { ...other, ask } : other;
}

function directAnswer(ask: Ask, inspection: Inspection): Answer {
  const { table, where, atLeast } = ask;
  const zero = reportsNothing(inspection, table);
  if (!inspection.ledger.has(table)) return { ask, count: 0, state: zero ? "enough" : "noLedger", zero };
  const count = inspection.rows(table).filter((row) => where === undefined || where.says.test(saying(row, where.field as FieldId))).length;
  return { ask, count, state: count >= atLeast || zero ? "enough" : "tooFew", zero };
}

/** What a cell says, also where it says it by standing under another. */
function saying(row: LedgerRow, field: FieldId): string {
  const value = row.value(field);
  return typeof value === "string" ? value : Array.isArray(value) ? value.join("、") : row.text(field);
}

function figureOf({ ask: { what, unit, table }, count, state, zero }: Answer): string {
  if (state === "noLedger") return `没有找到“${tableById(table).title}”台帐`;
  return zero && count === 0 ? `${what}：零报告` : `${what} ${count} ${unit}`;
}
