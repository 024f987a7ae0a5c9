/** How one item's figure comes about: each way of estimating, and which of them an item takes. */
import type { Money, Rate } from "../book";
import { atRate, money, percentText, roundMoney, sumMoney, timesMoney } from "../book";
import { limitInForce, type Limit } from "../regulation";
import type { Estimate } from "./budget";
import type { ItemFigures } from "./earlier-figures";
import type { BudgetFacts } from "./facts";
import type { BudgetItem, EstimateKind } from "./items";
import { knownParts, memberParts, partsInWords, scheduleParts, yuanText, type PaidActivity } from "./parts";
import { SAME, USUAL_RETENTION, type BudgetSettings, type Choice, type DuesRounding } from "./settings";

export interface EstimateContext {
  readonly facts: BudgetFacts;
  readonly settings: BudgetSettings;
  /** What is known of the item from earlier. */
  readonly figures: ItemFigures | undefined;
  /** The year's activities, each with the line that pays for it. */
  readonly activities: readonly PaidActivity[];
  /** The union's own budget for the year: what it doesn't list is not estimated unless the user chooses. */
  readonly hasOwnBudget: boolean;
}

type Way = (item: BudgetItem, context: EstimateContext, choice: Choice | undefined) => Estimate | undefined;

const NO_PARTS = { places: [], parts: [] } as const;
const MONTHS = 12;

const WAYS: Readonly<Record<EstimateKind, Way>> = {
  stated: (_item, { figures }) => {
    const stated = figures?.stated;
    return stated && { kind: "stated", amount: stated.amount, text: stated.note ?? "台账“经费预算”所列", places: stated.places, parts: [] };
  },
  rate: (item, context) => (item.id === "会费收入" ? duesByRate(context) : item.id === "拨缴经费收入" ? contributionByRate(context) : undefined),
  perHead: (item, { facts, settings }, choice) => {
    const standard = choice?.kind === "perHead" ? choice.standard : undefined;
    const parts = standard === undefined ? knownParts(facts, item) : facts.members ? memberParts(item, facts.members.count, standard) : [];
    return ofParts("perHead", parts, settings, partsInWords(parts));
  },
  schedule: (item, { activities, settings }) => {
    const parts = scheduleParts(activities, item);
    return ofParts("schedule", parts, settings, `按年度活动安排：${partsInWords(parts)}`);
  },
  lastYear: (item, { figures, settings }, choice) => {
    const base = figures?.lastFinal;
    if (base === undefined || base === 0) return undefined;
    const factor = choice?.kind === "lastYear" ? choice.factor : settings.factor;
    const exact = atRate(base, factor);
    const amount = item.direction === "income" ? exact : roundEstimate(exact, settings);
    const times = factor.numerator === factor.denominator ? "" : ` × ${percentText(factor)}`;
    return { kind: "lastYear", amount, factor, text: `按上年决算 ${yuanText(base)} 元${times}`, ...NO_PARTS };
  },
  fixed: (_item, _context, choice) => (choice?.kind === "fixed" ? { kind: "fixed", amount: choice.amount, text: "按确定的金额", ...NO_PARTS } : undefined),
  open: () => ({ kind: "open", text: "", ...NO_PARTS }),
};

const KINDS = Object.keys(WAYS) as readonly EstimateKind[];

/** The ways that would give a figure, and a fixed sum and none, which always can. */
export function possibleKinds(item: BudgetItem, context: EstimateContext): readonly EstimateKind[] {
  return KINDS.filter((kind) => {
    if (kind === "fixed" || kind === "open") return true;
    if (kind === "perHead" && item.direction === "expense" && context.facts.members) return true;
    return WAYS[kind](item, context, undefined) !== undefined;
  });
}

/** The item's estimate: as the user chose, else by the union's own table, else by the item's usual ways; open where none of them knows a figure. */
export function estimateOf(item: BudgetItem, context: EstimateContext): Estimate {
  const choice = context.settings.choices[item.id];
  const chosen = choice && WAYS[choice.kind](item, context, choice);
  if (choice) return chosen ?? WAYS.open(item, context, undefined)!;
  for (const kind of ["stated", ...(context.hasOwnBudget ? [] : item.prefers)] as const) {
    const estimate = WAYS[kind](item, context, undefined);
    if (estimate) return estimate;
  }
  return WAYS.open(item, context, undefined)!;
}

function ofParts(kind: EstimateKind, parts: Estimate["parts"], settings: BudgetSettings, text: string): Estimate | undefined {
  if (parts.length === 0) return undefined;
  const sum = sumMoney(parts.map(({ amount }) => amount));
  const amount = roundEstimate(sum, settings);
  const rounded = amount === sum ? "" : `，合计 ${yuanText(sum)} 元取整`;
  return { kind, amount, text: text + rounded, places: parts.flatMap(({ place }) => place ?? []), parts };
}

/** Rounded to the step, and never to nothing: a line of bank charges is not to vanish. */
function roundEstimate(amount: Money, { step }: BudgetSettings): Money {
  const rounded = roundMoney(amount, step);
  return amount > 0 && rounded === 0 ? money(step) : rounded;
}

function duesByRate({ facts, settings }: EstimateContext): Estimate | undefined {
  const rate = shareOf(limitInForce("dues", undefined, firstDay(facts)));
  if (!facts.duesBases || !rate) return undefined;
  const { bases, text, places } = facts.duesBases;
  const monthly = sumMoney(bases.map((base) => duesBase(base, settings.duesRounding)));
  const base = timesMoney(monthly, MONTHS);
  return {
    kind: "rate",
    amount: atRate(base, rate),
    text: `${bases.length} 名会员月缴费基数合计 ${yuanText(monthly)} 元（${text}）× ${percentText(rate)} × 12 个月`,
    places,
    parts: [],
    reckoning: { base, rate, share: SAME },
  };
}

/** The part of a wage below ten yuan pays no dues where the union reckons so. */
function duesBase(wage: Money, rounding: DuesRounding): Money {
  return rounding === "exact" ? wage : money(Math.floor(wage / 1000) * 1000);
}

function contributionByRate({ facts, settings }: EstimateContext): Estimate | undefined {
  const rate = shareOf(limitInForce("employerContribution", undefined, firstDay(facts)));
  if (!facts.payroll || !rate) return undefined;
  const share = retentionOf(facts, settings);
  return {
    kind: "rate",
    amount: atRate(facts.payroll.amount, { numerator: rate.numerator * share.rate.numerator, denominator: rate.denominator * share.rate.denominator }),
    text: `${facts.payroll.text} ${yuanText(facts.payroll.amount)} 元 × ${percentText(rate)} × 留成 ${percentText(share.rate)}`,
    places: facts.payroll.places,
    parts: [],
    reckoning: { base: facts.payroll.amount, rate, share: share.rate },
  };
}

/** The union's share of the 2 %, and who says so. */
export function retentionOf(facts: BudgetFacts, { retention }: BudgetSettings): { readonly rate: Rate; readonly text: string; readonly isAssumed: boolean } {
  if (retention) return { rate: retention, text: "本次设定", isAssumed: false };
  return facts.retention ? { ...facts.retention, isAssumed: false } : { rate: USUAL_RETENTION, text: "多数地方的留成比例", isAssumed: true };
}

function shareOf(limit: Limit | undefined): Rate | undefined {
  return limit?.value.kind === "share" ? limit.value.rate : undefined;
}

function firstDay({ year }: BudgetFacts): string {
  return `${year}-01-01`;
}
