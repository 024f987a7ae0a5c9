/** @jest-environment-options {"globalsCleanup": "off"} */
import type { WriteResult } from "../../../src/host/host";
import type { Fault } from "../../office-host/office-host";
import { isTried, reportFaults } from "../fault-sample";
import type { OpenedExcel } from "./open-excel";
import { openPane } from "./open-excel";
import { CHANGES, openSmall, stateOf } from "./small-workbook";

/** What can go wrong with one request; the numbers are Office's own. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "5004, a cell is being edited": { kind: "refused", code: 5004 },
  "5103, the request is too large": { kind: "refused", code: 5103 },
  "5012, the session timed out": { kind: "refused", code: 5012 },
  "5012, and yet all was done": { kind: "answerLost", code: 5012 },
  ...Object.fromEntries([0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98].map((share) => [`an error after ${share * 100} % of the actions`, { kind: "brokenOff", share } as const])),
  "no answer, nothing done": { kind: "silence", done: false },
  "no answer, and yet all was done": { kind: "silence", done: true },
};

/** For how many requests it goes on. */
const LASTING = { once: 1, "for good": Infinity } as const;

async function writeWith(excel: OpenedExcel, faulty: (request: number) => Fault | undefined): Promise<WriteResult> {
  const read = await excel.host.read();
  if (read.status !== "read") throw new Error(read.text);
  const begun = excel.office.requests.length;
  excel.office.faultAt = (request) => faulty(request - begun);
  const result = await excel.host.write(CHANGES, { basedOn: read.revision });
  excel.office.faultAt = () => undefined;
  return result;
}

/** The workbook in each of its two good states, and how many requests a write takes. */
async function goodStates(): Promise<{ before: string; after: string; requests: number }> {
  const excel = await openSmall();
  const before = stateOf(excel.office).seen;
  await excel.host.read();
  const begun = excel.office.requests.length;
  expect(await writeWith(excel, () => undefined)).toMatchObject({ status: "written" });
  const readingFirst = 3;
  return { before, after: stateOf(excel.office).seen, requests: excel.office.requests.length - begun - readingFirst };
}

type End = "before" | "complete" | "recoverable";

/** What the user is told must be what is; then the next opening must find or make a good state. */
async function endOf(excel: OpenedExcel, result: WriteResult, before: string, after: string): Promise<End> {
  const { seen } = stateOf(excel.office);
  const isRecoverable = result.status === "refused" && result.text.includes("自动恢复");
  const end: End = result.status === "written" ? "complete" : isRecoverable ? "recoverable" : "before";
  if (end === "complete") expect(seen).toBe(after);
  if (end === "before") {
    expect(result).toMatchObject({ status: "refused", text: expect.stringContaining("没有改动") as string });
    expect(seen).toBe(before);
  }
  const nextDay = openPane(excel.office, "next", 1e9).host;
  const recovered = await nextDay.recover();
  expect(recovered.status === "recovered" || recovered.status === "nothingToRecover").toBe(true);
  const final = stateOf(excel.office);
  // Where the last answer was lost, "recoverable" may turn out to have been complete already.
  expect([before, after]).toContain(final.seen);
  if (end === "before") expect(final.seen).toBe(before);
  if (end === "complete") expect(final.seen).toBe(after);
  expect(final.leftovers).toEqual([]);
  expect(excel.office.gaps).toEqual([]);
  return end;
}

describe("whatever happens to a request, the workbook is as before, complete, or recovered at the next opening", () => {
  const ends: Record<End, number> = { before: 0, complete: 0, recoverable: 0 };
  let [tried, all] = [0, 0];

  it.each(Object.keys(FAULTS).flatMap((fault) => (Object.keys(LASTING) as (keyof typeof LASTING)[]).map((lasting) => [fault, lasting] as const)))(
    "%s, %s",
    async (fault, lasting) => {
      const { before, after, requests } = await goodStates();
      for (let first = 0; first < requests; first++) {
        if (!isTried(all++)) continue;
        const excel = await openSmall();
        const result = await writeWith(excel, (request) => (request >= first && request < first + LASTING[lasting] ? FAULTS[fault] : undefined));
        tried++;
        ends[await endOf(excel, result, before, after)]++;
      }
    },
  );

  afterAll(() => {
    const held = ends.before + ends.complete + ends.recoverable;
    reportFaults(held, tried, `requests to Excel: ${ends.before} as before, ${ends.complete} complete, ${ends.recoverable} recovered at the next opening`);
  });
});
