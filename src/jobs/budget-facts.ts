/** What the ledger gives the year's budget: money, heads, last year's spending, the union's own table. */
import type { Money, Place } from "../book";
import { addMoney, money, monthOf, rateOf, yearOf, ZERO } from "../book";
import type { BudgetFacts, EventFact, FestivalFact, InsuredFact, JournalEntry, PlannedActivity, SourcedMoney, StatedLine } from "../budget";
import { closingBalance, openingBalance, type Ledger, type LedgerRow } from "../ledger";
import { endOf, startOf } from "../ledger/parse";
import { fingerprint } from "../schedule/activity-names";
import { optional } from "./optional";
import { ownLimits } from "./own-limits";
import type { ReadWorkbook } from "./read-workbook";

/** @param activities the rows of the year's schedule */
export function budgetFacts({ ledger, unit }: ReadWorkbook, year: number, activities: readonly PlannedActivity[]): BudgetFacts {
  const [row] = ledger.rows("unit");
  const retention = row?.value("retentionRate");
  return {
    year,
    unitKind: unit.unitKind,
    ownLimits: ownLimits(ledger),
    stated: { year: unit.year ?? year, lines: [...ledger.rows("budgetLines")].flatMap(statedLine) },
    entries: journalEntries(ledger, unit.year ?? year),
    festivals: festivals(ledger, year),
    events: [...ledger.rows("visits")].flatMap((visit) => eventOf(visit, year - 1)),
    insured: insured(ledger, year - 1),
    activities,
    ...optional("unitName", unit.unionName ?? unit.unitName),
    ...optional("region", unit.region),
    ...optional("keptElsewhere", KEPT_ELSEWHERE.find((known) => known === row?.value("accountKind"))),
    ...optional("members", unit.members === undefined ? undefined : { count: unit.members, text: "会员人数" }),
    ...optional("duesBases", duesBases(ledger)),
    ...optional("payroll", payroll(row)),
    ...optional("retention", retention === undefined ? undefined : { rate: rateOf(retention), text: "基本情况" }),
    ...optional("balance", balance(ledger, unit.year, year)),
  };
}

const KEPT_ELSEWHERE = ["集中核算", "代管"] as const;

function payroll(row: LedgerRow<"unit"> | undefined): SourcedMoney | undefined {
  const amount = row?.value("payrollTotal");
  return amount === undefined ? undefined : { amount, text: "全年工资总额", places: [row!.place("payrollTotal")] };
}

function statedLine(row: LedgerRow<"budgetLines">): readonly StatedLine[] {
  const account = row.value("account");
  if (account === undefined) return [];
  return [
    {
      account,
      place: row.place("account"),
      ...optional("code", row.value("accountCode")),
      ...optional("lastFinal", row.value("lastFinal")),
      ...optional("amount", row.value("amount")),
      ...optional("adjustment", row.value("adjustment")),
      ...optional("executed", row.value("executed")),
      ...optional("note", row.value("note")),
    },
  ];
}

/** Entries without a readable date stay in the month of the entry above them, so that no sum loses them. */
function journalEntries(ledger: Ledger, ledgerYear: number): readonly JournalEntry[] {
  const seen = new Map<string, number>();
  const entries: JournalEntry[] = [];
  let [year, month] = [ledgerYear, 1];
  for (const row of ledger.rows("journal")) {
    const date = row.value("date");
    const day = date === undefined ? undefined : startOf(date);
    if (day !== undefined) [year, month] = [yearOf(day), monthOf(day)];
    const said = { voucher: row.value("voucher"), summary: row.value("summary") ?? "", account: row.value("account") ?? "" };
    for (const direction of ["income", "expense"] as const) {
      const amount = row.isCarried(direction) ? undefined : row.value(direction);
      if (amount === undefined || amount === 0) continue;
      const key = `entry:${fingerprint([day ?? "", said.voucher ?? "", said.summary, said.account, direction, amount].join("|"))}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      const { voucher, ...words } = said;
      entries.push({
        key: count === 1 ? key : `${key}#${count}`,
        year,
        month,
        ...words,
        direction,
        amount,
        place: { sheet: row.place().sheet, row: row.rowNumber },
        ...optional("voucher", voucher),
        ...optional("date", typeof date === "string" ? date : undefined),
      });
    }
  }
  return entries;
}

