/** All headings that any table knows, for telling a heading line from a line of data. */
import { TABLES } from "../tables";
import { conceptOf } from "./concept";
import { formWording } from "./everyday-heading";
import { isForeignHeading } from "./foreign";
import { headingKey, headingKeyWithRemark, monthSpanOf } from "./heading";
import type { TableNames } from "./heading-match";
import { namesOf } from "./heading-match";
import { keeping } from "./kept";
import { isPlainHeading } from "./plain-headings";

/** Every table, prepared for comparing headings. */
export const TABLE_NAMES: readonly TableNames[] = TABLES.map(namesOf);

/** The keys of the fields that stand in heading lines (those of 基本情况 stand beside their values). */
const ROW_KEYS: ReadonlySet<string> = new Set(
  TABLE_NAMES.filter((names) => names.table.layout === "rows").flatMap((names) => [...names.exact.keys()]),
);

/** Whether some table has a field of this heading. */
export function isKnownHeading(key: string): boolean {
  return ROW_KEYS.has(key);
}

/** How much a text looks like a heading: 1 where some table knows it, less where only its ending tells. */
export const headingWorth: (text: string) => number = keeping((text) => (isForeignHeading(headingKey(text)) ? 1 : ledgerHeadingWorth(text)));

/** The same without the headings that only tables other than ledgers have (语文, 早餐). */
export const ledgerHeadingWorth: (text: string) => number = keeping((text) => {
  const key = headingKey(text);
  if (key === "") return 0;
  if (ROW_KEYS.has(key) || ROW_KEYS.has(headingKeyWithRemark(text))) return 1;
  if (isPlainHeading(key) || monthSpanOf(text)) return 1;
  const wording = formWording(key);
  if (wording !== undefined) return ROW_KEYS.has(wording) ? 1 : 0.5;
  return key.length <= 10 && conceptOf(key) ? 0.5 : 0;
});
