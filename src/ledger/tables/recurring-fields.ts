/** Fields that mean the same in many tables, stated once. */

export const REMARK = {
  id: "remark",
  heading: "备注",
  synonyms: ["备考", "附注", "注", "说明", "备注说明", "其他说明", "情况说明", "备注栏", "其他"],
  type: "text",
} as const;

export const SEX = {
  id: "sex",
  heading: "性别",
  synonyms: ["男女", "性別", "男/女"],
  type: "enum",
  values: { 男: ["男性", "男士", "先生", "M"], 女: ["女性", "女士", "F"] },
} as const;

export const SATISFACTION = {
  type: "enum",
  values: {
    非常满意: ["很满意", "十分满意", "特别满意", "极满意", "相当满意"],
    满意: ["表示满意", "已满意"],
    基本满意: ["较满意", "比较满意", "一般", "尚可", "基本认可"],
    不满意: ["不太满意", "很不满意", "不够满意", "未满意"],
  },
} as const;

/** Ties an entry to its activity across the tables. */
export const ACTIVITY_NO = {
  id: "activityNo",
  heading: "活动编号",
  synonyms: ["对应活动编号", "关联活动", "活动号", "所属活动", "活动序号", "活动代码", "对应活动"],
  type: "idText",
  note: "与活动台帐的活动编号一致，没有可不填",
  since: 2,
} as const;

export const VOUCHER = {
  id: "voucher",
  heading: "凭证号",
  synonyms: [
    "凭证",
    "凭证编号",
    "凭证字号",
    "凭证号数",
    "凭证号码",
    "记账凭证号",
    "记账凭证",
    "会计凭证号",
    "报销凭证号",
    "报销凭证",
    "入账凭证",
    "入账凭证号",
    "入帐凭证号",
    "付款凭证号",
    "传票号",
    "凭单号",
    "凭证序号",
  ],
  type: "idText",
  note: "如 记-12；与经费收支明细一致",
} as const;
