/** What the schedule gives the plan: its activities, and the words it has for things, so that text and table agree. */
import { WORK_AREAS, type WordSet } from "../../regulation";
import { bareName } from "../../schedule/activity-names";
import type { Schedule, ScheduleRow } from "../../schedule";
import { workAreaOf } from "../../schedule/work-area-of";
import { activityName } from "../timetable";
import { meetsAsWhole } from "../voice";
import type { PlannedEvent } from "./situation";

export function plannedEvents({ rows }: Schedule): readonly PlannedEvent[] {
  return rows.map((row): PlannedEvent => {
    const known = WORK_AREAS.find((area) => area === row.area);
    const area = known ?? workAreaOf(bareName(row.activity));
    return {
      name: withoutOrdinal(activityName(row)),
      month: row.months[0]!.month,
      sources: row.sources.flatMap(({ place }) => (place ? [place] : [])),
      hasOwnCategory: known === undefined,
      isPreparation: row.sources.some(({ kind }) => kind === "preparation"),
      isStanding: isStandingRow(row),
      ...(area && { area }),
      ...(row.place !== undefined && { venue: row.place }),
    };
  });
}

const ORDINAL = /第[\d一二三四五六七八九十]+(?:个|届)/;

/** 庆祝第41个教师节 was last year's: this year's is another one, and a plan needn't count. */
export function withoutOrdinal(name: string): string {
  return name.replace(ORDINAL, "");
}

/** What every union does in its season. Reciting it in the text would only repeat the table. */
const STANDING: readonly RegExp[] = [
  /换届.*请示/,
  /进行换届选举/,
  /^召开会员(?:（代表）|代表)?大会/,
  /^召开.*(?:教代会|职代会|双代会|代表大会|职工大会)/,
  /公开.*(?:自查|检查|落实)|检查.*公开/,
  /答复.*提案|提案.*答复/,
  /征集.*提案|提案.*征集/,
  /民主评议/,
  /工作计划|工作要点/,
  /会员名册/,
  /台[账帐].*自查|自查.*台[账帐]|台[账帐].*检查|规范化.*检查/,
  /^评选/,
  /工作总结/,
  /决算.*预算/,
  /决算/,
  /预算/,
  /返拨/,
  /会费|上解/,
  /^(?:经审会|经费审查委员).*审查/,
  /审查.{0,4}经费/,
  /(?:春节|端午|中秋|元旦|国庆|清明|劳动|五一|节).{0,3}慰问(?:品|会员)/,
  /走访困难|送温暖|走访慰问/,
  /困难.*(?:档案|情况)/,
  /重阳/,
  /体检/,
  /疗休养/,
  /互助保障/,
  /拜师/,
];

/** What the union itself planned or held is never a mere standing duty. */
function isStandingRow({ activity, sources }: ScheduleRow): boolean {
  return !sources.some(({ kind }) => kind === "ownPlan" || kind === "planText" || kind === "lastYear") && STANDING.some((words) => words.test(activity));
}

type SpokenWord = "congress" | "openness";

const SPOKEN: Readonly<Record<SpokenWord, RegExp>> = {
  congress: /教职工代表大会|职工代表大会|教职工大会|职工大会|会员代表大会|教代会|职代会|双代会/,
  openness: /[校园院政厂企事]务公开/,
};

/** The words that all rows of the schedule have for the congress and for what is made public; absent where rows differ or have none. Where everybody meets there are no delegates. */
export function wordsOfSchedule({ rows }: Schedule, { staff }: Pick<WordSet, "staff">): Partial<Pick<WordSet, SpokenWord | "delegates">> {
  const spoken = (word: SpokenWord): string | undefined => {
    const [first, ...others] = wordsIn(rows, SPOKEN[word]);
    return others.length === 0 ? first : undefined;
  };
  const [congress, openness] = [spoken("congress"), spoken("openness")];
  return { ...(congress !== undefined && { congress, ...(meetsAsWhole({ congress }) && { delegates: staff }) }), ...(openness !== undefined && { openness }) };
}

function wordsIn(rows: readonly ScheduleRow[], pattern: RegExp): readonly string[] {
  return [...new Set(rows.flatMap(({ activity }) => pattern.exec(activity)?.[0] ?? []))];
}
