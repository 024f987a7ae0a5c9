/** The desk over a host: runs the jobs on the open workbook, one at a time. */
import type { Book, Place } from "../book";
import type { Host, Revision, WriteResult } from "../host/host";
import { correctionFor } from "../ledger";
import { newState, stateChange, type GenerationPlan } from "../merge";
import { decodeText, docxText, importPlanText, type PlanTextImport } from "../schedule/import";
import { wordsOfTime } from "../schedule";
import type {
  CorrectionRequest,
  Desk,
  DeskAbilities,
  DeskEvents,
  Outcome,
  Overview,
  PlanTextOverview,
  Preview,
  ScheduleSettings,
  Written,
} from "./desk";
import { planSchedule } from "./generate-schedule";
import { blockId, overviewOf } from "./overview";
import { readWorkbookInSteps, type ReadWorkbook } from "./read-workbook";
import { correctionsJson, withCorrection } from "./remembered-corrections";
import { ledgerSheets } from "./start-ledger";
import { STALE, troubleOf } from "./trouble";
import type { Corrections } from "../ledger";

export interface DeskSurroundings {
  /** The workbook's name, for people. */
  readonly name: string;
  /** Product and version, for the state. */
  readonly writtenBy: string;
  /** A text nobody can guess, another for each workbook. */
  newSalt(): string;
  /** Lets the screen breathe between two steps of long work. */
  pause(): Promise<void>;
  /** Milliseconds on any clock, to know when to pause. */
  now(): number;
}

/** A step of work may hold the thread for this long; the design's bound is 50 ms. */
const LONGEST_STEP_MS = 30;

interface ReadyPlan {
  readonly plan: GenerationPlan;
  readonly revision: Revision;
  readonly show: string;
}

class Cancelled extends Error {}

export class WorkbookDesk implements Desk {
  readonly abilities: DeskAbilities;
  private readonly listeners = new Set<DeskEvents>();
  private planText: { readonly name: string; readonly found: PlanTextImport; readonly chosen: number } | undefined;
  private opened: { readonly workbook: ReadWorkbook; readonly revision: Revision } | undefined;
  private ready: ReadyPlan | undefined;
  private stopping = new AbortController();

  constructor(
    private readonly host: Host,
    private readonly surroundings: DeskSurroundings,
  ) {
    this.abilities = { select: host.capabilities.select, undo: host.capabilities.undo };
  }

  listen(events: DeskEvents): () => void {
    this.listeners.add(events);
    const stop = this.host.onEdit(() => {
      this.opened = undefined;
      events.onChanged();
    });
    return () => {
      this.listeners.delete(events);
      stop();
    };
  }

  overview(): Promise<Outcome<Overview>> {
    return this.job("正在读工作簿", async () => {
      const recovered = await this.host.recover();
      if (recovered.status === "refused") return trouble(recovered);
      this.opened = undefined;
      const opened = await this.open();
      return "status" in opened ? opened : done(overviewOf(opened.workbook));
    });
  }

  correct(request: CorrectionRequest): Promise<Outcome<Overview>> {
    return this.changeCorrections((workbook) => {
      const sheet = workbook.recognised.sheets.find(({ name }) => name === request.sheet);
      const block = sheet?.blocks.find((candidate) => blockId(candidate) === request.block);
      if (!sheet || !block) return undefined;
      const word = request.kind === "table" ? { table: request.table } : { at: request.at, field: request.field };
      const correction = correctionFor(sheet, block, word);
      return correction && withCorrection(workbook.corrections, correction);
    });
  }

  withdraw(index: number): Promise<Outcome<Overview>> {
    return this.changeCorrections(({ corrections }) => corrections.filter((_correction, at) => at !== index));
  }

