import { citing, TRADE_UNION_LAW } from "../../../regulation";
import { hitAt, unable, type Rule } from "../../rule";
import { bodyOf, inBody, type Body } from "./bodies";

const TITLES: Readonly<Record<Body, string>> = { union: "工会委员会", audit: "经费审查委员会", women: "女职工委员会" };
/** One of the union committee who looks after the women. */
const WOMENS_OFFICER = /女/;

export const threeCommittees: Rule = {
  id: "three-committees",
  title: "工会委员会、经审会、女职工委员会要齐",
  kind: "organisation",
  level: "应改",
  needs: { committees: ["body"] },
  reads: { unit: ["femaleMemberCount"] },
  basis: citing(TRADE_UNION_LAW, "第十一条、第四十五条"),
  why: "三个委员会是检查组织建设时先看的，缺一个就扣分。",
  fix: "已经选举产生的补登名单和批复文号；没有设立的，按程序选举并报上级工会批复。",
  *check(inspection) {
    const rows = inspection.rows("committees");
    if (!rows.some((row) => bodyOf(row) !== undefined)) {
      yield unable("组织机构没有写明是哪个委员会");
      return;
    }
    const place = { sheet: rows[0]!.set.sheet.name };
    for (const body of ["union", "audit"] as const) {
      if (inBody(inspection, body).length === 0) yield hitAt(place, `名单里没有${TITLES[body]}`, body, { table: "committees" });
    }
    const women = inspection.rows("unit")[0]?.value("femaleMemberCount");
    const limit = inspection.limit("womensCommittee", inspection.asOf);
    if (women === undefined || limit?.value.kind !== "people" || inBody(inspection, "women").length > 0) return;
    const officer = inBody(inspection, "union").some((row) => WOMENS_OFFICER.test(`${row.value("post") ?? ""}${row.value("duty") ?? ""}`));
    if (women >= limit.value.count) {
      yield hitAt(place, `女会员 ${women} 人，达到 ${limit.value.count} 人，名单里没有女职工委员会`, "women", {
        table: "committees",
        basis: limit.basis,
        ...(officer && { level: "建议" as const }),
      });
    } else if (!officer) {
      yield hitAt(place, "女会员较少，名单里也没有女职工委员", "women's officer", { table: "committees", basis: limit.basis, level: "建议" });
    }
  },
};
