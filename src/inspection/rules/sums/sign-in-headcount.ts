import { INSPECTION_LISTS } from "../../../regulation";
import type { FieldId, TableId } from "../../../ledger";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

export const signInHeadcount: Rule = {
  id: "sign-in-headcount",
  title: "签到人数要与登记的人数一致",
  kind: "countMismatch",
  level: "应改",
  needs: {},
  reads: { activities: ["signIn", "headcount"], meetings: ["signIn", "present"] },
  basis: INSPECTION_LISTS,
  why: "签到表上的人数与台帐写的不同，参加人数和人均费用都说不清。",
  fix: "数一遍签到表，改正写错的一处。",
  *check(inspection) {
    yield* differing(inspection, "activities", "headcount");
    yield* differing(inspection, "meetings", "present");
  },
};

/** 签到 37 人, 38人签到: the sheets themselves (2张) are another count. */
const SIGNED = /(\d{1,4})\s*(?:人|名|位)(?!次)/;

function* differing<Id extends TableId>(inspection: Inspection, table: Id, counted: FieldId<Id>): Generator<Outcome> {
  const signIn = "signIn" as FieldId<Id>;
  for (const row of inspection.rows(table)) {
    const count: unknown = row.value(counted);
    const signed = SIGNED.exec(row.text(signIn).normalize("NFKC"))?.[1];
    if (typeof count !== "number" || signed === undefined || row.isCarried(signIn) || Number(signed) === count) continue;
    yield hit(row, signIn, `的签到是 ${signed} 人，登记的是 ${count} 人`, { also: [row.place(counted)] });
  }
}
