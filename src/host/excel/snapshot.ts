/** Reads the whole open workbook in few requests: what sheets there are, how large they are, then their cells in chunks. */
import type { Book, Range, Sheet, Visibility } from "../../book";
import { isForRecovery, parseRange, rangeAddress } from "../../book";
import { askForCharts } from "./charts";
import type { ApiContent } from "./cell-content";
import { formulaOf, valueOf } from "./cell-content";
import { ExcelFailure } from "./complaints";
import type { Send } from "./requests";

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** 0-based, all sheets counted. */
  readonly position: number;
  readonly protected: boolean;
}

export interface Snapshot {
  readonly book: Book;
  /** All sheets, ours for recovery, too, which the book leaves out. */
  readonly facts: readonly SheetFacts[];
  /** The workbook's names and their formulas, with `=`. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the sheets they were asked of, by name: the charts of ours. */
  readonly charts: ReadonlyMap<string, ReturnType<ReturnType<typeof askForCharts>>>;
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
}

/** Bytes of an answer that are aimed at; Excel on the web refuses above 5 MB. */
const CHUNK_BYTES = 4_000_000;
/** Bytes of a cell (value, formula, number format) before any was seen: a ledger's usual measure. */
const USUAL_CELL_BYTES = 48;

const VISIBILITIES: Readonly<Record<string, Visibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };

export interface ReadWishes {
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
  /** Names of sheets whose charts are wanted, too. */
  readonly chartsOf?: ReadonlySet<string>;
}

export class ReadingCancelled extends Error {}

/** @throws ExcelFailure, ReadingCancelled */
export async function readSnapshot(context: Excel.RequestContext, send: Send, { signal, onProgress, chartsOf }: ReadWishes = {}): Promise<Snapshot> {
  const next = async (): Promise<void> => {
    if (signal?.aborted) throw new ReadingCancelled();
    await send();
  };
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const names = workbook.names.load("items/name,items/formula");
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/position");
  // In the date system of 1904 day 0 lies in 1904; the property for it is younger than Excel 2021.
  const firstYear = workbook.functions.year(0).load("value");
  await next();

  const sizes = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used, takeCharts: chartsOf?.has(sheet.name) ? askForCharts(sheet) : undefined };
  });
  await next();

  const facts = worksheets.items.map(
    (sheet): SheetFacts => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITIES[sheet.visibility] ?? "visible",
      position: sheet.position,
      protected: sheet.protection.protected,
    }),
  );
  const drafts = sizes.flatMap(({ sheet, used }, index) =>
    isForRecovery(sheet.name) ? [] : [new SheetDraft(sheet, facts[index]!, used.isNullObject ? undefined : rangeOf(used))],
  );
  await readCells(drafts, next, onProgress);
  return {
    book: { sheets: drafts.map((draft) => draft.sheet()), dateSystem: firstYear.value === 1904 ? 1904 : 1900, damage: [] },
    facts,
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    charts: new Map(sizes.flatMap(({ sheet: { name }, takeCharts }) => (takeCharts ? [[name, takeCharts()] as const] : []))),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
  };
}

function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** Rows of one sheet that are read with one request, maybe with others. */
interface Piece {
  readonly draft: SheetDraft;
  readonly range: Range;
}

const cellsOf = ({ top, bottom, left, right }: Range): number => (bottom - top + 1) * (right - left + 1);

/** How many cells may be asked for at once, by the size of the last ones. */
class CellBudget {
  private bytesOfCell = USUAL_CELL_BYTES;

  get perRequest(): number {
    return Math.max(1, Math.floor(CHUNK_BYTES / this.bytesOfCell));
  }

  learn(cells: number, bytes: number): void {
    this.bytesOfCell = Math.max(1, bytes / cells);
  }

  /** Excel found an answer too large. */
  askForHalf(): void {
    this.bytesOfCell *= 2;
  }
}

async function readCells(drafts: readonly SheetDraft[], next: Send, onProgress: ReadWishes["onProgress"]): Promise<void> {
  const budget = new CellBudget();
  let left: readonly Piece[] = drafts.flatMap((draft) => (draft.used ? [{ draft, range: draft.used }] : []));
  const total = left.reduce((sum, { range }) => sum + cellsOf(range), 0);
  let done = 0;
  while (left.length > 0) {
    const { now, later } = share(left, budget.perRequest);
    const asked = now.map(({ draft, range }) => draft.ask(range));
    try {
      await next();
    } catch (error) {
      if (!(error instanceof ExcelFailure) || error.code !== "ResponsePayloadSizeLimitExceeded" || budget.perRequest < 100) throw error;
        budget.askForHalf();
      continue;
    }
    const bytes = asked.reduce((sum, take) => sum + take(), 0);
    const cells = now.reduce((sum, { range }) => sum + cellsOf(range), 0);
    budget.learn(cells, bytes);
    done += cells;
    onProgress?.(done / total);
    left = later;
  }
}

