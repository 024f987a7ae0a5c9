import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const entryWithoutAmount: Rule = {
  id: "entry-without-amount",
  title: "每笔账要有金额",
  kind: "other",
  level: "建议",
  needs: { journal: ["summary"] },
  reads: { journal: ["income", "expense"] },
  basis: CUSTOM,
  why: "有摘要没有金额，合计和余额都少了这一笔。",
  fix: "对照凭证补记金额；作废的凭证在备注里写明。",
  *check(inspection) {
    for (const row of inspection.rows("journal")) {
      const amounts = (["income", "expense"] as const).filter((field) => row.has(field));
      const [first] = amounts;
      if (first === undefined || row.isEmpty("date") || row.isEmpty("summary") || /作废|空号|注销/.test(`${row.text("summary")}${row.text("remark")}`)) continue;
      if (amounts.every((field) => row.reading(field) === undefined)) yield hit(row, first, "有日期和摘要，没有金额");
    }
  },
};
