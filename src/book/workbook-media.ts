/** The media type of a workbook's file, by its name: with macros or without. */
export function workbookMediaType(name: string): string {
  return /\.xlsm$/i.test(name) ? "application/vnd.ms-excel.sheet.macroEnabled.12" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
