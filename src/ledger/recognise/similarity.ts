/** How alike two headings are, 0 to 1; 1 only where they are the same. */
import { conceptOf } from "./concept";

/** Words in front of a heading that narrow it without changing what it is: `会员姓名` is a `姓名`. */
const LOOSE_PREFIX =
  /^(?:所在|所属|所任|所|担任|现任|现|本人|教职员工|教职工|职工|教师|教工|员工|会员|干部|工会|本单位|单位|学校|本|该|具体|主要|实际|拟|有无|有否|是否|是|参加|活动|登记|填报)/;

const SAME_AFTER_PREFIX = 0.9;
const MOST_ALIKE = 0.88;

export function withoutLoosePrefix(key: string): string {
  const rest = key.replace(LOOSE_PREFIX, "");
  return rest.length >= 2 ? rest : key;
}

/** Likeness of two heading keys. Beginnings and ends that agree count, and so does what the ending names. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a === "" || b === "") return 0;
  const shortA = withoutLoosePrefix(a);
  const shortB = withoutLoosePrefix(b);
  if (shortA === shortB) return SAME_AFTER_PREFIX;
  const likeness = Math.max(overlap(a, b), overlap(shortA, shortB));
  const conceptA = conceptOf(a);
  const conceptB = conceptOf(b);
  const agreement = !conceptA || !conceptB ? 0 : conceptA === conceptB ? 0.08 : -0.3;
  return Math.max(0, Math.min(MOST_ALIKE, likeness + agreement));
}

function overlap(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 2 && long.includes(short)) {
    return 0.5 + 0.3 * (short.length / long.length) + (long.endsWith(short) ? 0.08 : 0);
  }
  return (1.6 * commonSubsequence(a, b)) / (a.length + b.length);
}

function commonSubsequence(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (let i = 1; i <= a.length; i++) {
    const current = [0];
    for (let j = 1; j <= b.length; j++) {
      current[j] = a[i - 1] === b[j - 1] ? previous[j - 1]! + 1 : Math.max(previous[j]!, current[j - 1]!);
    }
    previous = current;
  }
  return previous[b.length]!;
}
