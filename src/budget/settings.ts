/** What the user decides for a budget. Everything the facts leave unsure stands here, with a usual value. */
import type { Money, Rate } from "../book";

/** How one item is to be estimated; absent settings leave it to the item's usual order. */
export type Choice =
  | { readonly kind: "stated" | "rate" | "schedule" | "open" }
  | { readonly kind: "lastYear"; readonly factor: Rate }
  /** With one standard for each member and year; without, by the standards and counts the ledger knows. */
  | { readonly kind: "perHead"; readonly standard?: Money }
  | { readonly kind: "fixed"; readonly amount: Money };

/** The base of dues counts in full, or without the part below ten yuan. */
export type DuesRounding = "exact" | "belowTenYuan";

/** Money of earlier years taken into this one; a resolution of the committee says so. */
export interface DrawnFunds {
  readonly amount: Money;
  readonly resolution?: string;
}

export interface BudgetSettings {
  /** The share of the 2 % that stays; absent: as 基本情况 says, else the usual one. */
  readonly retention?: Rate;
  readonly duesRounding: DuesRounding;
  /** Estimates of spending are rounded to a multiple of this: 分, a power of ten. */
  readonly step: number;
  /** For items estimated by last year without a factor of their own. */
  readonly factor: Rate;
  readonly choices: Readonly<Record<string, Choice>>;
  /** 动用以前年度结余. */
  readonly surplusDrawn?: DrawnFunds;
  /** 上年结转: money of last year bound to a purpose. */
  readonly carriedOver?: DrawnFunds;
  /** Codes of the accounts beside their names, where the union's own table gives none. */
  readonly showCodes: boolean;
}

export const SAME: Rate = { numerator: 1, denominator: 1 };

/** What most places leave with the union that earned it; a setting, since places differ. */
export const USUAL_RETENTION: Rate = { numerator: 60, denominator: 100 };

export const USUAL_SETTINGS: BudgetSettings = {
  duesRounding: "belowTenYuan",
  step: 10_000,
  factor: SAME,
  choices: {},
  showCodes: true,
};

/** The settings with another choice for one item. */
export function choosing(settings: BudgetSettings, item: string, choice: Choice): BudgetSettings {
  return { ...settings, choices: { ...settings.choices, [item]: choice } };
}
