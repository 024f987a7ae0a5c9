import { isWithin } from "../../../calendar";
import { startOf } from "../../../ledger/parse";
import { citing, SCHOOL_CONGRESS_RULES, wordSetOf } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hitAt, type Rule } from "../../rule";
import { isCongress } from "./congress";

/** Below this a school's whole staff meets instead; the figure is custom. */
const SMALL = 80;
const ALL_MEMBERS = /会员大会|会员代表大会/;

export const congressHeld: Rule = {
  id: "congress-held",
  title: "教代会（职代会）每年至少开一次",
  kind: "organisation",
  level: "应改",
  needs: {},
  reads: { congressSessions: ["date"], meetings: ["kind", "date"] },
  basis: citing(SCHOOL_CONGRESS_RULES, "第十六条", "unconfirmed"),
  why: "教代会是民主管理的基本形式，一年一次都没有，这一大项就没有分。",
  fix: "开过的补登届次档案和会议记录；没有开的如实说明，尽快筹备召开。",
  *check(inspection) {
    const { year, asOf, unit, today } = inspection;
    if (!year || today < year.from || (unit.unitKind !== "学校" && unit.unitKind !== "企业") || heldIn(inspection)) return;
    const { congress } = wordSetOf(unit.unitKind);
    const [table] = (["congressSessions", "meetings"] as const).filter((id) => inspection.ledger.has(id));
    const over = asOf === year.to;
    const text = over ? `台帐年度里没有召开${congress}的记录` : `今年到现在还没有召开${congress}的记录`;
    yield hitAt({ sheet: inspection.ledger.recordSets(table!)[0]!.sheet.name }, text, "none", {
      table: table!,
      ...((!over || table !== "congressSessions") && { level: "建议" as const }),
    });
  },
};

function heldIn(inspection: Inspection): boolean {
  const span = inspection.year!;
  const staff = inspection.rows("unit")[0]?.value("staffCount") ?? SMALL;
  const held = inspection.rows("meetings").filter((row) => {
    const text = `${row.value("kind") ?? ""}${row.value("title") ?? ""}`;
    return isCongress(text) || (staff < SMALL && ALL_MEMBERS.test(text));
  });
  const dates = [...held.map((row) => row.value("date")), ...inspection.rows("congressSessions").map((row) => row.value("date"))];
  // A record without a readable day has a finding of its own.
  return dates.some((date) => date === undefined || isWithin(span, startOf(date)));
}
