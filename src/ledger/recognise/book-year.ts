/** The year the whole book covers, for blocks that don't say it themselves. */
import type { Book } from "../../book";
import { findSheet, valueAt } from "../../book";
import type { YearContext } from "../parse";
import type { Block, KeyValueBlock, LedgerBlock, RecognisedSheet, YearSource } from "./block";
import { isLedgerBlock } from "./block";
import { textOf } from "./plain-text";
import { yearIn, yearOfFileName } from "./year-context";

export interface BookYear {
  readonly year: YearContext;
  readonly from: YearSource;
}

const SCHOOL_YEAR_BEGINS = 9;

/** From 基本情况, else from the file's name, else the year that most of the titles name. */
export function bookYear(book: Book, sheets: readonly RecognisedSheet[], fileName: string | undefined): BookYear | undefined {
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const unit = unitYear(book, visible);
  if (unit) return { year: unit, from: "unit" };
  const titles = titlesYear(visible.flatMap((sheet) => sheet.blocks.filter(isLedgerBlock).flatMap((block) => block.year ?? [])));
  const file = fileName === undefined ? undefined : yearOfFileName(fileName);
  if (file) return { year: sameYear(file, titles), from: "fileName" };
  return titles ? { year: titles, from: "otherSheets" } : undefined;
}

/** A file called 2023 whose titles say 2023-2024学年 means the school year; one called so keeps it whatever its titles say. */
function sameYear(year: YearContext, titles: YearContext | undefined): YearContext {
  return titles && titles.year === year.year && year.startMonth !== SCHOOL_YEAR_BEGINS ? titles : year;
}

function unitYear(book: Book, sheets: readonly RecognisedSheet[]): YearContext | undefined {
  for (const sheet of sheets) {
    for (const block of sheet.blocks) {
      if (!isForm(block)) continue;
      const text = (field: string): string | undefined => fieldText(book, sheet.name, block, field);
      const year = yearIn(text("year") ?? "");
      if (!year) continue;
      const bySchoolYear = year.startMonth === SCHOOL_YEAR_BEGINS || /学年|9月/.test(text("yearScheme") ?? "");
      return bySchoolYear ? { ...year, startMonth: SCHOOL_YEAR_BEGINS } : year;
    }
  }
  return undefined;
}

function isForm(block: Block): block is KeyValueBlock {
  return block.table === "unit" && block.layout === "keyValue";
}

function fieldText(book: Book, sheetName: string, block: KeyValueBlock, field: string): string | undefined {
  const sheet = findSheet(book, sheetName);
  const cell = block.cells.find((candidate) => candidate.field === field);
  return sheet && cell ? textOf(valueAt(sheet, cell.row, cell.column)) : undefined;
}

/** Months of two calendar years (2024年9月, 2025年3月) under a school year that another title names are of that school year. */
function titlesYear(years: readonly YearContext[]): YearContext | undefined {
  const most = mostFrequent(years);
  const schoolYear = mostFrequent(years.filter(({ startMonth }) => startMonth === SCHOOL_YEAR_BEGINS));
  if (!schoolYear) return most;
  const calendarYears = new Set(years.filter(({ startMonth }) => startMonth === 1).map(({ year }) => year));
  const spansBoth = calendarYears.has(schoolYear.year) && calendarYears.has(schoolYear.year + 1) && calendarYears.size === 2;
  return spansBoth ? schoolYear : most;
}

function mostFrequent(years: readonly YearContext[]): YearContext | undefined {
  const counts = new Map<string, { year: YearContext; count: number }>();
  for (const year of years) {
    const key = `${year.year}/${year.startMonth}`;
    counts.set(key, { year, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.year;
}

/** The block with the year of its dates: its own, its sheet's name's, the book's. */
export function withYear(block: LedgerBlock, sheetName: string, book: BookYear | undefined): LedgerBlock {
  if (block.year) return block;
  const named = yearIn(sheetName);
  if (named) return { ...block, year: named, yearFrom: "sheetName" };
  return book ? { ...block, year: book.year, yearFrom: book.from } : block;
}
