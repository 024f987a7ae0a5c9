/** What a budget is made from, as plain values; where each figure stands goes with it. */
import type { Money, Place, PlainDate, Rate } from "../book";
import type { Limit, UnitKind } from "../regulation";

/** An amount with the words and the places it comes from. */
export interface SourcedMoney {
  readonly amount: Money;
  /** A short Chinese phrase: 基本情况的全年工资总额. */
  readonly text: string;
  readonly places: readonly Place[];
}

export interface SourcedRate {
  readonly rate: Rate;
  readonly text: string;
}

/** One entry of the journal. */
export interface JournalEntry {
  /** Stable over generations: what the entry says, and its place among entries that say the same. */
  readonly key: string;
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** Absent where the cell gives the month only. */
  readonly date?: PlainDate;
  readonly voucher?: string;
  readonly account: string;
  readonly summary: string;
  readonly direction: "income" | "expense";
  readonly amount: Money;
  readonly place: Place;
}

/** One line of the budget table that the union keeps (经费预算). */
export interface StatedLine {
  readonly account: string;
  readonly code?: string;
  readonly lastFinal?: Money;
  readonly amount?: Money;
  readonly adjustment?: Money;
  readonly executed?: Money;
  readonly note?: string;
  readonly place: Place;
}

/** What was given at one festival, per head. */
export interface FestivalFact {
  /** As the ledger writes it. */
  readonly festival: string;
  readonly standard: Money;
  readonly place: Place;
}

/** One condolence of last year. */
export interface EventFact {
  readonly reason: string;
  readonly amount: Money;
  readonly place: Place;
}

/** One product of the mutual aid: how many joined, at what price. */
export interface InsuredFact {
  readonly product: string;
  readonly count: number;
  readonly premium: Money;
  readonly place: Place;
}

/** A row of the year's schedule, as far as money is concerned. */
export interface PlannedActivity {
  /** The row's key on the generated schedule. */
  readonly key: string;
  readonly activity: string;
  /** 1–12. */
  readonly month?: number;
  /** As the row says; blank where it says none. */
  readonly account: string;
  readonly budget?: Money;
  readonly place?: Place;
  /** The sheet 年度活动安排 holds it, so that the budget can point there. */
  readonly onSheet: boolean;
}

export interface BudgetFacts {
  /** The budget's year, 1 January to 31 December. */
  readonly year: number;
  readonly unitKind: UnitKind;
  readonly unitName?: string;
  readonly region?: string;
  /** Limits that the union set itself; they go before those we know. */
  readonly ownLimits: readonly Limit[];
  /** Another keeps the books: ours are a second record. */
  readonly keptElsewhere?: "集中核算" | "代管";
  readonly members?: { readonly count: number; readonly text: string };
  /** The monthly bases of the members' dues. */
  readonly duesBases?: { readonly bases: readonly Money[]; readonly text: string; readonly places: readonly Place[] };
  readonly payroll?: SourcedMoney;
  /** The share of the 2 % that stays with the union, as 基本情况 says. */
  readonly retention?: SourcedRate;
  /** The union's own budget table, and the year it is for. */
  readonly stated: { readonly year: number; readonly lines: readonly StatedLine[] };
  readonly entries: readonly JournalEntry[];
  /** Of last year. */
  readonly festivals: readonly FestivalFact[];
  readonly events: readonly EventFact[];
  readonly insured: readonly InsuredFact[];
  readonly activities: readonly PlannedActivity[];
  /** What is left of earlier years when the budget's year begins. */
  readonly balance?: SourcedMoney;
}
