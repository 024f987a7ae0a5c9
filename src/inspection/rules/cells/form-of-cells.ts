import type { RecordSet } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { MEND_WORDS, formMends, type FormMend, type MendKind } from "../../form-mends";
import { hitAt, type Rule } from "../../rule";

/** Told once for each table; the pane mends them at one press. */
export const formOfCells: Rule = {
  id: "form-of-cells",
  title: "格子里没有多余的空格，日期是真正的日期",
  kind: "other",
  level: "建议",
  needs: {},
  basis: CUSTOM,
  why: "多余的空格和文字日期会让筛选、排序和公式漏掉这些行。",
  fix: "可以一键整理：只改写法，不改内容。",
  *check(inspection) {
    // The date system changes the value that would be written, not which cells are meant.
    for (const [set, mends] of bySet(formMends(inspection, 1900))) {
      const counts = KINDS.flatMap((kind) => {
        const count = mends.filter((mend) => mend.kind === kind).length;
        return count > 0 ? [`${count} 格${MEND_WORDS[kind]}`] : [];
      });
      const also = mends.slice(1, MOST_PLACES).map(({ place }) => place);
      yield hitAt(mends[0]!.place, `这张表有${counts.join("、")}`, `${set.table}|${set.sheet.name}`, { table: set.table, also });
    }
  },
};

const KINDS = Object.keys(MEND_WORDS) as readonly MendKind[];
const MOST_PLACES = 50;

function bySet(mends: readonly FormMend[]): ReadonlyMap<RecordSet, readonly FormMend[]> {
  const groups = new Map<RecordSet, FormMend[]>();
  for (const mend of mends) {
    const group = groups.get(mend.set);
    if (group) group.push(mend);
    else groups.set(mend.set, [mend]);
  }
  return groups;
}
