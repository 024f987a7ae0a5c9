/**
 * A workbook's reading, kept between edits: sheets that stayed as they were are neither recognised nor read again, and
 * of a block whose look stayed only the columns that were edited. The result is the one that reading everything gives.
 */
import { asPart, type Book, type CellValue, type Sheet } from "../book";
import type { BlockAt, LedgerProblem } from "./block-at";
import { Ledger, type LedgerColumn, type RecordSet } from "./ledger";
import { readForm } from "./read-form";
import { readRows, type KnownColumns } from "./read-rows";
import { inYear, isLedgerBlock, looksTheSame, recogniseSheet, type Block, type CellEdit, type Corrections, type LedgerBlock, type Recognised, type RecognisedSheet, type RowsBlock } from "./recognise";

/** How the workbook is read; the same for as long as a reading is kept. */
export interface ReadingOf {
  readonly corrections: Corrections;
  readonly file: string;
}

export interface KeptReading {
  readonly of: ReadingOf;
  readonly book: Book;
  readonly recognised: Recognised;
  readonly ledger: Ledger;
  readonly problems: readonly LedgerProblem[];
  /** Sheet by sheet, as they stand in the book. */
  readonly sheets: readonly KeptSheet[];
}

interface KeptSheet {
  readonly sheet: Sheet;
  /** Without the book's year. */
  readonly recognised: RecognisedSheet;
  readonly blocks: readonly KeptBlock[];
}

interface KeptBlock {
  readonly block: LedgerBlock;
  readonly set: RecordSet;
  readonly problems: readonly LedgerProblem[];
}

/** A sheet of the new book beside what was kept of it, as far as it may be used. */
interface Again {
  readonly sheet: Sheet;
  readonly recognised: RecognisedSheet;
  readonly kept?: KeptSheet;
  /** Columns with edits; undefined where more changed than cells of records. */
  readonly edited?: ReadonlySet<number>;
}

/** Recognising takes most of the time of reading. */
const SHARE_OF_RECOGNISING = 0.7;

/** Reads everything, or what changed since an earlier reading, in steps; yields the share done, 0 to 1, often enough to keep a pane alive. */
export function* keepReadingInSteps(book: Book, of: ReadingOf, before?: KeptReading): Generator<number, KeptReading> {
  const known = before && before.of === of && before.book.dateSystem === book.dateSystem && before.sheets.length === book.sheets.length ? before.sheets : [];
  const sheets: Again[] = [];
  for (const sheet of book.sheets) {
    const kept = known[sheets.length];
    sheets.push(kept ? sheetAgain(kept, sheet, of.corrections) : { sheet, recognised: recogniseSheet(sheet, of.corrections) });
    yield (sheets.length / book.sheets.length) * SHARE_OF_RECOGNISING;
  }
  return yield* readSheets(book, of, sheets);
}

function sheetAgain(kept: KeptSheet, sheet: Sheet, corrections: Corrections): Again {
  const edits = editsBetween(kept.sheet, sheet);
  const edited = edits && new Set(edits.map(({ column }) => column));
  const stays = edits?.every((edit) => staysKnown(kept, sheet, edit)) ?? false;
  const recognised = stays ? kept.recognised : recogniseSheet(sheet, corrections);
  return { sheet, recognised, kept, ...(edited && { edited }) };
}

