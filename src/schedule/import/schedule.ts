import type { Period } from "./reading/period";
import type { Span } from "./text/span";

/** One item of a schedule as it stands in the text. */
export interface Entry {
  /** The label as written and what it says; null where the time stands in the item itself. */
  readonly label: string | null;
  readonly period: Period;
  readonly spans: readonly Span[];
  /** No label stands there; the month was inferred. */
  readonly inferred?: true;
  /** A second time in the same row or item: the day beside a month's label. */
  readonly date?: Period;
}

/** A stretch of the text that may be a plan's schedule. */
export interface Schedule extends Span {
  readonly form: "labels" | "table" | "records" | "trailing" | "festivals" | "headed" | "month" | "prose" | "mentions";
  readonly entries: readonly Entry[];
}
