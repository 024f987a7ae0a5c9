import { CUSTOM } from "../../../regulation";
import type { Rule } from "../../rule";
import { unreadableCells } from "./unreadable-cells";

export const wrongHeading: Rule = {
  id: "wrong-heading",
  title: "列标题要和内容一致",
  kind: "wrongHeading",
  level: "应改",
  needs: {},
  basis: CUSTOM,
  why: "标题和内容不一致，检查的人会看错，汇总也会取错列。",
  fix: "核对这一列，改标题或把内容移到对应的列。",
  check: (inspection) => unreadableCells(inspection, "wrongHeading"),
};
