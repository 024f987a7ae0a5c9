/** 未读文件: what could not be read, and what to do about it. */
import type { RowSpec, SheetSpec } from "../../book";
import { headerRow, HEIGHTS, lineRow, tableRow, type Column } from "../../book/page";
import { printed, tableSheet } from "./page";

export interface UnreadFile {
  readonly file: string;
  /** A Chinese sentence: what is wrong with it and what to do. */
  readonly text: string;
}

const COLUMNS: readonly Column[] = [
  { key: "seq", heading: "序号", width: 5, look: "number" },
  { key: "file", heading: "文件", width: 44, look: "text" },
  { key: "text", heading: "原因和办法", width: 76, look: "text" },
];

/** The sheet 未读文件: a row for each file, or a line saying that there was none. */
export function unreadFilesSheet(files: readonly UnreadFile[]): SheetSpec {
  const body: RowSpec[] =
    files.length > 0
      ? files.map(({ file, text }, index) => tableRow(COLUMNS, `file:${file}`, { seq: index + 1, file, text: printed(text) }))
      : [lineRow(COLUMNS, "nothing", "所有文件都读到了。", "plain")];
  const rows: RowSpec[] = [lineRow(COLUMNS, "heading", "没有读到的文件", "title", HEIGHTS.title), headerRow(COLUMNS), ...body];
  const lines = ["heading", ...(files.length > 0 ? [] : ["nothing"])];
  return tableSheet({ id: "unreadFiles", name: "未读文件", columns: COLUMNS, rows, lines, freeze: { row: body[0]!.key } });
}