  readPlanText(source: Parameters<Desk["readPlanText"]>[0]): Promise<Outcome<PlanTextOverview>> {
    return this.job("正在读工作计划", async () => {
      const text = "text" in source ? ({ status: "read", text: source.text } as const) : await textOf(source);
      const name = "text" in source ? "粘贴的文字" : source.name;
      if (text.status === "refused") {
        return { status: "trouble", trouble: { what: `“${name}”：${text.text}。`, todo: "也可以打开它，复制全文，用“粘贴文字”导入。", diagnosis: "planText refused" } };
      }
      const found = importPlanText(text.text);
      const none = found.problems.find(({ kind }) => kind === "noSchedule");
      if (none) {
        return { status: "trouble", trouble: { what: `“${name}”：${none.text}。`, todo: "换一份写有各月安排的计划，或直接生成。", diagnosis: "planText noSchedule" } };
      }
      this.planText = { name, found, chosen: 1 };
      return done(this.planTextOverview(this.planText));
    });
  }

  choosePlan(plan: number): Promise<Outcome<PlanTextOverview>> {
    const known = this.planText;
    if (!known?.found.plans[plan - 1]) throw new RangeError(`no plan ${plan}`);
    this.planText = { ...known, chosen: plan };
    return Promise.resolve(done(this.planTextOverview(this.planText)));
  }

  forgetPlanText(): Promise<Outcome<null>> {
    this.planText = undefined;
    return Promise.resolve(done(null));
  }

  previewSchedule(settings: ScheduleSettings): Promise<Outcome<Preview>> {
    return this.job("正在编排行事历", async () => {
      this.ready = undefined;
      const opened = await this.open();
      if ("status" in opened) return opened;
      const chosen = this.planText?.found.plans[this.planText.chosen - 1];
      const { schedule, plan } = planSchedule(
        opened.workbook,
        { settings, ...(chosen && { planText: chosen }) },
        { salt: this.surroundings.newSalt(), writtenBy: this.surroundings.writtenBy },
      );
      if (plan.status === "readOnly") return readOnly(plan.text);
      this.ready = { plan, revision: opened.revision, show: plan.sheets[0]!.name };
      return done({
        sheets: plan.sheets,
        conflicts: plan.conflicts,
        notes: schedule.notes,
        rows: schedule.rows.map((row) => ({
          month: `${row.months[0]!.month}月`,
          when: wordsOfTime(row),
          activity: row.activity,
          source: row.sources.map(({ text }) => text).join("；"),
        })),
      });
    });
  }

  carryOut(): Promise<Outcome<Written>> {
    return this.job<Written>("正在写入", async () => {
      const { ready } = this;
      if (!ready) throw new Error("nothing was previewed");
      const { plan, revision, show } = ready;
      if (plan.changes.length === 0) return done({ sheets: [], show: { sheet: show }, warnings: [] });
      const written = await this.write(plan.changes, revision);
      if (written.status !== "done") return written;
      this.ready = undefined;
      return done({ sheets: plan.sheets.map(({ name }) => name), show: { sheet: show, cell: "B2" }, warnings: written.value });
    });
  }

  undo(): Promise<Outcome<Written>> {
    return this.job("正在撤销", async () => {
      this.opened = undefined;
      const result = outcomeOf(await this.host.undo());
      if (result.status !== "done") return result;
      this.changed();
      return done({ sheets: [], warnings: result.value });
    });
  }

  cancel(): void {
    this.stopping.abort();
  }

  select(place: Place): Promise<void> {
    return this.host.select(place);
  }

  startLedger(what: "template" | "sample", year: number): Promise<Outcome<Written>> {
    return this.job("正在建立台帐", async () => {
      const opened = await this.open();
      if ("status" in opened) return opened;
      const { book } = opened.workbook;
      const { changes, sheets, clash } = ledgerSheets(book, what, year);
      if (clash !== undefined) {
        return { status: "trouble", trouble: { what: `工作簿里已经有一张叫“${clash}”的表，没有新建。`, todo: "请新开一个空工作簿，再新建台帐。", diagnosis: "startLedger clash" } };
      }
      const written = await this.write(changes, opened.revision);
      if (written.status !== "done") return written;
      this.changed();
      return done({ sheets, show: { sheet: sheets[0]!, cell: "A1" }, warnings: written.value });
    });
  }

