import type { PlacedSheet } from "../../src/book";

/** A title, a heading row and one person. */
export const PLACED: PlacedSheet = {
  name: "会员",
  columns: [{ width: 10 }, { width: 12 }, { width: 10 }],
  rows: [
    { cells: [{ value: "会员名册", style: "title" }] },
    { cells: [{ value: "姓名" }, { value: "入会日期" }, { value: "工资" }] },
    { cells: [{ value: "张三" }, null, null] },
  ],
  styles: { title: { bold: true, size: 16 } },
  dress: {
    visibility: "visible",
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    freeze: { rows: 2, columns: 1 },
    validations: [],
    conditionalFormats: [],
    names: [],
    showGridLines: true,
  },
};
