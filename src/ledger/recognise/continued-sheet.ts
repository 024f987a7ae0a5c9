/** A table that goes on on the next sheet without its heading: the columns are those of the sheet before. */
import type { Book, Range, Sheet } from "../../book";
import { fieldById, tableById } from "../tables";
import type { Block, BlockColumn, RecognisedSheet, RowsBlock } from "./block";
import { isLedgerBlock } from "./block";
import { profileOf, sampleOf, shareOf } from "./column-profile";
import { plainFit } from "./content-fit";
import type { Grid } from "./grid";
import { filledBetween, gridOf } from "./grid";
import { textsOver, titlesAmong } from "./lines-above";
import { foreignNaming } from "./title-match";
import { analyseRows } from "./row-roles";
import { yearAbove } from "./year-context";

/** A page holds at least so many records. */
const FEWEST_RECORDS = 2;
/** Columns whose contents are what the sheet before has in them. */
const FEWEST_FITTING = 3;
const FITS = 0.5;
const CONTRADICTS = -0.25;

/** The sheets, with those that only go on with the table before them as blocks of that table. */
export function withContinuedSheets(book: Book, sheets: readonly RecognisedSheet[]): readonly RecognisedSheet[] {
  let before: { readonly sheet: string; readonly block: RowsBlock } | undefined;
  return sheets.map((sheet, index) => {
    if (sheet.hidden || sheet.generated !== undefined) return sheet;
    const next = before && mayContinue(sheet.blocks) ? continuation(book.sheets[index]!, before.block, before.sheet) : undefined;
    const last = next ?? sheet.blocks[sheet.blocks.length - 1];
    before = last && isInRows(last) ? { sheet: sheet.name, block: last } : undefined;
    return next ? { ...sheet, blocks: [next] } : sheet;
  });
}

function isInRows(block: Block): block is RowsBlock {
  return isLedgerBlock(block) && block.layout !== "keyValue";
}

/** A single block of which nothing is known. */
function mayContinue(blocks: readonly Block[]): boolean {
  const [block, ...others] = blocks;
  return block !== undefined && others.length === 0 && block.table === null && block.what === "其他";
}

function continuation(sheet: Sheet, before: RowsBlock, from: string): RowsBlock | undefined {
  const grid = keptGrid(sheet);
  const { left, right } = before.range;
  const start = firstRecord(grid, before);
  if (start === undefined || grid.columnCount - 1 > right + 1) return undefined;
  const header = { first: start - 1, last: start - 1, cells: before.columns.map(({ column, heading }) => ({ column, lines: [heading] })) };
  const { records, others } = analyseRows({ grid, header, left, right, bottom: grid.rowCount - 1, serialColumns: [], table: before.table });
  const first = records[0];
  const last = records[records.length - 1];
  if (first === undefined || last === undefined || records.length < FEWEST_RECORDS || !goesOnAlike(grid, before, records)) return undefined;
  const above = textsOver(grid, 0, start - 1, left, right);
  if (foreignNaming({ titles: titlesAmong(above), sheetName: sheet.name })) return undefined;
  const title = titlesAmong(above).pop();
  const year = yearAbove(above) ?? (before.year && before.yearFrom ? { year: before.year, from: before.yearFrom } : undefined);
  const range: Range = { top: start, left, bottom: last, right };
  return {
    table: before.table,
    layout: before.layout,
    range,
    ...(title !== undefined ? { title } : {}),
    confidence: Math.min(before.confidence, 0.8),
    reasons: [`没有列标题，内容接着“${from}”的“${tableById(before.table).title}”，按它的各列读取`],
    headerRows: { first: start, last: start - 1 },
    records: { first, last },
    skipRows: others.filter(({ row }) => row > first && row < last),
    tailRows: others.filter(({ row, role }) => row > last && role !== "blank"),
    columns: before.columns.map(withoutWarning),
    constants: [],
    ...(year ? { year: year.year, yearFrom: year.from } : {}),
    ...(before.amountByDirection ? { amountByDirection: before.amountByDirection } : {}),
  };
}

/** While others are edited, a sheet is asked again and again. */
const grids = new WeakMap<Sheet, Grid>();

function keptGrid(sheet: Sheet): Grid {
  const known = grids.get(sheet);
  if (known) return known;
  const grid = gridOf(sheet);
  grids.set(sheet, grid);
  return grid;
}

/** The first row as full as records are: half the columns of the table. */
function firstRecord(grid: Grid, { range, columns }: RowsBlock): number | undefined {
  const mapped = columns.filter(({ field }) => field !== null).length;
  for (let row = 0; row < grid.rowCount; row++) if (filledBetween(grid, row, range.left, range.right) * 2 >= mapped) return row;
  return undefined;
}

/** Whether the columns hold what their fields on the sheet before say, and none the opposite. */
function goesOnAlike(grid: Grid, before: RowsBlock, records: readonly number[]): boolean {
  const sample = sampleOf(records);
  const fits = before.columns.flatMap(({ column, field }) => {
    const known = field === null ? undefined : fieldById(tableById(before.table), field);
    const profile = profileOf(grid, column, sample);
    // 同上 and the like say nothing.
    return known && profile.telling > 0 && shareOf(profile, "mark", "none") < 0.5 ? [plainFit(profile, before.table, known)] : [];
  });
  const fitting = fits.filter((fit) => fit >= FITS).length;
  return fitting >= FEWEST_FITTING && fitting * 2 >= fits.length && fits.every((fit) => fit > CONTRADICTS);
}

function withoutWarning({ wrongHeading: _, ...column }: BlockColumn): BlockColumn {
  return column;
}
