/**
 * Names of accounts as ledgers and budgets write them: with codes in front, with or without 支出, by older names.
 * Names are matched, never codes: 502 to 508 mean other accounts since 2022. The names before 2022 are led to the
 * accounts that took over what was booked there.
 */
import { ACCOUNTS, type Account } from "./accounts";

type Direction = Account["direction"];

/** Other names of accounts: of the older system, of the rules of 2017, and as clerks write them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  会费收入: ["会费", "会员会费", "会员会费收入", "代扣会员会费收入"],
  拨缴经费收入: ["拨缴收入", "拨交经费", "工会经费拨款", "经费拨款", "经费留成", "留成经费", "拨缴工会经费", "工会经费返还"],
  上级补助收入: ["上级工会补助", "上级拨款", "上级下拨", "回拨补助", "一般性转移支付补助", "专项转移支付补助", "上级经费补助"],
  行政补助收入: ["行政拨款", "行政补贴", "单位补助", "学校补助", "行政经费补助"],
  附属单位上缴收入: ["事业"],
  其他收入: ["利息", "银行利息", "存款利息", "其它"],
  职工教育支出: ["教育", "教育活动"],
  文体活动支出: ["文体", "文娱活动", "文化体育活动"],
  宣传活动支出: ["宣传"],
  劳模职工疗休养支出: ["疗休养", "职工疗休养", "劳模疗休养"],
  会员活动支出: ["职工集体福利", "集体福利", "职工福利", "会员福利", "福利"],
  其他活动支出: ["其它活动"],
  劳动和技能竞赛支出: ["竞赛", "劳动竞赛", "技能竞赛", "劳动技能竞赛"],
  建家活动支出: ["建家", "教工之家", "职工之家", "职工之家建设", "教工之家建设", "建家经费"],
  职工互助保障支出: ["互助", "互助保障", "互助保险", "医疗互助"],
  职工创新活动支出: ["创新活动", "职工创新"],
  职工书屋支出: ["书屋", "图书"],
  困难职工帮扶支出: ["困难职工帮扶", "帮扶", "困难帮扶", "困难补助", "困难职工补助"],
  送温暖支出: ["送温暖活动"],
  其他维权支出: ["其它维权"],
  其他业务支出: ["其它业务"],
  资本性支出: ["设备购置", "固定资产购置"],
  对附属单位的支出: ["事业", "对附属单位"],
  其他支出: ["其它"],
};

/** The part of a name that all its spellings share: 1.4 困难帮扶支出 and 困难帮扶费 are 困难帮扶. */
export function accountStem(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s|[（(][^（）()]*[）)]|^(?:其中|科目)[:：]?/g, "")
    .replace(/^[\dA-Za-z.]+|^[一二三四五六七八九十]+、/, "")
    .replace(/(?:支出|收入|费用|经费|费)$/, "");
}

function accountsByStem(direction: Direction): ReadonlyMap<string, Account> {
  const found = new Map<string, Account>();
  for (const account of ACCOUNTS.filter((each) => each.direction === direction)) {
    for (const name of [account.name, ...(OTHER_NAMES[account.name] ?? [])]) {
      if (!found.has(accountStem(name))) found.set(accountStem(name), account);
    }
  }
  return found;
}

const BY_STEM: Readonly<Record<Direction, ReadonlyMap<string, Account>>> = {
  income: accountsByStem("income"),
  expense: accountsByStem("expense"),
};

/** The account of which this is the stem of a name. */
export function accountOfStem(stem: string, direction: Direction): Account | undefined {
  return BY_STEM[direction].get(stem);
}

const SEPARATORS = /[-—–_/\\·>、:：]+/;

/** The stems to look for in the words of an account column: all of it, then its levels (职工活动支出—福利费) from the last. */
export function stemsOfLevels(words: string): readonly string[] {
  const levels = words.split(SEPARATORS);
  return (levels.length === 1 ? levels : [words, ...levels.reverse()]).map(accountStem);
}

/** On which side of a budget a name may stand, the likelier first. */
export function possibleDirections(name: string): readonly Direction[] {
  if (/收入|利息|补助款/.test(name)) return ["income"];
  return /支出/.test(name) ? ["expense"] : ["expense", "income"];
}

/** The account of the accounting system that a name means. */
export function accountNamed(name: string): Account | undefined {
  const stems = stemsOfLevels(name);
  const found = possibleDirections(name).flatMap((direction) => stems.flatMap((stem) => accountOfStem(stem, direction) ?? []));
  return found[0];
}

/** Which side of a budget a line stands on; savings drawn on are income. Undefined where its name doesn't tell. */
export function directionOf(name: string): Direction | undefined {
  const known = accountNamed(name)?.direction;
  if (known) return known;
  if (/收入|收益|结余|结转/.test(name)) return "income";
  return /支出|费$/.test(name) ? "expense" : undefined;
}

/** The same text for names of the same account, and for names of none that differ in their turns of phrase only. */
export function accountKey(name: string): string {
  return accountNamed(name)?.name ?? accountStem(name).replace(/教?职工|款$|活动$/g, "");
}
