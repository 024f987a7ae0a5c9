/** The desk over a host: runs the jobs on the open workbook, one at a time. */
import type { Place } from "../book";
import type { Host } from "../host/host";
import { correctionFor, type Corrections } from "../ledger";
import type { BudgetDesk, CheckDesk, CorrectionRequest, CopyDesk, Desk, DeskAbilities, DeskEvents, NarrativeDesk, Outcome, Overview, ScheduleDesk, TextDesk, Written } from "./desk";
import { OpenWorkbook, type DeskSurroundings } from "./open-workbook";
import { done, troubled } from "./outcome";
import { optional } from "./optional";
import { blockId, overviewOf } from "./overview";
import type { ReadWorkbook } from "./read-workbook";
import { correctionsJson, withCorrection } from "./remembered-corrections";
import { sectionWhenAsked } from "./section-when-asked";
import { STALE, troubleOf } from "./trouble";

export class WorkbookDesk implements Desk {
  readonly abilities: DeskAbilities;
  readonly check: CheckDesk;
  readonly schedule: ScheduleDesk;
  readonly budget: BudgetDesk;
  readonly narrative: NarrativeDesk;
  readonly text: TextDesk;
  readonly copies: CopyDesk;
  private readonly open: OpenWorkbook;

  constructor(
    private readonly host: Host,
    surroundings: DeskSurroundings,
  ) {
    this.abilities = { select: host.capabilities.select, undo: host.capabilities.undo, copies: host.copy !== undefined };
    const open = new OpenWorkbook(host, surroundings);
    this.open = open;
    this.check = sectionWhenAsked(async () => new (await import("./check-desk")).WorkbookCheckDesk(open));
    this.schedule = sectionWhenAsked(async () => new (await import("./schedule-desk")).WorkbookScheduleDesk(open));
    this.budget = sectionWhenAsked(async () => new (await import("./budget-desk")).WorkbookBudgetDesk(open));
    this.narrative = sectionWhenAsked(async () => new (await import("./narrative-desk")).WorkbookNarrativeDesk(open));
    this.text = sectionWhenAsked(async () => new (await import("./text-desk")).WorkbookTextDesk(open));
    this.copies = sectionWhenAsked(async () => new (await import("./copy-desk")).WorkbookCopyDesk(open));
  }

  listen(events: DeskEvents): () => void {
    return this.open.listen(events);
  }

  overview(): Promise<Outcome<Overview>> {
    return this.open.job("正在读工作簿", async () => {
      const recovered = await this.host.recover();
      if (recovered.status === "refused") return troubled(troubleOf(recovered));
      this.open.forget();
      const opened = await this.open.open();
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

  carryOut(): Promise<Outcome<Written>> {
    return this.open.carryOut();
  }

  undo(): Promise<Outcome<Written>> {
    return this.open.undo();
  }

  cancel(): void {
    this.open.cancel();
  }

  select(place: Place): Promise<void> {
    return this.host.select(place);
  }

  startLedger(what: "template" | "sample", year: number): Promise<Outcome<Written>> {
    return this.open.onWorkbook("正在建立台帐", async ({ workbook, revision }) => {
      // Who has a ledger never starts one: its sheets and the sample are loaded when asked for.
      const { ledgerSheets } = await import("./start-ledger");
      const { changes, sheets, clash } = ledgerSheets(workbook.book, what, year);
      if (clash !== undefined) {
        return troubled({ what: `工作簿里已经有一张叫“${clash}”的表，没有新建。`, todo: "请新开一个空工作簿，再新建台帐。", diagnosis: "startLedger clash" });
      }
      const written = await this.open.write(changes, revision);
      if (written.status !== "done") return written;
      return done({ sheets, show: { sheet: sheets[0]!, cell: "A1" }, warnings: written.value });
    });
  }

  private changeCorrections(change: (workbook: ReadWorkbook) => Corrections | undefined): Promise<Outcome<Overview>> {
    return this.open.onWorkbook("正在记下纠正", async (opened) => {
      const corrections = change(opened.workbook);
      if (!corrections) return troubled(STALE);
      const remembered = await this.open.remember(opened, { corrections: correctionsJson(corrections) });
      if (remembered.status !== "done") return remembered;
      const again = await this.open.open();
      if (!("status" in again)) return done(overviewOf(again.workbook));
      if (again.status !== "trouble") return again;
      const { why, diagnosis } = again.trouble;
      return troubled({ what: "已经记下，但工作簿没有重新读完。", todo: "请重新读取工作簿，看看结果。", diagnosis, ...optional("why", why) });
    });
  }
}
