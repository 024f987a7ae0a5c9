import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { ChangeSet } from "../../../src/book";
import { FileHost } from "../../../src/host/file";
import { openFileHost } from "../../../src/host/file/disk";
import type { WriteResult } from "../../../src/host/host";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { generatedSheet, stateSheet } from "../../fixtures/packages/generated-sheet";
import { partChanges } from "../../fixtures/packages/part-differ";
import { isTried, reportFaults } from "../fault-sample";
import type { DiskFault } from "./faulty-disk";
import { onFaultyDisk, operationsOf } from "./faulty-disk";

const CHANGES: ChangeSet = [
  { kind: "createSheet", sheet: generatedSheet() },
  { kind: "setCells", sheet: "台账", cells: [{ row: 1, column: 2, value: 7 }] },
  { kind: "replaceSheet", sheet: stateSheet("after") },
];

const SMALL: ChangeSet = [{ kind: "setCells", sheet: "台账", cells: [{ row: 1, column: 2, value: 8 }] }];

const FAULTS: Readonly<Record<string, DiskFault>> = {
  "no more room": { kind: "error", code: "ENOSPC" },
  "an error of the medium": { kind: "error", code: "EIO" },
  "another program in the way": { kind: "error", code: "EBUSY" },
  "no permission": { kind: "error", code: "EACCES" },
  "the process killed": { kind: "killed" },
  "the process killed half-way through writing": { kind: "killedHalfWay" },
};

/** What a user does with the file: a write, or a write and taking it back. */
const WORKS: Readonly<Record<string, (host: FileHost) => Promise<WriteResult>>> = {
  writing: (host) => write(host),
  undoing: async (host) => {
    await write(host);
    return host.undo();
  },
};

async function write(host: FileHost, changes = CHANGES): Promise<WriteResult> {
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  return host.write(changes, { basedOn: read.revision });
}

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

const file = (): string => path.join(folder, "台账.xlsx");
const others = (): string[] => fs.readdirSync(folder).filter((name) => name !== "台账.xlsx");
/** Part by part: a zip also holds the time it was made. */
const isSame = (a: Uint8Array, b: Uint8Array): boolean => Object.values(partChanges(a, b)).every((parts) => parts.length === 0);
const isIn = (bytes: Uint8Array, states: readonly Uint8Array[]): boolean => states.some((state) => Buffer.compare(state, bytes) === 0 || isSame(state, bytes));

function fresh(): void {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder);
  fs.writeFileSync(file(), fullWorkbook());
}

async function opened(): Promise<FileHost> {
  const host = await openFileHost(file());
  if (!(host instanceof FileHost)) throw new Error(host.text);
  return host;
}

describe("whatever happens to an operation of the disk, the file is as before or complete", () => {
  let [tried, survived, all] = [0, 0, 0];

  it.each(Object.keys(WORKS).flatMap((work) => Object.keys(FAULTS).map((fault) => [work, fault] as const)))("%s, %s", async (work, fault) => {
    fresh();
    const before = fs.readFileSync(file());
    await write(await opened());
    const complete = fs.readFileSync(file());
    fresh();
    const wholeHost = await opened();
    const operations = await operationsOf(() => WORKS[work]!(wholeHost));
    expect(operations).toBeGreaterThan(8);
    for (let at = 0; at < operations; at++) {
      if (!isTried(all++)) continue;
      fresh();
      const host = await opened();
      tried++;
      const { result } = await onFaultyDisk(FAULTS[fault]!, at, () => WORKS[work]!(host));
      const now = fs.readFileSync(file());
      expect(isIn(now, [before, complete])).toBe(true);
      if (result === "killed") {
        // Half a file may be left beside it; the next write clears it away once it is certain that nobody writes it.
        for (const left of others()) fs.utimesSync(path.join(folder, left), 0, 0);
        expect(await write(await opened(), SMALL)).toMatchObject({ status: "written" });
      } else if (result.status === "refused") {
        expect(result.text).toMatch(/[。]$/);
        expect(isIn(now, work === "writing" ? [before] : [before, complete])).toBe(true);
      } else {
        expect(result.status).toBe("written");
      }
      expect(others()).toEqual([]);
      survived++;
    }
  });

  afterAll(() => {
    reportFaults(survived, tried, "operations of the disk");
  });
});
