/** The desk's section 计划: plan and summary previewed, what guides them confirmed, Word file and calendar delivered. */
import type { DeliveredFile } from "../host/host";
import { planGeneration } from "../merge";
import {
  areasToTell,
  gapsIn,
  problemProposals,
  proposedGuidance,
  summaryFacts,
  textOf,
  usualAreas,
  type ChosenProblem,
  type GapFound,
  type Guidance,
  type GuidingWords,
  type NarrativeDocument,
  type NarrativeKind,
  type NarrativeLength,
  type NarrativePeriod,
  type TimetableForm,
} from "../narrative";
import type { UnitKind, WorkArea } from "../regulation";
import { calendarFileOf, planSpecs, scheduleOfPeriod, standingDocument, summarySpecs, unitNames, wordFileOf, type NarrativeSpecs } from "./generate-narrative";
import type { OpenWorkbook } from "./open-workbook";
import { optional } from "./optional";
import { done, troubled, type Outcome, type SheetsPreview } from "./outcome";
import type { ReadWorkbook } from "./read-workbook";
import { guidanceJson, rememberedGuidance } from "./remembered-guidance";
import { troubleOf } from "./trouble";

export interface NarrativeSettings {
  readonly kind: NarrativeKind;
  readonly period: NarrativePeriod;
  readonly length: NarrativeLength;
  /** Chapters, in the user's order. */
  readonly areas: readonly WorkArea[];
  readonly unitKind: UnitKind;
  readonly timetable: TimetableForm;
  /** What the unit's own 工作要点 ask, a line each. */
  readonly ownPoints: readonly string[];
  /** What the chair chose; of a summary only. */
  readonly problems: readonly ChosenProblem[];
}

export interface ProblemOffer {
  readonly key: string;
  readonly problem: string;
  readonly measure: string;
}

/** What there is to choose from. */
export interface NarrativeOffer {
  readonly unitKind: UnitKind;
  /** As usual for the kind of unit, in the usual order; for a summary those of which there is something to tell. */
  readonly areas: readonly WorkArea[];
  readonly guidance: Guidance;
  readonly problems: readonly ProblemOffer[];
}

export interface NarrativePreview extends SheetsPreview {
  readonly document: NarrativeDocument;
  readonly gaps: readonly GapFound[];
}

/** What to choose from hangs on these. */
export type NarrativeWish = Pick<NarrativeSettings, "kind" | "period"> & Partial<Pick<NarrativeSettings, "unitKind">>;

export interface NarrativeDesk {
  offer(wish: NarrativeWish): Promise<Outcome<NarrativeOffer>>;
  /** The union says yes to the wording; remembered in the workbook. */
  confirmGuidance(words: readonly GuidingWords[], superiorPoints: string): Promise<Outcome<null>>;
  /** To be written by the desk's `carryOut`. */
  preview(settings: NarrativeSettings): Promise<Outcome<NarrativePreview>>;
  /** Hands over the Word file of the text as it stands in the workbook. @returns the file's name */
  wordFile(kind: NarrativeKind): Promise<Outcome<string>>;
  /** Hands over the schedule as a calendar. @returns the file's name */
  calendarFile(period: NarrativePeriod): Promise<Outcome<string>>;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const WORD_NAMES: Readonly<Record<NarrativeKind, string>> = { plan: "工作计划", summary: "工作总结" };

export class WorkbookNarrativeDesk implements NarrativeDesk {
  constructor(private readonly open: OpenWorkbook) {}

  offer({ kind, period, unitKind: chosen }: NarrativeWish): Promise<Outcome<NarrativeOffer>> {
    return this.open.onWorkbook("正在看台帐里有什么", ({ workbook }) => {
      const unitKind = chosen ?? workbook.unit.unitKind;
      const today = this.open.surroundings.today();
      const facts = summaryFacts({ ledger: workbook.ledger, unit: { ...unitNames(workbook, {}), unitKind }, period, today });
      return done({
        unitKind,
        areas: kind === "plan" ? usualAreas(unitKind) : areasToTell(facts),
        guidance: rememberedGuidance(workbook.state) ?? { words: proposedGuidance(unitKind, today), confirmed: false },
        problems: problemProposals(facts).map(({ key, problem, measure }) => ({ key, problem: textOf(problem), measure: textOf(measure) })),
      });
    });
  }

  confirmGuidance(words: readonly GuidingWords[], superiorPoints: string): Promise<Outcome<null>> {
    const narrative = guidanceJson({ words, ...optional("superiorPoints", superiorPoints.trim() || undefined) });
    return this.open.onWorkbook("正在记下", (opened) => this.open.remember(opened, { narrative }));
  }

  preview(settings: NarrativeSettings): Promise<Outcome<NarrativePreview>> {
    return this.open.onWorkbook("正在写", ({ workbook, revision }) => {
      const { document, specs } = this.written(workbook, settings);
      const previewed = this.open.preview(planGeneration(workbook.book, specs, this.open.planOptions()), revision);
      return previewed.status === "done" ? done({ ...previewed.value, document, gaps: gapsIn(document) }) : previewed;
    });
  }

  wordFile(kind: NarrativeKind): Promise<Outcome<string>> {
    return this.open.onWorkbook("正在做 Word 文件", async ({ workbook }) => {
      const document = standingDocument(workbook, kind, this.open.surroundings.today());
      if (!document) {
        return troubled({ what: "工作簿里还没有这份文稿，没有做 Word 文件。", todo: "请先写入工作簿，改好以后再做。", diagnosis: "wordFile none" });
      }
      return this.deliver({ name: wordFileName(document), mediaType: DOCX, bytes: await wordFileOf(document) });
    });
  }

  calendarFile(period: NarrativePeriod): Promise<Outcome<string>> {
    return this.open.onWorkbook("正在做日历文件", async ({ workbook }) => {
      const text = await calendarFileOf(scheduleOfPeriod(workbook, { period }), this.open.surroundings.today());
      return this.deliver({ name: `${period.year}年工会活动安排.ics`, mediaType: "text/calendar", bytes: new TextEncoder().encode(text) });
    });
  }

  private written(workbook: ReadWorkbook, { kind, period, length, areas, unitKind, timetable, ownPoints, problems }: NarrativeSettings): NarrativeSpecs {
    const request = { period, length, areas, unit: { unitKind }, today: this.open.surroundings.today() };
    return kind === "plan" ? planSpecs(workbook, { ...request, timetable, ownPoints }) : summarySpecs(workbook, { ...request, problems });
  }

  private async deliver(file: DeliveredFile): Promise<Outcome<string>> {
    const result = await this.open.host.deliver(file);
    return result.status === "delivered" ? done(file.name) : troubled(troubleOf(result));
  }
}

/** Of the title's words only the year: what stands in a workbook names no file. */
function wordFileName({ kind, title }: NarrativeDocument): string {
  const year = /20\d\d(?=\D)/.exec(title)?.[0];
  return `${year === undefined ? "" : `${year}年`}工会${WORD_NAMES[kind]}.docx`;
}
