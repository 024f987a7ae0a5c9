/** Small ledgers for tests: tables as rows of cells, read by the real reader; what rules find, as places. */
import { parsePlainDate, plainBook, plainSheet, type CellValue } from "../../src/book";
import { inspect, type InspectedUnit, type InspectionInput, type Prose, type Report, type Rule } from "../../src/inspection";
import { readLedger, TABLES, tableById, type KeyValueBlock, type LedgerReading, type Recognised, type RowRole, type RowsBlock, type TableId } from "../../src/ledger";

/** A table: its headings as the catalogue writes them, then its records. A first cell 合计, 小计, 上年结转 … makes no record. */
export type Lines = readonly (readonly CellValue[])[];
export type Tables = { readonly [Id in TableId]?: Lines };

const ROLES: Readonly<Record<string, RowRole>> = {
  合计: "total", 小计: "total", 本月合计: "total", 累计: "total", 上年结转: "opening", 期初余额: "opening", 期末余额: "closing", "": "blank",
};

/** The sheet of each table is named by its title: headings in row 1, records from row 2. 基本情况 has a key and a value in each line. */
export function ledgerOf(tables: Tables, year = 2026): LedgerReading {
  const ids = TABLES.map(({ id }) => id).filter((id) => tables[id] !== undefined);
  const book = plainBook(ids.map((id) => plainSheet(tableById(id).title, tables[id]!)));
  const recognised: Recognised = {
    sheets: ids.map((id) => ({
      name: tableById(id).title,
      hidden: false,
      blocks: [id === "unit" ? formBlock(tables.unit!) : rowsBlock(id, tables[id]!, year)],
    })),
  };
  return readLedger([{ book, recognised }]);
}

function rowsBlock(id: TableId, lines: Lines, year: number): RowsBlock {
  const [headings = [], ...records] = lines;
  const roles = records.map((cells) => (cells.every((cell) => cell === null) ? "blank" : ROLES[String(cells[0] ?? "-")]));
  const others = roles.flatMap((role, index) => (role ? [{ row: index + 1, role }] : []));
  const rows = roles.flatMap((role, index) => (role ? [] : [index + 1]));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return {
    layout: "rows",
    table: id,
    range: { top: 0, left: 0, bottom: lines.length - 1, right: headings.length - 1 },
    confidence: 1,
    reasons: [],
    headerRows: { first: 0, last: 0 },
    ...(first !== undefined && last !== undefined && { records: { first, last } }),
    skipRows: others.filter(({ row }) => row < (last ?? 0)),
    tailRows: others.filter(({ row }) => row > (last ?? 0)),
    columns: headings.map((heading, column) => ({ column, heading: String(heading), field: fieldOf(id, String(heading)), confidence: 1 })),
    constants: [],
    year: { year, startMonth: 1 },
  };
}

function formBlock(lines: Lines): KeyValueBlock {
  return {
    layout: "keyValue",
    table: "unit",
    range: { top: 0, left: 0, bottom: lines.length - 1, right: 1 },
    confidence: 1,
    reasons: [],
    cells: lines.map(([key], row) => ({ row, column: 1, keyRow: row, keyColumn: 0, heading: String(key), field: fieldOf("unit", String(key)), confidence: 1 })),
  };
}

/** The field of a heading or synonym of the catalogue; a test that misspells one fails at once. */
function fieldOf(id: TableId, heading: string): string | null {
  const { fields } = tableById(id);
  const field = fields.find((candidate) => candidate.heading === heading) ?? fields.find(({ synonyms }) => synonyms.includes(heading));
  if (!field && !heading.startsWith("（")) throw new Error(`“${tableById(id).title}” has no heading “${heading}”; write （…） for a column of no field`);
  return field?.id ?? null;
}

export interface Circumstances {
  readonly today?: string;
  readonly year?: number;
  readonly unit?: Partial<InspectedUnit>;
  readonly lastYear?: Tables;
  readonly ownLimits?: InspectionInput["ownLimits"];
  readonly texts?: InspectionInput["texts"];
}

/** A plan or summary on a sheet of its own: a paragraph in each cell of column A. */
export function prose(kind: Prose["kind"], ...paragraphs: readonly string[]): Prose {
  const sheet = kind === "plan" ? "工作计划" : "工作总结";
  return { kind, sheet, lines: paragraphs.map((text, index) => ({ text, place: { sheet, cell: `A${index + 1}` } })) };
}

/** The report of one rule (or several) over a small ledger; today is 2026-12-31 unless said otherwise. */
export function reportOf(rules: Rule | readonly Rule[], tables: Tables, circumstances: Circumstances = {}): Report {
  const { today = "2026-12-31", year = 2026, unit = {}, lastYear, ownLimits, texts } = circumstances;
  const { ledger, problems } = ledgerOf(tables, year);
  return inspect(
    {
      ledger,
      problems,
      today: parsePlainDate(today)!,
      unit: { unitKind: "学校", year, scheme: "calendar", ...unit },
      ...(lastYear && { lastYear: ledgerOf(lastYear, year - 1).ledger }),
      ...(ownLimits && { ownLimits }),
      ...(texts && { texts }),
    },
    { rules: "check" in rules ? [rules] : rules },
  );
}

/** Where a rule finds something: `走访慰问!H2`, or `走访慰问!2` for a row, in the report's order. */
export function placesOf(rule: Rule, tables: Tables, circumstances: Circumstances = {}): string[] {
  return reportOf(rule, tables, circumstances).findings.map(({ place: { sheet, cell, row } }) => `${sheet}!${cell ?? row ?? ""}`);
}
