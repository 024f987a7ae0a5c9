/** Measuring: contenders in turn on the same input, medians of several rounds after a warm-up. */
import os from "node:os";

export const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 9);

export interface Contender {
  readonly name: string;
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds. */
  readonly first: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** All contenders alternate, so that none has the quiet minutes to itself. */
export async function alternate(contenders: readonly Contender[], rounds = ROUNDS): Promise<Timing[]> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.run();
      times[index]!.push(performance.now() - start);
    }
  }
  return contenders.map(({ name }, index) => {
    const [first = 0, ...rest] = times[index]!;
    const sorted = [...rest].sort((a, b) => a - b);
    return { name, first, median: sorted[Math.floor(sorted.length / 2)]!, least: sorted[0]!, most: sorted[sorted.length - 1]! };
  });
}

/** On what and how busy a machine the figures were taken. */
export function printSurroundings(): void {
  console.log(`Node ${process.version}, ${os.cpus().length} cores, load ${os.loadavg()[0]!.toFixed(1)}, medians of ${ROUNDS}`);
}

export function printTimings(title: string, timings: readonly Timing[]): void {
  const digits = (ms: number): number => Number(ms.toFixed(ms < 10 ? 2 : 0));
  console.log(`\n${title}`);
  console.table(
    timings.map(({ name, first, median, least, most }) => ({
      "": name,
      "median ms": digits(median),
      "min ms": digits(least),
      "max ms": digits(most),
      "first run ms": digits(first),
    })),
  );
}
