/** Words, kinds and spans that several duties share. */
import type { UnitKind } from "../../regulation";

/** Everybody but a federation, whose work is done in the unions below it. */
export const UNITS: readonly UnitKind[] = ["学校", "机关", "企业", "法院", "其他"];
/** Where civil servants work: no congress by rule, no production. */
export const OFFICES: readonly UnitKind[] = ["机关", "法院"];

export const CONGRESS = /教代会|职代会|双代会|教职工代表大会|职工代表大会|职工大会|工代会/;
/** What is done for it or after it; where it is said to be held, the rest of the words don't matter. */
export const BESIDE_CONGRESS =
  /准备|筹备|^(?!.*(?:召开|举行|开好)).*(?:征集|提案.{0,12}(?:答复|办理|反馈|落实|督办)|培训|代表.{0,4}选举|决议.{0,6}(?:执行|落实|检查))/;
export const AUDIT = /经审|经费审查|审查.{0,8}经费|审计/;
export const OPENNESS = /[校政厂企院事园]务公开/;
export const SPORTS = /运动会|文体活动|锻炼|球|比赛|健步|登山|趣味|广播操|健身操|拔河|跳绳|棋|徒步|骑|健身|体育|踏青|春游|秋游/;
export const NO_SPORTS = /教学|技能|演讲|征文|学生/;

/** Twice a year, so that an item belongs to the nearer one. */
export const HALF_YEAR = 3;
/** Once a year, whenever the plan puts it. */
export const ANY_MONTH = 6;
