import { address, formatYuan, money } from "../../../book";
import type { RecordSet, TableId } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hitAt, type Hit, type Rule } from "../../rule";
import { totalCells, type TotalCell } from "./total-rows";

export const totalDiffers: Rule = {
  id: "total-differs",
  title: "合计要等于各行之和",
  kind: "totalMismatch",
  level: "必改",
  needs: {},
  basis: CUSTOM,
  why: "合计与明细不符，检查时最先被问，决算也会跟着错。",
  fix: "逐行核对，改明细或改合计；合计最好用求和公式，不要手填。",
  *check(inspection) {
    const { ledger } = inspection;
    for (const table of ledger.tables()) {
      for (const set of ledger.recordSets(table)) {
        for (const total of totalCells(set)) if (!follows(total) && !isRoster(inspection, table, total)) yield differing(set, total);
      }
    }
  },
};

/** A total of the groups that the member list bears out is right: one of the groups is not, and is told for itself. */
function isRoster(inspection: Inspection, table: TableId, { shown }: TotalCell): boolean {
  return table === "groups" && inspection.derive(namedMembers) === shown;
}

function namedMembers(inspection: Inspection): number {
  return inspection.rows("members").filter((row) => !row.isEmpty("name")).length;
}

/** Sums of rounded amounts may differ by a cent; counts may not. */
function follows({ shown, possible, column }: TotalCell): boolean {
  const tolerance = column.field.type === "money" ? 1 : 1e-6;
  for (const sum of possible()) if (Math.abs(sum - shown) <= tolerance) return true;
  return false;
}

/** More rows than these are only counted. */
const MOST_NAMED = 5;

function differing(set: RecordSet, total: TotalCell): Hit {
  const { row, label, column, shown, meant } = total;
  const unreadable = total.unreadable();
  const show = (number: number): string => (column.field.type === "money" ? `${formatYuan(money(Math.round(number)))} 元` : String(number));
  const named = unreadable.slice(0, MOST_NAMED).map((index) => index + 1).join("、");
  const rows = unreadable.length > MOST_NAMED ? `等 ${unreadable.length} 行` : "行";
  const unread = unreadable.length === 0 ? "" : `；第 ${named} ${rows}的${column.field.heading}读不出来或没有填，请先改`;
  return hitAt(
    { sheet: set.sheet.name, cell: address(row, column.column) },
    `第 ${row + 1} 行“${label}”的${column.field.heading}写的是 ${show(shown)}，各行相加是 ${show(meant)}${unread}`,
    `${set.table}|${label}|${column.field.id}|${shown}`,
    { table: set.table, ...(unreadable.length > 0 && { level: "应改" as const }) },
  );
}
