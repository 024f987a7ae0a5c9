import type { FieldId, TableId } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

/** Others than members who take part or receive, so that a count may rightly be higher. */
const OTHERS = /家属|家庭|亲子|子女|学生|家长|退休|离休|遗属|非会员|全体教职工|外聘|劳务|临聘|社区|联合|兄弟/;

export const headcountExceedsMembers: Rule = {
  id: "headcount-exceeds-members",
  title: "发放和参加的人数不超过会员数",
  kind: "countMismatch",
  level: "建议",
  needs: { members: ["name"] },
  reads: { welfare: ["headcount"], activities: ["headcount"] },
  basis: CUSTOM,
  why: "按会员发放的慰问品份数多过会员数，多出的要说明发给了谁。",
  fix: "核对签领表和名册；有家属、退休教职工参加的，在备注里写明。",
  *check(inspection) {
    // A federation's activities are for the members of its unions, whom its own list does not name.
    if (inspection.unit.unitKind === "街道") return;
    const members = inspection.rows("members").filter((row) => !row.isEmpty("name")).length;
    yield* tooMany(inspection, "welfare", "headcount", members);
    yield* tooMany(inspection, "activities", "headcount", members);
  },
};

function* tooMany<Id extends TableId>(inspection: Inspection, table: Id, field: FieldId<Id>, members: number): Generator<Outcome> {
  for (const row of inspection.rows(table)) {
    const count: unknown = row.value(field);
    if (typeof count !== "number" || count <= members || row.isCarried(field) || /次/.test(row.text(field))) continue;
    const said = (row.set.sheet.values[row.rowNumber - 1] ?? []).some((value) => typeof value === "string" && OTHERS.test(value));
    if (!said) yield hit(row, field, `的人数 ${count} 多于会员名册的 ${members} 人`);
  }
}