/** What each festival cost a head last year; one row for each receiver says the same many times. */
function festivals(ledger: Ledger, year: number): readonly FestivalFact[] {
  const found = new Map<string, FestivalFact>();
  for (const row of ledger.rows("welfare")) {
    const festival = row.value("festival");
    const date = row.value("date");
    const standard = row.value("standard") ?? each(row.value("amount"), row.value("headcount") ?? (row.value("name") === undefined ? undefined : 1));
    if (festival === undefined || standard === undefined || found.has(festival)) continue;
    if (date !== undefined && yearOf(startOf(date)) !== year - 1) continue;
    found.set(festival, { festival, standard, place: row.place("festival") });
  }
  return [...found.values()];
}

function each(amount: Money | undefined, heads: number | undefined): Money | undefined {
  return amount === undefined || heads === undefined || heads === 0 ? undefined : money(Math.round(amount / heads));
}

function eventOf(row: LedgerRow<"visits">, year: number): readonly EventFact[] {
  const [reason, date] = [row.value("reason"), row.value("date")];
  const amount = addMoney(row.value("amount") ?? ZERO, row.value("goodsAmount") ?? ZERO);
  if (reason === undefined || amount === 0 || date === undefined || yearOf(startOf(date)) !== year) return [];
  return [{ reason, amount, place: row.place("reason") }];
}

/** Who was insured on any day of a year; without days, who stands in the list. */
function insured(ledger: Ledger, year: number): readonly InsuredFact[] {
  const found = new Map<string, { product: string; premium: Money; count: number; place: Place }>();
  for (const row of ledger.rows("mutualAid")) {
    const premium = row.value("premium");
    const [from, to] = [row.value("validFrom"), row.value("validTo")];
    const isOfYear = (from === undefined || yearOf(startOf(from)) <= year) && (to === undefined || yearOf(endOf(to)) >= year);
    if (premium === undefined || premium === 0 || !isOfYear) continue;
    const product = row.value("product") ?? "互助保障";
    const known = found.get(`${product}|${premium}`);
    if (known) known.count += 1;
    else found.set(`${product}|${premium}`, { product, premium, count: 1, place: row.place("premium") });
  }
  return [...found.values()];
}

/** Those who pay no dues any more. */
const NO_MEMBER = new Set(["转出", "退会", "退休"]);

/** One base for each member: what the dues are paid by, else the wage; the latest of several periods. */
function duesBases(ledger: Ledger): BudgetFacts["duesBases"] {
  const gone = new Set([...ledger.rows("members")].flatMap((row) => (NO_MEMBER.has(row.value("status") ?? "") ? [row.value("memberNo") ?? row.text("name")] : [])));
  const paid = new Map<string, { base: Money; place: Place }>();
  for (const row of ledger.rows("dues")) {
    const base = row.value("duesBase") ?? row.value("base");
    const payer = row.value("memberNo") ?? row.text("name");
    if (base !== undefined && base > 0 && !gone.has(payer)) paid.set(payer, { base, place: row.place(row.value("duesBase") === undefined ? "base" : "duesBase") });
  }
  if (paid.size > 0) return basesOf([...paid.values()], "会费收缴");
  const wages = [...ledger.rows("members")].flatMap((row) => {
    const base = row.value("monthlyWage");
    return base === undefined || base <= 0 || NO_MEMBER.has(row.value("status") ?? "") ? [] : [{ base, place: row.place("monthlyWage") }];
  });
  return wages.length > 0 ? basesOf(wages, "会员名册") : undefined;
}

function basesOf(found: readonly { readonly base: Money; readonly place: Place }[], text: string): NonNullable<BudgetFacts["duesBases"]> {
  return { bases: found.map(({ base }) => base), text, places: found.map(({ place }) => place) };
}

/** What earlier years left: the journal's opening in the budget's year, its closing in the year before. */
function balance(ledger: Ledger, ledgerYear: number | undefined, year: number): SourcedMoney | undefined {
  const isYearBefore = ledgerYear === year - 1;
  const amount = isYearBefore ? closingBalance(ledger) : openingBalance(ledger);
  return amount === undefined ? undefined : { amount, text: isYearBefore ? "台账年末余额" : "上年结转余额", places: [] };
}
