/**
 * Checking while the user edits: a book of 5,000 rows, one cell retyped at a time, from the edit to the report. Beside
 * it what reading and checking everything takes. Computing only: no file, no pane.
 */
import type { Book, CellValue } from "../../src/book";
import { readWorkbook as readBook } from "../../src/host/file";
import { nodeCodec } from "../../src/host/file/disk";
import { checkLedger } from "../../src/jobs/check-ledger";
import { LiveCheck } from "../jobs/live-check";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { rosterFile } from "./roster-file";
import { workbookFile, type BenchCell } from "./workbook-file";

const TODAY = "2026-11-22";
const NAME = "bench.xlsx";
const ROWS = Number(process.env["BENCH_ROWS"] ?? 5000);
const EDITS = Number(process.env["BENCH_EDITS"] ?? 200);

function bookOf(bytes: Uint8Array): Book {
  const read = readBook(bytes, { codec: nodeCodec });
  if (read.status !== "read") throw new Error(read.text);
  return read.book;
}

function retyped(book: Book, row: number, column: number, value: CellValue): Book {
  const [sheet, ...others] = book.sheets;
  const values = sheet!.values.slice();
  values[row] = (values[row] ?? []).map((cell, at) => (at === column ? value : cell));
  return { ...book, sheets: [{ ...sheet!, values }, ...others] };
}

function quantile(times: readonly number[], share: number): number {
  return Number([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1));
}

/** Each edit takes over the value of another row: what people type into a column. */
function measure(start: Book): { readonly live: readonly number[]; readonly full: readonly number[] } {
  const live = new LiveCheck(start, NAME, { today: TODAY });
  const values = start.sheets[0]!.values;
  const times = { live: [] as number[], full: [] as number[] };
  let book = start;
  for (let edit = 0; edit < EDITS; edit += 1) {
    const [row, other] = [1 + ((edit * 7919) % (values.length - 1)), 1 + ((edit * 104_729) % (values.length - 1))];
    const column = edit % values[row]!.length;
    book = retyped(book, row, column, values[other]![column] ?? null);
    const began = performance.now();
    live.edited(book);
    times.live.push(performance.now() - began);
    if (edit % 10 > 0) continue;
    const again = performance.now();
    checkLedger({ workbooks: [readWorkbook(book, NAME)], today: TODAY });
    times.full.push(performance.now() - again);
  }
  return times;
}

const JOURNAL_HEADINGS = ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额", "余额", "经办人", "审批人", "备注"];
const ACCOUNTS = ["文体活动支出", "职工教育支出", "节日慰问支出", "困难帮扶支出"];

/** A journal whose balances agree, as one that was kept through the year. */
function journalFile(rows: number): Uint8Array {
  let balance = 100_000;
  const entries = Array.from({ length: rows }, (_, n): BenchCell[] => {
    const isIncome = n % 10 === 0;
    const amount = isIncome ? 1000 + n : 50 + (n % 90);
    balance += isIncome ? amount : -amount;
    const date = `2026-${String(1 + Math.floor((n * 12) / rows)).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")}`;
    return [date, `记-${n + 1}`, isIncome ? "拨缴经费收入" : ACCOUNTS[n % 4]!, isIncome ? `${n + 1}号拨款` : `第${n + 1}号活动支出`, isIncome ? amount : "", isIncome ? "" : amount, balance, `钱${NAMES.charAt(n % 10)}`, "赵一", ""];
  });
  return workbookFile("经费收支明细", [JOURNAL_HEADINGS, ...entries]);
}

const NAMES = "明华建国秀英志强海燕";

const BOOKS = { roster: rosterFile, journal: journalFile };

for (const [name, file] of Object.entries(BOOKS)) {
  const { live, full } = measure(bookOf(file(ROWS)));
  console.log(`\n${name}, ${ROWS} rows, ${EDITS} edits`);
  console.table({
    "after an edit": { "median ms": quantile(live, 0.5), "95 % ms": quantile(live, 0.95), "best ms": quantile(live, 0) },
    "everything again": { "median ms": quantile(full, 0.5), "95 % ms": quantile(full, 0.95), "best ms": quantile(full, 0) },
  });
}
