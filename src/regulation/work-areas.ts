/**
 * The areas that plans and inspection lists divide a union's work into. A schedule's 类别, a ledger's drop-down and
 * a plan's chapters use the same names, in this order.
 */
export const WORK_AREAS = [
  "组织建设",
  "民主管理",
  "权益维护",
  "慰问帮扶",
  "文体活动",
  "女职工工作",
  "教育培训",
  "技能竞赛",
  "生活保障",
  "财务经审",
] as const;

export type WorkArea = (typeof WORK_AREAS)[number];
