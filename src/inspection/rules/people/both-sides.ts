import type { FieldId, TableId } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { personsIn } from "../../persons";
import { hit, type Fields, type Rule } from "../../rule";

interface Pair {
  readonly table: TableId;
  readonly one: FieldId;
  readonly other: FieldId;
  readonly text: string;
}

/** Two sides of one thing that one person can't be. */
const PAIRS: readonly Pair[] = [
  { table: "mentoring", one: "mentor", other: "apprentice", text: "的师傅和徒弟是同一个人" },
  { table: "proposals", one: "seconders", other: "proposer", text: "的附议人里有提案人自己" },
  { table: "visits", one: "visitor", other: "person", text: "的慰问人里有被慰问的人自己" },
  { table: "disputes", one: "mediator", other: "applicant", text: "的调解人是申请人自己" },
];

export const bothSides: Rule = {
  id: "both-sides",
  title: "一件事的两方不能是同一个人",
  kind: "other",
  level: "应改",
  needs: {},
  reads: Object.fromEntries(PAIRS.map(({ table, one, other }) => [table, [one, other]])) as Fields,
  basis: CUSTOM,
  why: "自己慰问自己、自己附议自己的提案，多半是姓名抄错了行。",
  fix: "对照原始记录核实两处的姓名。",
  *check(inspection) {
    for (const { table, one, other, text } of PAIRS) {
      for (const row of inspection.rows(table)) {
        if (row.isCarried(one) || row.isCarried(other)) continue;
        const others = personsIn(row, other);
        if (personsIn(row, one).some((name) => others.includes(name))) yield hit(row, one, text, { also: [row.place(other)] });
      }
    }
  },
};
