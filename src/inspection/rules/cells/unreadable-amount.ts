import { CUSTOM } from "../../../regulation";
import type { Rule } from "../../rule";
import { unreadableCells } from "./unreadable-cells";

export const unreadableAmount: Rule = {
  id: "unreadable-amount",
  title: "金额和数量要是数",
  kind: "badAmount",
  level: "必改",
  needs: {},
  basis: CUSTOM,
  why: "不是数的金额不会算进合计，账就对不上。",
  fix: "对照原始凭证改成数字，说明文字移到备注。",
  check: (inspection) => unreadableCells(inspection, "badAmount"),
};
