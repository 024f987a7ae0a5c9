/** Workbooks for the page to open, made by our own writer. */
import fs from "node:fs";
import path from "node:path";
import { plainBook, type PlacedSheet } from "../../src/book";
import { applyChanges, blankWorkbook } from "../../src/host/file";
import { ledgerSheets } from "../../src/jobs/start-ledger";

function write(folder: string, name: string, changes: Parameters<typeof applyChanges>[1]): string {
  const made = applyChanges(blankWorkbook(), changes);
  if (made.status === "refused") throw new Error(made.text);
  const file = path.join(folder, name);
  fs.writeFileSync(file, made.bytes);
  return file;
}

/** The sample ledger as somebody's own file. */
export function ledgerFile(folder: string, name = "示例台帐.xlsx"): string {
  return write(folder, name, ledgerSheets(plainBook([]), "sample", 2026).changes);
}

/** A roster of many rows, with a frozen heading. */
export function longFile(folder: string, rows: number): string {
  const sheet: PlacedSheet = {
    name: "会员名册",
    columns: Array.from({ length: 12 }, () => ({ width: 12 })),
    rows: [
      { cells: ["序号", "姓名", "性别", "出生日期", "部门", "职务", "入会时间", "联系电话", "工资", "会费", "状态", "备注"].map((value) => ({ value, style: "heading" })) },
      ...Array.from({ length: rows }, (_unused, n) => ({
        cells: [
          { value: n + 1 },
          { value: `会员${n + 1}` },
          { value: n % 2 === 0 ? "女" : "男" },
          { value: 30000 + (n % 9000), style: "date" },
          { value: `第${(n % 9) + 1}组` },
          { value: "教师" },
          { value: 40000 + (n % 5000), style: "date" },
          { value: `164${String(n).padStart(8, "0")}` },
          { value: 5000 + (n % 700), style: "money" },
          { value: 25 + (n % 7), style: "money" },
          { value: "在册" },
          null,
        ],
      })),
    ],
    styles: { heading: { bold: true, fill: "EEEEEE", border: { bottom: "thin" } }, date: { format: "yyyy-mm-dd" }, money: { format: "#,##0.00" } },
    dress: { visibility: "visible", merges: [], freeze: { rows: 1, columns: 2 }, validations: [], conditionalFormats: [], names: [], showGridLines: true },
  };
  return write(folder, `名册${rows}.xlsx`, [{ kind: "createSheet", sheet }]);
}

/** A ledger of visits that holds half a year. */
export function halfYearFile(folder: string, name: string, day: string): string {
  const lines: readonly (readonly (string | number)[])[] = [
    ["2026年走访慰问台帐"],
    ["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收"],
    ["2026-02-03", "甲一", "住院", 500, "乙二", "√"],
    [day, "丙三", "生育", 500, "乙二", "√"],
  ];
  const sheet: PlacedSheet = {
    name: "走访慰问",
    columns: lines[1]!.map(() => ({ width: 12 })),
    rows: lines.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
    styles: {},
    dress: { visibility: "visible", merges: [], validations: [], conditionalFormats: [], names: [], showGridLines: true },
  };
  return write(folder, name, [{ kind: "createSheet", sheet }]);
}
