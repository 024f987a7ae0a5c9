/**
 * What the words in an account column mean. Names are matched, never codes: 502 to 508 mean other accounts since 2022.
 * The names before 2022 are led to the accounts that took over what was booked there.
 */
import { ACCOUNTS } from "../regulation";
import { ITEMS, itemById, ownItem, restOfHead, type BudgetItem } from "./items";

/** Other names of accounts: of the older system, of the rules of 2017, and as clerks write them. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  会费收入: ["会员会费", "会员会费收入", "代扣会员会费收入"],
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
  职工书屋支出: ["书屋", "图书"],
  困难职工帮扶支出: ["困难职工帮扶", "帮扶", "困难帮扶", "困难补助", "困难职工补助"],
  其他维权支出: ["其它维权"],
  其他业务支出: ["其它业务"],
  资本性支出: ["设备购置", "固定资产购置"],
  对附属单位的支出: ["事业", "对附属单位"],
  其他支出: ["其它"],
};

/** Names of sub-items as budgets print them. */
const OTHER_ITEM_NAMES: Readonly<Record<string, readonly string[]>> = {
  festivalGoods: ["节日集体福利", "节日福利", "节日慰问品", "逢年过节慰问"],
  birthday: ["生日蛋糕", "会员生日", "生日"],
  lifeEvents: ["婚育病逝退", "婚丧嫁娶", "婚育病丧退", "婚丧病退慰问"],
  film: ["电影", "观影", "看电影"],
  coolness: ["送清凉", "夏送清凉"],
  commendation: ["表彰", "表彰奖励"],
};

/** The part of a name that all its spellings share. */
function stem(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s|[（(][^（）()]*[）)]|^(?:其中|科目)[:：]?/g, "")
    .replace(/^[\dA-Za-z.]+|^[一二三四五六七八九十]+、/, "")
    .replace(/(?:支出|收入|费用|经费|费)$/, "");
}

type Direction = BudgetItem["direction"];

interface Meaning {
  readonly item?: BudgetItem;
  /** Where the name is a head's, of which the words must say more. */
  readonly head?: string;
}

function meaningsOf(direction: Direction): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const learn = (name: string, meaning: Meaning): void => void (meanings.has(stem(name)) || meanings.set(stem(name), meaning));
  const accounts = ACCOUNTS.filter((account) => account.direction === direction);
  for (const { name } of accounts) {
    const item = ITEMS.find(({ id }) => id === name);
    [name, ...(OTHER_NAMES[name] ?? [])].forEach((each) => learn(each, item ? { item } : { head: name }));
  }
  for (const item of ITEMS.filter((each) => each.direction === direction)) {
    [item.name, ...(OTHER_ITEM_NAMES[item.id] ?? [])].forEach((each) => learn(each, { item }));
  }
  return meanings;
}

const MEANINGS: Readonly<Record<Direction, ReadonlyMap<string, Meaning>>> = {
  income: meaningsOf("income"),
  expense: meaningsOf("expense"),
};

const SEPARATORS = /[-—–_/\\·>、:：]+/;

/** The meaning of an account column's words; the last of several levels that is known counts. */
function meaningOf(account: string, direction: Direction): Meaning | undefined {
  const levels = [account, ...account.split(SEPARATORS).reverse()].map(stem);
  return levels.map((level) => MEANINGS[direction].get(level)).find((meaning) => meaning !== undefined);
}

