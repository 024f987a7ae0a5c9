import { birthIn, startOf } from "../../../ledger/parse";
import type { DateValue } from "../../../ledger/parse";
import { ID_NUMBER_STANDARD } from "../../../regulation";
import { repeatedIdNumbers, soundIdNumber } from "../../id-numbers";
import { hit, type Rule } from "../../rule";

export const birthAgainstIdNumber: Rule = {
  id: "birth-against-id-number",
  title: "出生日期要与身份证号一致",
  kind: "birthIdMismatch",
  level: "必改",
  needs: { members: ["birthDate", "idNumber"] },
  basis: ID_NUMBER_STANDARD,
  why: "出生日期定退休年份和生日慰问，与身份证号不一致说明有一处写错。",
  fix: "对照本人证件，改出生日期或身份证号；档案年龄与证件不同的，在备注里写明。",
  *check(inspection) {
    const repeated = inspection.derive(repeatedIdNumbers).members;
    for (const row of inspection.rows("members")) {
      const [birth, number] = [row.value("birthDate"), soundIdNumber(row)];
      if (birth === undefined || number === undefined || agrees(birth, birthIn(number)!)) continue;
      if (!repeated.has(number)) yield hit(row, "birthDate", "的出生日期与身份证号不一致", { also: [row.place("idNumber")] });
    }
  },
};

/** A month without a day agrees with every day of it. */
function agrees(birth: DateValue, day: string): boolean {
  return typeof birth === "string" ? birth === day : startOf(birth).slice(0, 7) === day.slice(0, 7);
}
