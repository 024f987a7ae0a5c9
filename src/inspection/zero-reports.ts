/** 零报告: the union says that nothing of a kind happened this year. That is complete, not missing. */
import { TABLES, type TableId } from "../ledger";
import type { Inspection } from "./inspection";

/** Words around a ledger's name that say no more. */
const AROUND = /工会|本年度?|年度|登记|记录|情况|台[账帐]|表$|簿$|名册$|理赔|未发生|零报告|[\s（）()“”"《》]/g;

/** Whether the union reported that nothing happened for this ledger. */
export function reportsNothing(inspection: Inspection, table: TableId): boolean {
  return inspection.derive(tablesReported).has(table);
}

function tablesReported(inspection: Inspection): ReadonlySet<TableId> {
  return new Set(inspection.rows("nothingToReport").flatMap((row) => tableNamed(row.value("table") ?? "") ?? []));
}

/** The table a name means: its title or one of its synonyms, courtesies apart. */
export function tableNamed(name: string): TableId | undefined {
  const wanted = bare(name);
  if (wanted === "") return undefined;
  return TABLES.find(({ title, synonyms }) => [title, ...synonyms].some((each) => bare(each) === wanted))?.id;
}

function bare(name: string): string {
  return name.normalize("NFKC").replace(AROUND, "");
}
