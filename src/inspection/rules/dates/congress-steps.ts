import type { FieldId } from "../../../ledger";
import { fieldById, tableById } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";

type Step = Extract<FieldId<"congressSessions">, "requestOn" | "approvalOn" | "noticeOn" | "date" | "reportedOn">;

/** 请示 ≤ 批复 ≤ 大会 ≤ 报备, and the notice before the congress. */
const ORDER: readonly (readonly [Step, Step])[] = [
  ["requestOn", "approvalOn"],
  ["requestOn", "date"],
  ["approvalOn", "date"],
  ["noticeOn", "date"],
  ["date", "reportedOn"],
];

export const congressSteps: Rule = {
  id: "congress-steps",
  title: "教代会按请示、批复、通知、开会、报备的顺序办",
  kind: "dateOrder",
  level: "应改",
  needs: { congressSessions: ["date"] },
  reads: { congressSessions: ["requestOn", "approvalOn", "noticeOn", "reportedOn"] },
  basis: INSPECTION_LISTS,
  why: "先开会后批复，会议的效力会被质疑；检查时首先看这几个日期。",
  fix: "对照请示、批复、通知和报备的原件核实日期；顺序确实不对的，如实说明原因，不得更改文件日期。",
  *check(inspection) {
    const heading = (field: Step): string => fieldById(tableById("congressSessions"), field)!.heading;
    for (const row of inspection.rows("congressSessions")) {
      for (const [first, then] of ORDER) {
        const [before, after] = [row.value(first), row.value(then)];
        if (before === undefined || after === undefined || endOf(after) >= startOf(before)) continue;
        yield hit(row, then, `的${heading(then)}早于${heading(first)}，请核实并说明`, { also: [row.place(first)] });
      }
    }
  },
};
