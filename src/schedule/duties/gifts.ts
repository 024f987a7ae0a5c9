/**
 * Goods at the holidays whose festival's row is something else or nothing at all. 春节, 端午 and 中秋 give theirs as
 * festivals.
 */
import { FUNDS_RULES, citing } from "../../regulation";
import type { Duty } from "../duty";
import type { Trait } from "../union";
import { UNITS } from "./duty-words";

/** Id, festival, the month before whose end they are handed out, and the trait by which members look for them. */
const GIFTS: readonly (readonly [string, string, number, Trait])[] = [
  ["gifts-new-year", "元旦", 12, "giftsAtNewYear"],
  ["gifts-qingming", "清明节", 3, "giftsAtQingming"],
  ["gifts-labour", "劳动节", 4, "giftsAtLabour"],
  ["gifts-national", "国庆节", 9, "giftsAtNational"],
];

export const GIFT_DUTIES: readonly Duty[] = GIFTS.map(([id, festival, month, trait]) => ({
  id,
  name: `采购发放${festival}慰问品`,
  months: [month],
  part: "下旬",
  area: "慰问帮扶",
  account: "会员活动支出",
  audience: "全体会员",
  of: { kinds: UNITS, with: [trait] },
  need: "required",
  basis: citing(FUNDS_RULES, "第八条"),
  says: new RegExp(`${festival.replace("节", "")}.{0,6}(?:慰问品|福利|慰问会员)`),
  reach: 1,
}));
