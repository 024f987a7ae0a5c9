import { monthOf, yearOf } from "../../../book";
import type { FieldId, LedgerRow, TableId } from "../../../ledger";
import { startOf, type DateValue } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import { yearsIn } from "../../../schedule/activity-names";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

const WHERE: { readonly [Id in TableId]?: { readonly what: FieldId<Id>; readonly on?: FieldId<Id> } } = {
  plan: { what: "name" },
  activities: { what: "name", on: "date" },
  meetings: { what: "title", on: "date" },
  womenWork: { what: "item", on: "date" },
};

/** What rightly speaks of the year before. */
const LOOKS_BACK = /总结|决算|上年|去年|回顾|表彰|评选|评优|考核|考评|审计|审查|报告|学年|届|先进|优秀|年检|年报|结转|[〔[]/;
/** In the first two months the old year is still wound up. */
const EARLY = 2;
/** Older years are history (建校1998年). */
const BACK = 2;

export const lastYearLeft: Rule = {
  id: "last-year-left",
  title: "今年的记录里没有留下去年的年份",
  kind: "outdatedWording",
  level: "建议",
  needs: {},
  reads: { plan: ["name"], activities: ["name"], meetings: ["title"], womenWork: ["item"] },
  basis: INSPECTION_LISTS,
  why: "名称里还是去年的年份，一看就是从去年的台帐抄来的。",
  fix: "核对是哪一年的事；写错的改年份，确实是去年的移到去年的台帐。",
  *check(inspection) {
    if (inspection.unit.year === undefined) return;
    for (const table of Object.keys(WHERE) as (keyof typeof WHERE)[]) yield* leftIn(inspection, table, inspection.unit.year);
  },
};

function* leftIn(inspection: Inspection, table: TableId, year: number): Generator<Outcome> {
  const { what, on } = WHERE[table as keyof typeof WHERE] as { readonly what: FieldId; readonly on?: FieldId };
  for (const row of inspection.rows(table)) {
    const said = row.text(what);
    const old = said.includes("年") && !LOOKS_BACK.test(said) ? yearsIn(said).find((each) => each < year && each >= year - BACK) : undefined;
    if (old !== undefined && !row.isCarried(what) && isOfYear(row, on, year)) yield hit(row, what, `写的是 ${old} 年，台帐是 ${year} 年的`);
  }
}

function isOfYear(row: LedgerRow, on: FieldId | undefined, year: number): boolean {
  const date = on === undefined ? undefined : (row.value(on) as DateValue | undefined);
  return date === undefined || (yearOf(startOf(date)) >= year && (yearOf(startOf(date)) > year || monthOf(startOf(date)) > EARLY));
}
