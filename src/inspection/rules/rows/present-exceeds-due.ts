import { CUSTOM } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

export const presentExceedsDue: Rule = {
  id: "present-exceeds-due",
  title: "实到人数不超过应到人数",
  kind: "presentExceedsDue",
  level: "必改",
  needs: {},
  reads: { meetings: ["due", "present"], congressSessions: ["due", "present"] },
  basis: CUSTOM,
  why: "实到多于应到，到会率和表决结果都不可信。",
  fix: "对照签到表核实应到和实到；列席的人另记，不算进实到。",
  *check(inspection) {
    yield* tooMany(inspection, "meetings");
    yield* tooMany(inspection, "congressSessions");
  },
};

function* tooMany(inspection: Inspection, table: "meetings" | "congressSessions"): Generator<Outcome> {
  for (const row of inspection.rows(table)) {
    const [due, present] = [row.value("due"), row.value("present")];
    if (due !== undefined && present !== undefined && present > due) {
      yield hit(row, "present", `的实到 ${present} 人多于应到 ${due} 人`, { also: [row.place("due")] });
    }
  }
}
