import type { LedgerRow } from "../../../ledger";
import { citing, UNION_CHARTER } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Rule } from "../../rule";
import { personKey, personsIn } from "../../persons";

const AUDIT_BODY = /经审|经费审查/;
/** Posts that an auditor can't hold beside. */
const MANAGING = /主席|财务|会计|出纳/;

export const auditorIndependent: Rule = {
  id: "auditor-independent",
  title: "经审委员不兼主席、副主席和财务",
  kind: "organisation",
  level: "应改",
  needs: { committees: ["body", "name", "post"] },
  reads: { unit: ["chair", "treasurer"], audits: ["auditors"] },
  basis: citing(UNION_CHARTER, "第十三条", "reported"),
  why: "管钱的人不能审自己的账，经审会的审查意见会因此不被认可。",
  fix: "核实任职；确有兼任的，按程序调整经审委员或财务人员。",
  *check(inspection) {
    const managers = inspection.derive(managersOfMoney);
    for (const row of inspection.rows("committees")) {
      if (!AUDIT_BODY.test(row.value("body") ?? "") || !row.isEmpty("leftOn")) continue;
      if (personsIn(row, "name").some((name) => managers.has(name))) yield hit(row, "name", "的经审委员同时是主席、副主席或财务人员");
    }
    for (const row of inspection.rows("audits")) {
      if (personsIn(row, "auditors").some((name) => managers.has(name))) yield hit(row, "auditors", "的审查人员里有主席、副主席或财务人员");
    }
  },
};

/** Chair, vice chairs and those who keep the money, now in post. For `inspection.derive`. */
function managersOfMoney(inspection: Inspection): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of inspection.rows("unit")) {
    for (const field of ["chair", "treasurer"] as const) for (const name of personsIn(row, field)) names.add(name);
  }
  for (const row of inspection.rows("committees")) {
    if (isManager(row)) for (const name of personsIn(row, "name")) names.add(name);
  }
  names.delete(personKey(""));
  return names;
}

function isManager(row: LedgerRow<"committees">): boolean {
  const body = row.value("body") ?? "";
  return /工会委员会|^工会$/.test(body) && MANAGING.test(row.value("post") ?? "") && row.isEmpty("leftOn");
}
