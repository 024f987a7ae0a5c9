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

/** Words beside a name that say the person is rightly no member. */
const NO_MEMBER = /退休|离休|离退|退养|内退|遗属|遗孀|家属|非会员|临聘|外聘|借调/;
/** Where such words stand beside a person; elsewhere (an office, a reason) they speak of something else. */
const BESIDE = new Set<string>(["remark", "personKind", "relation", "category"]);
/** A reason speaks of the person only so: a member's own retirement is a reason to visit a member. */
const RETIRED_PERSON = /(?:离退休|退休|离休)(?:教师|老师|教职工|职工|会员|人员|干部|老同志|老教)/;

/** Many people without their names: 外卖骑手代表12人, 困难职工5户. */
const GROUP = /(?:\d+|[一二三四五六七八九十百]+)[余多]?[人名位户]/;

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
  const rows = inspection.rows(table);
  if (rows.length === 0) return;
  const members = inspection.derive(memberNames);
  const nameless = inspection.derive(namelessNote);
  const bySheet = new Map<LedgerRow["set"], { named: number; hits: Hit[] }>();
  for (const row of rows) {
    const names = row.isCarried(field) ? [] : personsIn(row, field);
    if (names.length === 0 || (GROUP.test(row.text(field)) && names.every((name) => !members.has(name)))) continue;
    const list = bySheet.get(row.set) ?? { named: 0, hits: [] };
    bySheet.set(row.set, list);
    list.named++;
    if (names.every((name) => members.has(name) || name.includes("*")) || saysNoMember(row, field)) continue;
    list.hits.push(hit(row, field, `的人不在会员名册里${nameless}`));
  }
  for (const [set, { named, hits }] of bySheet) {
    if (hits.length <= Math.max(2, named * MOST)) yield* hits;
    else yield hitAt({ sheet: set.sheet.name }, `有 ${hits.length} 人不在会员名册里，请核对名册是否完整`, `${table}|${field}`, { table, level: "建议" });
  }
}

/** A member whose own line has lost the name can't be found by it. */
function namelessNote(inspection: Inspection): string {
  const count = inspection.rows("members").filter((row) => row.isEmpty("name")).length;
  return count === 0 ? "" : `（名册有 ${count} 行没有写姓名，先看是不是那里漏了）`;
}

function saysNoMember(row: LedgerRow, field: FieldId): boolean {
  // 李某（退休）
  if (NO_MEMBER.test(row.text(field))) return true;
  const { sheet, rows, block, columns } = row.set;
  if (block.layout === "keyValue") return formSaysNoMember(row, block.title ?? "");
  const heading = block.columns.find(({ column }) => column === columns.find((each) => each.field === field)?.column)?.heading ?? "";
  // A title over two lists side by side names both kinds of people.
  const title = /在职|会员/.test(block.title ?? "") ? "" : (block.title ?? "");
  if (NO_MEMBER.test(heading) || NO_MEMBER.test(title)) return true;
  const cells = sheet.values[rows[row.index]!] ?? [];
  return block.columns.some(({ column, field: id }) => {
    const text = cells[column];
    if (typeof text !== "string") return false;
    return id === null || BESIDE.has(id) ? NO_MEMBER.test(text) : id === "reason" && RETIRED_PERSON.test(text);
  });
}

function formSaysNoMember(row: LedgerRow, title: string): boolean {
  const says = (field: string) => NO_MEMBER.test(row.text(field as FieldId));
  return NO_MEMBER.test(title) || [...BESIDE].some(says) || RETIRED_PERSON.test(row.text("reason" as FieldId));
}
