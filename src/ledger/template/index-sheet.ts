/** The index of a new ledger: which sheets there are, what each is for, how many records it holds. */
import type { CellSpec, PlacedRow, PlacedSheet } from "../../book";
import { LOOKS, PRINT } from "./looks";

export const INDEX_SHEET = "目录";

export interface IndexEntry {
  readonly sheet: string;
  readonly note: string;
  readonly required: readonly string[];
  /** The cells to be counted, and how many are filled; a form counts none. */
  readonly count?: { readonly range: string; readonly value: number };
}

const ADVICE = [
  "粗体的列是必填的。列可以增加、改名、换位置，用不着的表可以删去，不影响检查和生成。",
  "本年度没有发生的事项，在“零报告”表里写明，检查时就不算缺失。",
  "日期写成 2026-03-08 的样子，金额只写数字（元），姓名之间用顿号。",
];

export function indexSheet(title: string, entries: readonly IndexEntry[], remark: string | undefined): PlacedSheet {
  const lines = remark === undefined ? ADVICE : [remark, ...ADVICE];
  const header = ["序号", "台帐", "记什么", "必填列", "已记条数"].map((value): CellSpec => ({ value, style: "required" }));
  const rows: readonly PlacedRow[] = [
    { cells: [{ value: title, style: "title" }, null, null, null, null], height: 34 },
    { cells: header, height: 24 },
    ...entries.map(entryRow),
    { cells: [null, null, null, null, null], height: 10 },
    ...lines.map((line): PlacedRow => ({ cells: [{ value: line, style: "advice" }, null, null, null, null], height: 18 })),
  ];
  const firstLine = rows.length - lines.length;
  return {
    name: INDEX_SHEET,
    columns: [{ width: 6 }, { width: 20 }, { width: 46 }, { width: 42 }, { width: 10 }],
    rows,
    styles: LOOKS,
    dress: {
      visibility: "visible",
      merges: [{ top: 0, left: 0, bottom: 0, right: 4 }, ...lines.map((_, index) => ({ top: firstLine + index, left: 0, bottom: firstLine + index, right: 4 }))],
      freeze: { rows: 2, columns: 0 },
      validations: [],
      conditionalFormats: [],
      names: [],
      print: { ...PRINT, orientation: "landscape", area: { top: 0, left: 0, bottom: rows.length - 1, right: 4 } },
      showGridLines: false,
    },
  };
}

function entryRow({ sheet, note, required, count }: IndexEntry, index: number): PlacedRow {
  return {
    cells: [
      { value: index + 1, style: "whole" },
      { value: sheet, style: "tableLink", link: { sheet, cell: "A1" } },
      { value: note, style: "text" },
      { value: required.join("、"), style: "text" },
      count ? { value: count.value, formula: `COUNTA(${count.range})-COUNTIF(${count.range},"合计")`, style: "whole" } : { value: null, style: "whole" },
    ],
    height: 30,
  };
}
