import type { Basis } from "../book";
import { ACCOUNTING_SYSTEM } from "./bases";

/** An account a grassroots union books income or spending to. Names are the identity: codes changed meaning in 2022. */
export interface Account {
  readonly name: string;
  /** The head it stands under; absent for a head itself. */
  readonly head?: string;
  readonly direction: "income" | "expense";
  readonly basis: Basis;
}

/** Stands in an account column where the union's money must not pay. */
export const NOT_UNION_FUNDS = "不列工会经费";

const reported: Basis = { ...ACCOUNTING_SYSTEM, certainty: "reported" };
const unconfirmed: Basis = { ...ACCOUNTING_SYSTEM, certainty: "unconfirmed" };

function income(name: string, basis: Basis): Account {
  return { name, direction: "income", basis };
}

function head(name: string, basis: Basis): Account {
  return { name, direction: "expense", basis };
}

function under(headName: string, basis: Basis, ...names: readonly string[]): readonly Account[] {
  return names.map((name) => ({ name, head: headName, direction: "expense", basis }));
}

/** The accounts of a grassroots union from 2022 on, in the order of a budget table. */
export const ACCOUNTS: readonly Account[] = [
  income("会费收入", reported),
  income("拨缴经费收入", reported),
  income("上级补助收入", reported),
  income("行政补助收入", unconfirmed),
  income("附属单位上缴收入", unconfirmed),
  income("投资收益", unconfirmed),
  income("其他收入", reported),
  head("职工活动支出", reported),
  ...under(
    "职工活动支出",
    reported,
    "职工教育支出",
    "文体活动支出",
    "宣传活动支出",
    "劳模职工疗休养支出",
    "会员活动支出",
    "其他活动支出",
  ),
  head("职工服务支出", reported),
  ...under("职工服务支出", reported, "劳动和技能竞赛支出", "建家活动支出", "职工互助保障支出"),
  ...under("职工服务支出", unconfirmed, "职工创新活动支出", "职工书屋支出", "心理咨询支出", "其他服务支出"),
  head("维权支出", reported),
  ...under(
    "维权支出",
    unconfirmed,
    "劳动关系协调支出",
    "劳动保护支出",
    "法律援助支出",
    "困难职工帮扶支出",
    "送温暖支出",
    "其他维权支出",
  ),
  head("业务支出", reported),
  ...under("业务支出", reported, "培训支出", "会议支出", "专项业务支出", "其他业务支出"),
  head("资本性支出", reported),
  head("对附属单位的支出", unconfirmed),
  head("其他支出", reported),
];

/** The expense accounts an activity can be planned on: those under 职工活动, 职工服务, 维权 and 业务支出. */
export const ACTIVITY_ACCOUNTS: readonly string[] = [
  "职工教育支出",
  "文体活动支出",
  "宣传活动支出",
  "劳模职工疗休养支出",
  "会员活动支出",
  "其他活动支出",
  "劳动和技能竞赛支出",
  "建家活动支出",
  "职工互助保障支出",
  "困难职工帮扶支出",
  "送温暖支出",
  "培训支出",
  "会议支出",
  "专项业务支出",
];
