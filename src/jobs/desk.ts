/**
 * The desk: everything a user can have done to the open workbook, as the pane sees it. One implementation runs the
 * jobs over any host (`WorkbookDesk`); the browser edition's runs the same one in a worker. All members are plain
 * values, so that they cross between threads.
 */
import type { Place } from "../book";
import type { YearScheme } from "../schedule";
import type { BudgetDesk } from "./budget-desk";
import type { CheckDesk } from "./check-desk";
import type { NarrativeDesk } from "./narrative-desk";
import type { CopyDesk } from "./copy-desk";
import type { DeskEvents } from "./open-workbook";
import type { Outcome, Written } from "./outcome";
import type { ScheduleDesk } from "./schedule-desk";
import type { TextDesk } from "./text-desk";

export type { BudgetDesk, BudgetLineOverview, BudgetOverview, BudgetSettings, BudgetWish, EstimateKind, ExecutionPreview } from "./budget-desk";
export type { CheckDesk, CheckResult, FindingGroup, FindingOverview, ItemOverview, MendPreview, WorkClass } from "./check-desk";
export type { NarrativeDesk, NarrativeOffer, NarrativePreview, NarrativeSettings, ProblemOffer } from "./narrative-desk";
export type { CopyDesk, MaskedCopy, NextYearCopy } from "./copy-desk";
export type { DeskEvents } from "./open-workbook";
export type { MergeConflict, Outcome, SheetsPreview, Trouble, Written } from "./outcome";
export type { PlanTextOverview, ScheduleDesk, SchedulePreview, ScheduleSettings } from "./schedule-desk";
export type { TextCheck, TextDesk, TextFinding, TextMend } from "./text-desk";
export type { TextSource } from "./text-source";

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
export type NextStep = "newLedger" | "trySample" | "importPlan" | "check" | "mendProblems" | "generateSchedule" | "openSchedule";

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

export interface DeskAbilities {
  readonly select: boolean;
  readonly undo: boolean;
  /** Whether the workbook's file is at hand to be copied. */
  readonly copies: boolean;
}

/** The desk: what concerns the workbook as a whole, and a part for each section of the pane. */
export interface Desk {
  readonly abilities: DeskAbilities;
  readonly check: CheckDesk;
  readonly schedule: ScheduleDesk;
  readonly budget: BudgetDesk;
  readonly narrative: NarrativeDesk;
  readonly text: TextDesk;
  /** Where `abilities.copies`. */
  readonly copies: CopyDesk;
  listen(events: DeskEvents): () => void;
  /** Reads and recognises the workbook anew. */
  overview(): Promise<Outcome<Overview>>;
  correct(request: CorrectionRequest): Promise<Outcome<Overview>>;
  /** Takes the correction of that index back. */
  withdraw(correction: number): Promise<Outcome<Overview>>;
  /** Writes what was previewed last; the workbook is read again first, and a changed preview is not written. */
  carryOut(): Promise<Outcome<Written>>;
  undo(): Promise<Outcome<Written>>;
  cancel(): void;
  select(place: Place): Promise<void>;
  /** Adds the template's sheets (or the sample's) to a workbook without ledger, or opens them in its place. */
  startLedger(what: "template" | "sample", year: number): Promise<Outcome<Written>>;
}

