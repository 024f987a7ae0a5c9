/** How alike two headings are, 0 to 1; 1 only where they are the same. */
import type { Concept } from "./concept";
import { conceptOf } from "./concept";

/** A heading's key prepared for comparing with many others. */
export interface HeadingForm {
  readonly key: string;
  /** Without words in front that narrow it. */
  readonly core: string;
  readonly concept: Concept | undefined;
}

/** Words in front of a heading that narrow it without changing what it is: `会员姓名` is a `姓名`. */
const LOOSE_PREFIX =
  /^(?:所在|所属|所任|所|担任|现任|现|本人|教职员工|教职工|职工|教师|教工|员工|会员|干部|工会|本单位|单位|学校|本|该|具体|主要|实际|拟|有无|有否|是否|是|参加|活动|登记|填报)/;

const SAME_CORE = 0.9;
const MOST_ALIKE = 0.88;
const SAME_CONCEPT = 0.08;
const OTHER_CONCEPT = -0.3;

export function headingForm(key: string): HeadingForm {
  const rest = key.replace(LOOSE_PREFIX, "");
  return { key, core: rest.length >= 2 ? rest : key, concept: conceptOf(key) };
}

/** Likeness of two headings. Beginnings and ends that agree count, and so does what the ending names. */
export function similarity(a: HeadingForm, b: HeadingForm): number {
  if (a.key === b.key) return 1;
  if (a.key === "" || b.key === "") return 0;
  if (a.core === b.core) return SAME_CORE;
  const likeness = Math.max(overlap(a.key, b.key), overlap(a.core, b.core));
  const agreement = !a.concept || !b.concept ? 0 : a.concept === b.concept ? SAME_CONCEPT : OTHER_CONCEPT;
  return Math.max(0, Math.min(MOST_ALIKE, likeness + agreement));
}

function overlap(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.includes(short)) {
    return 0.5 + 0.3 * (short.length / long.length) + (long.endsWith(short) ? 0.08 : 0);
  }
  return (1.6 * commonSubsequence(a, b)) / (a.length + b.length);
}

/** Headings are short; a longer text is compared by its beginning. */
const LONGEST_COMPARED = 24;

function commonSubsequence(a: string, b: string): number {
  const width = Math.min(b.length, LONGEST_COMPARED);
  const row = new Uint8Array(width + 1);
  for (let i = 0; i < Math.min(a.length, LONGEST_COMPARED); i++) {
    const sign = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= width; j++) {
      const above = row[j]!;
      row[j] = b.charCodeAt(j - 1) === sign ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[width]!;
}
