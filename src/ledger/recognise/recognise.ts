/** Says of a workbook which sheet, and which block on it, is which ledger. */
import type { Book, Range, Sheet } from "../../book";
import { findMark, finish, STATE_SHEET } from "../../book";
import type { TableId } from "../tables";
import { tableById } from "../tables";
import type { Block, ForeignBlock, KeyValueBlock, Recognised, RecognisedSheet, RowsBlock } from "./block";
import { isLedgerBlock } from "./block";
import { bookYear, withYear } from "./book-year";
import { withContinuedSheets } from "./continued-sheet";
import type { Corrections } from "./corrections";
import { columnCorrections, correctedTable } from "./corrections";
import { foreignNaming } from "./title-match";
import type { Grid } from "./grid";
import { gridOf, ownText } from "./grid";
import type { Header } from "./header";
import { findHeaders, likeliestHeader } from "./header";
import { findForms } from "./key-value";
import { textsOver, titlesAmong } from "./lines-above";
import { isMonthlySummary, MONTHLY_SUMMARY, MONTHLY_SUMS } from "./monthly-summary";
import { recordForms } from "./record-forms";
import type { Analysis, Hints } from "./region";
import { analyseRegion } from "./region";
import { regionsOf } from "./regions";
import { foreignBlock, rowsBlock } from "./rows-block";
import type { TableChoice } from "./table-choice";

export interface RecogniseOptions {
  /** What the user said about earlier readings of this workbook; wins over everything found. */
  readonly corrections?: Corrections;
  /** May give the year that neither titles nor 基本情况 give. */
  readonly fileName?: string;
}

/**
 * Recognises every sheet. Never throws on any book: what it does not know is a block without a table. Sheets that we
 * generated are named as such and hold no blocks.
 */
export function recognise(book: Book, options: RecogniseOptions = {}): Recognised {
  return finish(recogniseInSteps(book, options));
}

/** The same in steps, one for each sheet; yields the share done, 0 to 1. */
export function* recogniseInSteps(book: Book, options: RecogniseOptions = {}): Generator<number, Recognised> {
  const corrections = options.corrections ?? [];
  const sheets: RecognisedSheet[] = [];
  for (const sheet of book.sheets) {
    sheets.push(recogniseSheet(sheet, corrections));
    yield sheets.length / book.sheets.length;
  }
  return inYear(book, sheets, options.fileName);
}

/** The sheets, each looked at by itself, as one book: tables go on over sheets, blocks that don't name their year take the book's. */
export function inYear(book: Book, sheets: readonly RecognisedSheet[], fileName: string | undefined): Recognised {
  const year = bookYear(book, sheets, fileName);
  return {
    sheets: withContinuedSheets(book, sheets).map((sheet) => ({ ...sheet, blocks: sheet.blocks.map((block) => (isLedgerBlock(block) ? withYear(block, sheet.name, year) : block)) })),
    ...(year ? { year: year.year } : {}),
  };
}

/** One sheet by itself; its blocks may still lack the book's year. */
export function recogniseSheet(sheet: Sheet, corrections: Corrections): RecognisedSheet {
  const base = { name: sheet.name, hidden: sheet.visibility !== "visible" };
  const generated = markOf(sheet);
  if (generated !== undefined) return { ...base, generated, blocks: [] };
  return { ...base, blocks: blocksOf(gridOf(sheet), corrections) };
}

function markOf(sheet: Sheet): string | undefined {
  return sheet.name === STATE_SHEET ? "state" : findMark(sheet)?.id;
}

function blocksOf(grid: Grid, corrections: Corrections): Block[] {
  if (grid.rowCount === 0) return [];
  const name = grid.sheet.name;
  const forms = formsOf(grid, corrections).filter((form) => correctedTable(corrections, name, form.title) !== null);
  const taken: Range[] = forms.map((form) => form.range);
  const analyses = regionsOf(grid, headersOf(grid, taken, corrections), taken);
  const rows = analyses.map((analysis) => blockOf(grid, analysis, corrections));
  const blocks: Block[] = [...forms, ...rows];
  if (blocks.length === 0) return [wholeSheet(grid)];
  return blocks.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
}

/** Forms that are records go before 基本情况: that its keys are among theirs says little. */
function formsOf(grid: Grid, corrections: Corrections): KeyValueBlock[] {
  const records = recordForms(grid, corrections);
  const unit = findForms(grid, corrections).filter(({ range }) => !records.some((form) => form.range.top <= range.bottom && form.range.bottom >= range.top));
  return [...records, ...unit];
}

