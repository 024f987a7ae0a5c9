import type { FieldId, LedgerRow, TableId } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";
import { hit, hitAt, type Hit, type Outcome, type Rule } from "../../rule";
import { memberNames } from "./member-names";

/** Where each table names people who are to be members. */
const PEOPLE: { readonly [Id in TableId]?: readonly FieldId<Id>[] } = {
  committees: ["name"],
  groups: ["leader"],
  deputies: ["name"],
  proposals: ["proposer"],
  visits: ["person"],
  hardship: ["name"],
  dues: ["name"],
  mutualAid: ["name"],
  healthCare: ["name"],
  welfare: ["name"],
  honours: ["name"],
  mentoring: ["mentor", "apprentice"],
  library: ["reader"],
  suggestions: ["proposer"],
};

/** Words in a row or its title that say the person is rightly no member. */
const NO_MEMBER = /退休|离休|离退|退养|内退|遗属|遗孀|家属|非会员|学生|临聘|外聘|借调|劳务|派遣/;
/** A member's own retirement is a reason to visit a member. */
const RETIREMENT = /退休离岗|离岗退休|光荣退休|荣休|退休欢送|欢送退休|办理退休|到龄退休|^退休$/g;

/** Where so many names are missing, the list is of other people, or the member list is not whole. */
const MOST = 0.4;

export const notInMembers: Rule = {
  id: "not-in-members",
  title: "享受会员待遇的人要在会员名册里",
  kind: "notInMembers",
  level: "应改",
  needs: { members: ["name"] },
  reads: PEOPLE,
  basis: CUSTOM,
  why: "名册里没有的人缴会费、当代表、领慰问，不是名字写错，就是名册没有更新。",
  fix: "核对姓名写法；新入会的补进名册，退休或非会员的在备注里写明。",
  *check(inspection) {
    for (const table of Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]) {
      for (const field of PEOPLE[table] as readonly FieldId[]) yield* strangers(inspection, table, field);
    }
  },
};

function* strangers(inspection: Inspection, table: TableId, field: FieldId): Generator<Outcome> {
  const members = inspection.derive(memberNames);
  const bySheet = new Map<LedgerRow["set"], { named: number; hits: Hit[] }>();
  for (const row of inspection.rows(table)) {
    const names = row.isCarried(field) ? [] : personsIn(row, field);
    if (names.length === 0) continue;
    const list = bySheet.get(row.set) ?? { named: 0, hits: [] };
    bySheet.set(row.set, list);
    list.named++;
    if (names.every((name) => members.has(name) || name.includes("*")) || saysNoMember(row)) continue;
    list.hits.push(hit(row, field, "的人不在会员名册里"));
  }
  for (const [set, { named, hits }] of bySheet) {
    if (hits.length <= Math.max(2, named * MOST)) yield* hits;
    else yield hitAt({ sheet: set.sheet.name }, `有 ${hits.length} 人不在会员名册里，请核对名册是否完整`, `${table}|${field}`, { table, level: "建议" });
  }
}

function saysNoMember(row: LedgerRow): boolean {
  const { sheet, rows, block } = row.set;
  const texts = sheet.values[rows[row.index]!]?.slice(block.range.left, block.range.right + 1) ?? [];
  return [block.title, ...texts].some((text) => typeof text === "string" && NO_MEMBER.test(text.replace(RETIREMENT, "")));
}
