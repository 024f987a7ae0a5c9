import { INSPECTION_LISTS } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

/** What schools and other units make public at least once a year, by words of the item or its class. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ["工会经费收支", /工会.{0,6}(?:经费|财务|收支|账目|预算|决算)|(?:经费|账目)收支|会费/],
  ["财务", /财务|经费|收支|收费|费用|福利费|津贴|补贴|预算|决算|采购|招标|支出|资金/],
  ["评优评先", /评优|评先|先进|优秀|表彰|奖/],
  ["人事和考核", /职称|评聘|聘任|聘用|招聘|用工|薪酬|工资|劳动合同|集体合同|休假|岗位|考核|任用|人事|干部|绩效|编制/],
  ["重大决策", /计划|规划|方案|制度|办法|重大|决策|工作/],
];

export const disclosureClasses: Rule = {
  id: "disclosure-classes",
  title: "该公开的几类事项一年都要公开过",
  kind: "organisation",
  level: "建议",
  needs: { disclosures: ["item"] },
  basis: INSPECTION_LISTS,
  why: "检查公开时按类别看：经费、评先、人事、重大事项各有没有公开。",
  fix: "公开过的补登；没有公开的尽快公开并留存材料。",
  *check(inspection) {
    const rows = inspection.rows("disclosures");
    if (!inspection.year || inspection.asOf !== inspection.year.to || rows.length === 0) return;
    const said = rows.map((row) => `${row.value("item") ?? ""}${row.value("category") ?? ""}`);
    const missing = CLASSES.filter(([, words]) => !said.some((text) => words.test(text))).map(([title]) => title);
    // Items that fit no class at all are written in a way of their own.
    if (missing.length > 0 && missing.length < CLASSES.length) yield hitAt({ sheet: rows[0]!.set.sheet.name }, `全年的公开里没有看到：${missing.join("、")}`, missing.join("|"), { table: "disclosures" });
  },
};
