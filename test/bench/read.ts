/**
 * Reading a file to plain values, side by side with read-excel-file. Prints medians and spread of fresh runs;
 * the values of both are compared first, for a time says nothing about another result.
 */
import os from "node:os";
import readExcelFile from "read-excel-file/node";
import { fromSerial } from "../../src/book";
import { readWorkbook } from "../../src/host/file";
import { ledgerFile } from "./ledger-file";

const SIZES = [10, 5_000, 100_000];

async function median(runs: number, run: () => unknown): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const of = (share: number): string => times[Math.floor((times.length - 1) * share)]!.toFixed(1);
  return `${of(0.5)} (${of(0)} to ${of(1)})`;
}

/** The first cell and the last row as both readers report them. */
async function sameValues(bytes: Buffer): Promise<boolean> {
  const ours = readWorkbook(bytes);
  const [theirs] = await readExcelFile(bytes);
  if (ours.status !== "read" || theirs === undefined) return false;
  const rows = ours.book.sheets[0]!.values;
  const day = (value: unknown): unknown => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
  return (
    rows.length === theirs.data.length &&
    rows.every((row, index) =>
      row!.every((value, column) => {
        const own = column === 0 && typeof value === "number" ? fromSerial(value, 1900) : value;
        return own === day(theirs.data[index]![column]);
      }),
    )
  );
}

async function main(): Promise<void> {
  console.log(`Node ${process.version}, load ${os.loadavg()[0]!.toFixed(2)}; milliseconds, median (least to most)`);
  for (const rows of SIZES) {
    const bytes = Buffer.from(ledgerFile(rows));
    const runs = rows > 50_000 ? 5 : 11;
    console.log(`${rows} rows, ${(bytes.length / 1e6).toFixed(2)} MB; same values: ${await sameValues(bytes)}`);
    console.log(`  union-ledger     ${await median(runs, () => readWorkbook(bytes))}`);
    console.log(`  read-excel-file  ${await median(runs, () => readExcelFile(bytes))}`);
  }
}

void main();
