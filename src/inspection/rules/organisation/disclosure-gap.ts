import { daysBetween } from "../../../book";
import { isWithin } from "../../../calendar";
import { startOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** Boards change at least twice a year. */
const LONGEST = 183;

export const disclosureGap: Rule = {
  id: "disclosure-gap",
  title: "公开要经常，公开栏要定期更换",
  kind: "organisation",
  level: "建议",
  needs: { disclosures: ["date"] },
  basis: INSPECTION_LISTS,
  why: "半年多没有新的公开，检查时会认为公开流于形式。",
  fix: "这段时间公开过的补登；没有的如实说明，今后按月或按季公开。",
  *check(inspection) {
    const span = inspection.year;
    if (!span) return;
    const dated = inspection
      .rows("disclosures")
      .flatMap((row) => (row.value("date") === undefined ? [] : [{ row, day: startOf(row.value("date")!) }]))
      .filter(({ day }) => isWithin(span, day))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    for (const [index, { row, day }] of dated.entries()) {
      const next = dated[index + 1]?.day ?? inspection.asOf;
      const days = daysBetween(day, next);
      if (days > LONGEST) yield hit(row, "date", `的公开之后 ${days} 天没有新的公开`);
    }
  },
};
