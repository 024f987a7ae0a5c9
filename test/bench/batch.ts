/** Many schools: whole workbooks of an invented school's year, checked on every core; how many in a minute. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkSchools } from "../../src/cli/schools/hands";
import { findSchools } from "../../src/cli/schools/find-schools";
import { blankWorkbook } from "../../src/host/file";
import { newFileHost } from "../../src/host/file/disk";
import { USUAL_CHECKLIST } from "../../src/inspection";
import { sampleLedger } from "../../src/ledger/template";

const SCHOOLS = Number(process.env["BENCH_SCHOOLS"] ?? 200);

async function writeSchool(file: string): Promise<void> {
  const host = newFileHost(file, blankWorkbook());
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  const written = await host.write(sampleLedger(2026).map((sheet) => ({ kind: "createSheet", sheet })), { basedOn: read.revision });
  if (written.status !== "written") throw new Error(written.status);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "union-ledger-bench-"));
  mkdirSync(path.join(folder, "schools"));
  for (let n = 1; n <= SCHOOLS; n++) await writeSchool(path.join(folder, "schools", `第${n}小学.xlsx`));
  const { schools } = await findSchools(path.join(folder, "schools"), "");
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const seconds: number[] = [];
  for await (const outcome of checkSchools(schools, { today: "2026-12-31", list: USUAL_CHECKLIST, chosen: false })) {
    if (!outcome.report) throw new Error(`${outcome.name} was not read`);
    seconds.push(outcome.seconds);
  }
  const minutes = (performance.now() - began) / 60_000;
  const { user, system } = process.cpuUsage(cpu);
  // On a busy machine the time by the clock is others' work as well; this is ours alone, of all threads.
  const cpuEach = Math.round((user + system) / 1000 / SCHOOLS);
  seconds.sort((a, b) => a - b);
  console.log(`${SCHOOLS} schools, ${os.cpus().length} cores, load ${os.loadavg()[0]!.toFixed(1)}`);
  console.table([{ "schools a minute": Math.round(SCHOOLS / minutes), "seconds in all": Number((minutes * 60).toFixed(1)), "CPU ms each": cpuEach, "median s each": seconds[Math.floor(seconds.length / 2)], "least s each": seconds[0] }]);
  rmSync(folder, { recursive: true, force: true });
}

void main();
