/** Which of many faults are tried: every one in `npm run soak`, which sets a seed; a third in each run of the tests. */
const IS_SOAK = process.env.SEED !== undefined;
const SHARE = 3;

/** @param n the number of the fault among all of its kind. */
export function isTried(n: number): boolean {
  return IS_SOAK || n % SHARE === 0;
}

/** Says how many there were: `Faults survived: 90 of 90`. */
export function reportFaults(survived: number, tried: number, of: string): void {
  process.stdout.write(`Faults survived: ${survived} of ${tried} (${of}${IS_SOAK ? "" : ", a third of all"})\n`);
}
