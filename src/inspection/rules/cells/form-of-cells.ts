import type { RecordSet } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { placeIn } from "../../field-columns";
import { MEND_WORDS, untidyCells, type MendKind, type UntidyCell } from "../../form-mends";
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
    for (const [set, cells] of bySet(inspection.derive(untidyCells))) {
      const counts = KINDS.flatMap((kind) => {
        const count = cells.filter((cell) => cell.kind === kind).length;
        return count > 0 ? [`${count} 格${MEND_WORDS[kind]}`] : [];
      });
      const [first, ...also] = [...cells]
        .sort((a, b) => a.index - b.index)
        .slice(0, MOST_PLACES)
        .map(({ at, index }) => placeIn(at, index));
      yield hitAt(first!, `这张表有${counts.join("、")}`, `${set.table}|${set.sheet.name}`, { table: set.table, also });
    }
  },
};

const KINDS = Object.keys(MEND_WORDS) as readonly MendKind[];
const MOST_PLACES = 50;

function bySet(cells: readonly UntidyCell[]): ReadonlyMap<RecordSet, readonly UntidyCell[]> {
  const groups = new Map<RecordSet, UntidyCell[]>();
  for (const cell of cells) {
    const group = groups.get(cell.at.set);
    if (group) group.push(cell);
    else groups.set(cell.at.set, [cell]);
  }
  return groups;
}
