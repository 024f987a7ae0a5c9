import { fieldById, tableById, type LedgerProblem } from "../../../ledger";
import { ONLY_YEAR } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import type { Rule } from "../../rule";
import { unreadableCells } from "./unreadable-cells";

export const unreadableDate: Rule = {
  id: "unreadable-date",
  title: "日期要写得出、日历上有",
  kind: "badDate",
  level: "必改",
  needs: {},
  basis: CUSTOM,
  why: "日期读不出来，这一行就排不进年度，也对不上凭证和会议。",
  fix: "对照原始资料改成真实日期，写成 2026-03-08 的样子。",
  check: (inspection) => unreadableCells(inspection, "badDate", (problem) => (isLongAgo(problem) ? "建议" : undefined)),
};

/** Of what was bought or begun long ago often only the year is known. */
function isLongAgo({ table, field, text }: LedgerProblem): boolean {
  return text.endsWith(ONLY_YEAR) && fieldById(tableById(table), field)?.reach === "past";
}
