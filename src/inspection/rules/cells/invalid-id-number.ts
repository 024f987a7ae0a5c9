import { ID_NUMBER_STANDARD } from "../../../regulation";
import type { Rule } from "../../rule";
import { unreadableCells } from "./unreadable-cells";

export const invalidIdNumber: Rule = {
  id: "invalid-id-number",
  title: "身份证号要能通过校验",
  kind: "badIdNumber",
  level: "必改",
  needs: {},
  basis: ID_NUMBER_STANDARD,
  why: "身份证号错一位，参保、建档、实名入会都会落空。",
  fix: "对照本人证件重新录入；先把这一列设为文本格式再输入。",
  check: (inspection) => unreadableCells(inspection, "badIdNumber"),
};
