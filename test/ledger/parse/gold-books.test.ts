/** The books beside the checkout, with what a person reads in them; blocks and columns are taken from the gold. */
import * as fs from "node:fs";
import * as path from "node:path";
import { address, columnIndex, findSheet, formatAt, parseAddress, valueAt } from "../../../src/book";
import type { Book, CellValue, Sheet } from "../../../src/book";
import { readWorkbook } from "../../../src/host/file";
import { cellReader, encodeValue, isCellProblem, readDateParts, valueOf } from "../../../src/ledger/parse";
import type { ColumnContext, Reading, YearContext } from "../../../src/ledger/parse";
import { fieldById, isTableId, tableById } from "../../../src/ledger/tables";
import type { FieldDefinition } from "../../../src/ledger/tables";

interface GoldBlock {
  readonly table: string | null;
  readonly layout?: string;
  readonly headerRows: readonly [number, number] | null;
  readonly dataRows: readonly [number, number] | null;
  readonly skipRows?: readonly number[];
  readonly columns: Readonly<Record<string, string | null>>;
  readonly cells?: Readonly<Record<string, string | null>>;
  readonly columnPart?: Readonly<Record<string, "year" | "month" | "day">>;
  readonly columnPeriod?: Readonly<Record<string, string>>;
  readonly amountByDirection?: unknown;
  readonly carryDown?: Readonly<Record<string, string>>;
  readonly unitScale?: Readonly<Record<string, number>>;
  readonly yearContext?: number | { readonly from: number; readonly to: number };
  readonly monthContext?: number | string;
}

interface GoldValue {
  readonly sheet: string;
  readonly cell: string;
  readonly field: string;
  readonly expected: unknown;
  readonly alt?: readonly unknown[];
  readonly how?: string;
}

interface Gold {
  /** `2024`, or `2023-2024` for a school year. */
  readonly ledgerYear: number | string;
  readonly sheets: readonly { readonly name: string; readonly blocks: readonly GoldBlock[] }[];
  readonly values: readonly GoldValue[];
  readonly defects: readonly { readonly sheet: string; readonly cell: string; readonly kind: string; readonly alsoAt?: readonly string[] }[];
}

/** A cell of a block, read as its column's field. */
interface ReadCell {
  readonly field: FieldDefinition;
  readonly value: CellValue;
  readonly reading: Reading;
}

/** The block's year, else the book's. */
function yearOf(block: GoldBlock, ledgerYear: number | string): YearContext {
  const year = block.yearContext ?? ledgerYear;
  if (typeof year === "object") return { year: year.from, startMonth: 9 };
  return { year: Number(String(year).slice(0, 4)), startMonth: String(year).length > 4 ? 9 : 1 };
}

function readBlock(book: Book, sheet: Sheet, block: GoldBlock, ledgerYear: number | string, cells: Map<string, ReadCell>): void {
  if (block.table === null || !isTableId(block.table)) return;
  const table = tableById(block.table);
  const base: ColumnContext = {
    dateSystem: book.dateSystem,
    year: yearOf(block, ledgerYear),
    ...(block.monthContext !== undefined && { month: Number(String(block.monthContext).slice(-2)) }),
  };
  const read = (place: string, field: FieldDefinition, unitScale: number | undefined, reader = cellReader(field, { ...base, ...(unitScale && { unitScale }) })) => {
    const { row, column } = parseAddress(place)!;
    const value = valueAt(sheet, row, column);
    cells.set(`${sheet.name}!${place}`, { field, value, reading: reader(value, formatAt(sheet, row, column)) });
  };
  if (block.layout === "keyValue") {
    for (const [cell, id] of Object.entries(block.cells ?? {})) {
      if (id !== null) read(cell, fieldById(table, id)!, block.unitScale?.[cell]);
    }
    return;
  }
  const [first, last] = block.dataRows ?? [1, 0];
  const parts = Object.entries(block.columnPart ?? {});
  for (const [letters, id] of Object.entries(block.columns)) {
    if (id === null) continue;
    const field = fieldById(table, id)!;
    const scale = block.unitScale?.[letters];
    const reader = cellReader(field, { ...base, ...(scale && { unitScale: scale }) });
    const column = columnIndex(letters)!;
    let month: CellValue = null;
    for (let row = first; row <= last; row++) {
      if (block.skipRows?.includes(row)) continue;
      if (!block.columnPart?.[letters]) {
        read(address(row - 1, column), field, scale, reader);
        continue;
      }
      const texts = Object.fromEntries(parts.map(([letter, part]) => [part, valueAt(sheet, row - 1, columnIndex(letter)!)]));
      month = texts.month ?? month;
      cells.set(`${sheet.name}!${letters}${row}`, { field, value: texts.day ?? null, reading: readDateParts({ ...texts, month }, base, field.reach) });
    }
  }
}

