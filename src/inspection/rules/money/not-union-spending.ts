import type { Basis, Level } from "../../../book";
import { ANHUI_RULES, FUNDS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { saidSpending } from "./spending-words";

interface Foreign {
  /** Whose money should have paid. */
  readonly what: string;
  readonly says: RegExp;
  readonly unless?: RegExp;
  readonly level: Level;
  readonly basis: Basis;
}

const FOREIGN: readonly Foreign[] = [
  {
    what: "学生的费用",
    says: /学生|少先队|班级|班费/,
    unless: /助学|子女|家访|帮扶|结对|评教|困难|资助|慰问/,
    level: "应改",
    basis: FUNDS_RULES,
  },
  { what: "党组织的活动", says: /党建|党员|党费|党支部|主题党日|党课/, unless: /党政工|党群/, level: "应改", basis: FUNDS_RULES },
  { what: "公务接待", says: /公务接待|公务餐|接待费|招待费?|来客|检查组.{0,6}餐/, level: "应改", basis: FUNDS_RULES },
  { what: "学校行政的费用", says: /教学设备|招生|校庆|监考|考务|水电费|物业费|校园网|校服/, level: "应改", basis: FUNDS_RULES },
  {
    what: "行政办公的开支",
    says: /办公用品|办公耗材|办公家具|复印纸|打印纸|硒鼓|墨盒/,
    unless: /工会|职工之家|教工之家/,
    level: "建议",
    basis: FUNDS_RULES,
  },
  {
    what: "离退休人员的开支",
    says: /(?:离退休|退休|离休|老干部).{0,10}(?:慰问|福利|活动|体检|旅游|座谈|支部|费用|补助)/,
    unless: /退休(?:离岗|会员纪念|纪念|欢送)|光荣退休|慰问[::]?退休/,
    level: "建议",
    basis: ANHUI_RULES,
  },
  { what: "单位应当负担的体检", says: /体检/, level: "建议", basis: ANHUI_RULES },
];

export const notUnionSpending: Rule = {
  id: "not-union-spending",
  title: "不属于工会的开支不列工会经费",
  kind: "overLimit",
  level: "应改",
  needs: { journal: ["summary"] },
  basis: FUNDS_RULES,
  why: "“八不准”最后一条：不准用工会经费报销与工会活动无关的费用。",
  fix: "对照发票核实用途；确实与工会活动无关的，如实说明，由应当负担的一方归还；当地另有规定的写明文号。",
  *check(inspection) {
    for (const { row, field, words } of inspection.derive(saidSpending)) {
      if (row.table !== "journal") continue;
      const foreign = FOREIGN.find(({ says, unless }) => says.test(words) && !unless?.test(words));
      if (foreign) yield hit(row, field, `的摘要像是${foreign.what}，请核实该不该列工会经费`, { level: foreign.level, basis: foreign.basis });
    }
  },
};
