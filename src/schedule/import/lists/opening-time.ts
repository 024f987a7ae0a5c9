/** The time a sentence begins with: 在4月，…, 今年5月份…, 拟于10月中旬…. */
import type { CleanText } from "../text/clean-text";
import { continuesNumeral, readNumberedPeriod, type Period } from "../reading/period";
import { readLineMarker } from "../reading/numbering";
import type { Span } from "../text/span";

/** The words of the time, and where what happens then begins. */
export interface OpeningTime extends Span {
  readonly period: Period;
  readonly contentStart: number;
}

const LEAD = /(?:今年|本年度?|本学[年期])?(?:的)?(?:计划|拟定?|准备|预计|打算|将)?(?:安排)?(?:在|于|从)?/y;
/** 3月份以来 and 6月底前 name no time at which something is done. */
const NO_DATE = /^ ?(?:以来|以前|之前|前|至今|起|开始|末?底?前|以后|后)/;
const CONTENT = /间?[ ,、:]*/y;

/** The time at the beginning of a stretch, its item number passed over; undefined where it begins otherwise. */
export function opensWithTime({ folded }: CleanText, { start, end }: Span): OpeningTime | undefined {
  const words = readLineMarker(folded, start)?.end ?? start;
  LEAD.lastIndex = words;
  const at = words + (LEAD.exec(folded)?.[0].length ?? 0);
  const read = words === start && continuesNumeral(folded, at) ? undefined : readNumberedPeriod(folded, at);
  if (!read || read.end >= end || read.value.months.length === 0 || read.value.months.length > 4) return undefined;
  if (read.value.relation === "before" || read.value.relation === "after" || NO_DATE.test(folded.slice(read.end, end))) return undefined;
  CONTENT.lastIndex = read.end;
  const contentStart = read.end + (CONTENT.exec(folded)?.[0].length ?? 0);
  return contentStart < end ? { start: at, end: read.end, period: read.value, contentStart } : undefined;
}
