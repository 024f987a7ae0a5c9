/** What the words of an account column, or of a line of a budget table, mean for the budget. */
import { ACCOUNTS, accountOfStem, accountStem, possibleDirections, stemsOfLevels } from "../regulation";
import { ITEMS, itemById, ownItem, restOfHead, type BudgetItem } from "./items";

/** Names of sub-items as budgets print them. */
const OTHER_ITEM_NAMES: Readonly<Record<string, readonly string[]>> = {
  festivalGoods: ["节日集体福利", "节日福利", "节日慰问品", "逢年过节慰问"],
  birthday: ["生日蛋糕", "会员生日", "生日"],
  lifeEvents: ["婚育病逝退", "婚丧嫁娶", "婚育病丧退", "婚丧病退慰问"],
  film: ["电影", "观影", "看电影"],
  coolness: ["送清凉", "夏送清凉"],
  commendation: ["表彰", "表彰奖励"],
};

type Direction = BudgetItem["direction"];

interface Meaning {
  readonly item?: BudgetItem;
  /** Where the name is a head's, of which the words must say more. */
  readonly head?: string;
}

function itemsByStem(direction: Direction): ReadonlyMap<string, BudgetItem> {
  const found = new Map<string, BudgetItem>();
  for (const item of ITEMS.filter((each) => each.direction === direction)) {
    for (const name of [item.name, ...(OTHER_ITEM_NAMES[item.id] ?? [])]) {
      if (!found.has(accountStem(name))) found.set(accountStem(name), item);
    }
  }
  return found;
}

const ITEMS_BY_STEM: Readonly<Record<Direction, ReadonlyMap<string, BudgetItem>>> = {
  income: itemsByStem("income"),
  expense: itemsByStem("expense"),
};

function meaningOfStem(stem: string, direction: Direction): Meaning | undefined {
  const account = accountOfStem(stem, direction);
  const item = account ? ITEMS.find(({ id }) => id === account.name) : ITEMS_BY_STEM[direction].get(stem);
  if (item) return { item };
  return account && { head: account.name };
}

/** The meaning of an account column's words; the last of several levels that is known counts. */
function meaningOf(words: string, direction: Direction): Meaning | undefined {
  return stemsOfLevels(words).map((stem) => meaningOfStem(stem, direction)).find((meaning) => meaning !== undefined);
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
  if (accountStem(account) === "") return direction === "expense" ? itemOfWords(text) : undefined;
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
  const special = SPECIAL_LINES.find(([words]) => words.test(accountStem(name)) || words.test(name));
  if (special) return { kind: special[1] };
  const bare = accountStem(name);
  if (bare === "其他" && above && /^(?!.*(?:收入|支出))/.test(name)) return { kind: "item", item: itemById(above.account) };
  const meaning = possibleDirections(name).map((direction) => meaningOf(name, direction)).find((found) => found !== undefined);
  if (meaning?.item) return { kind: isAccountName(name, meaning.item) ? "account" : "item", item: meaning.item };
  if (meaning?.head !== undefined) return { kind: "head", head: meaning.head };
  return above && bare !== "" ? { kind: "item", item: ownItem(above.account, name.trim()) } : undefined;
}

/** Whether a name that leads to an account's rest item is the account's own name, not 其他 of it. */
function isAccountName(name: string, { id, account, name: ownName }: BudgetItem): boolean {
  return id === account && (ownName === account || accountStem(name) !== accountStem(ownName));
}
