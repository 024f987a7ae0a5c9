import type { LedgerRow } from "../../../ledger";
import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { isCongress } from "../organisation/congress";

export const sameMeetingCounts: Rule = {
  id: "same-meeting-counts",
  title: "同一次大会在两张表里的人数要一样",
  kind: "countMismatch",
  level: "应改",
  needs: { congressSessions: ["date"], meetings: ["date"] },
  basis: INSPECTION_LISTS,
  why: "届次档案和会议记录的应到、实到不同，检查的人会问以哪个为准。",
  fix: "对照签到表核实，改正写错的一处。",
  *check(inspection) {
    const meetings = new Map<string, LedgerRow<"meetings">>();
    for (const row of inspection.rows("meetings")) {
      const date = row.value("date");
      if (typeof date === "string" && isCongress(`${row.text("kind")} ${row.text("title")}`)) meetings.set(date, row);
    }
    for (const row of inspection.rows("congressSessions")) {
      const date = row.value("date");
      const meeting = typeof date === "string" ? meetings.get(date) : undefined;
      if (!meeting) continue;
      for (const field of ["due", "present"] as const) {
        const [here, there] = [row.value(field), meeting.value(field)];
        if (here === undefined || there === undefined || here === there) continue;
        yield hit(row, field, `的${field === "due" ? "应到" : "实到"}是 ${here} 人，会议记录里是 ${there} 人`, { also: [meeting.place(field)] });
      }
    }
  },
};
