/** Whether a text acts on a reference or only mentions it: in a quotation, in a title, or as history. */
import type { Manuscript } from "../manuscript";

/** How far quotation marks and 《》 are looked for. */
const REACH = 80;
/** 党的十八大以来 is history. */
const HISTORY_AFTER = /^[”》]?(?:以来|以后|之后|召开(?:以来|后)|期间|时期|收官|闭幕)/;
const ACTS_ON = /(?:实施|贯彻|落实|执行|按照|依据|根据|遵照|学习)(?:好|了)?$/;
/** A quotation that the text makes its own. */
const MADE_OWN = /^(?:的)?(?:指导)?(?:原则|方针|要求)/;
/** A quotation is a stretch of someone's words; marks around the reference alone are none. */
const QUOTED_BESIDE = 8;

export function isOnlyMentioned({ folded }: Manuscript, start: number, end: number): boolean {
  const title = enclosing(folded, start, end, "《", "》");
  if (title) return !ACTS_ON.test(folded.slice(Math.max(0, title.start - 6), title.start));
  if (HISTORY_AFTER.test(folded.slice(end, end + 8))) return true;
  const quotation = enclosing(folded, start, end, "“", "”");
  if (!quotation || quotation.end - quotation.start - (end - start) < QUOTED_BESIDE) return false;
  return !MADE_OWN.test(folded.slice(quotation.end, quotation.end + 6));
}

/** The stretch between an opening and a closing mark that frames a place, marks included. */
function enclosing(folded: string, start: number, end: number, opening: string, closing: string): { start: number; end: number } | undefined {
  const before = folded.slice(Math.max(0, start - REACH), start);
  const open = before.lastIndexOf(opening);
  if (open < 0 || open < before.lastIndexOf(closing) || before.indexOf("\n", open) >= 0) return undefined;
  const after = folded.slice(end, end + REACH);
  const close = after.indexOf(closing);
  if (close < 0 || (after.indexOf(opening) >= 0 && after.indexOf(opening) < close)) return undefined;
  return { start: start - before.length + open, end: end + close + 1 };
}
