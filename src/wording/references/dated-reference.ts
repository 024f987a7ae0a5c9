/** References that were right once: when they ceased to be, what stands in their place, and where that is from. */
import type { Certainty, PlainDate } from "../../book";

export interface DatedReference {
  /** Exactly as texts write it. */
  readonly words: readonly string[];
  /** A text that speaks from this day on is behind the times with it … */
  readonly outdatedFrom: PlainDate;
  /** … up to this day, where the words became right again (a law called new was amended anew). */
  readonly outdatedTo?: PlainDate;
  /** What it is now, in a Chinese clause. */
  readonly instead: string;
  /** Where that is from. */
  readonly source: string;
  readonly certainty: Certainty;
  /** A text that names this too gives the whole line of thought; the words are then right. */
  readonly rightBeside?: string;
}

/** Whether a text that speaks from this day is behind the times with the reference. */
export function isOutdated({ outdatedFrom, outdatedTo }: DatedReference, day: PlainDate): boolean {
  return day >= outdatedFrom && (outdatedTo === undefined || day <= outdatedTo);
}
