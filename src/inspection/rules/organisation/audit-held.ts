import { citing, TRADE_UNION_LAW } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

const AUDIT = /经审|经费审查|审查.{0,8}(?:经费|收支|预算|决算)|审计/;

export const auditHeld: Rule = {
  id: "audit-held",
  title: "经审会每年审查经费收支",
  kind: "organisation",
  level: "应改",
  needs: { journal: ["date"] },
  reads: { audits: ["date"], meetings: ["kind"] },
  basis: citing(TRADE_UNION_LAW, "第四十五条", "reported"),
  why: "经费收支要经经审会审查并向会员（代表）大会报告，一次都没有就是监督缺位。",
  fix: "审查过的补登审查记录或会议记录；没有审查的尽快审查，不要补写以前的日期。",
  *check(inspection) {
    const { ledger, year, asOf } = inspection;
    if (!year || asOf !== year.to || (!ledger.has("audits") && !ledger.has("meetings"))) return;
    if (inspection.rows("audits").length > 0) return;
    const said = inspection.rows("meetings").some((row) => AUDIT.test([row.value("kind"), row.value("title"), row.value("topics")].join("；")));
    const table = ledger.has("audits") ? "audits" : "meetings";
    if (!said) yield hitAt({ sheet: ledger.recordSets(table)[0]!.sheet.name }, "全年没有经审会审查经费收支的记录", "none", { table });
  },
};
