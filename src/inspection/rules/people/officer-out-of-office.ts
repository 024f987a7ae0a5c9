import type { PlainDate, Place } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";
import { personsIn } from "../../persons";

/** What only officers do: chairing the committee's meetings and approving spending. */
const OFFICIAL = [
  { table: "meetings", on: "date", who: "host", what: "主持人" },
  { table: "journal", on: "date", who: "approver", what: "审批人" },
] as const;

export const officerOutOfOffice: Rule = {
  id: "officer-out-of-office",
  title: "主持会议、审批经费的委员当天要在任",
  kind: "notInPost",
  level: "应改",
  needs: { committees: ["name", "electedOn"] },
  reads: { meetings: ["host"], journal: ["approver"] },
  basis: INSPECTION_LISTS,
  why: "还没有当选或已经离任的人主持会议、审批经费，手续不成立。",
  fix: "对照选举结果和批复核实任期，再核实会议或审批的日期和人员。",
  *check(inspection) {
    for (const act of OFFICIAL) yield* outOfOffice(inspection, act);
  },
};

interface Office {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly place: Place;
}

/** Everybody's offices: from the election until leaving. Terms that merely ran out are the election's business. */
function offices(inspection: Inspection): ReadonlyMap<string, readonly Office[]> {
  const held = new Map<string, Office[]>();
  for (const row of inspection.rows("committees")) {
    const [elected, left] = [row.value("electedOn"), row.value("leftOn")];
    const office: Office = { from: elected && startOf(elected), to: left && endOf(left), place: row.place("electedOn") };
    for (const name of personsIn(row, "name")) held.set(name, [...(held.get(name) ?? []), office]);
  }
  return held;
}

function* outOfOffice(inspection: Inspection, { table, on, who, what }: (typeof OFFICIAL)[number]): Generator<Outcome> {
  const held = inspection.derive(offices);
  for (const row of inspection.rows(table) as readonly LedgerRow<"meetings" | "journal">[]) {
    const date = row.value(on);
    if (date === undefined || row.isCarried(who as never)) continue;
    const names = personsIn(row as LedgerRow<"meetings">, who as "host");
    for (const name of names) {
      const own = held.get(name) ?? [];
      if (own.length === 0 || own.some(({ from, to }) => (from ?? "") <= endOf(date) && startOf(date) <= (to ?? "9999-12-31"))) continue;
      yield hit(row as LedgerRow<"meetings">, who as "host", `的${what}当天不在任`, { also: own.map(({ place }) => place) });
    }
  }
}
