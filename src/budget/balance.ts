/** Income and earlier money against spending; where it doesn't suffice, the ways to make it meet. */
import type { Money } from "../book";
import { addMoney, money, percentText, subtractMoney, sumMoney, ZERO } from "../book";
import type { Balance, BudgetLine, WayToClose } from "./budget";
import type { BudgetFacts } from "./facts";
import { yuanText } from "./parts";
import { choosing, type BudgetSettings } from "./settings";

/** Income with what is carried over against expense, and how a gap could be closed. */
export function balanceOf(facts: BudgetFacts, settings: BudgetSettings, income: readonly BudgetLine[], expense: readonly BudgetLine[]): Balance {
  const [earned, spent] = [sumOf(income), sumOf(expense)];
  const carriedOver = settings.carriedOver?.amount ?? ZERO;
  const surplusDrawn = settings.surplusDrawn?.amount ?? ZERO;
  const funds = addMoney(earned, carriedOver, surplusDrawn);
  const difference = subtractMoney(funds, spent);
  return {
    income: earned,
    carriedOver,
    surplusDrawn,
    funds,
    expense: spent,
    difference,
    // Before any income is known there is no gap to close, only figures to fill in.
    ways: difference < 0 && funds > 0 ? waysToClose(facts, settings, income, expense, money(-difference)) : [],
  };
}

/** What lines come to; one without an amount counts as nothing. */
export function sumOf(lines: readonly BudgetLine[]): Money {
  return sumMoney(lines.map(({ amount }) => amount ?? ZERO));
}

function waysToClose(
  facts: BudgetFacts,
  settings: BudgetSettings,
  income: readonly BudgetLine[],
  expense: readonly BudgetLine[],
  gap: Money,
): readonly WayToClose[] {
  return [drawSurplus(facts, settings, gap), lowerFestivals(facts, settings, expense, gap), lowerAll(settings, expense, gap), askSubsidy(settings, income, gap)].flatMap(
    (way) => way ?? [],
  );
}

/** Only what is known to be left can be drawn. */
function drawSurplus({ balance }: BudgetFacts, settings: BudgetSettings, gap: Money): WayToClose | undefined {
  const drawn = addMoney(settings.surplusDrawn?.amount ?? ZERO, settings.carriedOver?.amount ?? ZERO);
  const left = balance && subtractMoney(balance.amount, drawn);
  if (!balance || left === undefined || left < gap) return undefined;
  const amount = addMoney(settings.surplusDrawn?.amount ?? ZERO, gap);
  return {
    kind: "drawSurplus",
    text: `动用以前年度结余 ${yuanText(amount)} 元（${balance.text} ${yuanText(balance.amount)} 元），需经工会委员会决议`,
    settings: { ...settings, surplusDrawn: { ...settings.surplusDrawn, amount } },
  };
}

/** Ten yuan. */
const STANDARD_STEP = 1000;

/** Festival goods of as much a head as the money pays for, in whole tens of yuan. */
function lowerFestivals({ members }: BudgetFacts, settings: BudgetSettings, expense: readonly BudgetLine[], gap: Money): WayToClose | undefined {
  const planned = expense.find(({ item }) => item.id === "festivalGoods")?.amount;
  if (planned === undefined || !members || members.count === 0 || planned <= gap) return undefined;
  const affordable = Math.floor((planned - gap) / settings.step) * settings.step;
  const standard = money(Math.floor(affordable / members.count / STANDARD_STEP) * STANDARD_STEP);
  if (standard === 0) return undefined;
  return {
    kind: "lowerFestivals",
    text: `节日慰问由 ${yuanText(planned)} 元降到每人每年 ${yuanText(standard)} 元（${members.count} 人）`,
    settings: choosing(settings, "festivalGoods", { kind: "perHead", standard }),
  };
}

/** What is planned by last year, all cut by the same part. */
function lowerAll(settings: BudgetSettings, expense: readonly BudgetLine[], gap: Money): WayToClose | undefined {
  const flexible = expense.filter(({ estimate, amount }) => estimate.kind === "lastYear" && (amount ?? 0) > 0);
  const sum = sumOf(flexible);
  // Rounding up may take back a step on each line.
  const wanted = sum - gap - flexible.length * settings.step;
  if (wanted <= 0) return undefined;
  const numerator = Math.floor((wanted / sum) * 100);
  if (numerator < FEWEST_PERCENT) return undefined;
  const choices = Object.fromEntries(
    flexible.map(({ item, estimate }) => {
      const { numerator: before, denominator } = estimate.factor!;
      return [item.id, { kind: "lastYear", factor: { numerator: before * numerator, denominator: denominator * 100 } } as const];
    }),
  );
  return {
    kind: "lowerAll",
    text: `按上年推算的 ${flexible.length} 项都压缩到 ${percentText({ numerator, denominator: 100 })}`,
    settings: { ...settings, choices: { ...settings.choices, ...choices } },
  };
}

/** A cut of more than half is no plan. */
const FEWEST_PERCENT = 50;

function askSubsidy(settings: BudgetSettings, income: readonly BudgetLine[], gap: Money): WayToClose | undefined {
  const subsidy = income.find(({ item }) => item.id === "行政补助收入");
  const amount = addMoney(subsidy?.amount ?? ZERO, gap);
  return {
    kind: "askSubsidy",
    text: `请单位行政补助 ${yuanText(amount)} 元（补上差额 ${yuanText(gap)} 元），以单位答复为准`,
    settings: choosing(settings, "行政补助收入", { kind: "fixed", amount }),
  };
}
