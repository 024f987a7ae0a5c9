/**
 * From a file to values, side by side: all peers in turn on the same bytes, nine rounds after a warm-up, medians.
 * Memory is each reader's own fresh process. Rows seen are printed, since a time says nothing about another result.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync, readFileSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ledgerFile } from "./ledger-file";
import { PEERS, type Peer } from "./peers";

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 9);
const SIZES = (process.env["BENCH_ROWS"] ?? "10,5000,100000").split(",").map(Number);

async function timed(peer: Peer, bytes: Buffer): Promise<number> {
  const start = performance.now();
  await peer.run(bytes);
  return performance.now() - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Peak memory of one reading in a process of its own, in MB. */
function memory(peer: number, file: string): string {
  const output = execFileSync(process.execPath, [__filename, "--memory", String(peer), file], { encoding: "utf8" });
  return output.trim();
}

async function main(): Promise<void> {
  if (process.argv[2] === "--memory") {
    await PEERS[Number(process.argv[3])]!.run(readFileSync(process.argv[4]!));
    console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)}`);
    return;
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "union-ledger-bench-"));
  console.log(`Node ${process.version}, ${os.cpus().length} cores, load ${os.loadavg()[0]!.toFixed(1)}`);
  for (const size of SIZES) {
    const bytes = Buffer.from(ledgerFile(size));
    const file = path.join(folder, `${size}.xlsx`);
    writeFileSync(file, bytes);
    const times = PEERS.map((): number[] => []);
    const rows: number[] = [];
    for (const peer of PEERS) rows.push(await peer.run(bytes));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, peer] of PEERS.entries()) times[index]!.push(await timed(peer, bytes));
    }
    console.log(`\n${size} rows x 15 columns, ${(bytes.length / 1e6).toFixed(2)} MB`);
    console.table(
      PEERS.map(({ name }, index) => ({
        reader: name,
        "median ms": Number(median(times[index]!).toFixed(1)),
        "min ms": Number(Math.min(...times[index]!).toFixed(1)),
        "max ms": Number(Math.max(...times[index]!).toFixed(1)),
        "peak MB": Number(memory(index, file)),
        "rows seen": name.startsWith("unzipping") ? "-" : rows[index]!,
      })),
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

void main();
