import { startOf } from "../../../ledger/parse";
import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";
import { hit, type Rule } from "../../rule";
import { presenceAtUnit } from "./presence";

/** Words of a remark that account for a deputy who left. */
const ACCOUNTED = /调离|调出|退休|离职|去世|替补|增补|免去|终止|空缺/;

export const deputyLeft: Rule = {
  id: "deputy-left",
  title: "代表名册上的人开会时要在单位",
  kind: "notInPost",
  level: "应改",
  needs: { deputies: ["name"] },
  reads: { congressSessions: ["date"], members: ["leftOn"], staff: ["leftOn"], memberChanges: ["date", "kind"] },
  basis: SCHOOL_CONGRESS_RULES,
  why: "已经调离或退休的人还列为代表，应到人数和表决都会被质疑。",
  fix: "核实离开的日期；代表资格已终止的在名册里写明，并按程序补选。",
  *check(inspection) {
    const day = lastSession(inspection);
    const presences = inspection.derive(presenceAtUnit);
    if (day === undefined || presences.size === 0) return;
    for (const row of inspection.rows("deputies")) {
      const ends = row.value("termEndsOn");
      if (ACCOUNTED.test(row.text("remark")) || (ends !== undefined && startOf(ends) < day)) continue;
      for (const name of personsIn(row, "name")) {
        const left = presences.get(name)?.to;
        if (left && left.day < day) yield hit(row, "name", `的代表在 ${day} 的大会之前已经离开单位（${left.day}）`, { also: [left.place] });
      }
    }
  },
};

/** The day of the last congress of the ledger's year; with none held, nobody was missing. */
function lastSession(inspection: Inspection): string | undefined {
  const days = inspection.rows("congressSessions").flatMap((row) => {
    const date = row.value("date");
    return date === undefined ? [] : [startOf(date)];
  });
  return days.filter((day) => day <= inspection.today).sort().pop();
}
