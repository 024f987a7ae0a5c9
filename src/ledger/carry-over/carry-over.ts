/**
 * Next year's workbook from this year's: what the union has (members, committees, assets) stays, what happened in the
 * year is emptied, the closing balance becomes the opening one, titles name the new year. The user's own layout,
 * formats and corrections stay as they are.
 */
import type { Book, ChangeSet, Sheet } from "../../book";
import { findSheet, formulaAt, groupedBy, plainDate } from "../../book";
import type { Ledger, RecordSet } from "../ledger";
import { closingBalance } from "../journal-balances";
import type { Block, Recognised } from "../recognise";
import { isLedgerBlock } from "../recognise";
import type { TableId } from "../tables";
import { fieldById, tableById } from "../tables";
import { CellChanges } from "./cell-changes";
import { emptyRecords, keepRecords, writeLastFinal } from "./emptied-records";
import { writeOpening } from "./write-opening";
import { moveYear, type YearMove } from "./year-words";

export interface CarriedTable {
  readonly table: TableId;
  readonly sheet: string;
  readonly records: number;
}

export interface CarriedOver {
  readonly changes: ChangeSet;
  readonly kept: readonly CarriedTable[];
  readonly emptied: readonly CarriedTable[];
  /** What is left to the user, in Chinese. */
  readonly notes: readonly string[];
}

interface OldYear {
  readonly book: Book;
  readonly recognised: Recognised;
  readonly ledger: Ledger;
  /** The new one. */
  readonly year: number;
}

const NO_YEAR = "没有认出原来的年度，标题里的年份没有改，请自行修改。";
const NO_BALANCE = "没有读到经费收支的余额，上年结转请自行填写。";
const NO_PLACE_FOR_BALANCE = "经费收支明细里没有余额列，上年结转请自行填写。";

/**
 * What to change in a copy of the workbook. `year` is the new one; of a school year the one it begins in. Generated
 * sheets are taken out: they are made anew.
 */
export function carryOver(book: Book, recognised: Recognised, ledger: Ledger, year: number): CarriedOver {
  const old: OldYear = { book, recognised, ledger, year };
  const cells = new CellChanges();
  const kept: CarriedTable[] = [];
  const emptied: CarriedTable[] = [];
  for (const set of ledger.tables().flatMap((table) => ledger.recordSets(table))) {
    if (set.table === "unit") continue;
    const of = { table: set.table, sheet: set.sheet.name };
    if (tableById(set.table).standing) kept.push({ ...of, records: keepRecords(set, cells) });
    else {
      emptyRecords(set, cells);
      emptied.push({ ...of, records: set.rows.length });
    }
  }
  for (const set of ledger.recordSets("budgetLines")) if (set.block.layout !== "keyValue") writeLastFinal(set, ledger, cells);
  emptyYearlyFields(ledger, cells);
  const notes = [...carryBalance(old, cells), ...moveYears(old, cells)];
  const generated = recognised.sheets.filter((sheet) => sheet.generated !== undefined && sheet.generated !== "state");
  return {
    changes: [...cells.changes(), ...generated.map(({ name }) => ({ kind: "deleteSheet" as const, sheet: name }))],
    kept: sheetBySheet(kept),
    emptied: sheetBySheet(emptied),
    notes,
  };
}

/** A sheet may hold a table in several blocks: a form for each record. */
function sheetBySheet(tables: readonly CarriedTable[]): readonly CarriedTable[] {
  const bySheet = groupedBy(tables, ({ table, sheet }) => `${table}|${sheet}`);
  return [...bySheet.values()].map((blocks) => ({ ...blocks[0]!, records: blocks.reduce((sum, { records }) => sum + records, 0) }));
}

