import type { FieldId } from "../../../ledger";
import { sexIn } from "../../../ledger/parse";
import { ID_NUMBER_STANDARD } from "../../../regulation";
import { hit, type Outcome, type Rule } from "../../rule";
import { repeatedIdNumbers, soundIdNumber } from "../../id-numbers";
import type { Inspection } from "../../inspection";

const TABLES_WITH_BOTH = ["members", "hardship", "mutualAid"] as const;

export const sexAgainstIdNumber: Rule = {
  id: "sex-against-id-number",
  title: "性别要与身份证号一致",
  kind: "sexIdMismatch",
  level: "必改",
  needs: {},
  reads: { members: ["sex", "idNumber"], hardship: ["sex", "idNumber"], mutualAid: ["sex", "idNumber"] },
  basis: ID_NUMBER_STANDARD,
  why: "身份证号第 17 位单数为男、双数为女，不一致说明有一处写错，女会员人数也会算错。",
  fix: "对照本人证件，改性别或身份证号。",
  *check(inspection) {
    for (const table of TABLES_WITH_BOTH) yield* mismatches(inspection, table);
  },
};

function* mismatches(inspection: Inspection, table: (typeof TABLES_WITH_BOTH)[number]): Generator<Outcome> {
  const repeated = inspection.derive(repeatedIdNumbers)[table];
  for (const row of inspection.rows(table)) {
    const [sex, number] = [row.value("sex"), soundIdNumber(row)];
    if (sex === undefined || number === undefined || sexIn(number) === sex) continue;
    if (!repeated.has(number)) yield hit(row, "sex" as FieldId<typeof table>, "的性别与身份证号不一致", { also: [row.place("idNumber")] });
  }
}
