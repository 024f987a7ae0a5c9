/** @jest-environment-options {"globalsCleanup": "off"} */
/**
 * Every job of the desk on real ledgers in Excel, with something going wrong at one of its requests: the workbook is
 * as before, complete, or recovered at the next opening, the user is told which, and the job can be done once more.
 */
import type { ChangeSet } from "../../../src/book";
import type { Outcome } from "../../../src/jobs/outcome";
import { openPane, type OpenedExcel } from "../../host/excel/open-excel";
import { drawn, IS_SOAK, reportFaults } from "../../host/fault-sample";
import { freshHost } from "../../office-host/load-office";
import type { Fault } from "../../office-host/office-host";
import type { WorkbookModel } from "../../office-host/workbook/sheet-model";
import { contentOf, emptyWorkbook, workbookCalled } from "./excel-workbooks";
import { workbooksFor } from "./workbooks";
import { valueOf, WRITING_JOBS } from "./writing-jobs";

interface Trouble {
  readonly fault: Fault;
  /** For how many requests it goes on. */
  readonly lasting: number;
}

/** What can go wrong with one request; finer steps of one that breaks off are in `test/host/excel/faults.test.ts`. */
const TROUBLES: readonly Trouble[] = [
  { fault: { kind: "refused", code: 5012 }, lasting: 1 },
  { fault: { kind: "silence", done: true }, lasting: Infinity },
  { fault: { kind: "brokenOff", share: 0.9 }, lasting: 1 },
  { fault: { kind: "refused", code: 5012 }, lasting: Infinity },
  { fault: { kind: "answerLost", code: 5012 }, lasting: 1 },
  { fault: { kind: "brokenOff", share: 0.3 }, lasting: Infinity },
  { fault: { kind: "silence", done: false }, lasting: 1 },
];

interface Trial extends Trouble {
  readonly request: number;
}

/** A job, or its undoing, that can be begun again and again from the same workbook. */
interface Work {
  /** The pane with everything ready, to be acted in under faults. */
  ready(): Promise<OpenedExcel>;
  act(excel: OpenedExcel): Promise<Outcome<unknown>>;
}

interface Measured {
  readonly before: string;
  readonly after: string;
  readonly requests: number;
}

async function measured({ ready, act }: Work): Promise<Measured> {
  const excel = await ready();
  const before = contentOf(excel.office.workbook).seen;
  const begun = excel.office.requests.length;
  valueOf(await act(excel));
  expect(excel.office.gaps).toEqual([]);
  return { before, after: contentOf(excel.office.workbook).seen, requests: excel.office.requests.length - begun };
}

/** Opens a pane the day after; a fault may strike its recovery as well, and then it is opened once more. */
async function openedAgain(excel: OpenedExcel, { request, fault }: Trial): Promise<void> {
  const { office } = excel;
  const begun = office.requests.length;
  office.faultAt = (number) => (number - begun === request % 4 ? fault : undefined);
  await openPane(office, "next", 1e9).host.recover();
  office.faultAt = () => undefined;
  const { status } = await openPane(office, "last", 2e9).host.recover();
  expect(["recovered", "nothingToRecover"]).toContain(status);
}

async function survives(work: Work, { before, after }: Measured, trial: Trial): Promise<void> {
  const excel = await work.ready();
  const { office } = excel;
  const begun = office.requests.length;
  office.faultAt = (number) => (number - begun >= trial.request && number - begun < trial.request + trial.lasting ? trial.fault : undefined);
  const outcome = await work.act(excel);
  office.faultAt = () => undefined;
  const { seen } = contentOf(office.workbook);
  if (outcome.status === "done") expect(seen).toBe(after);
  else {
    const told = outcome.status === "trouble" ? `${outcome.trouble.what}${outcome.trouble.why ?? ""}${outcome.trouble.todo}` : "";
    if (!/自动恢复/.test(told)) {
      expect(told).toMatch(/没有(?:改动|写入|撤销|建|读完)|已经记下/);
      expect(seen).toBe(/已经记下/.test(told) ? after : before);
    }
  }
  await openedAgain(excel, trial);
  const end = contentOf(office.workbook);
  expect(end.leftovers).toEqual([]);
  expect([before, after]).toContain(end.seen);
  expect(office.gaps).toEqual([]);
}

