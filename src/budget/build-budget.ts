/** A year's budget from what the ledger knows and the user decides. Start from the money: caps are no plan. */
import type { Money } from "../book";
import { formatYuan, groupedBy, percentText, sumMoney, ZERO } from "../book";
import { balanceOf } from "./balance";
import type { Budget, BudgetLine, BudgetNote, Estimate } from "./budget";
import { earlierFigures, type EarlierFigures } from "./earlier-figures";
import { estimateOf, possibleKinds, retentionOf, type EstimateContext } from "./estimate";
import type { BudgetFacts } from "./facts";
import { isUnplaced, ITEMS, labelOf, type BudgetItem } from "./items";
import { checkLimits } from "./limits";
import { activitiesOf, isBirthday, scheduleParts } from "./parts";
import type { BudgetSettings } from "./settings";
import { isGiftFestival, NOT_UNION_FUNDS } from "../regulation";

/** Builds the budget; nothing that the facts and settings don't say is filled in. */
export function buildBudget(facts: BudgetFacts, settings: BudgetSettings): Budget {
  const earlier = earlierFigures(facts);
  const decided = withStatedFunds(settings, earlier);
  const activities = activitiesOf(facts).map(({ item, activity }) => ({ item: earlier.homeOf(item), activity }));
  const context = { facts, settings: decided, activities, hasOwnBudget: earlier.hasOwnBudget };
  const lines = itemsOf(earlier).map((item) => lineOf(item, { ...context, figures: earlier.items.get(item.id) }));
  const shown = withWholes(lines.filter((line) => isShown(line, earlier)), earlier);
  const income = shown.filter(({ item }) => item.direction === "income");
  const expense = shown.filter(({ item }) => item.direction === "expense");
  return {
    year: facts.year,
    facts,
    settings: decided,
    income,
    expense,
    balance: balanceOf(facts, decided, income, expense),
    limits: checkLimits({ facts, income, expense }),
    notes: [...openNotes(shown), ...checkNotes(facts, decided, income), ...earlier.notes],
  };
}

/** The union's own table says what it draws from earlier years, unless the user decides otherwise. */
function withStatedFunds(settings: BudgetSettings, { drawn }: EarlierFigures): BudgetSettings {
  const { carriedOver, surplusDrawn } = drawn;
  return {
    ...(carriedOver !== undefined && { carriedOver: { amount: carriedOver } }),
    ...(surplusDrawn !== undefined && { surplusDrawn: { amount: surplusDrawn } }),
    ...settings,
  };
}

/** The catalogue's items with the union's own lines before the rest of their account. */
function itemsOf({ items }: EarlierFigures): readonly BudgetItem[] {
  const known = [...items.values()].map(({ item }) => item);
  const own = known.filter(({ id }) => id.startsWith("own:"));
  return [
    ...ITEMS.flatMap((item) => (item.id === item.account ? [...own.filter(({ account }) => account === item.account), item] : [item])),
    ...known.filter(isUnplaced),
  ];
}

function lineOf(item: BudgetItem, context: EstimateContext): BudgetLine {
  const { figures } = context;
  const estimate = withActivities(estimateOf(item, context), item, context);
  return {
    key: `item:${item.id}`,
    item,
    label: labelOf(item),
    estimate,
    possible: possibleKinds(item, context),
    ...(figures?.code !== undefined && { code: figures.code }),
    ...(figures?.lastBudget !== undefined && { lastBudget: figures.lastBudget }),
    ...(figures?.lastFinal !== undefined && { lastFinal: figures.lastFinal }),
    ...(estimate.amount !== undefined && { amount: estimate.amount }),
  };
}

/** A figure that comes from elsewhere is still to pay for the activities planned. */
function withActivities(estimate: Estimate, item: BudgetItem, { activities }: EstimateContext): Estimate {
  return estimate.parts.length > 0 || item.direction === "income" ? estimate : { ...estimate, parts: scheduleParts(activities, item) };
}

/** A line whose activities come to less than half a step still shows them. */
function isShown(line: BudgetLine, { hasOwnBudget }: EarlierFigures): boolean {
  return (line.item.usual === true && !hasOwnBudget) || hasFigure(line);
}

