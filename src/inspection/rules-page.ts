/** docs/rules.md: every rule as its file states it. */
import { citeBasis, LOCAL_RULES_PREVAIL, type Basis } from "../book";
import { fieldById, tableById, type FieldId, type TableId } from "../ledger";
import { CHECKLISTS, itemsOf, MISSING_LEDGER } from "./checklists";
import { mendClassOf } from "./mend-class";
import type { Fields, Rule } from "./rule";
import { RULE_FAMILIES, RULES } from "./rules";

const CERTAINTY: Readonly<Record<Basis["certainty"], string>> = {
  confirmed: "原文可查",
  reported: "转引",
  unconfirmed: "未证实，可由用户改设",
};

/** The page as Markdown. */
export function rulesPage(): string {
  const lines = [
    "# 检查规则",
    "",
    `本页由规则文件生成，请勿手改。共 ${RULES.length} 条。编号不重复使用；所列依据${LOCAL_RULES_PREVAIL}。`,
    "",
    "轻重：必改是错误或缺了不行的；应改是检查时多半会扣分的；建议是改了更好的。",
    "",
    ...RULE_FAMILIES.flatMap(({ title, rules }) => [`## ${title}`, "", ...rules.flatMap(ruleLines)]),
    "## 考核表要求的台帐",
    "",
    `### ${MISSING_LEDGER.title}`,
    "",
    ...facts({ 编号: code(MISSING_LEDGER.id), 轻重: `${MISSING_LEDGER.level}（考核表标★或必备的为必改）`, 类型: code(MISSING_LEDGER.kind) }),
    `为什么：${MISSING_LEDGER.why}`,
    "",
    `怎么改：${MISSING_LEDGER.fix}`,
    "",
    "# 内置考核表",
    "",
    "所见文本残缺之处留空，不作补充。出处是转载的网页，只说明文字这样写过，不说明现在有效。",
    "",
    "| 编号 | 名称 | 项数 | 满分 | 来源 | 出处 |",
    "|---|---|---|---|---|---|",
    ...CHECKLISTS.map((list) => `| ${list.id} | ${list.title} | ${itemsOf(list).length} | ${list.total ?? "不详"} | ${list.source} | ${list.address ?? "不详"} |`),
    "",
  ];
  return lines.join("\n");
}

function ruleLines(rule: Rule): string[] {
  const { id, title, level, kind, needs, reads, basis, why, fix } = rule;
  return [
    `### ${title}`,
    "",
    ...facts({
      编号: code(id),
      轻重: level,
      类型: `${code(kind)}（${mendClassOf(rule)}）`,
      要有: fieldNames(needs),
      会看: fieldNames(reads ?? {}) || (Object.keys(needs).length === 0 ? "所有台帐" : ""),
      依据: `${citeBasis(basis)}（${CERTAINTY[basis.certainty]}）`,
    }),
    `为什么：${why}`,
    "",
    `怎么改：${fix}`,
    "",
  ];
}

function facts(entries: Readonly<Record<string, string>>): string[] {
  return [...Object.entries(entries).flatMap(([name, value]) => (value === "" ? [] : [`- ${name}：${value}`])), ""];
}

function code(text: string): string {
  return `\`${text}\``;
}

/** 走访慰问（慰问日期、签收）. */
function fieldNames(fields: Fields): string {
  return (Object.keys(fields) as TableId[])
    .map((id) => {
      const table = tableById(id);
      const headings = [...new Set(fields[id] as readonly FieldId[])].map((field) => fieldById(table, field)!.heading);
      return `${table.title}（${headings.join("、")}）`;
    })
    .join("；");
}
