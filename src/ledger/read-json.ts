/** What was recognised and read, as the command line's JSON says it (`read --json --values`). */
import { address, columnLetters, rangeAddress } from "../book";
import type { RecordSet } from "./ledger";
import { cellOf } from "./ledger";
import type { EncodedValue, Evidence } from "./parse";
import { encodeValue, valueOf } from "./parse";
import type { LedgerSource } from "./read-ledger";
import { readLedger } from "./read-ledger";
import type { Block, BlockColumn } from "./recognise";
import { isLedgerBlock } from "./recognise";
import type { TableId } from "./tables";
import { fieldById, tableById } from "./tables";

type ColumnJson = string | { readonly field: string; readonly month: number } | null;

export interface BlockJson {
  readonly table: TableId | null;
  readonly layout: Block["layout"];
  readonly range: string;
  readonly headerRows?: readonly number[];
  readonly firstRow?: number | null;
  readonly lastRow?: number | null;
  readonly skipRows?: readonly number[];
  readonly columns?: Readonly<Record<string, ColumnJson>>;
  readonly fields?: Readonly<Record<string, string>>;
  readonly confidence: number;
}

export interface ReadJson {
  readonly files: readonly string[];
  readonly sheets: readonly { readonly file: string; readonly name: string; readonly hidden: boolean; readonly blocks: readonly BlockJson[] }[];
  readonly values?: Readonly<Record<string, EncodedValue>>;
  readonly problems: readonly { readonly sheet: string; readonly cell?: string; readonly field: string; readonly kind: string; readonly text: string }[];
}

/** The contract's JSON. With several files the keys of `values` begin with the file: `[x.xlsx]会员!B6`. */
export function readJson(sources: readonly (LedgerSource & { readonly file: string })[], options: { readonly values?: boolean } = {}): ReadJson {
  const { ledger, problems } = readLedger(sources);
  return {
    files: sources.map(({ file }) => file),
    sheets: sources.flatMap(({ file, recognised }) =>
      recognised.sheets.map((sheet) => ({ file, name: sheet.name, hidden: sheet.hidden, blocks: sheet.blocks.map(blockJson) })),
    ),
    ...(options.values
      ? { values: valuesJson(ledger.tables().flatMap((table) => ledger.recordSets(table)), sources.length > 1) }
      : {}),
    problems: problems.map(({ place, field, kind, text }) => ({
      sheet: place?.sheet ?? "",
      ...(place?.cell !== undefined ? { cell: place.cell } : {}),
      field,
      kind,
      text,
    })),
  };
}

function blockJson(block: Block): BlockJson {
  const base = { table: block.table, layout: block.layout, range: rangeAddress(block.range) };
  if (!isLedgerBlock(block)) return { ...base, columns: {}, confidence: block.confidence };
  if (block.layout === "keyValue") {
    const mapped = block.cells.filter((cell) => cell.field !== null);
    const fields = Object.fromEntries(mapped.map((cell) => [address(cell.row, cell.column), cell.field!]));
    return { ...base, fields, confidence: block.confidence };
  }
  return {
    ...base,
    headerRows: span(block.headerRows.first, block.headerRows.last),
    firstRow: block.records ? block.records.first + 1 : null,
    lastRow: block.records ? block.records.last + 1 : null,
    skipRows: block.skipRows.map(({ row }) => row + 1),
    columns: Object.fromEntries(block.columns.map((column) => [columnLetters(column.column), columnJson(column)])),
    confidence: block.confidence,
  };
}

/** The numbers of rows `first` to `last`, counted from 1. */
function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i + 1);
}

/** A column for several months (a quarter) has no single month to name and is given as its field. */
function columnJson({ field, months }: BlockColumn): ColumnJson {
  return field !== null && months && months.from === months.to ? { field, month: months.from } : field;
}

function valuesJson(sets: readonly RecordSet[], severalFiles: boolean): Record<string, EncodedValue> {
  const values = new Map<string, EncodedValue>();
  for (const set of sets) {
    const prefix = `${severalFiles && set.file !== undefined ? `[${set.file}]` : ""}${set.sheet.name}!`;
    const table = tableById(set.table);
    for (const column of set.columns) {
      // A title's value is no cell of the record.
      if (column.cells && set.block.layout !== "keyValue") continue;
      const { type } = fieldById(table, column.field)!;
      column.readings.forEach((reading, index) => {
        // Evidence is given as yes or no, as the gold of the example books has it.
        const value = valueOf(reading);
        const cell = cellOf(set, column, index);
        const key = prefix + address(cell.row, cell.column);
        // An amount column by direction gives two fields; the one that applies says the value.
        if (value !== undefined) values.set(key, type === "evidence" ? (value as Evidence).present : encodeValue(type, value));
        else if (!values.has(key)) values.set(key, null);
      });
    }
  }
  return Object.fromEntries(values);
}
