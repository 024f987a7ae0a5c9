/** The year that is planned for, where nobody has said one. */

/** The year a union plans for: from September on, the next one. */
function yearToPlan(today: string): number {
  return Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= 9 ? 1 : 0);
}

/**
 * The year that is offered first: the one to plan for, or after an old ledger the year it leads into. For any later one the
 * ledger says nothing of last year's activities and sums, and what was generated would be empty.
 */
export function firstYearToPlan(today: string, ledgerYear: number | undefined): number {
  const year = yearToPlan(today);
  return ledgerYear === undefined ? year : Math.min(year, ledgerYear + 1);
}

/** The years offered: those about now, and the one after the ledger's, however long ago that was. */
export function yearsToPlan(today: string, ledgerYear: number | undefined): readonly number[] {
  const year = yearToPlan(today);
  const years = [year - 1, year, year + 1];
  return ledgerYear !== undefined && ledgerYear + 1 < years[0]! ? [ledgerYear + 1, ...years] : years;
}
