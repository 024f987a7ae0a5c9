/** What 基本情况 says of the union, as the jobs need it. */
import type { YearScheme } from "../calendar";
import type { Ledger, LedgerRow, Recognised } from "../ledger";
import { UNIT_KINDS, kindByName, type UnitKind } from "../regulation";
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

/**
 * Where 基本情况 is silent, the year of the workbook's titles or file name counts, and for the kind their words.
 * @param fileName of the workbook; absent where there is none yet.
 */
export function unitFacts(ledger: Ledger, bookYear: Recognised["year"], fileName = ""): UnitFacts {
  const [row] = ledger.rows("unit");
  const scheme = SCHEMES[row?.value("yearScheme") ?? ""] ?? (bookYear && (bookYear.startMonth === 1 ? "calendar" : "school"));
  const members = row?.value("memberCount") ?? (ledger.has("members") ? ledger.rowCount("members") : undefined);
  const titles = titlesOf(ledger);
  return {
    unitKind: kindOf(row, [fileName.replace(/\.\w+$/, ""), ...titles]),
    ...optional("unitName", row?.value("unitName")),
    ...optional("unionName", row?.value("unionName") ?? (row?.isEmpty("unitName") === false ? undefined : unionNamedIn(titles))),
    ...optional("region", row?.value("region")),
    ...optional("year", row?.value("year") ?? bookYear?.year),
    ...optional("scheme", scheme),
    ...optional("members", members),
    ...optional("termCalendar", row?.value("termCalendar")),
  };
}

/** What sheets and pane are headed with: the unit, or the union where only its name is known. */
export function nameOver({ unitName, unionName }: UnitFacts): string | undefined {
  return unitName ?? unionName;
}

/**
 * What 单位类型 says in our own words stands. In other words a sub-district may be its federation or its office's own
 * union, and a sheet may say nothing: then the names tell.
 */
function kindOf(row: LedgerRow<"unit"> | undefined, titles: readonly string[]): UnitKind {
  const said = UNIT_KINDS.find((known) => known === row?.value("unitType"));
  if (said !== undefined && (said !== "街道" || row?.text("unitType").trim() === said)) return said;
  const named = kindByName(row?.value("unionName"), row?.value("unitName"));
  if (said === undefined) return named ?? titles.map((title) => kindByName(title)).find(isKnown) ?? USUAL_KIND;
  return named === "机关" ? named : said;
}

/** What stands over the tables and names the union. */
function titlesOf(ledger: Ledger): readonly string[] {
  return ledger
    .tables()
    .flatMap((table) => ledger.recordSets(table))
    .flatMap(({ sheet, block }) => (block.layout === "rows" ? sheet.values.slice(0, block.headerRows.first) : []))
    .flatMap((row = []) => row.filter((value): value is string => typeof value === "string" && value.includes("工会")));
}

/** 2026年青禾镇卫生院工会活动登记表: the union stands between the year and what the table is. */
const UNION_IN_TITLE = /^(?:\d{4}[—\-\d]*(?:学年度|学年|年度|年))?([\u4e00-\u9fa5]{3,20}?工会)/;

/** The union that the titles name; undefined where they name none or several, or one that may be the superior one. */
function unionNamedIn(titles: readonly string[]): string | undefined {
  const [name, ...others] = new Set(titles.flatMap((title) => UNION_IN_TITLE.exec(title.replace(/\s/g, ""))?.[1] ?? []));
  const kind = kindByName(name);
  return others.length === 0 && kind !== undefined && kind !== "街道" ? name : undefined;
}

function isKnown(kind: UnitKind | undefined): kind is UnitKind {
  return kind !== undefined;
}
