/** Values of limits as their documents print them: 1800 元, 三分之二, 4 次. */
import { money } from "../book";
import type { LimitValue } from "./limit";

/** @param amount in 元 */
export function yuan(amount: number, per: "personYear" | "personTime"): LimitValue {
  return { kind: "money", amount: money(Math.round(amount * 100)), per };
}

export function share(numerator: number, denominator: number): LimitValue {
  return { kind: "share", rate: { numerator, denominator } };
}

export function times(count: number): LimitValue {
  return { kind: "times", count, per: "year" };
}

export function people(count: number): LimitValue {
  return { kind: "people", count };
}
