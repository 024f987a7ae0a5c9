/** Lines that name what they hold: 活动内容：…, 负责人：…, 时间：…. */
import type { CleanText } from "../text/clean-text";
import { readLineMarker } from "./numbering";
import type { Span } from "../text/span";
import { roleOf, type ColumnRole } from "../tables/table-columns";

export interface Field {
  readonly role: ColumnRole;
  readonly start: number;
  readonly value: Span;
}

/** Group 1 is what stands before, group 2 the key. No lookbehind: older Safari doesn't know it. */
const KEY = /(^|[\s;,。])([\u4e00-\u9fff]{2,6}) ?: */g;

/** The fields of a stretch; text before the first one belongs to none. */
export function fieldsOf({ folded }: CleanText, { start, end }: Span): Field[] {
  const lineStart = readLineMarker(folded, start)?.end ?? start;
  const text = folded.slice(lineStart, end);
  const keys = [...text.matchAll(KEY)].flatMap((match) => {
    const role = roleOf(match[2]!);
    return role ? [{ role, at: match.index + match[1]!.length, from: match.index + match[0].length }] : [];
  });
  return keys.map(({ role, at, from }, index) => ({
    role,
    start: lineStart + at,
    value: { start: lineStart + from, end: lineStart + Math.max(from, keys[index + 1]?.at ?? text.length) },
  }));
}

/** The field a stretch begins with. */
export function leadingField(doc: CleanText, span: Span): Field | undefined {
  const [first] = fieldsOf(doc, span);
  const start = readLineMarker(doc.folded, span.start)?.end ?? span.start;
  return first?.start === start ? first : undefined;
}
