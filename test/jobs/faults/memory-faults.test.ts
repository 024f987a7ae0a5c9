/**
 * Every job of the desk on real ledgers in the memory host, refused or broken off before one of its steps: the workbook
 * is as before, or recovered at the next opening. This host is the contract that the others are measured by.
 */
import type { Fault } from "../../../src/host/memory";
import { MemoryHost } from "../../../src/host/memory";
import type { Outcome } from "../../../src/jobs/outcome";
import { deskOn } from "../../host/excel/open-excel";
import { drawn, reportFaults } from "../../host/fault-sample";
import { bookIn, fileOf, workbooksFor } from "./workbooks";
import { valueOf, WRITING_JOBS } from "./writing-jobs";

const FAULTS: readonly Fault[] = ["refuse", "breakOff"];
const JOBS = Object.entries(WRITING_JOBS);
const CASES = JOBS.flatMap(([name, job], n) => workbooksFor(job, n + 1).map((workbook) => [name, workbook] as const));
/** Steps are many and alike. */
const MOST = 60;

describe("whatever happens to a step of a job in memory", () => {
  let [tried, survived] = [0, 0];

  it.each(CASES)("%s (%s): before, complete or recovered; undone exactly", async (name, on) => {
    const book = bookIn(fileOf(on));
    const { before = () => Promise.resolve(), run } = WRITING_JOBS[name]!;
    let faulty: { readonly at: number; readonly fault: Fault } | undefined;
    let steps = 0;
    const host = new MemoryHost(book, {
      failAt: (step) => {
        if (step !== "read") steps = step + 1;
        return faulty?.at === step ? faulty.fault : undefined;
      },
    });
    const desk = deskOn(host);
    await before(desk);
    const start = host.workbook;
    valueOf(await run(desk));
    const end = host.workbook;
    valueOf(await desk.undo());
    expect(host.workbook).toBe(start);

    const all = Array.from({ length: steps }, (_, at) => FAULTS.map((fault) => ({ at, fault }))).flat();
    const stride = Math.max(1, Math.ceil(all.length / MOST));
    for (const trial of drawn(all.filter((_, n) => n % stride === 0), 1, name.length)) {
      tried++;
      faulty = trial;
      const outcome: Outcome<unknown> = await run(desk);
      faulty = undefined;
      expect(outcome.status).toBe("trouble");
      expect(await host.recover()).toEqual({ status: trial.fault === "breakOff" ? "recovered" : "nothingToRecover" });
      expect(host.workbook).toBe(start);
      survived++;
    }
    valueOf(await run(desk));
    expect(host.workbook).toEqual(end);
  });

  afterAll(() => reportFaults(survived, tried, `steps of ${JOBS.length} jobs in memory`));
});
