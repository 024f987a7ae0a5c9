/** The job 多校汇总: what many inspections have in common, planned into a workbook of its own. */
import { markedSheets, type Book, type PlainDate } from "../book";
import { COMPLETENESS_SHEET, completenessSheet, frequentFindingsSheet, shareOf, unreadFilesSheet, type Checklist, type InspectedSchool, type UnreadFile } from "../inspection";
import { planGeneration, type PlanOptions, type PlanResult } from "../merge";

export interface SchoolsSummary {
  readonly today: PlainDate;
  readonly list: Checklist;
  /** By name. */
  readonly schools: readonly InspectedSchool[];
  readonly unread: readonly UnreadFile[];
  /** The most complete first; only where somebody asked for it. */
  readonly ranked?: boolean;
}

/** Plans the sheets about all schools; nothing is written yet. */
export function planSchoolsSummary(book: Book, { today, list, schools, unread, ranked = false }: SchoolsSummary, options: PlanOptions): PlanResult {
  const ordered = ranked ? [...schools].sort((a, b) => completeness(b) - completeness(a)) : schools;
  return planGeneration(
    book,
    [completenessSheet({ today, list, schools: ordered, unread: unread.length, ranked }), frequentFindingsSheet(schools), unreadFilesSheet(unread)],
    options,
  );
}

/** Whether the workbook is such a summary, and no school's. */
export function isSchoolsSummary(book: Book): boolean {
  return markedSheets(book, COMPLETENESS_SHEET).length > 0;
}

function completeness({ report }: InspectedSchool): number {
  return shareOf(report.blocks) ?? 0;
}
