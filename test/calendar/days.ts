import { addDays, type PlainDate } from "../../src/book";
import { lengthOf, type DateSpan } from "../../src/calendar";

/** Every day of a span, in order. */
export function daysOf(span: DateSpan): readonly PlainDate[] {
  return Array.from({ length: lengthOf(span) }, (_, days) => addDays(span.from, days));
}
