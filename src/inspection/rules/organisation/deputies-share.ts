import type { Rate } from "../../../book";
import { endOf } from "../../../ledger/parse";
import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import { hitAt, unable, type Rule } from "../../rule";

export const deputiesShare: Rule = {
  id: "deputies-share",
  title: "教代会代表人数达到规定比例",
  kind: "organisation",
  level: "应改",
  needs: { deputies: ["name"], unit: ["staffCount"] },
  basis: { ...SCHOOL_CONGRESS_RULES, certainty: "unconfirmed" },
  why: "代表太少，大会的代表性不够，筹备报批时会被退回。",
  fix: "核对代表名册和当地规定的比例；名册漏登的补上，确实不足的按程序增补。",
  *check(inspection) {
    const limit = inspection.limit("deputiesShare", inspection.asOf);
    if (limit?.value.kind !== "share") {
      yield unable("代表比例各地不同，可在基本情况里加一项“教代会代表比例”写明比例和文号");
      return;
    }
    const staff = inspection.rows("unit")[0]?.value("staffCount");
    const deputies = inspection.rows("deputies").filter((row) => {
      const ends = row.value("termEndsOn");
      return ends === undefined || endOf(ends) >= inspection.asOf;
    });
    if (staff === undefined || deputies.length === 0) return;
    const least = leastDeputies(staff, limit.value.rate);
    if (deputies.length >= least) return;
    const text = `职工 ${staff} 人，按比例代表至少 ${least} 人，名册上有 ${deputies.length} 人`;
    yield hitAt({ sheet: deputies[0]!.set.sheet.name }, text, `${staff}|${deputies.length}`, { table: "deputies", basis: limit.basis, level: levelBy(limit.basis) });
  },
};

/** A part of a deputy is a whole one: 10 % of 44 is 5. */
export function leastDeputies(staff: number, { numerator, denominator }: Rate): number {
  return Math.ceil((staff * numerator) / denominator);
}
