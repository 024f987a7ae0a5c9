/** A large journal, made the same way every time: what the benchmarks of reading read. */
import { workbookFile, type BenchCell } from "./workbook-file";

const HEADINGS = [
  "日期", "凭证号", "类别", "科目", "摘要", "人数", "预算金额", "实际金额", "结余", "经手人", "证件号", "附件", "签收", "登记", "备注",
];
const CATEGORIES = ["文体活动", "职工教育", "节日慰问", "困难帮扶", "行政支出"];

/** The bytes of a workbook of one sheet with this many rows of 15 columns under their headings. */
export function ledgerFile(rows: number): Uint8Array {
  return workbookFile("经费收支", [HEADINGS, ...Array.from({ length: rows }, (_, n) => journalRow(n))]);
}

function journalRow(n: number): BenchCell[] {
  return [
    { day: 45_658 + (n % 365) },
    String(n + 1).padStart(6, "0"),
    CATEGORIES[n % CATEGORIES.length]!,
    `科目${n % 40}`,
    `第${n}号活动支出`,
    n % 120,
    { amount: (n * 37) % 9000 },
    { amount: ((n * 3701) % 900_000) / 100 },
    { amount: ((n * 977) % 500_000) / 100 },
    `经手${n % 60}`,
    `99000019${String(n).padStart(8, "0")}00`,
    n % 7 === 0 ? "无" : "有",
    "是",
    n,
    n % 50 === 0 ? "补登" : "—",
  ];
}
