/** Example workbooks with what a person reads in them (test/fixtures/books), and how far a reading agrees. */
import * as fs from "node:fs";
import * as path from "node:path";
import { readWorkbook } from "../../src/host/file";
import type { BlockJson, LedgerSource, ReadJson } from "../../src/ledger";
import { readJson, recognise } from "../../src/ledger";
import { fieldById, isTableId, tableById } from "../../src/ledger/tables";

interface GoldBlock {
  readonly table: string | null;
  readonly layout?: string;
  readonly optional?: boolean;
  readonly headerRows: readonly [number, number] | null;
  readonly dataRows: readonly [number, number] | null;
  readonly skipRows: readonly number[];
  readonly tailRows?: readonly number[];
  readonly columns: Readonly<Record<string, string | null>>;
  readonly altColumns?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly cells?: Readonly<Record<string, string | null>>;
}

interface Gold {
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean | string; readonly blocks: readonly GoldBlock[] }[];
  readonly values: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly altCells?: readonly string[];
    readonly field: string;
    readonly expected: unknown;
    readonly alt?: readonly unknown[];
  }[];
}

const FOLDER = path.resolve(__dirname, "../fixtures/books");

export function goldBooks(): Gold[] {
  return fs
    .readdirSync(FOLDER)
    .filter((name) => name.endsWith(".gold.json"))
    .map((name) => JSON.parse(fs.readFileSync(path.join(FOLDER, name), "utf8")) as Gold);
}

export function sourceOf(file: string): LedgerSource & { readonly file: string } {
  const result = readWorkbook(new Uint8Array(fs.readFileSync(path.join(FOLDER, file))));
  if (result.status !== "read") throw new Error(`${file}: ${result.text}`);
  return { book: result.book, recognised: recognise(result.book, { fileName: file }), file };
}

export interface Agreement {
  readonly counts: { readonly blocks: number; readonly columns: number; readonly cells: number; readonly values: number };
  /** One line for each disagreement. */
  readonly differences: readonly string[];
}

export function compare(gold: Gold, read: ReadJson): Agreement {
  const counts = { blocks: 0, columns: 0, cells: 0, values: 0 };
  const differences: string[] = [];
  for (const sheet of gold.sheets) {
    if (sheet.hidden) continue;
    const found = read.sheets.find(({ name }) => name === sheet.name)?.blocks.filter(({ table }) => table !== null) ?? [];
    const wanted = sheet.blocks.filter((block) => block.table !== null && !block.optional);
    for (const block of wanted) {
      counts.blocks++;
      const match = found.find((candidate) => candidate.table === block.table && agreesInRows(block, candidate));
      if (!match) differences.push(`${sheet.name}: no ${block.table!} as expected`);
      compareColumns(sheet.name, block, match, counts, differences);
    }
    for (const block of found) {
      if (!wanted.some((candidate) => candidate.table === block.table)) differences.push(`${sheet.name}: ${block.table!} is invented`);
    }
  }
  for (const value of gold.values) {
    counts.values++;
    const readings = [value.cell, ...(value.altCells ?? [])].map((cell) => read.values?.[`${value.sheet}!${cell}`]);
    const accepted = [value.expected, ...(value.alt ?? [])];
    if (!readings.some((reading) => accepted.some((expected) => same(reading, expected)))) {
      differences.push(`${value.sheet}!${value.cell} ${value.field}: ${JSON.stringify(readings[0])} for ${JSON.stringify(value.expected)}`);
    }
  }
  return { counts, differences };
}

/** Form blocks agree by their table; others by heading, first and last record. */
function agreesInRows(gold: GoldBlock, read: BlockJson): boolean {
  if (gold.layout === "keyValue") return read.layout === "keyValue";
  if (!gold.headerRows || !read.headerRows?.includes(gold.headerRows[1])) return false;
  if (!gold.dataRows) return read.firstRow === null;
  const lastAllowed = Math.max(gold.dataRows[1], ...(gold.tailRows ?? []));
  return read.firstRow === gold.dataRows[0] && read.lastRow! >= gold.dataRows[1] && read.lastRow! <= lastAllowed;
}

function compareColumns(
  sheet: string,
  gold: GoldBlock,
  read: BlockJson | undefined,
  counts: { columns: number; cells: number },
  differences: string[],
): void {
  for (const [cell, field] of Object.entries(gold.cells ?? {})) {
    counts.cells++;
    if ((read?.fields?.[cell] ?? null) !== field) differences.push(`${sheet}!${cell}: ${String(read?.fields?.[cell])} for ${String(field)}`);
  }
  for (const [column, field] of Object.entries(gold.columns)) {
    counts.columns++;
    const reading = read?.columns?.[column] ?? null;
    const got = typeof reading === "object" && reading !== null ? reading.field : reading;
    const accepted = [field, ...(gold.altColumns?.[column] ?? [])];
    if (!accepted.includes(got) && !isNewField(gold.table, got)) differences.push(`${sheet}!${column}: ${String(got)} for ${String(field)}`);
  }
}

/** The gold knows version 1 of the catalogue; a field that came later may be the better place. */
function isNewField(table: string | null, field: string | null): boolean {
  if (table === null || field === null || !isTableId(table)) return false;
  return fieldById(tableById(table), field)?.since !== undefined;
}

function same(reading: unknown, expected: unknown): boolean {
  if (expected === null || expected === undefined) return reading === null || reading === undefined;
  if (typeof expected === "number") return Math.abs(Number(reading) - expected) < 0.0051;
  if (typeof expected === "boolean") return reading === expected;
  if (Array.isArray(expected)) {
    const list = Array.isArray(reading) ? reading : [reading];
    return list.length === expected.length && list.every((item, i) => same(item, expected[i]));
  }
  if (typeof expected === "object") {
    if (typeof reading !== "object" || reading === null) return false;
    const keys = Object.keys(expected);
    return keys.length === Object.keys(reading).length && keys.every((key) => same((reading as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key]));
  }
  const bare = (value: unknown): string => String(value).normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff-]/g, "");
  return bare(reading) === bare(expected);
}

export function readGoldBook(gold: Gold): ReadJson {
  return readJson([sourceOf(gold.file)], { values: true });
}