function trials(requests: number, troubles = TROUBLES): Trial[] {
  return Array.from({ length: requests }, (_, request) => troubles.map((trouble) => ({ request, ...trouble }))).flat();
}

const JOBS = Object.entries(WRITING_JOBS);
const CASES = JOBS.flatMap(([name, job], n) => workbooksFor(job, n + 2).map((workbook) => [name, workbook] as const));

describe("whatever happens to a request of a job in Excel", () => {
  const kept = new Map<string, WorkbookModel>();
  const counts = { tried: 0, survived: 0 };

  async function opened(name: string): Promise<OpenedExcel> {
    const workbook = name === "empty" ? emptyWorkbook() : (kept.get(name) ?? (await workbookCalled(name)));
    kept.set(name, workbook);
    return openPane(await freshHost(workbook.copy()));
  }

  async function tryAll(work: Work, known: Measured, chosen: readonly Trial[]): Promise<void> {
    for (const trial of chosen) {
      counts.tried++;
      await survives(work, known, trial).catch((error: unknown) => {
        throw new Error(`${JSON.stringify({ ...trial, lasting: String(trial.lasting) })}: ${(error as Error).message.slice(0, 2000)}`);
      });
      counts.survived++;
    }
  }

  it.each(CASES)("%s (%s): before, complete or recovered; undone exactly", async (name, on) => {
    const { before = () => Promise.resolve(), run } = WRITING_JOBS[name]!;
    const start = await opened(on);
    await before(start.desk);
    // What came before the job is done once for all.
    kept.set(`${name} ${on}`, start.office.workbook.copy());
    const sets: ChangeSet[] = [];
    const job: Work = {
      ready: async () => recording(await opened(`${name} ${on}`), sets),
      act: ({ desk }) => run(desk),
    };
    const whole = await measured(job);
    expect(sets).toHaveLength(1);
    const [changes = []] = sets;
    const offset = name.length;
    await tryAll(job, whole, drawn(trials(whole.requests, IS_SOAK ? TROUBLES.slice(0, 2) : TROUBLES), 1, offset));

    // The job's one write, without the reading and planning before it: here every fault is tried.
    const write: Work = { ready: job.ready, act: (excel) => written(excel, changes) };
    const wholeWrite = await measured(write);
    expect(wholeWrite.after).toBe(whole.after);
    await tryAll(write, wholeWrite, drawn(trials(wholeWrite.requests), 2, offset));

    const undo: Work = {
      ready: async () => {
        const excel = await job.ready();
        valueOf(await written(excel, changes));
        return excel;
      },
      act: ({ desk }) => desk.undo(),
    };
    const wholeUndo = await measured(undo);
    expect(wholeUndo.after).toBe(whole.before);
    await tryAll(undo, wholeUndo, drawn(trials(wholeUndo.requests), 1, offset));
    kept.delete(`${name} ${on}`);
  });

  afterAll(() => reportFaults(counts.survived, counts.tried, `requests to Excel of ${JOBS.length} jobs and of undoing them`));
});

/** The same pane, what it writes noted down. */
function recording(excel: OpenedExcel, sets: ChangeSet[]): OpenedExcel {
  const { host } = excel;
  const write = host.write.bind(host);
  host.write = (changes, options) => {
    sets.push(changes);
    return write(changes, options);
  };
  return excel;
}

async function written({ host }: OpenedExcel, changes: ChangeSet): Promise<Outcome<unknown>> {
  const read = await host.read();
  if (read.status === "refused") return { status: "trouble", trouble: { what: read.text, todo: "", diagnosis: "" } };
  const result = await host.write(changes, { basedOn: read.revision });
  if (result.status === "written") return { status: "done", value: null };
  return { status: "trouble", trouble: { what: result.status === "refused" ? result.text : result.status, todo: "", diagnosis: "" } };
}
