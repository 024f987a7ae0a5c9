import { groupedBy } from "../../../book";
import { CUSTOM } from "../../../regulation";
import { placeIn } from "../../field-columns";
import { MEND_WORDS, untidyColumns, type MendKind, type UntidyColumn } from "../../form-mends";
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
    for (const [set, columns] of groupedBy(inspection.derive(untidyColumns), ({ at }) => at.set)) {
      const counts = KINDS.flatMap((kind) => {
        const count = countOf(columns, kind);
        return count > 0 ? [`${count} 格${MEND_WORDS[kind]}`] : [];
      });
      const [first, ...also] = columns
        .flatMap(({ at, cells }) => cells.slice(0, MOST_PLACES).map(({ index }) => ({ at, index })))
        .sort((a, b) => a.index - b.index)
        .slice(0, MOST_PLACES)
        .map(({ at, index }) => placeIn(at, index));
      yield hitAt(first!, `这张表有 ${counts.join("、")}`, `${set.table}|${set.sheet.name}`, { table: set.table, also });
    }
  },
};

const KINDS = Object.keys(MEND_WORDS) as readonly MendKind[];
const MOST_PLACES = 50;

function countOf(columns: readonly UntidyColumn[], kind: MendKind): number {
  return columns.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.kind === kind).length, 0);
}
