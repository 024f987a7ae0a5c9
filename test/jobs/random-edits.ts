/** Edits as people make them in a ledger, drawn from a seed: a cell retyped, emptied, copied; a row put in or taken out. */
import type { Book, CellValue, Sheet } from "../../src/book";

export interface Edit {
  readonly text: string;
  readonly book: Book;
}

/** Words that mean something to the reading of a ledger, among them those that turn a record into something else. */
const WORDS: readonly CellValue[] = [
  "合计", "小计", "姓名", "日期", "金额（万元）", "本月合计", "上年结转", "注：以上为示例", "无", "-", "√", "同上", "〃", "2026-02-30", "2026年5月", "五月", "3月8日",
  "赵一", "王小明", "女", "男", "¥1,200.00", "约300", "12人", "1.05", "#", "教职工代表大会", "2025-2026学年", "349816198807231238", "单位名称", "第3页 共5页", "  空格  ",
  0, 1, 2, 12.5, 300, -50, 46082, 45000.25, 1e16, true, null, "", { error: "#REF!" },
];

export class RandomEdits {
  constructor(private seed: number) {}

  next(book: Book): Edit {
    const index = this.below(book.sheets.length);
    const sheet = book.sheets[index]!;
    const kind = this.below(20);
    const [text, changed] = kind === 0 ? this.insertedRow(sheet) : kind === 1 ? this.deletedRow(sheet) : this.changedCell(sheet);
    return { text: `${sheet.name}: ${text}`, book: { ...book, sheets: book.sheets.map((each, at) => (at === index ? changed : each)) } };
  }

  private changedCell(sheet: Sheet): [string, Sheet] {
    const row = this.below(Math.max(1, sheet.values.length));
    const width = Math.max(1, ...sheet.values.map((cells) => cells?.length ?? 0));
    const column = this.below(width);
    const value = this.value(sheet, row, column);
    const values = sheet.values.slice();
    const cells = [...(values[row] ?? [])];
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    values[row] = cells;
    return [`(${row},${column}) ${JSON.stringify(sheet.values[row]?.[column] ?? null)} → ${JSON.stringify(value)}`, { ...sheet, values }];
  }

  /** Mostly something like what stands there: that is what people type, and where little is read again. */
  private value(sheet: Sheet, row: number, column: number): CellValue {
    const kind = this.below(10);
    const before = sheet.values[row]?.[column] ?? null;
    const other = sheet.values[this.below(sheet.values.length)]?.[column] ?? null;
    if (kind < 3) return other;
    if (kind < 6 && typeof before === "number") return before + 1 + this.below(40);
    if (kind < 6 && typeof before === "string" && before.length > 1) return before.slice(1) + before.charAt(0);
    return WORDS[this.below(WORDS.length)]!;
  }

  private insertedRow(sheet: Sheet): [string, Sheet] {
    const at = this.below(sheet.values.length + 1);
    const copied = sheet.values[this.below(Math.max(1, sheet.values.length))];
    return [`row put in at ${at}`, { ...sheet, values: [...sheet.values.slice(0, at), copied, ...sheet.values.slice(at)], merges: [] }];
  }

  private deletedRow(sheet: Sheet): [string, Sheet] {
    const at = this.below(Math.max(1, sheet.values.length));
    return [`row ${at} taken out`, { ...sheet, values: sheet.values.filter((_, row) => row !== at), merges: [] }];
  }

  /** A whole number from 0 below the limit (xorshift). */
  private below(limit: number): number {
    this.seed ^= this.seed << 13;
    this.seed ^= this.seed >>> 17;
    this.seed ^= this.seed << 5;
    return (this.seed >>> 0) % limit;
  }
}
