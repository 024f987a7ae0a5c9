/** All that a plan or a summary takes from the ledger, counted once. */
import type { PlainDate } from "../../book";
import type { Ledger } from "../../ledger";
import { periodAfter, spanOfPeriod, type NarrativePeriod } from "../period";
import { activityFigures, type ActivityFigures } from "./activities";
import { careFigures, type CareFigures } from "./care";
import { democracyFigures, type DemocracyFigures } from "./democracy";
import { growthFigures, type GrowthFigures } from "./growth";
import { memberFigures, type MemberFigures } from "./members";
import { organisationFigures, type OrganisationFigures } from "./organisation";
import type { Scope } from "./scope";

export interface LedgerFigures {
  readonly people: MemberFigures;
  readonly democracy: DemocracyFigures;
  readonly activities: ActivityFigures;
  readonly care: CareFigures;
  readonly growth: GrowthFigures;
  readonly organisation: OrganisationFigures;
}

/** The figures of a period; of standing lists (members, committees) as they are at its end, or today where it is not over. */
export function figuresOf(ledger: Ledger, period: NarrativePeriod, today: PlainDate): LedgerFigures {
  const span = spanOfPeriod(period);
  const [unit] = ledger.rows("unit");
  const year = unit?.value("year");
  const scope: Scope = { ledger, span, day: span.to < today ? span.to : today, undated: year === undefined || year === period.year };
  return {
    people: memberFigures(scope),
    democracy: democracyFigures(scope),
    activities: activityFigures(scope),
    care: careFigures(scope),
    growth: growthFigures(scope),
    organisation: organisationFigures(scope, spanOfPeriod(periodAfter(period))),
  };
}

export type { EventHeld } from "./activities";
export type { CongressHeld, ProposalFigures } from "./democracy";
