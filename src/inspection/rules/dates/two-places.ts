import type { PlainDate, Place } from "../../../book";
import { daysBetween } from "../../../book";
import type { DateRange } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import type { Rule } from "../../rule";
import { personsIn } from "../../persons";
import { acts, hitOnAct } from "../people/acts";

/** On the first and the last day of a journey one may be at work too. */
const SHORTEST = 2;

interface Journey {
  readonly span: DateRange;
  readonly place: Place;
}

export const twoPlaces: Rule = {
  id: "two-places",
  title: "一个人不能同一天在两处",
  kind: "other",
  level: "应改",
  needs: { healthCare: ["name", "date"] },
  reads: { meetings: ["host", "recorder"], visits: ["visitor"], journal: ["handler"] },
  basis: CUSTOM,
  why: "疗休养期间又主持会议、上门慰问，两处记录至少有一处不实。",
  fix: "对照行程和签到表核实两个日期和人员，如实更正。",
  *check(inspection) {
    const journeys = new Map<string, Journey[]>();
    for (const row of inspection.rows("healthCare")) {
      const date = row.value("date");
      if (typeof date !== "object" || !("from" in date) || daysBetween(date.from, date.to) < SHORTEST) continue;
      for (const name of personsIn(row, "name")) {
        journeys.set(name, [...(journeys.get(name) ?? []), { span: date, place: row.place("date") }]);
      }
    }
    if (journeys.size === 0) return;
    for (const act of inspection.derive(acts)) {
      const journey = journeys.get(act.person)?.find(({ span }) => isInside(span, act.day));
      if (journey) yield hitOnAct(act, "当天正在疗休养", journey.place);
    }
  },
};

function isInside({ from, to }: DateRange, day: PlainDate): boolean {
  return from < day && day < to;
}
