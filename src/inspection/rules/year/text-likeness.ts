/** How alike two texts are once dates, numbers and names are taken away. */
import { hash32 } from "../../../book";

const DATES_AND_NUMBERS = /[\d〇零一二三四五六七八九十百千万两]+(?:年|月份?|日|号|周|时|分|点|届|次|名|人|元|项|个|条|件|票)?|[a-zA-Z%％.,、，。；;：:！!？?（）()“”"《》〔〕\s—-]/g;
/** A person before what they did: 王芳主持, 李明同志发言. */
const NAMES = /[\u4e00-\u9fff]{2,3}(?=(?:同志|老师|主席|校长|书记|主任|委员)?(?:主持|记录|发言|汇报|宣读|作报告|作了))/g;

/** A text without dates, numbers, marks and the names of those who spoke. */
export function strippedText(text: string): string {
  return text.normalize("NFKC").replace(NAMES, "").replace(DATES_AND_NUMBERS, "");
}

const SHINGLE = 6;
const KEPT = 4;

/** The few smallest of the hashes of all stretches of a text: texts that are nearly alike share some of them. */
export function signatureOf(text: string): readonly string[] {
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= text.length; at++) hashes.add(hash32(text, at, at + SHINGLE));
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT).map(String);
}

/** Shared pairs of characters over all pairs (Dice), 0 to 1. */
export function likenessOfTexts(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<number, number>();
  for (let at = 1; at < a.length; at++) pairs.set(pairAt(a, at), (pairs.get(pairAt(a, at)) ?? 0) + 1);
  let shared = 0;
  for (let at = 1; at < b.length; at++) {
    const pair = pairAt(b, at);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared++;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}

/** A character and the one before it as one number. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at);
}
