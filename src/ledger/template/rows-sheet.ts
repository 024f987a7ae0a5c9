/** The sheet of a table in rows: title, a line with unit and year, headings, records, room for more. */
import type { CellSpec, PlacedRow, PlacedSheet, PlacedValidation, Range } from "../../book";
import { address, qualifiedAddress } from "../../book";
import type { FieldDefinition, TableDefinition } from "../tables";
import type { ByLine } from "./by-line";
import { valueIn } from "./cell-value";
import type { Choices } from "./choices";
import { offerOf, promptOf, widthOf } from "./columns";
import { LOOK_OF_TYPE, LOOKS, PRINT } from "./looks";
import type { CellContent, LedgerRecord } from "./records";
import { contentOf } from "./records";
import { heightFor } from "./text-height";

/** 0-based rows. */
const TITLE = 0;
const HEADER = 2;
const FIRST_RECORD = 3;

/** Rows ready to be filled below the records; drop-downs reach far beyond. */
const EMPTY_ROWS = 40;
const LAST_OFFERED = 1002;

/** Cells of the line under the title, taken from the form of the unit. */
export interface RowsSheetOptions {
  readonly table: TableDefinition;
  readonly name: string;
  readonly title: string;
  readonly records: readonly LedgerRecord[];
  /** Fields summed in a row below the records. */
  readonly totals: readonly string[];
  readonly choices: Choices;
  readonly byLine: ByLine;
  /** Where the names of the members stand, for drop-downs of persons. */
  readonly members: string | undefined;
  readonly indexSheet: string;
}

export function rowsSheet(options: RowsSheetOptions): PlacedSheet {
  const { table, name, records } = options;
  const width = table.fields.length;
  const last = width - 1;
  const rows: readonly PlacedRow[] = [
    { cells: spread(width, { 0: { value: options.title, style: "title" } }), height: 30 },
    { cells: byLineCells(options, width), height: 18 },
    { cells: table.fields.map(headingCell), height: 32 },
    ...records.map((record, index) => recordRow(table.fields, record, FIRST_RECORD + index)),
    ...(records.length > 0 && options.totals.length > 0 ? [totalRow(table, options.totals, records)] : []),
    ...(records.length > 0 ? [] : Array.from({ length: EMPTY_ROWS }, () => recordRow(table.fields, undefined, 0))),
  ];
  const area: Range = { top: 0, left: 0, bottom: rows.length - 1, right: last };
  return {
    name,
    columns: table.fields.map((field) => ({ width: widthOf(field) })),
    rows,
    styles: LOOKS,
    dress: {
      visibility: "visible",
      merges: [{ top: TITLE, left: 0, bottom: TITLE, right: last }],
      freeze: { rows: FIRST_RECORD, columns: frozenColumns(table) },
      filter: { top: HEADER, left: 0, bottom: FIRST_RECORD + (records.length || EMPTY_ROWS) - 1, right: last },
      validations: table.fields.flatMap((field, column) => validationOf(field, column, options)),
      conditionalFormats: [],
      names: [],
      print: { ...PRINT, orientation: "landscape", area, repeatRows: { from: TITLE, to: HEADER } },
      showGridLines: false,
    },
  };
}

function spread(width: number, cells: Readonly<Record<number, CellSpec>>): (CellSpec | null)[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? null);
}

/** Unit on the left, the way back to the index in the middle, the year on the right. */
function byLineCells({ byLine, indexSheet, table }: RowsSheetOptions, width: number): (CellSpec | null)[] {
  const year = table.fields.some((field) => field.type === "money") ? withMoneyUnit(byLine.year) : byLine.year;
  const back: CellSpec = { value: "返回目录", style: "link", link: { sheet: indexSheet, cell: "A1" } };
  return spread(width, {
    [Math.floor(width / 2)]: back,
    0: { ...byLine.unit, style: "line" },
    [width - 1]: { ...year, style: "lineRight" },
  });
}

