/** What a record of 节日慰问品发放 gives to one person, and for what. */
import type { Money, PlainDate } from "../../../book";
import { money, yearOf } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { startOf, type DateValue } from "../../../ledger/parse";
import { isGiftFestival } from "../../../regulation";
import type { Inspection } from "../../inspection";

const BIRTHDAY = /生日|寿/;
const COUPON = /消费券/;

export type Occasion = "statutory" | "birthday" | "coupon" | "other";

/** What the record says it was given for; a coupon is one whatever the festival. */
export function occasionOf(row: LedgerRow<"welfare">): Occasion {
  const said = `${row.value("festival") ?? ""}${row.value("goods") ?? ""}`;
  if (COUPON.test(said)) return "coupon";
  const festival = row.value("festival") ?? "";
  if (BIRTHDAY.test(festival)) return "birthday";
  return isGiftFestival(festival) ? "statutory" : "other";
}

/** What one person gets by this record; undefined where it can't be told. */
export function perPerson(row: LedgerRow<"welfare">): Money | undefined {
  const [standard, amount, headcount] = [row.value("standard"), row.value("amount"), row.value("headcount")];
  if (standard !== undefined) return standard;
  if (amount === undefined || row.isCarried("amount")) return undefined;
  if (headcount !== undefined && headcount > 0) return money(Math.round(amount / headcount));
  return row.value("name") === undefined ? undefined : amount;
}

/** The calendar year that a gift's limits are of: budgets go by it, also where the ledger goes by school years. */
export function budgetYearOf(date: DateValue | undefined, inspection: Inspection): number | undefined {
  return date === undefined ? inspection.unit.year : yearOf(startOf(date));
}

/** The day whose limits hold for a gift: its own, or the ledger's last. */
export function dayOfGift(date: DateValue | undefined, inspection: Inspection): PlainDate {
  return date === undefined ? inspection.asOf : startOf(date);
}