/** A figure of a whole account stands in the account's row, not in that of its rest, where other items have rows too. */
function withWholes(lines: readonly BudgetLine[], { items }: EarlierFigures): readonly BudgetLine[] {
  const accounts = groupedBy(lines, ({ item }) => item.account);
  return [...accounts.values()].flatMap((ofAccount) => {
    const rest = ofAccount[ofAccount.length - 1]!;
    const wholes = items.get(rest.item.id)?.wholes;
    if (ofAccount.length === 1 || !wholes || (wholes.size === 0 && rest.code === undefined)) return ofAccount;
    const { lastBudget, lastFinal, code, ...bare } = rest;
    const [budget, final] = [wholes.has("lastBudget"), wholes.has("lastFinal")];
    const left = { ...bare, ...(lastBudget !== undefined && !budget && { lastBudget }), ...(lastFinal !== undefined && !final && { lastFinal }) };
    const whole = { ...(code !== undefined && { code }), ...(lastBudget !== undefined && budget && { lastBudget }), ...(lastFinal !== undefined && final && { lastFinal }) };
    const [first, ...others] = [...ofAccount.slice(0, -1), ...(hasFigure(left) ? [left] : [])];
    return [{ ...first!, ofAccount: whole }, ...others];
  });
}

function hasFigure({ amount, lastBudget, lastFinal, estimate }: BudgetLine): boolean {
  return estimate.parts.length > 0 || [amount, lastBudget, lastFinal].some((figure) => figure !== undefined && figure !== ZERO);
}

function openNotes(lines: readonly BudgetLine[]): readonly BudgetNote[] {
  return lines
    .filter(({ amount, item }) => amount === undefined && !isUnplaced(item))
    .map(({ key, item, lastFinal, estimate: { parts } }) => ({
      kind: "open",
      line: key,
      text: `“${item.name}”还没有数：${knownOf(lastFinal, parts)}，请填写或选择推算办法；不安排的填 0。`,
      places: [],
    }));
}

function knownOf(lastFinal: Money | undefined, parts: Estimate["parts"]): string {
  if (parts.length > 0) return `年度活动安排里有 ${parts.length} 项共 ${formatYuan(sumMoney(parts.map(({ amount }) => amount)))} 元`;
  return lastFinal === undefined ? "没有上年数可以参照" : `上年 ${formatYuan(lastFinal)} 元`;
}

/** Some members are new, or free of dues. */
const NEARLY_ALL = 0.9;

function checkNotes(facts: BudgetFacts, settings: BudgetSettings, income: readonly BudgetLine[]): readonly BudgetNote[] {
  const notes: BudgetNote[] = [];
  const retention = retentionOf(facts, settings);
  if (retention.isAssumed && income.some(({ item, estimate }) => item.id === "拨缴经费收入" && estimate.kind === "rate")) {
    notes.push({ kind: "check", line: "item:拨缴经费收入", text: `基本情况没有写经费留成比例，暂按 ${percentText(retention.rate)} 推算，请按当地文件改正。`, places: [] });
  }
  const payers = facts.duesBases?.bases.length ?? 0;
  if (facts.members && payers > 0 && payers < facts.members.count * NEARLY_ALL) {
    notes.push({ kind: "check", line: "item:会费收入", text: `会员 ${facts.members.count} 人，只有 ${payers} 人有缴费基数，会费收入可能少算，请补全。`, places: [] });
  }
  const placed = new Set(activitiesOf(facts).map(({ activity }) => activity.key));
  const unplaced = facts.activities.filter(({ key, account, budget }) => !placed.has(key) && account !== NOT_UNION_FUNDS && (budget ?? 0) > 0);
  for (const { activity, budget, place } of unplaced) {
    notes.push({ kind: "check", text: `活动“${activity}”有预算 ${formatYuan(budget!)} 元，看不出列哪个科目，没有列入，请补上经费科目。`, places: place ? [place] : [] });
  }
  const unpriced = activitiesOf(facts).filter(({ activity }) => activity.budget === undefined).length;
  if (unpriced > 0) notes.push({ kind: "check", text: `年度活动安排里有 ${unpriced} 项要花工会经费的活动没有预算金额。`, places: [] });
  for (const { festival, place } of facts.festivals.filter((each) => !isBirthday(each.festival) && !isGiftFestival(each.festival))) {
    notes.push({ kind: "check", line: "item:festivalGoods", text: `“${festival}”不在可以发放节日慰问品的法定节日之内，请核对。`, places: [place] });
  }
  return notes;
}
