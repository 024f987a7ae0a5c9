/** What the schedule gives the plan: its activities, and the words it has for things, so that text and table agree. */
import { WORK_AREAS, type WordSet } from "../../regulation";
import { bareName } from "../../schedule/activity-names";
import type { Schedule, ScheduleRow } from "../../schedule";
import { workAreaOf } from "../../schedule/work-area-of";
import { activityName } from "../timetable";
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
      ...briefOf(row),
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

/** Standing work in two or three words. What the union itself planned or held keeps its name. */
const BRIEF: readonly (readonly [RegExp, string])[] = [
  [/(?:委员会|代表大会|本届).*换届/, "换届选举"],
  [/^召开会员(?:（代表）|代表)?大会/, "会员大会"],
  [/公开.*自查|公开.*检查/, "公开自查"],
  [/答复.*提案|提案.*答复/, "答复提案"],
  [/征集.*提案|提案.*征集/, "征集提案"],
  [/民主评议/, "民主评议"],
  [/工作计划|工作要点/, "制定计划"],
  [/会员名册/, "核对名册"],
  [/台[账帐].*自查|自查.*台[账帐]|台[账帐].*检查|规范化.*检查/, "台账自查"],
  [/^评选/, "评选先进"],
  [/工作总结/, "总结归档"],
  [/决算.*预算/, "编制预决算"],
  [/决算/, "编制决算"],
  [/预算/, "编制预算"],
  [/返拨/, "经费返拨"],
  [/会费|上解/, "收缴会费"],
  [/^经审会审查/, "经费审查"],
  [/(?:春节|端午|中秋|元旦|国庆|清明|劳动|五一|节).{0,3}慰问(?:品|会员)/, "节日慰问"],
  [/走访困难|送温暖|走访慰问/, "走访慰问"],
  [/困难.*(?:档案|情况)/, "核查困难情况"],
  [/重阳/, "重阳节活动"],
  [/体检/, "年度体检"],
  [/疗休养/, "疗休养"],
  [/互助保障/, "互助保障参保"],
  [/拜师/, "师徒结对"],
];

function briefOf({ activity, sources }: ScheduleRow): Pick<PlannedEvent, "brief"> {
  if (sources.some(({ kind }) => kind === "ownPlan" || kind === "planText" || kind === "lastYear")) return {};
  const brief = BRIEF.find(([words]) => words.test(activity))?.[1];
  return brief === undefined ? {} : { brief };
}

type SpokenWord = "congress" | "openness";

const SPOKEN: Readonly<Record<SpokenWord, RegExp>> = {
  congress: /教职工代表大会|职工代表大会|教职工大会|职工大会|会员代表大会|教代会|职代会|双代会/,
  openness: /[校园院政厂企事]务公开/,
};

/** The words that all rows of the schedule have for the congress and for what is made public; absent where rows differ or have none. */
export function wordsOfSchedule({ rows }: Schedule): Partial<Pick<WordSet, SpokenWord>> {
  const spoken = (word: SpokenWord): string | undefined => {
    const [first, ...others] = wordsIn(rows, SPOKEN[word]);
    return others.length === 0 ? first : undefined;
  };
  const [congress, openness] = [spoken("congress"), spoken("openness")];
  return { ...(congress !== undefined && { congress }), ...(openness !== undefined && { openness }) };
}

function wordsIn(rows: readonly ScheduleRow[], pattern: RegExp): readonly string[] {
  return [...new Set(rows.flatMap(({ activity }) => pattern.exec(activity)?.[0] ?? []))];
}
