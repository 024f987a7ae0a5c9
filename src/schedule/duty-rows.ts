/** The rows that standing duties have of themselves. */
import { monthInYear } from "../calendar";
import { TABLES } from "../ledger";
import { DUTIES } from "./duties";
import { basisOf, dutyOf, grounds, inWords, monthsOfDuty } from "./duty";
import type { Duty } from "./duty";
import type { PlannedYear, RowSource, ScheduleRow } from "./schedule";
import { TRAITS, type Trait, type Union } from "./union";

/** The key of its row in generated sheets. */
export function keyOfDuty(duty: Duty): string {
  return `duty:${duty.id}`;
}

/** The duties of a union as it has them; those that are not proposed to it are known too. */
export function dutiesFor(union: Union): readonly Duty[] {
  return DUTIES.flatMap((duty) => dutyOf(duty, union) ?? []);
}

function sourceOfDuty(duty: Duty, union: Union): RowSource {
  const [ground] = grounds(duty, union);
  return { kind: "duties", text: ground === undefined ? "常规工作" : `常规工作（${inTrade(ground)}）`, basis: basisOf(duty, union.kind) };
}

function inTrade(trait: Trait): string {
  const table = TABLES.find(({ id }) => id === trait);
  return table ? `台账有${table.title}` : TRAITS[trait as keyof typeof TRAITS];
}

function timeOfDuty({ part, when }: Duty): Pick<ScheduleRow, "time"> {
  if (when !== undefined) return { time: { kind: "words", text: when } };
  return part ? { time: { kind: "part", part } } : {};
}

/** `months` where they differ from the duty's own, because the duty it follows was moved. */
export function rowOfDuty(
  duty: Duty,
  planned: PlannedYear,
  union: Union,
  months = monthsOfDuty(duty, planned.scheme),
): ScheduleRow {
  const audience = duty.audience && inWords(duty.audience, union.words);
  return {
    key: keyOfDuty(duty),
    months: months.map((month) => monthInYear(planned.scheme, planned.year, month)),
    ...timeOfDuty(duty),
    activity: inWords(duty.name, union.words) ?? duty.name,
    area: duty.area,
    ...(audience !== undefined && { audience }),
    ...(duty.account !== undefined && { account: duty.account }),
    sources: [sourceOfDuty(duty, union)],
  };
}
