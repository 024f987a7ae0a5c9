import type { PlainDate } from "../../../book";
import type { FieldId, TableId } from "../../../ledger";
import { endOf, startOf, type DateValue } from "../../../ledger/parse";
import { FUNDS_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Fields, type Outcome, type Rule } from "../../rule";
import { personsIn } from "../../persons";
import { membershipDays } from "./presence";

/** What members receive, and the day they receive it. */
const RECEIVED: { readonly [Id in TableId]?: { readonly on: FieldId<Id>; readonly who: FieldId<Id> } } = {
  welfare: { on: "date", who: "name" },
  dues: { on: "paidOn", who: "name" },
  mutualAid: { on: "validFrom", who: "name" },
};

export const receivingWhileNoMember: Rule = {
  id: "receiving-while-no-member",
  title: "领慰问品、缴会费的人当天要是会员",
  kind: "notInPost",
  level: "应改",
  needs: { members: ["name"] },
  reads: { ...(Object.fromEntries(Object.entries(RECEIVED).map(([table, { who }]) => [table, [who]])) as Fields), memberChanges: ["date", "kind"] },
  basis: FUNDS_RULES,
  why: "节日慰问品只发给会员，已经转出或还没有入会的人列在签领表上，要退回或说明。",
  fix: "对照会员名册和入会、转出手续核实日期；入会时间写错的改名册。",
  *check(inspection) {
    for (const table of Object.keys(RECEIVED) as (keyof typeof RECEIVED)[]) yield* outsiders(inspection, table);
  },
};

function* outsiders(inspection: Inspection, table: TableId): Generator<Outcome> {
  const { on, who } = RECEIVED[table as keyof typeof RECEIVED] as { readonly on: FieldId; readonly who: FieldId };
  const rows = inspection.rows(table);
  if (rows.length === 0) return;
  const members = inspection.derive(membershipDays);
  for (const row of rows) {
    const date = row.value(on) as DateValue | undefined;
    if (date === undefined || row.isCarried(who)) continue;
    for (const name of personsIn(row, who)) {
      const { from, to } = members.get(name) ?? {};
      if (from && from.day > inspection.today) continue;
      const said = isOutside(date, from?.day, to?.day);
      if (said) yield hit(row, who, `的人当天${said === "after" ? "已经不是会员" : "还没有入会"}`, { also: [(said === "after" ? to : from)!.place] });
    }
  }
}

/** Within the month of joining and of leaving dues and goods are often settled. */
function isOutside(date: DateValue, from: PlainDate | undefined, to: PlainDate | undefined): "before" | "after" | undefined {
  if (to !== undefined && startOf(date) > to && startOf(date).slice(0, 7) !== to.slice(0, 7)) return "after";
  if (from !== undefined && endOf(date) < from && endOf(date).slice(0, 7) !== from.slice(0, 7)) return "before";
  return undefined;
}
