/** What in the user's own words needs a look: placeholders, other years, the same thing twice. Nothing is rewritten. */
import { bareName, hasPlaceholder, quoted, yearsIn } from "./activity-names";
import { ordinalOf } from "./plan-months";
import type { PlannedYear, ScheduleNote, ScheduleRow } from "./schedule";

/** What is done about the year before: 总结上年, 决算. */
const LOOKS_BACK = /总结|决算|上年|回顾|表彰|先进|考核/;

/** What to look at in the names of activities: left placeholders, another year, repetitions. */
export function nameNotes(rows: readonly ScheduleRow[], planned: PlannedYear): readonly ScheduleNote[] {
  return [
    ...rows.flatMap((row) => [...placeholderNote(row), ...yearNote(row, planned)]),
    ...repeatNotes(rows),
  ];
}

function placeholderNote({ key, activity }: ScheduleRow): readonly ScheduleNote[] {
  return hasPlaceholder(activity)
    ? [{ kind: "placeholder", key, text: `${quoted(activity)}里有没有填写的内容，请补全。` }]
    : [];
}

function yearNote({ key, activity }: ScheduleRow, { year, scheme }: PlannedYear): readonly ScheduleNote[] {
  const expected = [
    year,
    ...(scheme === "school" ? [year + 1] : []),
    ...(LOOKS_BACK.test(activity) ? [year - 1] : []),
  ];
  const other = yearsIn(activity).find((spoken) => !expected.includes(spoken));
  return other === undefined
    ? []
    : [
        {
          kind: "otherYear",
          key,
          text: `${quoted(activity)}写的是 ${other} 年，请核对是否改为 ${year} 年。`,
        },
      ];
}

function repeatNotes(rows: readonly ScheduleRow[]): readonly ScheduleNote[] {
  const planned = rows.filter(({ sources }) => sources.some(({ kind }) => kind !== "preparation"));
  return planned.flatMap((row, index) => {
    const first = planned.findIndex(({ activity }) => bareName(activity) === bareName(row.activity));
    if (first === index) return [];
    const before = planned[first]!.months[0]!;
    const where =
      ordinalOf(before) === ordinalOf(row.months[0]!)
        ? `${before.month}月出现了两次`
        : `${before.month}月和${row.months[0]!.month}月各有一次`;
    return [
      {
        kind: "repeated",
        key: row.key,
        text: `${quoted(row.activity)}在${where}，如果是同一件事，请删去一行。`,
      },
    ];
  });
}
