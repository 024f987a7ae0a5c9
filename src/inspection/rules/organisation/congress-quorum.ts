import type { Rate } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";
import { isCongress } from "./congress";

export const congressQuorum: Rule = {
  id: "congress-quorum",
  title: "教代会到会人数要过三分之二",
  kind: "organisation",
  level: "建议",
  needs: {},
  reads: { congressSessions: ["due", "present"], meetings: ["due", "present"] },
  basis: { ...SCHOOL_CONGRESS_RULES, certainty: "unconfirmed" },
  why: "到会代表不足，大会的决议和选举结果不算数。",
  fix: "对照签到表核实应到、实到；确实不足的如实说明，重要事项重新提交大会。",
  *check(inspection) {
    const limit = inspection.limit("congressQuorum", inspection.asOf);
    if (limit?.value.kind !== "share") return;
    const details = { basis: limit.basis, level: levelBy(limit.basis) };
    for (const row of sessions(inspection)) yield* short(row, limit.value.rate, details);
  },
};

function sessions(inspection: Inspection): readonly LedgerRow<"congressSessions" | "meetings">[] {
  const meetings = inspection.rows("meetings").filter((row) => isCongress(`${row.value("kind") ?? ""}${row.value("title") ?? ""}`));
  return [...inspection.rows("congressSessions"), ...meetings] as readonly LedgerRow<"congressSessions" | "meetings">[];
}

function* short(row: LedgerRow<"congressSessions" | "meetings">, rate: Rate, details: Parameters<typeof hit>[3]): Generator<Outcome> {
  const session = row as LedgerRow<"meetings">;
  const [due, present] = [session.value("due"), session.value("present")];
  if (due === undefined || present === undefined || present * rate.denominator >= due * rate.numerator) return;
  yield hit(session, "present", `的大会应到 ${due} 人、实到 ${present} 人，不到三分之二`, { ...details, also: [session.place("due")] });
}