  private changeCorrections(change: (workbook: ReadWorkbook) => Corrections | undefined): Promise<Outcome<Overview>> {
    return this.job("正在记下纠正", async () => {
      const opened = await this.open();
      if ("status" in opened) return opened;
      const { workbook, revision } = opened;
      if (workbook.state.status === "newer") return readOnly(workbook.state.text);
      const corrections = change(workbook);
      if (!corrections) return { status: "trouble", trouble: STALE };
      const { writtenBy, newSalt } = this.surroundings;
      const state = workbook.state.status === "read" ? workbook.state.state : newState(newSalt(), writtenBy);
      const written = await this.write([stateChange({ ...state, corrections: correctionsJson(corrections) })], revision);
      if (written.status !== "done") return written;
      const again = await this.open();
      return "status" in again ? again : done(overviewOf(again.workbook));
    });
  }

  /** The workbook as it is now; read again only where somebody may have changed it. */
  private async open(): Promise<NonNullable<WorkbookDesk["opened"]> | Exclude<Outcome<never>, { status: "done" }>> {
    if (this.opened && !this.host.capabilities.edits) return this.opened;
    const { signal } = this.stopping;
    const read = await this.host.read({ signal, onProgress: (share) => this.progress(share * 0.5, "正在读工作簿") });
    if (signal.aborted) throw new Cancelled();
    if (read.status === "refused") return { status: "trouble", trouble: troubleOf(read) };
    if (this.opened?.revision === read.revision) return this.opened;
    this.opened = { workbook: await this.understand(read.book), revision: read.revision };
    return this.opened;
  }

  private async understand(book: Book): Promise<ReadWorkbook> {
    const { now, pause, name } = this.surroundings;
    const steps = readWorkbookInSteps(book, name);
    let begun = now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (now() - begun < LONGEST_STEP_MS) continue;
      this.progress(0.5 + step.value * 0.5, "正在认台帐");
      await pause();
      if (this.stopping.signal.aborted) throw new Cancelled();
      begun = now();
    }
  }

  private async write(changes: GenerationPlan["changes"], basedOn: Revision): Promise<Outcome<readonly string[]>> {
    const { signal } = this.stopping;
    const result = outcomeOf(await this.host.write(changes, { basedOn, signal, onProgress: (share) => this.progress(share, "正在写入") }));
    this.opened = undefined;
    if (result.status === "done") this.changed();
    return result;
  }

  private planTextOverview({ name, found, chosen }: NonNullable<WorkbookDesk["planText"]>): PlanTextOverview {
    return {
      name,
      plans: found.plans.map(({ title, activities }) => ({
        title,
        activities: activities.length,
        months: [...new Set(activities.flatMap(({ months }) => months))],
      })),
      problems: found.problems.map(({ text }) => text),
      chosen,
    };
  }

  private async job<T>(what: string, run: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    this.stopping = new AbortController();
    this.progress(0, what);
    try {
      return await run();
    } catch (error) {
      if (error instanceof Cancelled) return { status: "cancelled" };
      throw error;
    } finally {
      this.progress(null, what);
    }
  }

  private progress(share: number | null, what: string): void {
    for (const listener of this.listeners) listener.onProgress(share, what);
  }

  private changed(): void {
    for (const listener of this.listeners) listener.onChanged();
  }
}

function done<T>(value: T): Outcome<T> {
  return { status: "done", value };
}

function trouble(refusal: Parameters<typeof troubleOf>[0]): { readonly status: "trouble"; readonly trouble: ReturnType<typeof troubleOf> } {
  return { status: "trouble", trouble: troubleOf(refusal) };
}

function readOnly(text: string): Outcome<never> {
  return { status: "trouble", trouble: { what: text, todo: "请更新本软件后再试。", diagnosis: "newer state" } };
}

function outcomeOf(result: WriteResult): Outcome<readonly string[]> {
  switch (result.status) {
    case "written":
      return done(result.warnings);
    case "stale":
      return { status: "trouble", trouble: STALE };
    case "cancelled":
      return { status: "cancelled" };
    case "refused":
      return trouble(result);
  }
}

async function textOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  if (bytes.length === 0) return { status: "refused", text: "文件是空的，请检查是否保存完整" } as const;
  return /\.docx$/i.test(name) ? docxText(bytes) : decodeText(bytes);
}
