/** What holds of any budget. */
import fc from "fast-check";
import { addMoney, money, toYuan, ZERO, type Money, type SheetSpec } from "../../src/book";
import {
  buildBudget,
  executionOf,
  executionSheets,
  LEAF_ACCOUNTS,
  planSheets,
  USUAL_SETTINGS,
  type Budget,
  type BudgetFacts,
  type JournalEntry,
  type PlannedActivity,
} from "../../src/budget";
import { NO_FACTS, shown } from "./ledgers";

const place = { sheet: "台帐", row: 2 };
const cents = fc.integer({ min: 1, max: 99_999_999 }).map(money);
const expenseAccount = fc.constantFrom(...LEAF_ACCOUNTS.filter(({ direction }) => direction === "expense").map(({ name }) => name));
const summary = fc.constantFrom("端午慰问品", "生日蛋糕", "看电影", "秋游", "住院慰问", "表彰先进", "送清凉", "其他");

const entry = fc
  .record({ account: fc.oneof(expenseAccount, fc.constant("办公费")), summary, amount: cents, year: fc.constantFrom(2026, 2027), month: fc.integer({ min: 1, max: 12 }) })
  .map((said): Omit<JournalEntry, "key"> => ({ ...said, direction: "expense", place }));
const activity = fc.record({ account: expenseAccount, activity: summary, budget: cents, month: fc.integer({ min: 1, max: 12 }) });

const facts = fc
  .record({
    entries: fc.array(entry, { maxLength: 20 }),
    activities: fc.array(activity, { maxLength: 12 }),
    payroll: cents,
    members: fc.integer({ min: 1, max: 300 }),
    bases: fc.array(cents, { maxLength: 5 }),
  })
  .map(({ entries, activities, payroll, members, bases }): BudgetFacts => ({
    ...NO_FACTS,
    members: { count: members, text: "会员人数" },
    payroll: { amount: payroll, text: "全年工资总额", places: [] },
    duesBases: { bases, text: "会员名册", places: [] },
    entries: entries.map((each, index) => ({ ...each, key: `entry:${index}` })),
    activities: activities.map((each, index): PlannedActivity => ({ ...each, key: `plan:${index}`, onSheet: false })),
  }));

const sum = (amounts: readonly (Money | undefined)[]): Money => addMoney(...amounts.map((amount) => amount ?? ZERO));

describe("any budget", () => {
  it("meets its money, or says by how much it doesn't", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const { income, expense, balance } = buildBudget(known, USUAL_SETTINGS);
        expect(balance.income).toBe(sum(income.map(({ amount }) => amount)));
        expect(balance.funds - sum(expense.map(({ amount }) => amount))).toBe(balance.difference);
        expect(balance.ways.length > 0).toBe(balance.difference < 0 && balance.funds > 0);
        for (const { settings } of balance.ways) expect(buildBudget(known, settings).balance.difference).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it("shows totals that are the sums of their lines", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const budget = buildBudget(known, USUAL_SETTINGS);
        const specs = planSheets(budget);
        expect(shown(specs, "incomeBudget", "total", "amount")).toBe(yuanOrBlank(budget.income.map(({ amount }) => amount)));
        expect(shown(specs, "expenseBudget", "total", "amount")).toBe(yuanOrBlank(budget.expense.map(({ amount }) => amount)));
        expect(shown(specs, "expenseBudget", "total", "lastFinal")).toBe(yuanOrBlank(budget.expense.map(({ lastFinal }) => lastFinal)));
        const parts = budget.expense.flatMap(({ estimate }) => estimate.parts.map(({ amount }) => amount));
        expect(shown(specs, "activityBudget", "total", "amount")).toBe(toYuan(sum(parts)));
      }),
      { numRuns: 60 },
    );
  });

  it("loses no cent of the journal, by line or by month", () => {
    fc.assert(
      fc.property(facts, (known) => {
        const budget = buildBudget(known, USUAL_SETTINGS);
        const execution = executionOf(budget);
        const spent = sum(known.entries.filter(({ year }) => year === 2027).map(({ amount }) => amount));
        expect(sum(execution.expense.map(({ actual }) => actual))).toBe(spent);
        expect(sum(execution.months.map(({ actual }) => actual))).toBe(spent);
        expect(sum(execution.months.map((month) => month.budget))).toBe(budget.balance.expense);
        if (spent === 0) return;
        const specs = executionSheets({ budget, execution, hasPlan: true, hasAdjustment: true }, 1900);
        expect(shown(specs, "budgetExecution", "total:expense", "actual")).toBe(toYuan(spent));
        expect(shown(specs, "normalisedJournal", "total", "expense")).toBe(toYuan(spent));
      }),
      { numRuns: 60 },
    );
  });

  it("changes with one activity exactly the lines that depend on it", () => {
    fc.assert(
      fc.property(facts, fc.nat(), cents, (known, at, amount) => {
        fc.pre(known.activities.length > 0);
        const changed = known.activities[at % known.activities.length]!;
        const before = buildBudget(known, USUAL_SETTINGS);
        const after = buildBudget({ ...known, activities: known.activities.map((each) => (each === changed ? { ...each, budget: amount } : each)) }, USUAL_SETTINGS);
        const owner = before.expense.find(({ estimate }) => estimate.parts.some(({ activity: part }) => part?.key === changed.key))!;
        const moved = differing(before, after);
        expect(moved.filter((key) => key !== owner.key)).toEqual([]);
        expect(after.balance.expense - before.balance.expense).toBe(amountAt(after, owner.key) - amountAt(before, owner.key));
      }),
      { numRuns: 60 },
    );
  });
});

function yuanOrBlank(amounts: readonly (Money | undefined)[]): number | "" {
  return amounts.every((amount) => amount === undefined) ? "" : toYuan(sum(amounts));
}

function amountAt({ expense }: Budget, key: string): Money {
  return expense.find((line) => line.key === key)?.amount ?? ZERO;
}

function differing(before: Budget, after: Budget): readonly SheetSpec["name"][] {
  const keys = new Set([...before.income, ...before.expense, ...after.income, ...after.expense].map(({ key }) => key));
  const amounts = ({ income, expense }: Budget) => new Map([...income, ...expense].map(({ key, amount }) => [key, amount]));
  const [first, second] = [amounts(before), amounts(after)];
  return [...keys].filter((key) => first.get(key) !== second.get(key));
}
