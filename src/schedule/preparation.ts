/** Big events need making ready; where the plan doesn't say so, a row before them does. */
import { addMonths } from "../calendar";
import { NOT_UNION_FUNDS } from "../regulation";
import type { UnitKind } from "../regulation";
import { bareName, quoted } from "./activity-names";
import { ordinalOf } from "./plan-months";
import type { ScheduleRow } from "./schedule";
import { makesReady } from "./subjects";

/** Events with a stage, teams or a programme. The congress has its own duty for it. */
const BIG_EVENT = /晚会|文艺汇演|文艺会演|文艺演出|运动会|体育节|艺术节/;
/** Somebody else's event. */
const GUEST = /参加|配合|协助|协同|组队/;
/** How many months before an event its preparation may stand. */
const EARLIEST = 3;

const OPENING_VERBS = /^(?:继续|积极|认真|适时|组织|开展|举办|举行|做好|办好|搞好|开好|好|全体|校工会)+/;
const IN_BRACKETS = /[（(][^（()）]*[)）]/g;

/** The rows that make ready for the big events among these, for those that have none yet. */
export function preparationsFor(rows: readonly ScheduleRow[], kind: UnitKind): readonly ScheduleRow[] {
  return rows
    .filter((row) => isBigEvent(row) && !isPrepared(row, rows))
    .map((row) => preparationOf(row, kind));
}

function isBigEvent({ activity, account }: ScheduleRow): boolean {
  const name = bareName(activity);
  return BIG_EVENT.test(name) && !GUEST.test(name) && !makesReady(name) && account !== NOT_UNION_FUNDS;
}

function isPrepared(event: ScheduleRow, rows: readonly ScheduleRow[]): boolean {
  const noun = BIG_EVENT.exec(bareName(event.activity))![0];
  return rows.some(({ activity, months }) => {
    const before = ordinalOf(event.months[0]!) - ordinalOf(months[0]!);
    return before >= 0 && before <= EARLIEST && makesReady(activity) && bareName(activity).includes(noun);
  });
}

function preparationOf(event: ScheduleRow, kind: UnitKind): ScheduleRow {
  const eventMonth = event.months[0]!;
  const before = addMonths(eventMonth, -1);
  // Nobody is there in a school's summer; at the end of February the term begins.
  const isSummer = kind === "学校" && (before.month === 7 || before.month === 8);
  const isTermStart = kind === "学校" && before.month === 2;
  const part = isSummer ? "上旬" : isTermStart ? "下旬" : undefined;
  const name = event.activity.replace(IN_BRACKETS, "").replace(OPENING_VERBS, "");
  return {
    key: `prep:${event.key}`,
    months: [isSummer ? eventMonth : before],
    ...(part && { time: { kind: "part", part } }),
    activity: `筹备${name}`,
    ...(event.area !== undefined && { area: event.area }),
    sources: [{ kind: "preparation", text: `为${eventMonth.month}月${quoted(name)}做准备` }],
  };
}
