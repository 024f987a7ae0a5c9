/** What the host says it can. The client's library ends at 1.15; the add-in asks for 1.14 (Office 2021). */
export const REQUIREMENT_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 1.14,
  RichApiRuntime: 1.2,
  RichApiRuntimeFlag: 1.2,
  DelayForCellEdit: 1.1,
  DialogApi: 1.2,
};
