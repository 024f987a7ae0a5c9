/** The add-in's own jobs over the Excel in memory, and beside it the memory host with the same workbook. */
import type { Book, Change, ChangeSet, StyleSpec } from "../../../src/book";
import { ExcelHost } from "../../../src/host/excel";
import type { Host, WriteOptions, WriteResult } from "../../../src/host/host";
import { MemoryHost } from "../../../src/host/memory";
import type { ScheduleSettings, Outcome } from "../../../src/jobs/desk";
import { WorkbookDesk } from "../../../src/jobs/workbook-desk";
import { freshHost } from "../../office-host/load-office";
import type { OfficeHost } from "../../office-host/office-host";
import { surroundings } from "../../jobs/surroundings";

export interface OpenedExcel {
  /** The user comes to the pane. */
  readonly focus: () => void;
  readonly office: OfficeHost;
  readonly host: ExcelHost;
  readonly desk: WorkbookDesk;
}

/** A pane on the workbook, opened at a time (milliseconds). */
export function openPane(office: OfficeHost, session = "first", at = 0): OpenedExcel {
  let focus = (): void => undefined;
  const host = new ExcelHost({
    onFocus: (again) => {
      focus = again;
    },
    canDownload: true,
    now: () => at,
    session,
    // Nobody waits by the clock: the host says when it will not answer.
    alarm: (ring) => {
      office.onSilence = ring;
      return () => undefined;
    },
  });
  return { office, host, desk: deskOn(host), focus: () => focus() };
}

export async function openExcel(): Promise<OpenedExcel> {
  const office = await freshHost();
  office.workbook.add("Sheet1");
  return openPane(office);
}

/** With the sample ledger in it. */
export async function openSample(): Promise<OpenedExcel> {
  const opened = await openExcel();
  done(await opened.desk.startLedger("sample", 2026));
  return opened;
}

export function deskOn(host: Host): WorkbookDesk {
  return new WorkbookDesk(host, surroundings());
}

/** The memory host, which also notes the styles it was given. */
export class Twin extends MemoryHost {
  readonly styles: Record<string, StyleSpec> = {};

  override write(changes: ChangeSet, options: WriteOptions): Promise<WriteResult> {
    for (const change of changes) Object.assign(this.styles, stylesOf(change));
    return super.write(changes, options);
  }
}

function stylesOf(change: Change): Readonly<Record<string, StyleSpec>> {
  if (change.kind === "patchSheet") return change.styles;
  return change.kind === "createSheet" || change.kind === "replaceSheet" ? change.sheet.styles : {};
}

/** The memory host with the workbook as Excel gives it. */
export async function openTwin({ host }: OpenedExcel): Promise<{ readonly twin: Twin; readonly desk: WorkbookDesk }> {
  const twin = new Twin(await bookIn(host));
  return { twin, desk: deskOn(twin) };
}

export async function bookIn(host: Host): Promise<Book> {
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  return read.book;
}

export function done<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

export const SETTINGS: ScheduleSettings = {
  year: 2026,
  scheme: "calendar",
  sources: { duties: true, festivals: true, lastYear: true, ownPlan: true, planText: true },
};
