/** Names of files that the user gets. */

const MARK = "（助手）";
/** What no file system takes. */
const BARRED = /[\\/:*?"<>|\u0000-\u001f]/g;

/** The name to save under: the workbook's own with a mark, so that the original stays beside it. */
export function savedName(name: string, holdsMacros: boolean): string {
  const stem = name.replace(/\.[^.]*$/, "").replace(BARRED, "") || "工会台帐";
  const marked = stem.endsWith(MARK) ? stem : stem + MARK;
  return marked + (holdsMacros ? ".xlsm" : ".xlsx");
}

/** The name of a workbook that has no file yet. */
export function newName(what: "template" | "sample", year: number): string {
  return what === "sample" ? "示例工会台帐.xlsx" : `${year}年工会台帐.xlsx`;
}
