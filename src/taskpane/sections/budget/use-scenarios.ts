import { useCallback, useEffect, useRef, useState } from "react";
import type { BudgetOverview, BudgetSettings, Desk } from "../../../jobs/desk";
import type { WorkbookState } from "../../use-workbook";

/** One or two budgets of a year, each with its own settings; the one in use is changed and written. */
export interface ScenarioState {
  readonly budgets: readonly BudgetOverview[];
  readonly active: number;
  /** The one in use; absent before the first is estimated. */
  readonly budget: BudgetOverview | undefined;
  change(settings: BudgetSettings): void;
  use(index: number): void;
  copy(): void;
  drop(): void;
}

const NONE = { budgets: [], active: 0 } as const;

/** Estimates anew when the year or the workbook changes, keeping what was chosen; every change shows its effect at once. */
export function useScenarios(desk: Desk, { overview, run }: WorkbookState, year: number): ScenarioState {
  const [state, setState] = useState<{ readonly budgets: readonly BudgetOverview[]; readonly active: number }>(NONE);
  const estimate = useCallback((settings?: BudgetSettings) => run(() => desk.budget.estimate({ year, ...(settings && { settings }) })), [desk, run, year]);

  const latest = useRef(state);
  latest.current = state;
  useEffect(() => {
    if (overview?.kind !== "ledger") return undefined;
    let isWanted = true;
    const renew = async (): Promise<void> => {
      const { budgets: before, active: inUse } = latest.current;
      const known = before.filter((budget) => budget.year === year);
      const settings = known.length > 0 ? known.map((budget) => budget.settings) : [undefined];
      const renewed = await Promise.all(settings.map(estimate));
      if (isWanted && renewed.every((budget) => budget !== undefined)) setState({ budgets: renewed, active: Math.min(inUse, renewed.length - 1) });
    };
    void renew();
    return () => {
      isWanted = false;
    };
  }, [estimate, overview, year]);

  const { budgets, active } = state;
  return {
    budgets,
    active,
    budget: budgets[active],
    change: (settings) =>
      void estimate(settings).then((changed) => {
        if (changed) setState({ budgets: budgets.map((each, index) => (index === active ? changed : each)), active });
      }),
    use: (index) => setState({ budgets, active: index }),
    copy: () => setState({ budgets: [budgets[active]!, budgets[active]!], active: 1 }),
    drop: () => setState({ budgets: [budgets[active]!], active: 0 }),
  };
}
