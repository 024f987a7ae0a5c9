import { TRADE_UNION_LAW, citing } from "../../../regulation";
import type { LedgerRow } from "../../../ledger";
import { endOf } from "../../../ledger/parse";
import type { Inspection } from "../../inspection";
import { hit, unable, type Outcome, type Rule } from "../../rule";

/** Words of a remark that account for a term that runs on. */
const ACCOUNTED = /延期|延任|延长|推迟|顺延|离任|卸任|已换届|替补|免去|调离|退休/;

export const termEnded: Rule = {
  id: "term-ended",
  title: "名单上的委员和代表要在任期内",
  kind: "outOfTerm",
  level: "应改",
  needs: {},
  reads: { committees: ["termEndsOn"], deputies: ["termEndsOn"] },
  basis: citing(TRADE_UNION_LAW, "第十六条"),
  why: "任期早已届满的人还列在名单上，他参加的会议和表决会被质疑。",
  fix: "核实届满日期；已离任的写明离任日期，延期换届的写明批准文号。",
  *check(inspection) {
    yield* ended(inspection, "committees");
    yield* ended(inspection, "deputies");
  },
};

/** Terms that ran out before the ledger's year began; those that run out within it are the election's business. */
function* ended(inspection: Inspection, table: "committees" | "deputies"): Generator<Outcome> {
  const rows = inspection.rows(table).filter((row) => row.value("termEndsOn") !== undefined);
  if (rows.length === 0) return;
  if (!inspection.year) {
    yield unable("看不出是哪一年的台帐");
    return;
  }
  for (const row of rows) {
    const ends = row.value("termEndsOn")!;
    if (endOf(ends) < inspection.year.from && !isAccounted(row)) yield hit(row, "termEndsOn", "的任期在台帐年度之前已经届满");
  }
}

function isAccounted(row: LedgerRow<"committees" | "deputies">): boolean {
  const member = row as LedgerRow<"committees">;
  return !member.isEmpty("leftOn") || ACCOUNTED.test(row.text("remark")) || ACCOUNTED.test(member.text("byElection"));
}
