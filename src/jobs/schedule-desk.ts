/** The desk's section 行事历: a plan's text read, the year's schedule previewed. */
import type { ScheduleNote } from "../schedule";
import { wordsOfTime } from "../schedule";
import { importPlanText, type PlanTextImport } from "../schedule/import";
import { planSchedule } from "./generate-schedule";
import type { OpenWorkbook } from "./open-workbook";
import { done, troubled, type Outcome, type SheetsPreview } from "./outcome";
import type { ScheduleSettings } from "./schedule-input";
import { readTextSource, type TextSource } from "./text-source";

export type { ScheduleSettings } from "./schedule-input";

/** A plan's text that was read: which plans it holds. */
export interface PlanTextOverview {
  readonly name: string;
  readonly plans: readonly { readonly title: string; readonly activities: number; readonly months: readonly number[] }[];
  readonly problems: readonly string[];
  /** 1-based: the plan that goes into the schedule. */
  readonly chosen: number;
}

export interface SchedulePreview extends SheetsPreview {
  readonly notes: readonly ScheduleNote[];
  /** A first look at the rows: month, when, activity, source. */
  readonly rows: readonly { readonly month: string; readonly when: string; readonly activity: string; readonly source: string }[];
}

export interface ScheduleDesk {
  /** Reads a plan's text (.txt, .docx, or pasted); it is kept for the schedule until the workbook is closed. */
  readPlanText(source: TextSource): Promise<Outcome<PlanTextOverview>>;
  choosePlan(plan: number): Promise<Outcome<PlanTextOverview>>;
  forgetPlanText(): Promise<Outcome<null>>;
  /** To be written by the desk's `carryOut`. */
  preview(settings: ScheduleSettings): Promise<Outcome<SchedulePreview>>;
}

interface KeptPlanText {
  readonly name: string;
  readonly found: PlanTextImport;
  readonly chosen: number;
}

export class WorkbookScheduleDesk implements ScheduleDesk {
  private planText: KeptPlanText | undefined;

  constructor(private readonly open: OpenWorkbook) {}

  readPlanText(source: TextSource): Promise<Outcome<PlanTextOverview>> {
    return this.open.job("正在读工作计划", async () => {
      const { status, name, text } = await readTextSource(source);
      if (status === "refused") {
        return troubled({ what: `“${name}”：${text}。`, todo: "也可以打开它，复制全文，用“粘贴文字”导入。", diagnosis: "planText refused" });
      }
      const found = importPlanText(text);
      const none = found.problems.find(({ kind }) => kind === "noSchedule");
      if (none) {
        return troubled({ what: `“${name}”：${none.text}。`, todo: "换一份写有各月安排的计划，或直接生成。", diagnosis: "planText noSchedule" });
      }
      this.planText = { name, found, chosen: 1 };
      return done(overviewOf(this.planText));
    });
  }

  choosePlan(plan: number): Promise<Outcome<PlanTextOverview>> {
    const known = this.planText;
    if (!known?.found.plans[plan - 1]) throw new RangeError(`no plan ${plan}`);
    this.planText = { ...known, chosen: plan };
    return Promise.resolve(done(overviewOf(this.planText)));
  }

  forgetPlanText(): Promise<Outcome<null>> {
    this.planText = undefined;
    return Promise.resolve(done(null));
  }

  preview(settings: ScheduleSettings): Promise<Outcome<SchedulePreview>> {
    return this.open.onWorkbook("正在编排行事历", ({ workbook, revision }) => {
      const planText = this.planText?.found.plans[this.planText.chosen - 1];
      const { schedule, plan } = planSchedule(workbook, { settings, ...(planText && { planText }) }, this.open.planOptions());
      const previewed = this.open.preview(plan, revision);
      if (previewed.status !== "done") return previewed;
      return done({
        ...previewed.value,
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
}

function overviewOf({ name, found, chosen }: KeptPlanText): PlanTextOverview {
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
