/** What a sheet's dress says by names of the workbook: its named ranges, printed area, repeated rows, filter. */
import type { Range, SheetDress } from "../../book";
import { chartRanges, fixedRangeAddress, formulaPieces, isChartRangeName, qualifiedAddress, sameSheetName } from "../../book";
import type { WorkbookDraft } from "./workbook-draft";

/** Sets or takes away the names that the members present in the dress ask for. */
export function nameDress(workbook: WorkbookDraft, sheet: string, dress: Partial<SheetDress>): void {
  const index = workbook.indexOf(sheet);
  const local = (name: string, text: string | undefined, hidden = false): void => {
    if (text === undefined) workbook.removeName(name, index);
    else workbook.setName(name, index, text, hidden);
  };
  for (const { name, range } of dress.names ?? []) {
    const text = fixedRange(sheet, range);
    workbook.setName(name, isTaken(workbook, name, sheet) ? index : undefined, text);
  }
  if ("charts" in dress) {
    const ours = workbook.names().flatMap(({ attributes }) => (attributes.get("localSheetId") === String(index) ? (attributes.get("name") ?? []) : []));
    for (const name of ours.filter(isChartRangeName)) workbook.removeName(name, index);
    for (const { name, range } of (dress.charts ?? []).flatMap(chartRanges)) local(name, fixedRange(sheet, range), true);
  }
  if ("filter" in dress) {
    local("_xlnm._FilterDatabase", dress.filter && fixedRange(sheet, dress.filter), true);
  }
  if ("print" in dress) {
    const rows = dress.print?.repeatRows;
    local("_xlnm.Print_Area", dress.print && fixedRange(sheet, dress.print.area));
    local("_xlnm.Print_Titles", rows && qualifiedAddress(sheet, `$${rows.from + 1}:$${rows.to + 1}`));
  }
}

/** Whether the user has given the name to something else; then ours holds on our sheet only. */
function isTaken(workbook: WorkbookDraft, name: string, sheet: string): boolean {
  const [first] = formulaPieces(workbook.nameOfWorkbook(name) ?? "");
  if (!first) return false;
  return first.kind === "text" || first.kind === "lost" || !sameSheetName(first.sheet ?? "", sheet);
}

/** `'年度 安排'!$B$2:$H$30` */
function fixedRange(sheet: string, range: Range): string {
  return qualifiedAddress(sheet, fixedRangeAddress(range));
}