function staysKnown({ recognised }: KeptSheet, sheet: Sheet, edit: CellEdit): boolean {
  const { row, column } = edit;
  const around = recognised.blocks.filter(({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
  const [block, ...more] = around;
  if (!block || more.length > 0 || !isInRows(block)) return false;
  return looksTheSame(block, edit, [row - 1, row + 1].map((next): CellValue => sheet.values[next]?.[column] ?? null));
}

function isInRows(block: Block): block is RowsBlock {
  return isLedgerBlock(block) && block.layout !== "keyValue";
}

function* readSheets(book: Book, of: ReadingOf, sheets: readonly Again[]): Generator<number, KeptReading> {
  const recognised = inYear(book, sheets.map((each) => each.recognised), of.file);
  const kept: KeptSheet[] = [];
  for (const { sheet, recognised: plain, kept: before, edited } of sheets) {
    const { hidden, blocks } = recognised.sheets[kept.length]!;
    // An old ledger on a hidden sheet is no part of this year's.
    const own = hidden ? [] : blocks.filter(isLedgerBlock);
    const known = before && edited && before.blocks.length === own.length ? before.blocks : undefined;
    const done: KeptBlock[] = [];
    for (const block of own) {
      const steps = readBlock({ block, sheet, book, file: of.file }, known?.[done.length], edited);
      done.push(yield* asPart(steps, () => SHARE_OF_RECOGNISING + (kept.length / sheets.length) * (1 - SHARE_OF_RECOGNISING)));
    }
    kept.push({ sheet, recognised: plain, blocks: done });
  }
  const blocks = kept.flatMap((each) => each.blocks);
  return {
    of,
    book,
    recognised,
    ledger: new Ledger(blocks.map(({ set }) => set)),
    problems: blocks.flatMap(({ problems }) => problems),
    sheets: kept,
  };
}

/** @param kept the block in its place before; used as far as the two are read alike */
function* readBlock(at: BlockAt, kept: KeptBlock | undefined, edited: ReadonlySet<number> | undefined): Generator<number, KeptBlock> {
  const { block, sheet } = at;
  const usable = kept && edited && isReadAlike(kept.block, block) ? kept : undefined;
  // A record set shows its sheet: the same sheet, the same set.
  if (usable && usable.set.sheet === sheet) return { ...usable, block };
  const problems: LedgerProblem[] = [];
  const set = block.layout === "keyValue" ? readForm(at, block, problems) : yield* readRows(at, block, problems, usable && knownColumns(usable.set, edited!));
  return { block, set, problems };
}

/** Confidence and reasons are for people; all else decides how cells are read. */
function isReadAlike(one: LedgerBlock, other: LedgerBlock): boolean {
  return one === other || decisive(one) === decisive(other);
}

function decisive(block: LedgerBlock): string {
  return JSON.stringify(block, (key, value: unknown) => (key === "confidence" || key === "reasons" ? undefined : value));
}

/** The columns without edits; those read from several cells, or by another column, are read again. */
function knownColumns({ columns, block }: RecordSet, edited: ReadonlySet<number>): KnownColumns {
  const sided = block.layout === "keyValue" ? undefined : block.amountByDirection?.amount;
  const known = new Map<number, LedgerColumn>();
  for (const column of columns) {
    if (!edited.has(column.column) && column.row === undefined && column.cells === undefined && column.column !== sided) known.set(column.column, column);
  }
  return known;
}

/** More edits than this at once are a paste, a sort or another file. */
const MOST_EDITS = 200;

/** The cells in which two versions of a sheet differ; undefined where they differ in more than a few values. */
function editsBetween(before: Sheet, after: Sheet): readonly CellEdit[] | undefined {
  if (before === after) return [];
  if (!isSameFrame(before, after)) return undefined;
  const edits: CellEdit[] = [];
  for (let row = 0; row < after.values.length; row++) {
    if (before.formats[row] !== after.formats[row] && !areAlike(before.formats[row], after.formats[row])) return undefined;
    if (before.formulas[row] !== after.formulas[row] && !areAlike(before.formulas[row], after.formulas[row])) return undefined;
    const [old, now] = [before.values[row], after.values[row]];
    if (old === now) continue;
    for (let column = 0; column < Math.max(old?.length ?? 0, now?.length ?? 0); column++) {
      const [was, is] = [old?.[column] ?? null, now?.[column] ?? null];
      if (isSameValue(was, is)) continue;
      edits.push({ row, column, before: was, after: is, format: after.formats[row]?.[column] });
      if (edits.length > MOST_EDITS) return undefined;
    }
  }
  return edits;
}

function isSameFrame(before: Sheet, after: Sheet): boolean {
  return (
    before.name === after.name &&
    before.visibility === after.visibility &&
    before.values.length === after.values.length &&
    before.formulas.length === after.formulas.length &&
    before.formats.length === after.formats.length &&
    (before.merges === after.merges || JSON.stringify(before.merges) === JSON.stringify(after.merges)) &&
    areAlike(before.hiddenRows, after.hiddenRows) &&
    areAlike(before.hiddenColumns, after.hiddenColumns)
  );
}

function areAlike(before: readonly unknown[] = [], after: readonly unknown[] = []): boolean {
  return before === after || (before.length === after.length && before.every((value, index) => value === after[index]));
}

function isSameValue(was: CellValue, is: CellValue): boolean {
  return was === is || (typeof was === "object" && typeof is === "object" && was?.error === is?.error);
}
