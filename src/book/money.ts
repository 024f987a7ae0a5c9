/** Money in whole 分, so that sums are exact; rates are ratios of whole numbers. */

declare const fen: unique symbol;

/** An amount in 分 (a hundredth of a 元), a whole number. */
export type Money = number & { readonly [fen]: true };

/** A rate as a ratio of whole numbers: 0.5 % is `{ numerator: 5, denominator: 1000 }`. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** The rate of a share of one as cells hold it, to a hundredth of a percent: 0.6 is 6000 in 10000. */
export function rateOf(share: number): Rate {
  return { numerator: Math.round(share * 10_000), denominator: 10_000 };
}

/** 0.5%, 105%: at most two decimals. */
export function percentText({ numerator, denominator }: Rate): string {
  return `${Math.round((numerator * 10_000) / denominator) / 100}%`;
}

/**
 * Money of whole 分.
 * @throws RangeError where the number is not whole or beyond what a double holds exactly.
 */
export function money(fenAmount: number): Money {
  if (!Number.isSafeInteger(fenAmount)) throw new RangeError(`not a whole number of 分: ${fenAmount}`);
  return (fenAmount === 0 ? 0 : fenAmount) as Money;
}

export const ZERO = money(0);

/**
 * Money of an amount in 元, or undefined where the amount has parts below a cent or is no finite number.
 * Noise of binary fractions (0.1 + 0.2) is not taken for parts of a cent.
 */
export function moneyFromYuan(yuan: number): Money | undefined {
  const scaled = yuan * 100;
  const rounded = Math.round(scaled);
  if (!Number.isSafeInteger(rounded)) return undefined;
  return Math.abs(scaled - rounded) > Math.max(1e-6, Math.abs(scaled) * 1e-11) ? undefined : money(rounded);
}

/** The amount in 元, as cells and JSON hold it. */
export function toYuan(amount: Money): number {
  return amount / 100;
}

export function addMoney(...amounts: readonly Money[]): Money {
  return sumMoney(amounts);
}

/** What all of them come to; nothing where there are none. */
export function sumMoney(amounts: Iterable<Money>): Money {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return money(sum);
}

export function subtractMoney(a: Money, b: Money): Money {
  return money(a - b);
}

/** @throws RangeError where the product is no whole number of 分: rates are for `atRate`. */
export function timesMoney(amount: Money, count: number): Money {
  return money(amount * count);
}

/** The amount at a rate, rounded half away from zero to the 分. */
export function atRate(amount: Money, rate: Rate): Money {
  const product = BigInt(amount) * BigInt(rate.numerator);
  const divisor = BigInt(rate.denominator);
  const sign = product < 0n !== divisor < 0n ? -1n : 1n;
  const magnitude = product < 0n ? -product : product;
  const size = divisor < 0n ? -divisor : divisor;
  return money(Number(sign * ((magnitude * 2n + size) / (size * 2n))));
}

/** Rounds half away from zero to a multiple of `step` 分 (10,000 for 百元). */
export function roundMoney(amount: Money, step: number): Money {
  return money(Math.sign(amount) * Math.floor((Math.abs(amount) + step / 2) / step) * step);
}

/** Whether two amounts (分) are one but for a cent, which sums and balances of rounded figures may miss each other by. */
export function agreeToTheCent(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1;
}

/** `1,234.50`: 元 with two decimals, as printed. */
export function formatYuan(amount: Money): string {
  const sign = amount < 0 ? "-" : "";
  const cents = String(Math.abs(amount)).padStart(3, "0");
  return `${sign}${cents.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ",")}.${cents.slice(-2)}`;
}
