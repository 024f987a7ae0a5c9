/**
 * The desk: everything a user can have done to the open workbook, as the pane sees it. One implementation runs the
 * jobs over any host (`WorkbookDesk`); the browser edition's runs the same one in a worker. All members are plain
 * values, so that they cross between threads.
 */
import type { Place } from "../book";
import type { MergeConflict, SheetPreview } from "../merge";
import type { ScheduleNote, SourceKind, YearScheme } from "../schedule";

/** What went wrong, for the pane's one place for errors: what happened, why, what to do. */
export interface Trouble {
  readonly what: string;
  readonly why?: string;
  readonly todo: string;
  /** For 复制诊断信息: codes and versions, never ledger data. */
  readonly diagnosis: string;
}

export type Outcome<T> =
  | { readonly status: "done"; readonly value: T }
  | { readonly status: "cancelled" }
  | { readonly status: "trouble"; readonly trouble: Trouble };

/** One column of a recognised block, or one cell of a form. */
export interface ColumnOverview {
  /** Column letters; for a form the address of the value's cell. */
  readonly at: string;
  readonly heading: string;
  /** Field id, or null where the column means nothing to us. */
  readonly field: string | null;
  readonly fieldHeading: string | null;
  readonly confidence: number;
}

export interface BlockOverview {
  /** Names the block in a correction; good until the next overview. */
  readonly id: string;
  readonly table: string | null;
  /** The table's title, or what the block seems to be where it is no ledger. */
  readonly title: string;
  /** A1. */
  readonly range: string;
  readonly records: number;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly columns: readonly ColumnOverview[];
}

export interface SheetOverview {
  readonly name: string;
  readonly hidden: boolean;
  /** A sheet that we generated. */
  readonly generated: boolean;
  readonly blocks: readonly BlockOverview[];
}

export interface TableChoice {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly { readonly id: string; readonly heading: string }[];
}

/** The user's word on a block or on one of its columns; null: it is nothing of ours, leave it alone. */
export type CorrectionRequest =
  | { readonly kind: "table"; readonly sheet: string; readonly block: string; readonly table: string | null }
  | { readonly kind: "column"; readonly sheet: string; readonly block: string; readonly at: string; readonly field: string | null };

/** What the workbook says of the union, as far as it does. */
export interface UnitOverview {
  readonly unitName?: string;
  readonly year?: number;
  readonly scheme?: YearScheme;
  readonly region?: string;
  readonly members?: number;
}

export interface ProblemOverview {
  readonly kind: string;
  readonly place?: Place;
  readonly text: string;
}

/** What to do next, most useful first. */
export type NextStep = "newLedger" | "trySample" | "importPlan" | "mendProblems" | "generateSchedule" | "openSchedule";

export interface Overview {
  readonly workbook: string;
  readonly kind: "ledger" | "noLedger" | "empty";
  readonly unit: UnitOverview;
  readonly sheets: readonly SheetOverview[];
  readonly problems: readonly ProblemOverview[];
  readonly nextSteps: readonly NextStep[];
  /** What the user corrected, in words, oldest first. */
  readonly corrections: readonly string[];
  /** What a block or a column can be corrected to. */
  readonly tables: readonly TableChoice[];
  /** Why nothing can be written, where that is so. */
  readonly readOnly?: string;
}

export interface ScheduleSettings {
  /** Of a school year the year it begins in. */
  readonly year: number;
  readonly scheme: YearScheme;
  readonly sources: Readonly<Record<SourceKind, boolean>>;
}

/** A plan's text that was read: which plans it holds. */
export interface PlanTextOverview {
  readonly name: string;
  readonly plans: readonly { readonly title: string; readonly activities: number; readonly months: readonly number[] }[];
  readonly problems: readonly string[];
  /** 1-based: the plan that goes into the schedule. */
  readonly chosen: number;
}

/** What a job would do; nothing has been written. */
export interface Preview {
  readonly sheets: readonly SheetPreview[];
  /** The user and we both changed the same thing; the user's stays. */
  readonly conflicts: readonly MergeConflict[];
  readonly notes: readonly ScheduleNote[];
  /** A first look at the rows: month, when, activity, source. */
  readonly rows: readonly { readonly month: string; readonly when: string; readonly activity: string; readonly source: string }[];
}

export interface Written {
  readonly sheets: readonly string[];
  /** Where to look first. */
  readonly show?: Place;
  readonly warnings: readonly string[];
}

export interface DeskEvents {
  /** A long job's share done, 0 to 1, or null when it ended. */
  onProgress(share: number | null, what: string): void;
  /** The workbook changed outside our jobs; the overview is stale. */
  onChanged(): void;
}

export interface DeskAbilities {
  readonly select: boolean;
  readonly undo: boolean;
}

export interface Desk {
  readonly abilities: DeskAbilities;
  listen(events: DeskEvents): () => void;
  /** Reads and recognises the workbook anew. */
  overview(): Promise<Outcome<Overview>>;
  correct(request: CorrectionRequest): Promise<Outcome<Overview>>;
  /** Takes the correction of that index back. */
  withdraw(correction: number): Promise<Outcome<Overview>>;
  /** Reads a plan's text (.txt, .docx, or pasted); it is kept for the schedule until the workbook is closed. */
  readPlanText(source: { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string }): Promise<Outcome<PlanTextOverview>>;
  choosePlan(plan: number): Promise<Outcome<PlanTextOverview>>;
  forgetPlanText(): Promise<Outcome<null>>;
  previewSchedule(settings: ScheduleSettings): Promise<Outcome<Preview>>;
  /** Writes what was previewed last; the workbook is read again first, and a changed preview is not written. */
  carryOut(): Promise<Outcome<Written>>;
  undo(): Promise<Outcome<Written>>;
  cancel(): void;
  select(place: Place): Promise<void>;
  /** Adds the template's sheets (or the sample's) to a workbook without ledger, or opens them in its place. */
  startLedger(what: "template" | "sample", year: number): Promise<Outcome<Written>>;
}

