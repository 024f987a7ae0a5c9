/** A new ledger workbook as sheets to be created, in their order. */
import type { PlacedSheet } from "../../book";
import type { YearScheme } from "../../calendar";
import { yearName } from "../../calendar";
import type { TableDefinition, TableId } from "../tables";
import { tableById, TABLES } from "../tables";
import { byLineOf } from "./by-line";
import { Choices } from "./choices";
import { formSheet } from "./form-sheet";
import type { IndexEntry } from "./index-sheet";
import { INDEX_SHEET, indexSheet } from "./index-sheet";
import type { CellContent, LedgerRecord, Records } from "./records";
import { contentOf, recordsOf } from "./records";
import { recordRange, rowsSheet } from "./rows-sheet";

/** What every union keeps. */
export const CORE_TABLES: readonly TableId[] = [
  "unit",
  "members",
  "committees",
  "groups",
  "meetings",
  "activities",
  "visits",
  "welfare",
  "dues",
  "journal",
  "assets",
  "plan",
  "budgetLines",
  "nothingToReport",
];

export const ALL_TABLES: readonly TableId[] = TABLES.map((table) => table.id);

export interface NewLedgerOptions {
  /** Of a school year the one it begins in. */
  readonly year: number;
  readonly scheme: YearScheme;
  readonly region?: string;
  /** In the order of their sheets; absent means `CORE_TABLES`. */
  readonly tables?: readonly TableId[];
  readonly records?: Records;
  /** Fields summed below the records of a table. */
  readonly totals?: Readonly<Partial<Record<TableId, readonly string[]>>>;
  /** Stands behind every title, such as 示例, with a sentence for the index. */
  readonly mark?: { readonly word: string; readonly remark: string };
}

/** The sheets of a new ledger: the index, a sheet for each table, and the hidden lists of drop-downs. */
export function newLedger(options: NewLedgerOptions): readonly PlacedSheet[] {
  const { year, scheme, records = {}, mark } = options;
  const tables = (options.tables ?? CORE_TABLES).map(tableById);
  const choices = new Choices(tables);
  const form = tables.find((table) => table.layout === "keyValue");
  const unit = unitRecord(options);
  const byLine = byLineOf(form && { name: form.title, table: form }, String(unit.unitName ?? ""), year, scheme);
  const membersTable = tables.find((table) => table.id === "members");
  const members = membersTable && recordRange(membersTable.title, columnOf(membersTable, "name"));
  const titled = (title: string) => (mark ? `${title}（${mark.word}）` : title);
  const sheets = tables.map((table): PlacedSheet => {
    const shared = { table, name: table.title, title: titled(table.title) };
    if (table.layout === "keyValue") return formSheet({ ...shared, record: unit });
    const own = recordsOf(records, table.id);
    return rowsSheet({ ...shared, records: own, totals: options.totals?.[table.id] ?? [], choices, byLine, members, indexSheet: INDEX_SHEET });
  });
  const index = indexSheet(titled(`${yearName(scheme, year)}工会台帐目录`), tables.map((table) => entryOf(table, recordsOf(records, table.id))), mark?.remark);
  const hidden = choices.sheet();
  return [index, ...sheets, ...(hidden ? [hidden] : [])];
}

function unitRecord({ year, scheme, region, records = {} }: NewLedgerOptions): LedgerRecord<"unit"> {
  const settings: LedgerRecord<"unit"> = { year, yearScheme: scheme === "school" ? "学年" : "公历年", ...(region !== undefined && { region }) };
  return { ...settings, ...records.unit?.[0] };
}

function entryOf(table: TableDefinition & { readonly id: TableId }, records: readonly LedgerRecord[]): IndexEntry {
  const required = table.fields.filter((field) => field.required);
  const entry = { sheet: table.title, note: table.note, required: required.map((field) => field.heading) };
  if (table.layout === "keyValue") return entry;
  const counted = required[0]!;
  const filled = (content: CellContent | undefined) => content !== undefined;
  return {
    ...entry,
    count: {
      range: recordRange(table.title, columnOf(table, counted.id)),
      value: records.filter((record) => filled(contentOf(record, counted.id))).length,
    },
  };
}

function columnOf(table: TableDefinition, field: string): number {
  return table.fields.findIndex(({ id }) => id === field);
}
