/** The sample's journal: every entry follows from another table or stands here, and the balance runs through. */
import type { PlainDate } from "../../../book";
import { addDays } from "../../../book";
import { workdayOnOrAfter } from "../../../calendar";
import type { LedgerRecord } from "../records";
import { costOf, FESTIVAL_GOODS, membersOn, VISITS } from "./care";
import { duesCollected } from "./dues";
import { CASHIER, CHAIR } from "./roster";
import type { SampleYear } from "./sample-year";
import { PAYROLL, RETENTION } from "./school";
import type { Activity } from "./year-events";

interface Entry {
  /** Names the record of another table that the entry pays for. */
  readonly key?: string;
  readonly date: PlainDate;
  readonly account: string;
  readonly summary: string;
  /** 元. */
  readonly income?: number;
  readonly expense?: number;
  readonly payee?: string;
  readonly payment?: string;
  readonly activityNo?: string;
}

const OPENING_BALANCE = 68_420.35;

export interface Journal {
  readonly records: readonly LedgerRecord<"journal">[];
  /**
   * The voucher that pays for a visit, a festival or an activity.
   * @throws Error where none does.
   */
  voucherOf(key: string): string;
  /** 元 by account. */
  readonly totals: ReadonlyMap<string, number>;
}

export function keepJournal(year: SampleYear, held: readonly Activity[]): Journal {
  const entries = [...incomes(year), ...activityCosts(held), ...visitCosts(year), ...festivalCosts(year), ...otherCosts(year)].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  const vouchers = entries.map((_, index) => `记-${String(index + 1).padStart(3, "0")}`);
  const numbered = new Map(entries.flatMap(({ key }, index) => (key === undefined ? [] : [[key, vouchers[index]!] as const])));
  const voucherOf = (key: string): string => {
    const voucher = numbered.get(key);
    if (voucher === undefined) throw new Error(`nothing in the journal pays for ${key}`);
    return voucher;
  };
  return { records: records(year, entries, vouchers), voucherOf, totals: totalsOf(entries) };
}

function records(year: SampleYear, entries: readonly Entry[], vouchers: readonly string[]): readonly LedgerRecord<"journal">[] {
  const opening: LedgerRecord<"journal"> = { date: year.date(1, 1), summary: "上年结转", balance: OPENING_BALANCE };
  let cents = Math.round(OPENING_BALANCE * 100);
  return [
    opening,
    ...entries.map(({ date, account, summary, income, expense, payee, payment = "转账", activityNo }, index): LedgerRecord<"journal"> => {
      cents += Math.round(((income ?? 0) - (expense ?? 0)) * 100);
      return {
        date,
        voucher: vouchers[index]!,
        direction: income === undefined ? "支出" : "收入",
        account,
        summary,
        ...(income !== undefined && { income }),
        ...(expense !== undefined && { expense }),
        balance: { value: cents / 100, formula: "{balance^}+{income}-{expense}" },
        ...(payee !== undefined && { payee }),
        handler: CASHIER,
        approver: CHAIR,
        payment,
        attachments: expense === undefined ? 1 : 3,
        ...(activityNo !== undefined && { activityNo }),
      };
    }),
  ];
}

function totalsOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const cents = new Map<string, number>();
  for (const { account, income = 0, expense = 0 } of entries) cents.set(account, (cents.get(account) ?? 0) + Math.round((income + expense) * 100));
  return new Map([...cents].map(([account, sum]) => [account, sum / 100]));
}

/** The employer pays 2 % of all wages quarterly; the union keeps its share of it. */
function incomes(year: SampleYear): readonly Entry[] {
  const quarter = Math.round(PAYROLL * 0.02 * RETENTION * 25) / 100;
  const quarters = [1, 4, 7, 10].map((month, index): Entry => ({ date: year.workday(month, 12), account: "拨缴经费收入", summary: `第${index + 1}季度拨缴经费留成`, income: quarter, payee: "青禾区教育工会" }));
  const interest = [3, 6, 9, 12].map((month, index): Entry => ({ date: year.workday(month, 21), account: "其他收入", summary: `第${index + 1}季度利息`, income: [31.26, 38.74, 35.19, 40.02][index]! }));
  const members = duesCollected(year).map(({ date, period, amount }): Entry => ({ date, account: "会费收入", summary: `${period}会费`, income: amount, payee: "全体会员" }));
  return [
    ...quarters,
    ...interest,
    ...members,
    { date: year.workday(3, 5), account: "行政补助收入", summary: "学校补助工会活动经费", income: 60_000, payee: "青禾实验小学" },
    { date: year.workday(5, 15), account: "上级补助收入", summary: "教工之家建设补助", income: 5000, payee: "青禾区教育工会" },
  ];
}

function activityCosts(held: readonly Activity[]): readonly Entry[] {
  return held.flatMap(({ no, date, event }) =>
    event.held.spent === undefined
      ? []
      : [{ key: no, date: paidAfter(date), account: event.account!, summary: `${event.name}费用`, expense: event.held.spent, payee: "活动用品供应商", payment: "公务卡", activityNo: no }],
  );
}

/** Bills are settled within the week, and within the year. */
function paidAfter(date: PlainDate): PlainDate {
  const paid = workdayOnOrAfter(addDays(date, 4));
  const lastOfYear = `${date.slice(0, 4)}-12-31`;
  return paid > lastOfYear ? lastOfYear : paid;
}

function visitCosts(year: SampleYear): readonly Entry[] {
  return VISITS.map((visit): Entry => ({
    key: visit.key,
    date: visit.on(year),
    account: visit.reason === "困难慰问" ? "送温暖支出" : "会员活动支出",
    summary: `慰问：${visit.reason}`,
    expense: costOf(visit),
    payee: visit.amount === undefined ? "慰问品供应商" : "被慰问人",
    payment: visit.amount === undefined ? "公务卡" : "转账",
  }));
}

function festivalCosts(year: SampleYear): readonly Entry[] {
  return FESTIVAL_GOODS.map(({ key, festival, on, standard }): Entry => {
    const date = on(year);
    return { key, date, account: "会员活动支出", summary: `${festival}慰问品`, expense: membersOn(date, year) * standard, payee: "云泽百货有限公司" };
  });
}

function otherCosts(year: SampleYear): readonly Entry[] {
  return [
    { date: year.workday(1, 8), account: "会员活动支出", summary: "会员生日蛋糕券", expense: 17_200, payee: "云泽蛋糕店" },
    { date: year.workday(2, 26), account: "其他业务支出", summary: "账户管理费", expense: 120, payee: "开户银行" },
    { date: year.workday(3, 30), account: "会议支出", summary: "教代会会议费", expense: 1080, payee: "青禾文印店", payment: "公务卡" },
    { date: year.workday(4, 28), account: "资本性支出", summary: "购气排球架一套", expense: 2680, payee: "云泽体育用品店" },
    { date: year.workday(6, 10), account: "培训支出", summary: "工会干部培训费", expense: 1600, payee: "云泽市工会干校" },
    { date: year.workday(7, 3), account: "其他活动支出", summary: "高温送清凉饮品", expense: 1290, payee: "云泽百货有限公司" },
    { date: year.workday(9, 28), account: "职工书屋支出", summary: "职工书屋购书", expense: 2316.4, payee: "云泽书店" },
    { date: year.workday(10, 28), account: "资本性支出", summary: "购饮水机两台", expense: 3560, payee: "云泽电器商行" },
    { date: year.workday(12, 18), account: "专项业务支出", summary: "先进评选奖品", expense: 1450, payee: "青禾文印店", payment: "公务卡" },
  ];
}

