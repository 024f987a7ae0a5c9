/** Values of limits as their documents print them: 1800 元, 三分之二, 4 次. */
import { money } from "../book";
import type { LimitValue } from "./limit";

/** @param amount in 元 */
export function yuan(amount: number, per: "personYear" | "personTime"): LimitValue {
  return { kind: "money", amount: money(Math.round(amount * 100)), per };
}

/** A share as a ratio of whole numbers. */
export function share(numerator: number, denominator: number): LimitValue {
  return { kind: "share", rate: { numerator, denominator } };
}

/** So many times a year. */
export function times(count: number): LimitValue {
  return { kind: "times", count, per: "year" };
}

/** So many people. */
export function people(count: number): LimitValue {
  return { kind: "people", count };
}