function readGoldBook(file: string): { gold: Gold; cells: ReadonlyMap<string, ReadCell> } {
  const gold = JSON.parse(fs.readFileSync(file.replace(/\.xlsx$/, ".gold.json"), "utf8")) as Gold;
  const result = readWorkbook(fs.readFileSync(file));
  if (result.status !== "read") throw new Error(result.text);
  const cells = new Map<string, ReadCell>();
  for (const { name, blocks } of gold.sheets) {
    for (const block of blocks) readBlock(result.book, findSheet(result.book, name)!, block, gold.ledgerYear, cells);
  }
  return { gold, cells };
}

const squeezed = (text: string) => text.normalize("NFKC").replace(/[\s\u200b-\u200d\ufeff]/g, "");

function agrees(read: unknown, expected: unknown): boolean {
  if (read === undefined || read === null) return expected === null;
  if (typeof read === "number" && typeof expected === "number") return Math.abs(read - expected) < 0.0051;
  if (typeof read === "string" && typeof expected === "string") return squeezed(read) === squeezed(expected);
  return JSON.stringify(read) === JSON.stringify(expected);
}

const folder = path.resolve(process.cwd(), "../shared/books");
const books = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith(".xlsx")) : [];
const CARRIED = new Set(["mergedDown", "ditto", "carryBlank"]);
const READING_KINDS = new Set(["badDate", "badAmount", "badIdNumber", "formulaError"]);

(books.length > 0 ? describe : describe.skip)("the books beside the checkout (skipped where absent)", () => {
  const all = books.map((name) => [name, readGoldBook(path.join(folder, name))] as const);

  it("are read as a person reads them, 98 % of the values at least", () => {
    const wrong: string[] = [];
    let count = 0;
    for (const [name, { gold, cells }] of all) {
      for (const { sheet, cell, expected, alt = [], how } of gold.values) {
        if (CARRIED.has(how ?? "")) continue;
        count++;
        const read = cells.get(`${sheet}!${cell}`);
        const value = read ? valueOf(read.reading) : undefined;
        const encoded = value === undefined ? null : encodeValue(read!.field.type, value);
        if (![expected, ...alt].some((one) => agrees(encoded, one))) {
          wrong.push(`${name} ${sheet}!${cell} ${JSON.stringify(read?.value)} → ${JSON.stringify(encoded)}, not ${JSON.stringify(expected)}`);
        }
      }
    }
    expect(count).toBeGreaterThan(900);
    expect(wrong.slice(Math.floor(count * 0.02))).toEqual([]);
  });

  it.each(all)("in %s the cells that can't be read are the defects of those kinds, and no others", (_, { gold, cells }) => {
    const found = [...cells].filter(([, { reading }]) => isCellProblem(reading)).map(([place]) => place);
    const marked = gold.defects.filter(({ kind }) => READING_KINDS.has(kind));
    const expected = new Set(marked.flatMap(({ sheet, cell, alsoAt = [] }) => [cell, ...alsoAt].map((one) => `${sheet}!${one}`)));
    const missed = marked.filter(({ sheet, cell }) => cells.has(`${sheet}!${cell}`) && !found.includes(`${sheet}!${cell}`));
    expect({ missed, invented: found.filter((place) => !expected.has(place)).map((place) => [place, cells.get(place)!.value]) }).toEqual({ missed: [], invented: [] });
  });
});
