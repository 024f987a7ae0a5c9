/** A year's schedule as plain values: what `buildSchedule` makes and the sheets show. */
import type { Basis, Money, Place, PlainDate } from "../book";
import type { YearMonth, YearScheme } from "../calendar";
import type { UnitKind } from "../regulation";
import type { MonthPart } from "./import/activity";

/** When in its months a row happens, only as exactly as it is fixed. Absent: some time in the month. */
export type RowTime =
  | { readonly kind: "day"; readonly date: PlainDate }
  | { readonly kind: "days"; readonly from: PlainDate; readonly to: PlainDate }
  /** Before a day off: 端午 goods are given on working days before it. */
  | { readonly kind: "before"; readonly date: PlainDate }
  | { readonly kind: "around"; readonly date: PlainDate }
  | { readonly kind: "part"; readonly part: MonthPart }
  /** Weeks of the term, 1-based. */
  | { readonly kind: "weeks"; readonly weeks: readonly number[] }
  /** A word of its own: 双休日, 每季度; or what the user's plan says. */
  | { readonly kind: "words"; readonly text: string };

/** Where rows come from; each can be switched off. */
export const SOURCE_KINDS = ["ownPlan", "planText", "lastYear", "festivals", "duties"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Why a row is there. One row may have several sources. */
export interface RowSource {
  /** `preparation`: it comes before another row that needs preparing. */
  readonly kind: SourceKind | "preparation";
  /** A short Chinese phrase: 导入的计划第 12 行. */
  readonly text: string;
  readonly basis?: Basis;
  readonly place?: Place;
  /** It comes from another year's plan or activities, so that it moves with moving festivals. */
  readonly otherYear?: true;
}

export const ROW_STATES = ["未开始", "进行中", "已完成", "已延期", "已取消"] as const;
export type RowState = (typeof ROW_STATES)[number];

/** One planned activity. What no source says stays absent: no person, place or sum is made up. */
export interface ScheduleRow {
  /** The source's identity, stable over generations: `festival:women`, `duty:budget`, `plan:1f3a9c0b#2`. */
  readonly key: string;
  /** In order; the row stands in the first. */
  readonly months: readonly YearMonth[];
  readonly time?: RowTime;
  readonly activity: string;
  /** One of the work areas, or the user's own category. */
  readonly area?: string;
  readonly owner?: string;
  readonly audience?: string;
  readonly place?: string;
  /** An account's name, or 不列工会经费. */
  readonly account?: string;
  readonly budget?: Money;
  readonly state?: RowState;
  readonly sources: readonly RowSource[];
}

export type ScheduleNoteKind =
  /** Nothing planned in a month that is no holiday. */
  | "emptyMonth"
  | "crowdedMonth"
  /** 20xx年, ×× in a name taken from the user. */
  | "placeholder"
  /** A name that speaks of another year. */
  | "otherYear"
  | "dayOff"
  | "examWeek"
  | "outingOnWorkday"
  | "allStaffInAugust"
  /** The same words in two places of one source: kept twice, the user decides. */
  | "repeated"
  | "tooManyRows";

/** Something for the user to look at, with a proposal. The schedule itself is left as it is. */
export interface ScheduleNote {
  readonly kind: ScheduleNoteKind;
  readonly key?: string;
  readonly month?: YearMonth;
  readonly text: string;
}

/** The year a schedule is for; of a school year the year it begins in. */
export interface PlannedYear {
  readonly year: number;
  readonly scheme: YearScheme;
}

export interface Schedule extends PlannedYear {
  readonly unitKind: UnitKind;
  /** The twelve months in order. */
  readonly months: readonly YearMonth[];
  /** In the order of the year. */
  readonly rows: readonly ScheduleRow[];
  readonly notes: readonly ScheduleNote[];
}
