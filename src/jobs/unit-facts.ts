/** What 基本情况 says of the union, as the jobs need it. */
import type { YearScheme } from "../calendar";
import type { Ledger, Recognised } from "../ledger";
import { UNIT_KINDS, type UnitKind } from "../regulation";
import { optional } from "./optional";

export interface UnitFacts {
  readonly unitName?: string;
  readonly unionName?: string;
  readonly unitKind: UnitKind;
  readonly region?: string;
  /** Of a school year the year it begins in. */
  readonly year?: number;
  readonly scheme?: YearScheme;
  readonly members?: number;
  /** The 校历 as written. */
  readonly termCalendar?: string;
}

/** A workbook without 基本情况 is a school's until it says otherwise: most unions that keep one are. */
const USUAL_KIND: UnitKind = "学校";

const SCHEMES: Readonly<Record<string, YearScheme>> = { 公历年: "calendar", 学年: "school" };

/** Where 基本情况 is silent, the year of the workbook's titles or file name counts. */
export function unitFacts(ledger: Ledger, bookYear: Recognised["year"]): UnitFacts {
  const [row] = ledger.rows("unit");
  const kind = UNIT_KINDS.find((known) => known === row?.value("unitType"));
  const scheme = SCHEMES[row?.value("yearScheme") ?? ""] ?? (bookYear && (bookYear.startMonth === 1 ? "calendar" : "school"));
  const members = row?.value("memberCount") ?? (ledger.has("members") ? ledger.rowCount("members") : undefined);
  return {
    unitKind: kind ?? USUAL_KIND,
    ...optional("unitName", row?.value("unitName")),
    ...optional("unionName", row?.value("unionName")),
    ...optional("region", row?.value("region")),
    ...optional("year", row?.value("year") ?? bookYear?.year),
    ...optional("scheme", scheme),
    ...optional("members", members),
    ...optional("termCalendar", row?.value("termCalendar")),
  };
}
