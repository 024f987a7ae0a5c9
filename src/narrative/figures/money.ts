/** Income and spending of the budget year, equal to the final account. */
import type { Sum } from "../phrase";
import { rowsWithin, sumOf, type Scope } from "./scope";

export interface MoneyFigures {
  readonly income?: Sum;
  readonly expense?: Sum;
  readonly incomeBudget?: Sum;
  readonly expenseBudget?: Sum;
}

export function moneyFigures(scope: Scope): MoneyFigures {
  const journal = rowsWithin(scope, "journal", "date").filter((row) => !/结转|结余|期初/.test(row.value("summary") ?? ""));
  const [income, expense] = [sumOf(journal, "income"), sumOf(journal, "expense")];
  return { ...(income && { income }), ...(expense && { expense }) };
}
