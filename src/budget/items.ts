/**
 * What a budget plans for: the sub-items under the accounts of the accounting system. Every account has a rest item,
 * named by the account, that takes what no other item of it says; so each sum has exactly one home.
 */
import { ACCOUNTS } from "../regulation";
import { fingerprint } from "../schedule/activity-names";

export interface BudgetItem {
  /** Stable over versions. A rest item's is its account's name, a line of the union's own `own:ACCOUNT:FINGERPRINT`. */
  readonly id: string;
  readonly name: string;
  /** The account it is booked to; a head that has no accounts below is one. */
  readonly account: string;
  readonly direction: "income" | "expense";
  /** Words by which texts mean it, within its account. */
  readonly says?: RegExp;
  /** How it is estimated where nobody chose, the first that knows a figure. */
  readonly prefers: readonly EstimateKind[];
  /** Stands in every budget, if only to be filled in. */
  readonly usual?: true;
  /** Paid from the members' dues: what exceeds them may be topped up within a limit. */
  readonly fromDues?: true;
}

/** How a figure comes about. `rate` is for income: dues and contributions follow from wages. */
export type EstimateKind = "stated" | "rate" | "perHead" | "schedule" | "lastYear" | "fixed" | "open";

const BY_ACTIVITIES: readonly EstimateKind[] = ["schedule", "lastYear"];
const BY_HEADS: readonly EstimateKind[] = ["perHead", "schedule", "lastYear"];

/** The items that stand apart from the rest of their account, in the order of a budget table. */
const SPECIAL_ITEMS: readonly Omit<BudgetItem, "direction">[] = [
  {
    id: "festivalGoods",
    name: "节日慰问",
    account: "会员活动支出",
    says: /节日|过节|逢年|元旦|新年|春节|清明|五一|劳动节|端午|中秋|国庆|慰问品(?!.*(?:住院|生育|结婚))/,
    prefers: BY_HEADS,
    usual: true,
  },
  { id: "birthday", name: "生日慰问", account: "会员活动支出", says: /生日|蛋糕/, prefers: BY_HEADS, usual: true },
  {
    id: "lifeEvents",
    name: "婚育病逝退慰问",
    account: "会员活动支出",
    says: /婚|生育|产假|分娩|住院|手术|患病|生病|大病|病逝|去世|逝世|丧|退休/,
    prefers: BY_HEADS,
    usual: true,
  },
  { id: "film", name: "电影、演出和年票", account: "会员活动支出", says: /电影|观影|影票|演出票|观赛|年票/, prefers: BY_ACTIVITIES, fromDues: true },
  { id: "outings", name: "春秋游", account: "会员活动支出", says: /春游|秋游|春秋游|春季游|秋季游|踏青|郊游/, prefers: BY_ACTIVITIES, fromDues: true },
  { id: "coolness", name: "送清凉", account: "送温暖支出", says: /清凉|高温|防暑|降温/, prefers: BY_ACTIVITIES },
  { id: "commendation", name: "评选表彰", account: "专项业务支出", says: /表彰|评选|评优|先进|优秀/, prefers: BY_ACTIVITIES },
];

const PREFERRED: Readonly<Record<string, readonly EstimateKind[]>> = {
  会费收入: ["rate", "lastYear"],
  拨缴经费收入: ["rate", "lastYear"],
  职工互助保障支出: BY_HEADS,
};

/** Accounts that most unions use every year. */
const USUAL = new Set([
  ..."会费收入 拨缴经费收入 上级补助收入 行政补助收入 其他收入".split(" "),
  ..."职工教育支出 文体活动支出 宣传活动支出 会员活动支出 劳动和技能竞赛支出 困难职工帮扶支出 送温暖支出 培训支出 会议支出 资本性支出".split(" "),
]);

const HEADS = new Set(ACCOUNTS.flatMap(({ head }) => head ?? []));

/** The accounts a sum can be booked to: all but the heads that have accounts below. */
export const LEAF_ACCOUNTS = ACCOUNTS.filter(({ name }) => !HEADS.has(name));

/** All items, account by account; the rest item comes last. */
export const ITEMS: readonly BudgetItem[] = LEAF_ACCOUNTS.flatMap(({ name, direction }) => {
  const special = SPECIAL_ITEMS.filter(({ account }) => account === name).map((item) => ({ ...item, direction }));
  const rest: BudgetItem = {
    id: name,
    name: special.length > 0 ? `其他${name.replace(/支出$/, "")}` : name,
    account: name,
    direction,
    prefers: PREFERRED[name] ?? (direction === "income" ? ["lastYear"] : BY_ACTIVITIES),
    ...(USUAL.has(name) && special.length === 0 && { usual: true }),
  };
  return [...special, rest];
});

const itemsById = new Map(ITEMS.map((item) => [item.id, item]));

/** An item of the catalogue. @throws RangeError where there is none of that id. */
export function itemById(id: string): BudgetItem {
  const item = itemsById.get(id);
  if (!item) throw new RangeError(`no budget item ${id}`);
  return item;
}

/** A line of the union's own, estimated like the rest of its account. */
export function ownItem(account: string, name: string): BudgetItem {
  const { direction, prefers } = itemById(account);
  return { id: `own:${account}:${fingerprint(name)}`, name, account, direction, prefers };
}

/** Where entries stand whose account is none of ours, so that sums lose nothing. Nobody plans for it. */
export function unplacedItem(direction: BudgetItem["direction"]): BudgetItem {
  const name = direction === "income" ? "科目待核的收入" : "科目待核的支出";
  return { id: `unplaced:${direction}`, name, account: name, direction, prefers: [] };
}

/** Whether the item stands for entries whose account no words told. */
export function isUnplaced({ id }: BudgetItem): boolean {
  return id.startsWith("unplaced:");
}

/** What an entry of the journal is booked to: `会员活动支出·生日慰问`. Unique, and free of the signs that SUMIFS reads as wildcards. */
export function labelOf(item: BudgetItem): string {
  const { id, name, account } = item;
  return id === account || isUnplaced(item) ? account : `${account}·${name.replace(/[*?~]/g, "")}`;
}

/** The item that takes what a head's accounts don't name: 其他活动支出 for 职工活动支出. */
export function restOfHead(head: string): BudgetItem | undefined {
  const below = LEAF_ACCOUNTS.filter((account) => account.head === head);
  const rest = below.find(({ name }) => /^其他/.test(name)) ?? below[below.length - 1];
  return rest && itemById(rest.name);
}
