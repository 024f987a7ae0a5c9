import type { PlainDate } from "../../../book";
import { dayKind, readTermCalendar, vacationOn, type TermCalendar } from "../../../calendar";
import { CUSTOM, HOLIDAY_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

export const meetingOnDayOff: Rule = {
  id: "meeting-on-day-off",
  title: "会议不在法定节假日和寒暑假里开",
  kind: "other",
  level: "建议",
  needs: {},
  reads: { meetings: ["date"], congressSessions: ["date"] },
  basis: HOLIDAY_RULES,
  why: "放假的日子开会，到会人数常被追问；多半是日期写错。",
  fix: "对照会议通知和签到表核实日期；确实在假期开的，在备注里说明。",
  *check(inspection) {
    yield* onDaysOff(inspection, "meetings");
    yield* onDaysOff(inspection, "congressSessions");
  },
};

function* onDaysOff(inspection: Inspection, table: "meetings" | "congressSessions"): Generator<Outcome> {
  const terms = inspection.derive(termsOfUnit);
  for (const row of inspection.rows(table)) {
    const date = row.value("date");
    if (typeof date !== "string") continue;
    const reason = dayOff(date, terms);
    if (reason !== undefined) yield hit(row, "date", `的会议在${reason}`, reason === "法定节假日" ? {} : { basis: CUSTOM });
  }
}

/** The union's own 校历; without one nobody knows when the school holidays are. */
function termsOfUnit({ ledger, unit }: Inspection): TermCalendar | undefined {
  const [row] = ledger.rows("unit");
  const text = row?.value("termCalendar");
  return unit.unitKind === "学校" && unit.year !== undefined && text !== undefined
    ? readTermCalendar(text, unit.scheme ?? "calendar", unit.year).calendar
    : undefined;
}

function dayOff(date: PlainDate, terms: TermCalendar | undefined): string | undefined {
  const { kind, certainty } = dayKind(date);
  if (kind === "holiday" && certainty !== "unknown") return "法定节假日";
  const vacation = terms && vacationOn(terms, date);
  return vacation && (vacation === "winter" ? "寒假里" : "暑假里");
}