function carryBalance({ book, recognised, ledger, year }: OldYear, cells: CellChanges): readonly string[] {
  const [first] = ledger.recordSets("journal");
  if (!first) return [];
  if (first.block.layout === "keyValue") return [NO_PLACE_FOR_BALANCE];
  const balance = closingBalance(ledger);
  if (balance === undefined) return [NO_BALANCE];
  const startMonth = first.block.year?.startMonth ?? recognised.year?.startMonth ?? 1;
  const opening = { balance, day: plainDate(year, startMonth, 1)!, dateSystem: book.dateSystem };
  return writeOpening(first, opening, cells) ? [] : [NO_PLACE_FOR_BALANCE];
}

/** The year of the form, and of every title, heading and line that is no record. */
function moveYears({ book, recognised, ledger, year }: OldYear, cells: CellChanges): readonly string[] {
  const from = recognised.year?.year;
  if (from === undefined) return [NO_YEAR];
  const years = { from, to: year };
  moveFormYear(ledger, years, cells);
  for (const { name, generated, hidden, blocks } of recognised.sheets) {
    const sheet = findSheet(book, name);
    if (sheet && generated === undefined && !hidden) moveTitles(sheet, blocks, years, cells);
  }
  const named = recognised.sheets.filter((sheet) => sheet.generated === undefined && moveYear(sheet.name, years) !== sheet.name).map((sheet) => sheet.name);
  return named.length > 0 ? [`工作表名称里有年份，请自行改名：${named.join("、")}。`] : [];
}

function emptyYearlyFields(ledger: Ledger, cells: CellChanges): void {
  for (const set of ledger.recordSets("unit")) {
    for (const { field, row, column } of set.columns) {
      const isYearly = fieldById(tableById("unit"), field)?.yearly === true;
      if (isYearly && row !== undefined && formulaAt(set.sheet, row, column) === undefined) cells.set(set.sheet, row, column, null);
    }
  }
}

function moveFormYear(ledger: Ledger, years: YearMove, cells: CellChanges): void {
  for (const set of ledger.recordSets("unit") as readonly RecordSet[]) {
    for (const { field, row, column } of set.columns) {
      if (field !== "year" || row === undefined || formulaAt(set.sheet, row, column) !== undefined) continue;
      const value = set.sheet.values[row]?.[column];
      cells.set(set.sheet, row, column, typeof value === "string" ? yearText(value, years) : years.to);
    }
  }
}

/** 2026年度 stays in its form; a bare 2026 is lent its 年. */
function yearText(value: string, years: YearMove): string {
  return moveYear(`${value}年`, years).slice(0, -1);
}

function moveTitles(sheet: Sheet, blocks: readonly Block[], years: YearMove, cells: CellChanges): void {
  const isContent = contentsOf(blocks);
  sheet.values.forEach((values, row) => {
    values?.forEach((value, column) => {
      if (typeof value !== "string" || isContent(row, column) || formulaAt(sheet, row, column) !== undefined) return;
      const moved = moveYear(value, years);
      if (moved !== value) cells.set(sheet, row, column, moved);
    });
  });
}

/** Sheets about the whole workbook, which name its year. */
const FRONT_MATTER: ReadonlySet<string> = new Set(["封面", "目录"]);

/** Records, the values of forms, and blocks that are no ledger of ours. */
function contentsOf(blocks: readonly Block[]): (row: number, column: number) => boolean {
  const tests = blocks.map((block) => {
    const { top, left, bottom, right } = block.range;
    if (isLedgerBlock(block) && block.layout !== "keyValue") {
      const { records } = block;
      return (row: number, column: number) => records !== undefined && row >= records.first && row <= records.last && column >= left && column <= right;
    }
    if (isLedgerBlock(block) && block.layout === "keyValue") {
      const values = new Set(block.cells.map(({ row, column }) => `${row},${column}`));
      return (row: number, column: number) => values.has(`${row},${column}`);
    }
    if (block.table === null && FRONT_MATTER.has(block.what)) return () => false;
    return (row: number, column: number) => row >= top && row <= bottom && column >= left && column <= right;
  });
  return (row, column) => tests.some((test) => test(row, column));
}
