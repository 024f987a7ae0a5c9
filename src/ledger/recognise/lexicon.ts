/** All headings that any table knows, for telling a heading line from a line of data. */
import { conceptOf } from "./concept";
import { formWording } from "./everyday-heading";
import { fieldsNamed } from "./field-names";
import { isForeignHeading } from "./foreign";
import { headingKey, headingKeyWithRemark, monthSpanOf } from "./heading";
import { keeping } from "./kept";
import { isPlainHeading } from "./plain-headings";

/** Whether some table has a field of this heading that stands in a heading line (those of 基本情况 stand beside their values). */
export function isKnownHeading(key: string): boolean {
  return fieldsNamed(key)?.whole.some(({ names }) => names.table.layout === "rows") ?? false;
}

/** How much a text looks like a heading: 1 where some table knows it, less where only its ending tells. */
export const headingWorth: (text: string) => number = keeping((text) => (isForeignHeading(headingKey(text)) ? 1 : ledgerHeadingWorth(text)));

/** The same without the headings that only tables other than ledgers have (语文, 早餐). */
export const ledgerHeadingWorth: (text: string) => number = keeping((text) => {
  const key = headingKey(text);
  if (key === "") return 0;
  if (isKnownHeading(key) || isKnownHeading(headingKeyWithRemark(text))) return 1;
  if (isPlainHeading(key) || monthSpanOf(text)) return 1;
  const wording = formWording(key);
  if (wording !== undefined) return isKnownHeading(wording) ? 1 : 0.5;
  return key.length <= 10 && conceptOf(key) ? 0.5 : 0;
});
