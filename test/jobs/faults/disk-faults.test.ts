/**
 * Every job of the desk on real ledgers that are files, with something going wrong at one of the disk's operations or
 * the process killed before it: the file is as before or complete, the user is told which, and the job can be done once more.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { ChangeSet } from "../../../src/book";
import { FileHost } from "../../../src/host/file";
import { openFileHost } from "../../../src/host/file/disk";
import type { WriteResult } from "../../../src/host/host";
import { partChanges } from "../../fixtures/packages/part-differ";
import { deskOn } from "../../host/excel/open-excel";
import { drawn, reportFaults } from "../../host/fault-sample";
import { onFaultyDisk, operationsOf, type DiskFault } from "../../host/file/faulty-disk";
import { fileOf, workbooksFor } from "./workbooks";
import { valueOf, WRITING_JOBS } from "./writing-jobs";

const FAULTS: readonly DiskFault[] = [{ kind: "error", code: "ENOSPC" }, { kind: "killed" }, { kind: "error", code: "EIO" }, { kind: "killedHalfWay" }, { kind: "error", code: "EBUSY" }];

const JOBS = Object.entries(WRITING_JOBS);
const CASES = JOBS.flatMap(([name, job], n) => workbooksFor(job, n).map((workbook) => [name, workbook] as const));

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = (): string => path.join(folder, "台帐.xlsx");
const others = (): string[] => fs.readdirSync(folder).filter((name) => name !== "台帐.xlsx");
/** Part by part: a zip also holds the time it was made. */
const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0 || Object.values(partChanges(a, b)).every((parts) => parts.length === 0);

async function opened(): Promise<FileHost> {
  const host = await openFileHost(file());
  if (!(host instanceof FileHost)) throw new Error(host.text);
  return host;
}

async function write(host: FileHost, changes: ChangeSet): Promise<WriteResult> {
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  return host.write(changes, { basedOn: read.revision });
}

/** The file as it is, what the job writes, and the file as it is then. */
async function measured(name: string, on: string): Promise<{ readonly before: Uint8Array; readonly changes: ChangeSet; readonly after: Uint8Array }> {
  fs.writeFileSync(file(), fileOf(on));
  const { before: first, run } = WRITING_JOBS[name]!;
  const host = await opened();
  const desk = deskOn(host);
  await first?.(desk);
  const before = fs.readFileSync(file());
  const sets: ChangeSet[] = [];
  const writeAll = host.write.bind(host);
  host.write = (changes, options) => {
    sets.push(changes);
    return writeAll(changes, options);
  };
  valueOf(await run(desk));
  expect(sets).toHaveLength(1);
  const after = fs.readFileSync(file());
  valueOf(await desk.undo());
  expect(fs.readFileSync(file()).equals(before)).toBe(true);
  return { before, changes: sets[0]!, after };
}

describe("whatever happens to an operation of the disk in a job", () => {
  let [tried, survived] = [0, 0];

  it.each(CASES)("%s (%s): before or complete; undone exactly", async (name, on) => {
    const { before, changes, after } = await measured(name, on);
    const works = {
      writing: (host: FileHost) => write(host, changes),
      undoing: (host: FileHost) => host.undo(),
    };
    for (const work of ["writing", "undoing"] as const) {
      const ready = async (): Promise<FileHost> => {
        fs.writeFileSync(file(), before);
        const host = await opened();
        if (work === "undoing") expect(await write(host, changes)).toMatchObject({ status: "written" });
        return host;
      };
      const host = await ready();
      const operations = await operationsOf(() => works[work](host));
      const trials = Array.from({ length: operations }, (_, at) => FAULTS.map((fault) => ({ at, fault }))).flat();
      for (const { at, fault } of drawn(trials, 1, name.length)) {
        tried++;
        const trial = await ready();
        const { result } = await onFaultyDisk(fault, at, () => works[work](trial));
        const now = fs.readFileSync(file());
        expect(isSame(now, before) || isSame(now, after)).toBe(true);
        if (result === "killed") for (const left of others()) fs.utimesSync(path.join(folder, left), 0, 0);
        else if (result.status === "written") expect(isSame(now, work === "writing" ? after : before)).toBe(true);
        else expect(isSame(now, work === "writing" ? before : after)).toBe(true);
        // Opened again, the job is done as if nothing had been.
        fs.writeFileSync(file(), isSame(now, after) ? before : now);
        expect(await write(await opened(), changes)).toMatchObject({ status: "written" });
        expect(isSame(fs.readFileSync(file()), after)).toBe(true);
        expect(others()).toEqual([]);
        survived++;
      }
    }
  });

  afterAll(() => reportFaults(survived, tried, `operations of the disk in ${JOBS.length} jobs and in undoing them`));
});
