/** The rows that standing duties have of themselves. */
import { monthInYear } from "../calendar";
import { wordSetOf } from "../regulation";
import type { UnitKind } from "../regulation";
import { DUTIES } from "./duties";
import { appliesTo, basisOf, inWords, monthsOfDuty } from "./duty";
import type { Duty } from "./duty";
import type { PlannedYear, RowSource, ScheduleRow } from "./schedule";

/** The key of its row in generated sheets. */
export function keyOfDuty(duty: Duty): string {
  return `duty:${duty.id}`;
}

/** The duties that a kind of unit has. */
export function dutiesFor(kind: UnitKind): readonly Duty[] {
  return DUTIES.filter((duty) => appliesTo(duty, kind, wordSetOf(kind)));
}

function sourceOfDuty(duty: Duty, kind: UnitKind): RowSource {
  return { kind: "duties", text: "常规工作", basis: basisOf(duty, kind) };
}

function timeOfDuty({ part, when }: Duty): Pick<ScheduleRow, "time"> {
  if (when !== undefined) return { time: { kind: "words", text: when } };
  return part ? { time: { kind: "part", part } } : {};
}

/** `months` where they differ from the duty's own, because the duty it follows was moved. */
export function rowOfDuty(
  duty: Duty,
  planned: PlannedYear,
  kind: UnitKind,
  months = monthsOfDuty(duty, planned.scheme),
): ScheduleRow {
  const words = wordSetOf(kind);
  const audience = duty.audience && inWords(duty.audience, words);
  return {
    key: keyOfDuty(duty),
    months: months.map((month) => monthInYear(planned.scheme, planned.year, month)),
    ...timeOfDuty(duty),
    activity: inWords(duty.name, words) ?? duty.name,
    area: duty.area,
    ...(audience !== undefined && { audience }),
    ...(duty.account !== undefined && { account: duty.account }),
    sources: [sourceOfDuty(duty, kind)],
  };
}
