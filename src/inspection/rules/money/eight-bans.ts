import type { Basis } from "../../../book";
import { FUNDS_RULES, RULES_OF_2014 } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { saidSpending } from "./spending-words";

interface Ban {
  /** The ban in its own words. */
  readonly ban: string;
  /** Where it stands, if not among the eight. */
  readonly basis?: Basis;
  readonly says: RegExp;
  /** What sounds alike and is allowed. */
  readonly unless?: RegExp;
}

const BANS: readonly Ban[] = [
  {
    ban: "不准购买购物卡、代金券",
    basis: RULES_OF_2014,
    says: /购物[卡券]|超市卡|储值卡|预付卡|加油卡|油卡|代金券|提货卡|消费卡|礼品卡|京东E?卡|充值/i,
    // A named cake shop's voucher is the rule for birthdays; the union's own coupon a measure of 2025; meters are no cards.
    unless: /蛋糕|生日|工会消费券|消费帮扶|电费|水费|话费|燃气|电影券|观影/,
  },
  {
    ban: "不准请客送礼",
    says: /香烟|卷烟|烟酒|名烟|名酒|白酒|红酒|啤酒|黄酒|葡萄酒|茅台|五粮液|[购买]酒(?![店精])|[购买]烟(?![花感雾道])/,
    unless: /酒精|料酒|酒店/,
  },
  { ban: "不准请客送礼", says: /宴请|吃请|请客|送礼|酒席|聚餐费?/ },
  { ban: "不准参与高消费娱乐和健身活动", says: /KTV|歌厅|夜总会|洗浴|足浴|足疗|桑拿|高尔夫|酒吧|美容卡|健身卡|会所/i, unless: /比赛|大赛/ },
  { ban: "不准滥发奖金、津贴、补贴", says: /(?:奖金|津贴|加班费|过节费|节日费|红包|绩效(?:奖|工资))/, unless: /竞赛|比赛|大赛|评比|获奖|裁判|伙食|误餐|帮扶|助学|冲回|退回/ },
  { ban: "不准参与非法集资或为其担保", says: /集资|担保|理财|出借|借给|民间借贷/ },
  { ban: "不准报销与工会活动无关的费用", says: /罚款|罚金|滞纳金|违约金|赔偿金/ },
];

export const eightBans: Rule = {
  id: "eight-bans",
  title: "工会经费“八不准”",
  kind: "overLimit",
  level: "应改",
  needs: {},
  reads: { journal: ["summary"], welfare: ["goods"], visits: ["goods"] },
  basis: FUNDS_RULES,
  why: "八不准是经费检查的红线，摘要里出现这些字样一定会被追问。",
  fix: "对照发票和清单核实买的是什么；写错的改正摘要，确实违规的如实说明并按要求退还。",
  *check(inspection) {
    for (const { row, field, words } of inspection.derive(saidSpending)) {
      const broken = BANS.find(({ says, unless }) => says.test(words) && !unless?.test(words));
      if (broken) yield hit(row, field, `写的是“${broken.says.exec(words)![0]}”，规定里有：${broken.ban}`, broken.basis && { basis: broken.basis });
    }
  },
};
