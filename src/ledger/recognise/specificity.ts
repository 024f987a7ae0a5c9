/** How much a heading by itself says that a table is a ledger of the union: 提案标题 much, 姓名 and 日期 hardly anything. */
import { fieldsNamed } from "./field-names";

/** Headings that tables of any kind have. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  (
    "姓名 性别 日期 时间 地点 内容 备注 部门 科室 处室 职务 岗位 电话 手机 手机号 手机号码 联系电话 联系方式 金额 数量 单价 单位 人数 名称 品名 项目 类别 类型 级别 标准 " +
    "学历 民族 出生 生日 出生日期 出生年月 身份证 身份证号 身份证号码 负责人 责任人 经办人 主持人 记录人 签字 签名 年度 月份 编号 说明 摘要 事由 原因 依据 标题 题目 书名 学科 费用 参加人员 参加人数 序号 状态 结果 情况 主题 规格 型号 规格型号"
  ).split(" "),
);
const ANYWHERE = 0.1;

/** 1 for a heading that only one table has, less the more tables share it; 0 for one that none knows. */
export function specificity(key: string): number {
  const name = fieldsNamed(key);
  if (!name || name.whole.length === 0) return 0;
  return EVERYWHERE.has(key) ? ANYWHERE : 1 / new Set(name.whole.map(({ names }) => names)).size;
}
