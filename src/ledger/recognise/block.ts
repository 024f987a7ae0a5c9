/** What recognition says of a workbook: which rectangle of which sheet is which ledger. All indexes are 0-based. */
import type { Range } from "../../book";
import type { YearContext } from "../parse";
import type { TableId } from "../tables";

/** Why a row between heading and end of a block is no record. */
export type RowRole =
  | "blank"
  | "total"
  | "opening"
  | "closing"
  | "section"
  | "heading"
  | "columnNumbers"
  | "example"
  | "note";

export interface OtherRow {
  readonly row: number;
  readonly role: RowRole;
}

/** Where the year of a block's dates stands. */
export type YearSource =
  | "heading"
  | "subTitle"
  | "corner"
  | "title"
  | "sheetName"
  | "fileName"
  | "unit"
  | "otherSheets"
  | "dates";

/** A column of a block in rows. */
export interface BlockColumn {
  readonly column: number;
  /** The heading as a person reads it, upper lines first; empty where there is none. */
  readonly heading: string;
  /** A field of the block's table, or null where none fits. */
  readonly field: string | null;
  /** How sure the field is, 0 to 1; 1 where the user said so. */
  readonly confidence: number;
  /** The months this column stands for, in a ledger with columns for months. */
  readonly months?: { readonly from: number; readonly to: number };
  /** The part of a date that is split over columns. */
  readonly part?: "year" | "month" | "day";
  /** Factor to 元, where the heading or the sub-title names a unit. */
  readonly unitScale?: number;
  /** An empty cell stands for the value above it. Merged cells and 同上 do so in every column. */
  readonly carriesBlank?: true;
  /** Months are written with two digits behind the point. */
  readonly paddedMonths?: true;
  /** The contents belong under another heading. */
  readonly wrongHeading?: true;
}

/** A value that a title or a section line gives to the records below it. */
export interface BlockConstant {
  readonly field: string;
  readonly text: string;
  /** First and last row it holds for. */
  readonly from: number;
  readonly to: number;
  readonly place: { readonly row: number; readonly column: number };
}

interface Known {
  readonly range: Range;
  /** 0 to 1. */
  readonly confidence: number;
  /** Chinese phrases, the weightiest first. */
  readonly reasons: readonly string[];
  /** The line above the block, as it stands there. */
  readonly title?: string;
}

export interface RowsBlock extends Known {
  readonly layout: "rows" | "monthColumns";
  readonly table: TableId;
  /** Where a table goes on without a heading, the first record's row and the one above it: no row at all. */
  readonly headerRows: { readonly first: number; readonly last: number };
  /** First and last record; undefined where there is only a heading. */
  readonly records?: { readonly first: number; readonly last: number };
  /** Rows between the heading and the last record that are no records. */
  readonly skipRows: readonly OtherRow[];
  /** Rows right below the last record. */
  readonly tailRows: readonly OtherRow[];
  readonly columns: readonly BlockColumn[];
  readonly constants: readonly BlockConstant[];
  readonly year?: YearContext;
  readonly yearFrom?: YearSource;
  /** 1–12: the month of a month sheet. */
  readonly month?: number;
  /** The amount column whose side (income or expense) the direction column decides. */
  readonly amountByDirection?: { readonly amount: number; readonly direction: number };
}

export interface KeyValueCell {
  readonly row: number;
  readonly column: number;
  readonly keyRow: number;
  readonly keyColumn: number;
  readonly heading: string;
  readonly field: string | null;
  readonly confidence: number;
  readonly unitScale?: number;
  /** The characters of the cell that are the value, where its key stands in the same cell: 地点：会议室. */
  readonly part?: { readonly from: number; readonly to: number };
  /** Which of the block's records it belongs to, 0-based; absent means the first. */
  readonly record?: number;
}

/** A form, which is one record; or a table turned on its side, with a column for each record. */
export interface KeyValueBlock extends Known {
  readonly layout: "keyValue";
  readonly table: TableId;
  readonly cells: readonly KeyValueCell[];
  readonly year?: YearContext;
  readonly yearFrom?: YearSource;
}

/** A block that is no ledger: a cover, a timetable, a list of contents. */
export interface ForeignBlock extends Known {
  readonly layout: "rows";
  readonly table: null;
  /** What it seems to be, in Chinese; `其他` where nothing tells. */
  readonly what: string;
  readonly headerRows?: { readonly first: number; readonly last: number };
}

export type Block = RowsBlock | KeyValueBlock | ForeignBlock;
export type LedgerBlock = RowsBlock | KeyValueBlock;

export interface RecognisedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The mark of a sheet that we generated; such sheets hold no blocks. */
  readonly generated?: string;
  readonly blocks: readonly Block[];
}

export interface Recognised {
  readonly sheets: readonly RecognisedSheet[];
  /** The year the book covers, where it says so. */
  readonly year?: YearContext;
}

/** The cells of a form record by record. */
export function cellsByRecord({ cells }: KeyValueBlock): readonly (readonly KeyValueCell[])[] {
  const records: KeyValueCell[][] = [];
  for (const cell of cells) (records[cell.record ?? 0] ??= []).push(cell);
  return records;
}

export function isLedgerBlock(block: Block): block is LedgerBlock {
  return block.table !== null;
}