function withMoneyUnit({ value, formula }: ByLine["year"]): ByLine["year"] {
  const unit = "　金额单位：元";
  return { value: `${String(value)}${unit}`, ...(formula !== undefined && { formula: `${formula}&"${unit}"` }) };
}

function headingCell(field: FieldDefinition): CellSpec {
  return { value: field.heading, style: field.required ? "required" : "header" };
}

function recordRow(fields: readonly FieldDefinition[], record: LedgerRecord | undefined, row: number): PlacedRow {
  const texts = fields.map((field) => ({ text: String(contentOf(record, field.id) ?? ""), width: widthOf(field) }));
  return {
    cells: fields.map((field) => recordCell(field, contentOf(record, field.id), fields, row)),
    height: heightFor(record ? texts.filter((_, column) => LOOKS[LOOK_OF_TYPE[fields[column]!.type]].wrap) : [], 20),
  };
}

function recordCell(field: FieldDefinition, content: CellContent | undefined, fields: readonly FieldDefinition[], row: number): CellSpec {
  const style = LOOK_OF_TYPE[field.type];
  if (content === undefined) return { value: null, style };
  if (typeof content === "object") return { value: content.value, formula: placeFormula(content.formula, fields, row), style };
  return { value: valueIn(field, content), style };
}

function placeFormula(formula: string, fields: readonly FieldDefinition[], row: number): string {
  return formula.replace(/\{(\w+)(\^?)\}/g, (_, id: string, above: string) => {
    const column = fields.findIndex((field) => field.id === id);
    if (column < 0) throw new RangeError(`no field ${id} for a formula`);
    return address(row - (above ? 1 : 0), column);
  });
}

function totalRow(table: TableDefinition, totals: readonly string[], records: readonly LedgerRecord[]): PlacedRow {
  const last = FIRST_RECORD + records.length - 1;
  const cells = table.fields.map((field, column): CellSpec => {
    if (column === 0) return { value: "合计", style: "total" };
    if (!totals.includes(field.id)) return { value: null, style: "total" };
    return {
      value: sumOf(records.map((record) => contentOf(record, field.id))),
      formula: `SUM(${address(FIRST_RECORD, column)}:${address(last, column)})`,
      style: field.type === "money" ? "totalMoney" : "total",
    };
  });
  return { cells, height: 20 };
}

/** Adds in whole 分, as money is. */
function sumOf(contents: readonly (CellContent | undefined)[]): number {
  const cents = contents.map((content) => (typeof content === "object" ? content.value : typeof content === "number" ? content : 0));
  return cents.reduce((sum, yuan) => sum + Math.round(yuan * 100), 0) / 100;
}

/** The name stays in sight where it stands near the left edge. */
function frozenColumns(table: TableDefinition): number {
  const name = table.fields.findIndex((field) => field.required && (field.type === "person" || field.id === "name"));
  return name >= 0 && name <= 2 ? name + 1 : 0;
}

function validationOf(field: FieldDefinition, column: number, { table, choices, members }: RowsSheetOptions): PlacedValidation[] {
  const range: Range = { top: FIRST_RECORD, left: column, bottom: LAST_OFFERED, right: column };
  const offer = offerOf(field);
  const prompt = promptOf(field);
  const namesMembers = field.type === "person" && table.id !== "members" && members !== undefined;
  if (!offer && !prompt && !namesMembers) return [];
  return [
    {
      range,
      ...(offer && choices.sourceOf(offer.values)),
      ...(offer?.strict && { strict: true }),
      ...(namesMembers && { source: members }),
      ...(prompt && { promptTitle: field.heading, prompt }),
    },
  ];
}

/** The cells of a field's records, for formulas and drop-downs elsewhere. */
export function recordRange(sheet: string, column: number): string {
  const from = address(FIRST_RECORD, column);
  const to = address(LAST_OFFERED, column);
  return qualifiedAddress(sheet, `${from}:${to}`).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
