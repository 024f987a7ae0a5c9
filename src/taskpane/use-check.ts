import { useEffect, useState } from "react";
import type { CheckResult, Desk } from "../jobs/desk";
import type { WorkbookState } from "./use-workbook";

/**
 * What the inspection found in the workbook as it is: inspected while the user looks, and again after every change.
 * What was found in an older state is dropped when nobody looks.
 */
export function useCheck(desk: Desk, { overview, run }: WorkbookState, isLookedAt: boolean): CheckResult | null {
  const [checked, setChecked] = useState<{ readonly of: unknown; readonly result: CheckResult } | null>(null);
  const isStale = checked?.of !== overview;
  const hasLedger = overview?.kind === "ledger";
  useEffect(() => {
    if (!isLookedAt || !hasLedger || !isStale) return undefined;
    let isWanted = true;
    void run(() => desk.check.run()).then((result) => {
      if (isWanted && result) setChecked({ of: overview, result });
    });
    return () => {
      isWanted = false;
    };
  }, [desk, run, overview, hasLedger, isLookedAt, isStale]);
  return checked && hasLedger && (isLookedAt || !isStale) ? checked.result : null;
}