/** Where nothing looks like headings but the user says that the sheet is a table, the likeliest line. */
function headersOf(grid: Grid, taken: readonly Range[], corrections: Corrections): Header[] {
  const headers = findHeaders(grid, taken);
  if (headers.length > 0 || taken.length > 0 || !correctedTable(corrections, grid.sheet.name, undefined)) return headers;
  const likeliest = likeliestHeader(grid);
  return likeliest ? [likeliest] : [];
}

function blockOf(grid: Grid, analysis: Analysis, corrections: Corrections): Block {
  const title = analysis.naming.titles[analysis.naming.titles.length - 1];
  const told = correctedTable(corrections, grid.sheet.name, title);
  if (told === null) return foreignBlock(grid, analysis, "已忽略", ["您已说明这不是台帐"]);
  const final = hinted(grid, analysis, corrections, title, told);
  const { best, foreign } = final.choice;
  if (!best?.recognised && told === undefined && isMonthlySummary(final)) return foreignBlock(grid, final, MONTHLY_SUMS, [MONTHLY_SUMMARY]);
  if (best && told !== undefined) return confirmed(ledgerBlock(grid, final, best), told);
  if (foreign) return foreignBlock(grid, final, foreign.what, [`看起来是${foreign.what}`]);
  if (!best?.recognised) return foreignBlock(grid, final, "其他", ["列标题与各类台帐都不相符"]);
  return ledgerBlock(grid, final, best);
}

/** Looks again with the user's corrections, where there are any for this block. */
function hinted(grid: Grid, analysis: Analysis, corrections: Corrections, title: string | undefined, table: TableId | undefined): Analysis {
  const headings = new Map(analysis.region.header.cells.map((cell) => [cell.column, cell.lines]));
  const columns = columnCorrections(corrections, grid.sheet.name, title, headings);
  if (!columns && table === undefined) return analysis;
  const hints: Hints = { ...(table !== undefined ? { table } : {}), ...(columns ? { columns } : {}) };
  return analyseRegion(grid, analysis.region, hints);
}

function confirmed(block: Block, table: TableId): Block {
  return { ...block, confidence: 1, reasons: [`您已说明这是“${tableById(table).title}”`, ...block.reasons] };
}

/** A table in rows; 基本情况 written in one row below its headings is a form turned on its side. */
function ledgerBlock(grid: Grid, analysis: Analysis, choice: TableChoice): Block {
  const block = rowsBlock(grid, analysis, choice);
  if (tableById(choice.table).layout === "rows") return block;
  const record = block.records;
  if (!record || record.first !== record.last) return foreignBlock(grid, analysis, "其他", ["像基本情况，但不止一行"]);
  return formInOneRow(block, record.first);
}

function formInOneRow(block: RowsBlock, row: number): KeyValueBlock {
  const { range, confidence, reasons, title, year, yearFrom } = block;
  return {
    table: block.table,
    layout: "keyValue",
    range,
    confidence,
    reasons,
    cells: block.columns.map((column) => ({
      row,
      column: column.column,
      keyRow: block.headerRows.last,
      keyColumn: column.column,
      heading: column.heading,
      field: column.field,
      confidence: column.confidence,
      ...(column.unitScale !== undefined ? { unitScale: column.unitScale } : {}),
    })),
    ...(title !== undefined ? { title } : {}),
    ...(year ? { year } : {}),
    ...(yearFrom ? { yearFrom } : {}),
  };
}

/** A sheet without any table: a cover, a text, lists for drop-downs. */
function wholeSheet(grid: Grid): ForeignBlock {
  const right = grid.columnCount - 1;
  const bottom = grid.rowCount - 1;
  let top = 0;
  while (grid.filled[top] === 0) top++;
  const texts = textsOver(grid, top, Math.min(bottom, top + 30), 0, right);
  const foreign = foreignNaming({ titles: titlesAmong(texts.slice(0, 3)), sheetName: grid.sheet.name });
  const first = texts[0];
  return {
    table: null,
    layout: "rows",
    what: foreign?.what ?? "其他",
    range: { top, left: 0, bottom, right },
    confidence: 0.6,
    reasons: ["没有找到列标题"],
    ...(first ? { title: ownText(grid, first.row, first.column) } : {}),
  };
}

