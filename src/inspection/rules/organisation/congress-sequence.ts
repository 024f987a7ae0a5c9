import type { LedgerRow } from "../../../ledger";
import { startOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { sessionNumber, type SessionNumber } from "./session-number";

interface Numbered {
  readonly row: LedgerRow<"congressSessions">;
  readonly day: string;
  readonly number: SessionNumber;
}

/** The congress of the staff and the union's own count their meetings apart. */
const OF_MEMBERS = /会员/;

export const congressSequence: Rule = {
  id: "congress-sequence",
  title: "教代会届次按时间顺着排",
  kind: "organisation",
  level: "应改",
  needs: { congressSessions: ["session", "date"] },
  basis: INSPECTION_LISTS,
  why: "届次倒着或重复，决议和提案归到哪一次就说不清。",
  fix: "对照会议通知和批复核实届次，改正写错的一次。",
  *check(inspection) {
    const numbered = inspection.rows("congressSessions").flatMap((row): Numbered[] => {
      const [session, date] = [row.value("session"), row.value("date")];
      const number = sessionNumber(session ?? "");
      return number && date !== undefined ? [{ row, day: startOf(date), number }] : [];
    });
    for (const ofMembers of [false, true]) {
      const line = numbered.filter(({ row }) => OF_MEMBERS.test(row.text("session")) === ofMembers).sort((a, b) => (a.day < b.day ? -1 : 1));
      for (const [index, later] of line.entries()) {
        const earlier = line[index - 1];
        if (earlier && !follows(earlier.number, later.number)) yield hit(later.row, "session", "的届次不在上一次会议之后", { also: [earlier.row.place("session")] });
      }
    }
  },
};

function follows(a: SessionNumber, b: SessionNumber): boolean {
  return b.congress > a.congress || (b.congress === a.congress && b.meeting > a.meeting);
}
