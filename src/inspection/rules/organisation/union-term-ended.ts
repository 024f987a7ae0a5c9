import type { PlainDate, Place } from "../../../book";
import { addDays, plainDate, yearOf, monthOf, dayOf } from "../../../book";
import { endOf, startOf } from "../../../ledger/parse";
import { citing, TRADE_UNION_LAW } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hitAt, unable, type Rule } from "../../rule";
import { inBody } from "./bodies";
import { proceedings } from "./proceedings";

/** Half a year is needed for request, election and approval. */
const AHEAD = 183;
const DELAY = /(?:延期|推迟|延长|顺延).{0,8}(?:换届|任期|届)|(?:换届|任期|届满).{0,8}(?:延期|推迟|延长|顺延)|^延期|经.{0,12}延期|延任/;
/** A delay counts where somebody approved it. */
const APPROVED = /批复|批准|同意|〔\d{4}〕|\[\d{4}\]/;

export const unionTermEnded: Rule = {
  id: "union-term-ended",
  title: "工会委员会按期换届",
  kind: "outOfTerm",
  level: "必改",
  needs: {},
  reads: { unit: ["electedOn", "termYears"], committees: ["body", "termEndsOn"] },
  basis: citing(TRADE_UNION_LAW, "第十六条"),
  why: "任期届满不换届，委员会作出的决定会被质疑，不少检查表里这一项直接算零分。",
  fix: "已经换届的改正当选日期；延期的写明上级批准文号；都没有的，尽快请示上级工会组织换届。",
  *check(inspection) {
    const term = termOfUnion(inspection);
    if (!term) {
      yield unable("没有写明本届当选日期和任期");
      return;
    }
    const { asOf, today } = inspection;
    if (term.ends < asOf) {
      const delayed = inspection.derive(proceedings).find((text) => DELAY.test(text));
      if (delayed !== undefined && APPROVED.test(delayed)) return;
      const text = `本届工会委员会的任期已在 ${term.ends} 届满，台帐里没有看到${delayed === undefined ? "换届或延期批准" : "延期的批准文号"}`;
      yield hitAt(term.place, text, term.ends, { table: term.table, ...(delayed !== undefined && { level: "应改" as const }) });
    } else if (asOf === today && term.ends <= addDays(today, AHEAD)) {
      yield hitAt(term.place, `本届工会委员会的任期到 ${term.ends} 届满，现在就要准备换届`, term.ends, { table: term.table, level: "建议" });
    }
  },
};

interface Term {
  readonly ends: PlainDate;
  readonly place: Place;
  readonly table: "committees" | "unit";
}

/** The list knows the day itself; the form gives election and years. One member's mistyped day doesn't end the term. */
function termOfUnion(inspection: Inspection): Term | undefined {
  const listed = inBody(inspection, "union").filter((row) => row.value("termEndsOn") !== undefined);
  if (listed.length > 0) {
    const last = listed.reduce((latest, row) => (endOf(row.value("termEndsOn")!) > endOf(latest.value("termEndsOn")!) ? row : latest));
    return { ends: endOf(last.value("termEndsOn")!), place: last.place("termEndsOn"), table: "committees" };
  }
  const [unit] = inspection.rows("unit");
  const [elected, years] = [unit?.value("electedOn"), unit?.value("termYears")];
  if (!unit || elected === undefined || years === undefined) return undefined;
  return { ends: yearsLater(startOf(elected), years), place: unit.place("electedOn"), table: "unit" };
}

/** 29 February ends on the 28th. */
function yearsLater(day: PlainDate, years: number): PlainDate {
  const [year, month] = [yearOf(day) + years, monthOf(day)];
  return plainDate(year, month, dayOf(day)) ?? plainDate(year, month, dayOf(day) - 1)!;
}
