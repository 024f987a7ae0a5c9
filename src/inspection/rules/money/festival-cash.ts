import { citing, FUNDS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";

const CASH = /现金|红包|慰问金|过节费|人民币/;

export const festivalCash: Rule = {
  id: "festival-cash",
  title: "节日慰问发实物，不发现金",
  kind: "overLimit",
  level: "应改",
  needs: { welfare: ["goods"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "逢年过节发的是符合传统节日习惯的用品和生活必需品，发现金算滥发津补贴。",
  fix: "核实发的是什么；写错的改正，确实发了现金的如实说明，按要求退还。",
  *check(inspection) {
    for (const row of inspection.rows("welfare")) {
      const goods = row.value("goods");
      if (goods !== undefined && !row.isCarried("goods") && CASH.test(goods)) yield hit(row, "goods", "的慰问品写的是现金");
    }
  },
};
