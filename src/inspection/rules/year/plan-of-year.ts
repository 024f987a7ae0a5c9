/** The union's plan for its year, from the table 年度活动计划. */
import { addMonths, monthInYear, type YearMonth } from "../../../calendar";
import type { LedgerRow } from "../../../ledger";
import type { Inspection } from "../../inspection";

export interface Planned {
  readonly row: LedgerRow<"plan">;
  readonly name: string;
  readonly months: readonly YearMonth[];
}

/** Items with name and month; none where the ledger's year is unknown. For `inspection.derive`. */
export function planOfYear(inspection: Inspection): readonly Planned[] {
  const { year, scheme = "calendar" } = inspection.unit;
  if (year === undefined) return [];
  return inspection.rows("plan").flatMap((row) => {
    const [numbers, name] = [row.value("month"), row.value("name")];
    const [first, ...rest] = numbers ?? [];
    if (first === undefined || name === undefined) return [];
    const start = monthInYear(scheme, year, first);
    return [{ row, name, months: [start, ...rest.map((month) => addMonths(start, (month - first + 12) % 12))] }];
  });
}
