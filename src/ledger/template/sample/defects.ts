/**
 * What is wrong in the sample, on purpose: mistakes that ledgers really have, so that a check finds something. Each
 * names the record by one of its cells and says what stands there instead of the right content.
 */
import type { CellContent } from "../records";
import type { TableId } from "../../tables";
import { CHAIR } from "./roster";

export interface Defect {
  readonly table: TableId;
  /** The record: the first one with this content in this field. */
  readonly where: { readonly field: string; readonly is: string };
  readonly field: string;
  /** Undefined leaves the cell empty. */
  readonly content: CellContent | undefined;
  /** As in `check --json`. */
  readonly kind: string;
  readonly note: string;
}

export function defectsOf(year: number): readonly Defect[] {
  return [
    { table: "members", where: { field: "name", is: "江立春" }, field: "idNumber", content: "349816197907231895", kind: "badIdNumber", note: "身份证号末位录错" },
    { table: "members", where: { field: "name", is: "程安琪" }, field: "sex", content: "男", kind: "sexIdMismatch", note: "性别与身份证号不符" },
    { table: "members", where: { field: "name", is: "许云舒" }, field: "joinedUnionOn", content: undefined, kind: "missingRequired", note: "没有入会时间" },
    { table: "committees", where: { field: "body", is: "劳动争议调解委员会" }, field: "termEndsOn", content: `${year - 1}-09-30`, kind: "outOfTerm", note: "调解委员会主任任期已满" },
    { table: "meetings", where: { field: "title", is: "年度会员大会" }, field: "present", content: 88, kind: "presentExceedsDue", note: "实到多于应到" },
    { table: "proposals", where: { field: "title", is: "关于更新多媒体设备的提案" }, field: "repliedOn", content: undefined, kind: "noReply", note: "立案的提案没有答复日期" },
    { table: "proposals", where: { field: "title", is: "关于更新多媒体设备的提案" }, field: "reply", content: undefined, kind: "noReply", note: "立案的提案没有答复意见" },
    { table: "proposals", where: { field: "title", is: "关于更新多媒体设备的提案" }, field: "satisfaction", content: undefined, kind: "noReply", note: "没有答复，也就没有满意度" },
    { table: "disclosures", where: { field: "item", is: "学期工作计划" }, field: "date", content: `${year}.2.30`, kind: "badDate", note: "没有 2 月 30 日" },
    { table: "activities", where: { field: "name", is: "“书香校园”读书分享会" }, field: "signIn", content: "无", kind: "missingEvidence", note: "没有签到表" },
    { table: "activities", where: { field: "name", is: "青年教师基本功比赛" }, field: "budget", content: 1500, kind: "overBudget", note: "实际支出多于预算" },
    { table: "visits", where: { field: "person", is: "韦艳秋" }, field: "signed", content: "无", kind: "missingEvidence", note: "慰问金没有签收" },
    { table: "visits", where: { field: "person", is: "金长青" }, field: "person", content: "金常青", kind: "notInMembers", note: "姓名写错一字，名册里没有" },
    { table: "dues", where: { field: "name", is: "昌含笑" }, field: "paid", content: undefined, kind: "missingRequired", note: "应缴未缴" },
    { table: "journal", where: { field: "summary", is: "高温送清凉饮品" }, field: "account", content: undefined, kind: "missingRequired", note: "没有写科目" },
    { table: "journal", where: { field: "summary", is: "账户管理费" }, field: "approver", content: undefined, kind: "approval", note: `没有审批人（应为${CHAIR}）` },
    { table: "assets", where: { field: "name", is: "动感单车" }, field: "amount", content: 3200, kind: "totalMismatch", note: "金额不等于数量乘单价" },
    { table: "assets", where: { field: "name", is: "打印机" }, field: "no", content: `ZC${year - 3}-004`, kind: "duplicateKey", note: "资产编号用了两次" },
  ];
}
