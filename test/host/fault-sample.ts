/** Which of many faults are tried: every one in `npm run soak`, which sets a seed; a share of them in each run of the tests. */
export const IS_SOAK = process.env.SEED !== undefined;
const SHARE = 3;

/** @param n the number of the fault among all of its kind. */
export function isTried(n: number): boolean {
  return IS_SOAK || n % SHARE === 0;
}

/** So many of the cases, spread over all of them; in a soak every one. Other offsets draw others. */
export function drawn<Case>(cases: readonly Case[], count: number, offset = 0): readonly Case[] {
  if (IS_SOAK || cases.length <= count) return cases;
  const step = cases.length / count;
  return Array.from({ length: count }, (_, n) => cases[(Math.floor(n * step) + offset) % cases.length]!);
}

/** Says how many there were: `Faults survived: 90 of 90`. */
export function reportFaults(survived: number, tried: number, of: string): void {
  process.stdout.write(`Faults survived: ${survived} of ${tried} (${of}${IS_SOAK ? "" : ", some of all"})\n`);
}