/** Words of activities whose account nobody said, in the order in which they are tried. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/清凉|高温|防暑/, "coolness"],
  [/困难|帮扶|救助/, "困难职工帮扶支出"],
  [/送温暖|走访|看望/, "送温暖支出"],
  [/互助|保险/, "职工互助保障支出"],
  [/疗休养|疗养/, "劳模职工疗休养支出"],
  [/竞赛|技能|基本功|比武|赛课/, "劳动和技能竞赛支出"],
  [/书屋/, "职工书屋支出"],
  [/之家|建家/, "建家活动支出"],
  [/讲座|读书|学习|报告会/, "职工教育支出"],
  [/培训/, "培训支出"],
  [/表彰|评选|评优/, "commendation"],
  [/教代会|职代会|会议|大会/, "会议支出"],
  [/宣传|展板|横幅|板报/, "宣传活动支出"],
  [/运动|比赛|球|棋|歌|联欢|文体|健步|健身|登山|趣味|拔河|跳绳|晚会|演讲|插花|灯谜/, "文体活动支出"],
];

/** The item that the words of an activity mean, within a head where one is given. */
function itemOfWords(text: string, head?: string): BudgetItem | undefined {
  const within = (item: BudgetItem): boolean => head === undefined || headOf(item.account) === head;
  const special = ITEMS.filter(({ says, direction }) => direction === "expense" && says?.test(text));
  const worded = WORDS.filter(([words]) => words.test(text)).map(([, id]) => itemById(id));
  return [...special.filter(({ account }) => account === "会员活动支出"), ...worded].find(within);
}

/** The head an account stands under; a head without accounts, and an account of income, is its own. */
export function headOf(account: string): string {
  return ACCOUNTS.find(({ name }) => name === account)?.head ?? account;
}

/**
 * The item an entry or activity belongs to.
 * @param account the words of its account column
 * @param text its summary or name, which tells the items of one account apart
 * @returns undefined where the words name no account of ours; an account that is blank is guessed from the text
 */
export function itemOf(account: string, text: string, direction: Direction): BudgetItem | undefined {
  if (stem(account) === "") return direction === "expense" ? itemOfWords(text) : undefined;
  const meaning = meaningOf(account, direction);
  if (meaning?.head !== undefined) return itemOfWords(text, meaning.head) ?? restOfHead(meaning.head);
  const item = meaning?.item;
  if (!item || item.id !== item.account) return item;
  return ITEMS.find((other) => other.account === item.account && other.says?.test(text)) ?? item;
}

/** A line of a budget table that the union wrote. */
export type StatedMeaning =
  | { readonly kind: "item"; readonly item: BudgetItem }
  /** The account itself: a sum, where lines of its items follow. */
  | { readonly kind: "account"; readonly item: BudgetItem }
  | { readonly kind: "head"; readonly head: string }
  | { readonly kind: "carriedOver" | "surplusDrawn" | "closing" | "total" };

const SPECIAL_LINES: readonly (readonly [RegExp, "carriedOver" | "surplusDrawn" | "closing" | "total"])[] = [
  [/合计|总计|总额|小计|当年收入|当年支出|本年收入$|本年支出$/, "total"],
  [/(?:本年|当年|累计|期末|滚存|上年|年末).*结余|(?:本年|当年|年末).*结转/, "closing"],
  [/上年结转|结转资金|上年转入/, "carriedOver"],
  [/以前年度结余|历年结余|动用.*结余/, "surplusDrawn"],
];

/**
 * What a line of a budget table means. Words that are no account's are a line of the union's own under the account
 * above it; 其他 there is the account's rest.
 */
export function meaningOfLine(name: string, above: BudgetItem | undefined): StatedMeaning | undefined {
  const special = SPECIAL_LINES.find(([words]) => words.test(stem(name)) || words.test(name));
  if (special) return { kind: special[1] };
  const bare = stem(name);
  if (bare === "其他" && above && /^(?!.*(?:收入|支出))/.test(name)) return { kind: "item", item: itemById(above.account) };
  const income = /收入|利息|补助款/.test(name);
  const order: readonly Direction[] = income ? ["income"] : /支出/.test(name) ? ["expense"] : ["expense", "income"];
  const meaning = order.map((direction) => meaningOf(name, direction)).find((found) => found !== undefined);
  if (meaning?.item) return { kind: isAccountName(name, meaning.item) ? "account" : "item", item: meaning.item };
  if (meaning?.head !== undefined) return { kind: "head", head: meaning.head };
  return above && bare !== "" ? { kind: "item", item: ownItem(above.account, name.trim()) } : undefined;
}

/** Whether a name that leads to an account's rest item is the account's own name, not 其他 of it. */
function isAccountName(name: string, { id, account, name: ownName }: BudgetItem): boolean {
  return id === account && (ownName === account || stem(name) !== stem(ownName));
}
