/** A year's budget as plain values: what `buildBudget` makes and the sheets show. */
import type { Basis, Money, Place, Rate } from "../book";
import type { EstimateKind, BudgetItem } from "./items";
import type { BudgetFacts, JournalEntry, PlannedActivity } from "./facts";
import type { BudgetSettings } from "./settings";

/** A line of 活动经费明细: one festival, one kind of event, one activity. */
export interface EstimatePart {
  /** Unique within the budget. */
  readonly key: string;
  readonly name: string;
  /** 1–12, where it falls into one month. */
  readonly month?: number;
  /** Heads or cases, at this standard. */
  readonly count?: number;
  readonly standard?: Money;
  readonly amount: Money;
  readonly text: string;
  readonly place?: Place;
  /** The row of the generated schedule it repeats. */
  readonly activity?: PlannedActivity;
}

/** What the amount of an income line is reckoned from: base × rate × share. */
export interface Reckoning {
  readonly base: Money;
  readonly rate: Rate;
  readonly share: Rate;
}

/** How a line's figure came about. */
export interface Estimate {
  readonly kind: EstimateKind;
  /** Absent where it stays open. */
  readonly amount?: Money;
  /** 编制说明, in words. */
  readonly text: string;
  readonly places: readonly Place[];
  /** What it is the sum of; of a figure that comes from elsewhere, the planned activities it is to pay for. */
  readonly parts: readonly EstimatePart[];
  /** For `lastYear`. */
  readonly factor?: Rate;
  readonly reckoning?: Reckoning;
}

/** A line that other lines are the sums of. */
export interface BudgetLine {
  /** The row's key on every sheet: `item:birthday`. */
  readonly key: string;
  readonly item: BudgetItem;
  readonly label: string;
  readonly code?: string;
  readonly lastBudget?: Money;
  readonly lastFinal?: Money;
  readonly amount?: Money;
  /** What is known of the line's account as a whole: its code, and last year's figures where nobody split them. */
  readonly ofAccount?: { readonly code?: string; readonly lastBudget?: Money; readonly lastFinal?: Money };
  readonly estimate: Estimate;
  /** The ways of estimating that would give a figure here. */
  readonly possible: readonly EstimateKind[];
}

/** A limit beside what is planned. */
export interface LimitCheck {
  /** Key of the line it concerns. */
  readonly line: string;
  readonly isKept: boolean;
  /** A Chinese sentence with limit, plan and document. */
  readonly text: string;
  readonly basis: Basis;
}

/** A way to make income and expense meet: the settings that would do it. */
export interface WayToClose {
  readonly kind: "drawSurplus" | "askSubsidy" | "lowerFestivals" | "lowerAll";
  readonly text: string;
  readonly settings: BudgetSettings;
}

/** Something left open, or for the user to look at. */
export interface BudgetNote {
  readonly kind: "open" | "check";
  readonly line?: string;
  readonly text: string;
  readonly places: readonly Place[];
}

export interface Balance {
  /** The year's own income. */
  readonly income: Money;
  readonly carriedOver: Money;
  readonly surplusDrawn: Money;
  /** All that may be spent. */
  readonly funds: Money;
  readonly expense: Money;
  /** Funds less expense: below zero the money doesn't suffice. */
  readonly difference: Money;
  readonly ways: readonly WayToClose[];
}

export interface Budget {
  readonly year: number;
  readonly facts: BudgetFacts;
  readonly settings: BudgetSettings;
  readonly income: readonly BudgetLine[];
  readonly expense: readonly BudgetLine[];
  readonly balance: Balance;
  readonly limits: readonly LimitCheck[];
  readonly notes: readonly BudgetNote[];
}

/** An entry of the journal with the line it was put to. */
export interface PlacedEntry extends JournalEntry {
  readonly item: BudgetItem;
}
