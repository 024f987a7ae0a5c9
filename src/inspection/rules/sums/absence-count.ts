import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** 请假2人, 缺席 3 名. */
const ABSENT = /(\d{1,3})\s*(?:人|名|位)/g;

export const absenceCount: Rule = {
  id: "absence-count",
  title: "应到减实到要等于缺席人数",
  kind: "countMismatch",
  level: "应改",
  needs: { meetings: ["due", "present", "absence"] },
  basis: CUSTOM,
  why: "应到、实到和缺席对不上，到会率就说不清。",
  fix: "对照签到表和请假条核实三个数。",
  *check(inspection) {
    for (const row of inspection.rows("meetings")) {
      const [due, present] = [row.value("due"), row.value("present")];
      if (due === undefined || present === undefined || present > due || row.isCarried("absence")) continue;
      const counts = [...row.text("absence").normalize("NFKC").matchAll(ABSENT)].map(([, count]) => Number(count));
      const said = counts.reduce((sum, count) => sum + count, 0);
      // 缺席3人，其中病假2人: the first number may hold the others.
      if (counts.length === 0 || counts[0] === due - present || said === due - present) continue;
      yield hit(row, "absence", `写的缺席是 ${counts[0]} 人，应到减实到是 ${due - present} 人`, { also: [row.place("due"), row.place("present")] });
    }
  },
};
