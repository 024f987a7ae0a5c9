/** The lines of 活动经费明细: what an item's heads × standards and planned activities are. */
import type { Money } from "../book";
import { formatYuan, money, monthOf, sumMoney } from "../book";
import { FESTIVAL_IDS, FESTIVALS, FESTIVAL_YEARS, festivalDate } from "../calendar";
import type { EstimatePart } from "./budget";
import type { BudgetFacts, EventFact, PlannedActivity } from "./facts";
import type { BudgetItem } from "./items";
import { itemOf } from "./account-names";
import { NOT_UNION_FUNDS } from "../regulation";
import { fingerprint } from "../schedule/activity-names";

/** An activity with the item that pays for it. */
export interface PaidActivity {
  readonly item: BudgetItem;
  readonly activity: PlannedActivity;
}

/** The activities of the schedule that union funds pay for. */
export function activitiesOf(facts: BudgetFacts): readonly PaidActivity[] {
  return facts.activities.flatMap((activity) => {
    const item = activity.account === NOT_UNION_FUNDS ? undefined : itemOf(activity.account, activity.activity, "expense");
    return item ? [{ item, activity }] : [];
  });
}

/** What the year's schedule plans for an item, activity by activity; activities without a budget are left out. */
export function scheduleParts(activities: readonly PaidActivity[], { id }: BudgetItem): readonly EstimatePart[] {
  return activities.flatMap(({ item, activity }): EstimatePart[] =>
    item.id !== id || activity.budget === undefined || activity.budget === 0
      ? []
      : [
          {
            key: `activity:${activity.key}`,
            name: activity.activity,
            amount: activity.budget,
            text: "年度活动安排",
            activity,
            ...(activity.month !== undefined && { month: activity.month }),
            ...(activity.place && { place: activity.place }),
          },
        ],
  );
}

/** Heads times a standard; none where both can't be meant: the product is beyond all amounts. */
function headsPart(part: Omit<EstimatePart, "amount"> & { readonly count: number; readonly standard: Money }): readonly EstimatePart[] {
  const amount = part.standard * part.count;
  return Number.isSafeInteger(amount) ? [{ ...part, amount: money(amount) }] : [];
}

/** So much for each member in the year. */
export function memberParts({ id, name }: BudgetItem, members: number, standard: Money): readonly EstimatePart[] {
  return headsPart({ key: `head:${id}`, name: `${name}（全年）`, count: members, standard, text: "会员人数×标准" });
}

/** The heads × standards that the ledger knows, by item. */
const KNOWN_PARTS: Readonly<Record<string, (facts: BudgetFacts) => readonly EstimatePart[]>> = {
  festivalGoods: (facts) => festivalParts(facts, false),
  birthday: (facts) => festivalParts(facts, true),
  lifeEvents: ({ events }) => eventParts(events),
  职工互助保障支出: ({ insured }) =>
    insured.flatMap(({ product, count, premium, place }) =>
      headsPart({ key: `insured:${fingerprint(product)}:${premium}`, name: product, count, standard: premium, text: "上年参保人数×标准", place }),
    ),
};

/** What the ledger itself lets one reckon of an item: heads times rates. */
export function knownParts(facts: BudgetFacts, { id }: BudgetItem): readonly EstimatePart[] {
  return KNOWN_PARTS[id]?.(facts) ?? [];
}

function festivalParts(facts: BudgetFacts, birthdays: boolean): readonly EstimatePart[] {
  const { members } = facts;
  if (!members) return [];
  return facts.festivals
    .filter(({ festival }) => isBirthday(festival) === birthdays)
    .flatMap(({ festival, standard, place }) => {
      const month = birthdays ? undefined : monthOfFestival(festival, facts.year);
      return headsPart({
        key: `festival:${fingerprint(festival)}`,
        name: festival,
        count: members.count,
        standard,
        text: "会员人数×上年标准",
        place,
        ...(month !== undefined && { month }),
      });
    });
}

/** Birthdays are an item of their own, though ledgers enter them among the festivals. */
export function isBirthday(festival: string): boolean {
  return /生日/.test(festival);
}

function monthOfFestival(words: string, year: number): number | undefined {
  if (year < FESTIVAL_YEARS.first || year > FESTIVAL_YEARS.last) return undefined;
  const id = FESTIVAL_IDS.find((each) => [FESTIVALS[each].name, ...FESTIVALS[each].synonyms].some((name) => words.includes(name)));
  return id && monthOf(festivalDate(id, year));
}

const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/婚/, "结婚慰问"],
  [/育|产|分娩/, "生育慰问"],
  [/逝|去世|丧|亡/, "去世慰问"],
  [/退休|离岗/, "退休离岗纪念"],
  [/病|院|手术/, "住院患病慰问"],
];

/** As often as last year. Sums that differ have no standard. */
function eventParts(events: readonly EventFact[]): readonly EstimatePart[] {
  return EVENTS.flatMap(([, name]): EstimatePart[] => {
    const own = events.filter(({ reason }) => EVENTS.find(([says]) => says.test(reason))?.[1] === name);
    if (own.length === 0) return [];
    const first = own[0]!;
    const isUniform = own.every(({ amount }) => amount === first.amount);
    return [
      {
        key: `event:${name}`,
        name,
        count: own.length,
        ...(isUniform && { standard: first.amount }),
        amount: sumMoney(own.map(({ amount }) => amount)),
        text: "上年人次和金额",
        place: first.place,
      },
    ];
  });
}

/** 春节 86 人×300 元、端午节 86 人×200 元; many parts are counted only. */
export function partsInWords(parts: readonly EstimatePart[]): string {
  const short = parts.slice(0, MOST_NAMED).map(({ name, count, standard, amount }) =>
    count !== undefined && standard !== undefined ? `${name} ${count}×${yuanText(standard)}元` : `${name} ${yuanText(amount)}元`,
  );
  return parts.length > MOST_NAMED ? `${short.join("、")}等 ${parts.length} 项` : short.join("、");
}

const MOST_NAMED = 4;

/** 1,200 or 12.50: without needless decimals. */
export function yuanText(amount: Money): string {
  return formatYuan(amount).replace(/\.00$/, "");
}
