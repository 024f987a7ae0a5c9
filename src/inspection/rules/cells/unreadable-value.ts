import { CUSTOM } from "../../../regulation";
import type { Rule } from "../../rule";
import { unreadableCells } from "./unreadable-cells";

export const unreadableValue: Rule = {
  id: "unreadable-value",
  title: "写的内容要能归到这一列",
  kind: "other",
  level: "建议",
  needs: {},
  basis: CUSTOM,
  why: "读不懂的内容不参加核对和汇总。",
  fix: "按表头或下拉选项的写法改写；确有特殊情况的写在备注里。",
  check: (inspection) => unreadableCells(inspection, "other"),
};