/** As many whole rows as the next request may ask for; at least one. */
function share(pieces: readonly Piece[], cells: number): { readonly now: readonly Piece[]; readonly later: readonly Piece[] } {
  const now: Piece[] = [];
  let room = cells;
  for (const [index, { draft, range }] of pieces.entries()) {
    const width = range.right - range.left + 1;
    const rows = Math.max(Math.floor(room / width), now.length === 0 ? 1 : 0);
    if (rows > 0) now.push({ draft, range: { ...range, bottom: Math.min(range.bottom, range.top + rows - 1) } });
    if (range.top + rows <= range.bottom) {
      return { now, later: [{ draft, range: { ...range, top: range.top + rows } }, ...pieces.slice(index + 1)] };
    }
    room -= cellsOf(range);
  }
  return { now, later: [] };
}

class SheetDraft {
  private readonly values: Sheet["values"][number][] = [];
  private readonly formulas: Sheet["formulas"][number][] = [];
  private readonly formats: Sheet["formats"][number][] = [];
  private readonly hiddenRows: number[] = [];
  private merged: Excel.RangeAreas | undefined;
  private columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;

  constructor(
    private readonly proxy: Excel.Worksheet,
    private readonly facts: SheetFacts,
    readonly used: Range | undefined,
  ) {}

  /** Asks for rows; what is given back takes the answer and tells its bytes. */
  ask(range: Range): () => number {
    const cells = this.proxy.getRange(rangeAddress(range)).load("values,formulas,numberFormat");
    const rows = cells.getRowProperties({ rowHidden: true });
    if (range.top === this.used?.top) {
      const all = this.proxy.getRange(rangeAddress(this.used));
      this.merged = all.getMergedAreasOrNullObject().load("areas/items/address");
      this.columns = all.getColumnProperties({ columnHidden: true });
    }
    return () => {
      // Too many cells at once read as null instead of failing.
      if (!Array.isArray(cells.values)) throw new ExcelFailure("ResponsePayloadSizeLimitExceeded", this.facts.name);
      this.take(range, cells.values as ApiContent[][], cells.formulas as ApiContent[][], cells.numberFormat as string[][]);
      rows.value.forEach(({ rowHidden }, n) => {
        if (rowHidden) this.hiddenRows.push(range.top + n);
      });
      return bytesOf([cells.values, cells.formulas, cells.numberFormat]);
    };
  }

  sheet(): Sheet {
    const { name, visibility } = this.facts;
    const merges = this.merged && !this.merged.isNullObject ? this.merged.areas.items.map(({ address }) => placeOf(address)) : [];
    return {
      name,
      visibility,
      values: this.values,
      formulas: this.formulas,
      formats: this.formats,
      merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: (this.columns?.value ?? []).flatMap(({ columnHidden }, n) => (columnHidden ? this.used!.left + n : [])),
    };
  }

  private take({ top, left }: Range, values: ApiContent[][], contents: ApiContent[][], formats: string[][]): void {
    const blank = new Array<undefined>(left).fill(undefined);
    values.forEach((row, n) => {
      const contentRow = contents[n]!;
      const formulas = row.map((value, column) => formulaOf(contentRow[column]!, value));
      const codes = formats[n]!.map((code) => (code === "General" ? undefined : code));
      this.values[top + n] = [...blank.map(() => null), ...row.map(valueOf)];
      if (formulas.some((formula) => formula !== undefined)) this.formulas[top + n] = [...blank, ...formulas];
      if (codes.some((code) => code !== undefined)) this.formats[top + n] = [...blank, ...codes];
    });
  }
}

/** As they come over the wire; a Chinese character takes three. */
function bytesOf(answer: unknown): number {
  return new TextEncoder().encode(JSON.stringify(answer)).length;
}

/** The range of an address with its sheet's name. */
function placeOf(address: string): Range {
  return parseRange(address.slice(address.lastIndexOf("!") + 1))!;
}
