/** The limits that a plan touches, by region and day; each names its document. */
import type { Rate } from "../book";
import { atRate, citeBasis, LOCAL_RULES_PREVAIL, money, percentText, subtractMoney, timesMoney } from "../book";
import { limitInForce, limitOfFestival, type Limit, type LimitSubject } from "../regulation";
import { sumOf } from "./balance";
import type { BudgetLine, LimitCheck } from "./budget";
import type { BudgetFacts } from "./facts";
import { activitiesOf, yuanText } from "./parts";

/** What is compared: the year's budget and what it was made from. */
interface Plan {
  readonly facts: BudgetFacts;
  readonly income: readonly BudgetLine[];
  readonly expense: readonly BudgetLine[];
}

type Check = (plan: Plan) => readonly LimitCheck[];

const CHECKS: readonly Check[] = [
  (plan) => eachYear(plan, "festivalGoods", "节日慰问"),
  (plan) => eachYear(plan, "birthday", "生日慰问"),
  eachFestival,
  festivalShare,
  outings,
  topUp,
];

/** What the budget plans beside the limits that hold for its year and region. */
export function checkLimits(plan: Plan): readonly LimitCheck[] {
  return CHECKS.flatMap((check) => check(plan));
}

/** The limit for the budget's year, as it stands on the first day: the union's own before all others. */
function limitFor({ ownLimits, region, year }: BudgetFacts, subject: LimitSubject): Limit | undefined {
  return limitInForce(subject, region, `${year}-01-01`, ownLimits);
}

function checked(line: string, isKept: boolean, said: string, { basis }: Limit): LimitCheck {
  const source = [basis.region, citeBasis(basis), basis.certainty === "unconfirmed" ? "待核实" : ""].filter(Boolean).join("，");
  return { line, isKept, text: `${said}，${isKept ? "没有超过" : "超过了"}（${source}；${LOCAL_RULES_PREVAIL}）`, basis };
}

function lineOf(lines: readonly BudgetLine[], id: string): BudgetLine | undefined {
  return lines.find(({ item }) => item.id === id);
}

/** So much for each member in a year. */
function eachYear({ facts, expense }: Plan, subject: "festivalGoods" | "birthday", words: string): readonly LimitCheck[] {
  const amount = lineOf(expense, subject)?.amount;
  const limit = limitFor(facts, subject);
  if (amount === undefined || limit?.value.kind !== "money" || !facts.members) return [];
  const { count } = facts.members;
  const all = timesMoney(limit.value.amount, count);
  const said = `${words}每人每年不超过 ${yuanText(limit.value.amount)} 元，${count} 人合计 ${yuanText(all)} 元；本预算 ${yuanText(amount)} 元`;
  return [checked(`item:${subject}`, amount <= all, said, limit)];
}

/** So much at each festival, where a place has set that. */
function eachFestival({ facts, expense }: Plan): readonly LimitCheck[] {
  return (lineOf(expense, "festivalGoods")?.estimate.parts ?? []).flatMap(({ name, standard }) => {
    const limit = limitFor(facts, limitOfFestival(name));
    if (standard === undefined || limit?.value.kind !== "money") return [];
    const most = limit.value.amount;
    return [checked("item:festivalGoods", standard <= most, `${name}慰问每人不超过 ${yuanText(most)} 元；本预算每人 ${yuanText(standard)} 元`, limit)];
  });
}

/** A share of the year's own income, where a place has set that. */
function festivalShare({ facts, income, expense }: Plan): readonly LimitCheck[] {
  const amount = lineOf(expense, "festivalGoods")?.amount;
  const limit = limitFor(facts, "festivalShare");
  if (amount === undefined || limit?.value.kind !== "share") return [];
  const most = atRate(sumOf(income), limit.value.rate);
  const said = `节日慰问不超过本年收入的 ${percentText(limit.value.rate)}（${yuanText(most)} 元）；本预算 ${yuanText(amount)} 元`;
  return [checked("item:festivalGoods", amount <= most, said, limit)];
}

function outings({ facts }: Plan): readonly LimitCheck[] {
  const planned = activitiesOf(facts).filter(({ item }) => item.id === "outings").length;
  const limit = limitFor(facts, "outings");
  if (planned === 0 || limit?.value.kind !== "times") return [];
  return [checked("item:outings", planned <= limit.value.count, `春秋游一年不超过 ${limit.value.count} 次；安排了 ${planned} 次`, limit)];
}

/** What dues may pay for may cost more than the dues, but only so many times as much. */
function topUp({ facts, income, expense }: Plan): readonly LimitCheck[] {
  const dues = lineOf(income, "会费收入")?.amount;
  const limit = limitFor(facts, "duesTopUp");
  const paid = expense.filter(({ item, amount }) => item.fromDues && (amount ?? 0) > 0);
  if (dues === undefined || paid.length === 0 || limit?.value.kind !== "share") return [];
  const most = atRate(dues, limit.value.rate);
  const topped = money(Math.max(0, subtractMoney(sumOf(paid), dues)));
  const said = `电影、演出、年票、春秋游由会费开支，不足部分的补助不超过会费收入的 ${timesText(limit.value.rate)}（${yuanText(most)} 元）；需补助 ${yuanText(topped)} 元`;
  return [checked(paid[0]!.key, topped <= most, said, limit)];
}

function timesText(rate: Rate): string {
  return rate.denominator === 1 ? `${rate.numerator} 倍` : percentText(rate);
}
