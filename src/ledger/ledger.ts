/**
 * The ledger: every record of every table with its values, each knowing its place and original text. Columns hold
 * the values, rows are views of them, so that 100,000 records cost little more than their values.
 */
import type { CellValue, Place, Sheet } from "../book";
import { address, columnLetters, groupedBy, isCellError } from "../book";
import type { LedgerBlock } from "./recognise";
import type { Reading } from "./parse";
import { isCellProblem, valueOf } from "./parse";
import type { FieldId, FieldValueOf, TableId } from "./tables";

/** The values of one field in one block. */
export interface LedgerColumn {
  readonly field: string;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** 0-based row of the value where it is not the record's own: in a form, in a title (the first of several). */
  readonly row?: number;
  /** For each record its cell, where titles or section lines give the value, or where the table lies on its side. */
  readonly cells?: readonly { readonly row: number; readonly column: number }[];
  /** The months the column stands for, in a ledger with columns for months. */
  readonly months?: { readonly from: number; readonly to: number };
  /** One for each record. */
  readonly readings: readonly Reading[];
  /** Indexes of records whose value stands in a cell above (merged, 同上, written once). */
  readonly carried: ReadonlySet<number>;
}

/** The records of one block of one sheet. */
export interface RecordSet<Id extends TableId = TableId> {
  readonly table: Id;
  readonly sheet: Sheet;
  /** The file, where several files form one ledger. */
  readonly file?: string;
  readonly block: LedgerBlock;
  /** 0-based sheet row of each record; of a form, and of each column of a table on its side, the row it begins in. */
  readonly rows: readonly number[];
  readonly columns: readonly LedgerColumn[];
}

/** One record. Fields without a column in its block are simply not there. */
export class LedgerRow<Id extends TableId = TableId> {
  constructor(
    readonly set: RecordSet<Id>,
    /** Index among the records of its block. */
    readonly index: number,
    private readonly columns = columnsByField(set),
  ) {}

  get table(): Id {
    return this.set.table;
  }

  /** The row as people count it, from 1. */
  get rowNumber(): number {
    return this.set.rows[this.index]! + 1;
  }

  /** Where people find it: 第 12 行; C 列 in a table on its side; for a form the row it begins in. */
  get whereabouts(): string {
    if (this.set.block.layout !== "keyValue") return `第 ${this.rowNumber} 行`;
    const cell = this.set.columns[0]?.cells?.[this.index];
    return cell ? `${columnLetters(cell.column)} 列` : `“${this.set.sheet.name}”第 ${this.rowNumber} 行起的表`;
  }

  /** Whether it is a form by itself, so that a place in it needs no more words. */
  get isForm(): boolean {
    return this.set.block.layout === "keyValue" && this.set.rows.length === 1;
  }

  /** Whether the block has a column (or a title) for the field, filled or not. */
  has(field: FieldId<Id>): boolean {
    return this.columnOf(field) !== undefined;
  }

  /** What the cell turned out to say; undefined also where there is no column. */
  reading(field: FieldId<Id>): Reading {
    return this.columnOf(field)?.readings[this.index];
  }

  /** The value, or undefined where the cell is empty, says 无, can't be read, or isn't there. */
  value<Field extends FieldId<Id>>(field: Field): FieldValueOf<Id, Field> | undefined {
    return valueOf(this.reading(field)) as FieldValueOf<Id, Field> | undefined;
  }

  /** Whether the cell is empty or says that there is nothing. */
  isEmpty(field: FieldId<Id>): boolean {
    const reading = this.reading(field);
    return reading === undefined || reading === null;
  }

  isUnreadable(field: FieldId<Id>): boolean {
    return isCellProblem(this.reading(field));
  }

  /** Whether the value stands in a cell above; an amount carried so counts once, not once per row. */
  isCarried(field: FieldId<Id>): boolean {
    return this.columnOf(field)?.carried.has(this.index) ?? false;
  }

  /** The cell's own text as it stands in the sheet. */
  text(field: FieldId<Id>): string {
    const column = this.columnOf(field);
    if (!column) return "";
    const cell = cellOf(this.set, column, this.index);
    return rawText(this.set.sheet.values[cell.row]?.[cell.column]);
  }

  /** The cell of a field; the row where the block has no column for it. */
  place(field?: FieldId<Id>): Place {
    const column = field === undefined ? undefined : this.columnOf(field);
    const sheet = this.set.sheet.name;
    if (!column) return { sheet, row: this.rowNumber };
    const cell = cellOf(this.set, column, this.index);
    return { sheet, cell: address(cell.row, cell.column) };
  }

  /** The values of a field that has a column for each month (or quarter), in the order of the columns. */
  monthly(field: FieldId<Id>): { readonly months: { readonly from: number; readonly to: number }; readonly reading: Reading; readonly place: Place }[] {
    const row = this.set.rows[this.index]!;
    return this.set.columns.flatMap((column) =>
      column.field === field && column.months
        ? [{ months: column.months, reading: column.readings[this.index], place: { sheet: this.set.sheet.name, cell: address(row, column.column) } }]
        : [],
    );
  }

  private columnOf(field: string): LedgerColumn | undefined {
    return this.columns.get(field);
  }
}

/** Rows are made by the hundred thousand, and all of a set share its columns. */
const COLUMNS_BY_FIELD = new WeakMap<RecordSet, ReadonlyMap<string, LedgerColumn>>();

/** The first column of each field: where a field has several (a date over three, a column per month), it is the one to point at. */
function columnsByField(set: RecordSet): ReadonlyMap<string, LedgerColumn> {
  const known = COLUMNS_BY_FIELD.get(set);
  if (known) return known;
  const columns = new Map<string, LedgerColumn>();
  for (const column of set.columns) if (!columns.has(column.field)) columns.set(column.field, column);
  COLUMNS_BY_FIELD.set(set, columns);
  return columns;
}

/** All records of a block. */
export function rowsOf<Id extends TableId>(set: RecordSet<Id>): LedgerRow<Id>[] {
  const columns = columnsByField(set);
  return set.rows.map((_row, index) => new LedgerRow(set, index, columns));
}

/** The cell (0-based) in which a record's value of a column stands. */
export function cellOf(set: RecordSet, column: LedgerColumn, index: number): { readonly row: number; readonly column: number } {
  return column.cells?.[index] ?? { row: column.row ?? set.rows[index]!, column: column.column };
}

function rawText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : String(value);
}

/** All records of all blocks, by table. */
export class Ledger {
  private readonly sets: ReadonlyMap<TableId, readonly RecordSet[]>;

  constructor(recordSets: readonly RecordSet[]) {
    this.sets = groupedBy(recordSets, ({ table }) => table);
  }

  /** Whether any block of the workbook is this table, with or without records. */
  has(table: TableId): boolean {
    return this.sets.has(table);
  }

  tables(): TableId[] {
    return [...this.sets.keys()];
  }

  /** The record sets of a table, block by block. */
  recordSets<Id extends TableId>(table: Id): readonly RecordSet<Id>[] {
    return (this.sets.get(table) ?? []) as unknown as readonly RecordSet<Id>[];
  }

  /** All records of a table, in the order of files, sheets, blocks and rows. */
  *rows<Id extends TableId>(table: Id): IterableIterator<LedgerRow<Id>> {
    for (const set of this.recordSets(table)) yield* rowsOf(set);
  }

  rowCount(table: TableId): number {
    return this.recordSets(table).reduce((sum, set) => sum + set.rows.length, 0);
  }
}

