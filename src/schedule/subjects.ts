/** What the name of an activity speaks of: festivals, and whether it only makes ready for something. */
import { findDateWords } from "../calendar";
import type { FestivalId } from "../calendar";
import { bareName } from "./activity-names";
import { DUTIES } from "./duties";
import { isSaidBy } from "./duty";
import type { Duty } from "./duty";

const MAKING_READY =
  /筹备|筹划|准备|启动|方案|拟定|拟订|排练|排演|彩排|征集|收集|动员|报名|海选|初选|节目.{0,4}(?:评选|审查|选拔)/;

/** Two festivals in words of the trade that no list of festivals holds. */
const IN_OTHER_WORDS: readonly (readonly [FestivalId, RegExp])[] = [
  ["newYear", /迎新年|迎[新春].{0,4}(?:晚会|联欢|文艺|汇演|茶话|团拜)|新年(?:晚会|联欢)/],
  ["women", /女神节|女生节/],
  ["doubleNinth", /敬老月/],
];

/** The festivals a name speaks of, each once, in the order they come in. */
export function festivalsIn(name: string): readonly FestivalId[] {
  const named = findDateWords(name).flatMap(({ festivals }) => festivals ?? []);
  const bare = bareName(name);
  const meant = IN_OTHER_WORDS.filter(([, words]) => words.test(bare)).map(([festival]) => festival);
  return [...new Set([...named, ...meant])];
}

/** Whether it makes ready for an event and isn't the event: 拟定教师节活动方案, 筹备运动会. */
export function makesReady(name: string): boolean {
  return MAKING_READY.test(bareName(name));
}

/** What a name says beside the festivals it names and a 庆 or 迎 before them, for comparing two items of one festival. */
export function besideFestivals(name: string): string {
  const words = findDateWords(name).filter(({ festivals }) => festivals !== undefined);
  return words.reduceRight(
    (rest, { at, length }) => rest.slice(0, at).replace(/[庆迎贺]$/, "") + rest.slice(at + length),
    name,
  );
}

/** The standing duty a name speaks of first, broad ones aside: 召开教代会，审议提案 is the congress. */
export function mainDutyOf(name: string): Duty | undefined {
  const bare = bareName(name);
  return DUTIES.filter((duty) => !duty.broad && isSaidBy(duty, bare)).reduce<Duty | undefined>(
    (first, duty) => (first && bare.search(first.says) <= bare.search(duty.says) ? first : duty),
    undefined,
  );
}
