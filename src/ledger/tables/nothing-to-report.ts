import { REMARK } from "./recurring-fields";
import { defineTable } from "./table";

export const nothingToReport = defineTable({
  id: "nothingToReport",
  title: "零报告",
  synonyms: ["零报告登记", "零报告表", "零报告台帐", "零报告清单", "零申报", "零上报", "零记录", "无事项报告", "无事项登记", "未发生事项", "未发生事项登记", "未发生登记", "无发生登记", "零发生登记", "零填报", "零情况报告"],
  layout: "rows",
  purpose: "ledgers for which nothing happened this year, said explicitly",
  note: "本年度没有发生的台帐，在这里写明，检查时就不算缺",
  since: 2,
  identity: ["table", "period"],
  unique: [],
  fields: [
    {
      id: "table",
      heading: "台帐",
      synonyms: ["台账", "台帐名称", "台账名称", "事项", "项目", "零报告事项", "报告事项", "内容", "台帐项目", "台账项目", "未发生事项", "事项名称", "项目名称", "台账类别", "台帐类别", "无事项台账"],
      type: "text",
      required: true,
      note: "没有发生的台帐叫什么，如 劳动争议调解",
    },
    {
      id: "period",
      heading: "期间",
      synonyms: ["时间", "时段", "所属期间", "报告期", "时期", "报告期间", "起止时间", "时间段", "月份", "年度", "报告时间", "所属时期", "统计期间"],
      type: "period",
    },
    {
      id: "confirmedBy",
      heading: "确认人",
      synonyms: ["确认", "负责人", "填报人", "报告人", "签字", "责任人", "确认人签字", "核实人", "填表人", "审核人", "经办人", "签字确认", "登记人"],
      type: "person",
    },
    REMARK,
  ],
});
