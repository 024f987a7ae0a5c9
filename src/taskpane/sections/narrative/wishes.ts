/** What the user wishes of a plan or a summary; what was left open is as the desk offers it. */
import type { NarrativeOffer, NarrativeSettings } from "../../../jobs/desk";
import type { NarrativeKind, NarrativePeriod } from "../../../narrative";
import type { WorkbookState } from "../../use-workbook";
import { firstYearToPlan } from "../years-to-plan";

export type Wishes = Omit<NarrativeSettings, "areas" | "unitKind"> & Partial<Pick<NarrativeSettings, "areas" | "unitKind">>;

export function firstWishes(workbook: WorkbookState, today: string): Wishes {
  return { kind: "plan", period: usualPeriod("plan", workbook, today), length: "long", timetable: "table", ownPoints: [], problems: [] };
}

/** A plan is for the year to come, a summary for the one that ends. */
export function usualPeriod(kind: NarrativeKind, { overview }: WorkbookState, today: string): NarrativePeriod {
  const ledgerYear = overview?.unit.year;
  const year = firstYearToPlan(today, ledgerYear);
  return { scheme: overview?.unit.scheme ?? "calendar", year: kind === "plan" ? year : (ledgerYear ?? year - 1) };
}

export function settingsOf(wishes: Wishes, offer: NarrativeOffer): NarrativeSettings {
  return { ...wishes, areas: wishes.areas ?? offer.areas, unitKind: wishes.unitKind ?? offer.unitKind, ownPoints: wishes.ownPoints.filter((point) => point.trim() !== "") };
}
