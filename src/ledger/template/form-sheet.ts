/**
 * The form of the unit, 基本情况: what a line is called and its value. Advice shows when a value's cell is chosen:
 * beside an empty value it would look like one.
 */
import type { CellSpec, PlacedRow, PlacedSheet, PlacedValidation } from "../../book";
import type { FieldDefinition, TableDefinition } from "../tables";
import { valueIn } from "./cell-value";
import { offerOf, promptOf } from "./columns";
import type { Look } from "./looks";
import { LOOK_OF_TYPE, LOOKS, PRINT } from "./looks";
import type { LedgerRecord } from "./records";
import { contentOf } from "./records";
import { heightFor } from "./text-height";

/** 0-based. */
const HEADER = 1;
export const FIRST_FIELD = 2;
export const VALUE_COLUMN = 1;

const WIDTHS = [22, 62] as const;

/** On a form everything stands at the left. */
const LOOK_IN_FORM: Readonly<Partial<Record<Look, Look>>> = { date: "dateLeft", money: "moneyLeft", share: "share", asText: "textLeft" };

export interface FormSheetOptions {
  readonly table: TableDefinition;
  readonly name: string;
  readonly title: string;
  readonly record: LedgerRecord<"unit">;
}

export function formSheet({ table, name, title, record }: FormSheetOptions): PlacedSheet {
  const rows: readonly PlacedRow[] = [
    { cells: [{ value: title, style: "title" }, null], height: 30 },
    { cells: ["栏目", "内容"].map((value): CellSpec => ({ value, style: "required" })), height: 24 },
    ...table.fields.map((field) => fieldRow(field, record)),
  ];
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    styles: LOOKS,
    dress: {
      visibility: "visible",
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      freeze: { rows: FIRST_FIELD, columns: 0 },
      validations: table.fields.flatMap((field, index) => validationOf(field, FIRST_FIELD + index)),
      conditionalFormats: [],
      names: [],
      print: { ...PRINT, orientation: "portrait", area: { top: 0, left: 0, bottom: rows.length - 1, right: 1 }, repeatRows: { from: 0, to: HEADER } },
      showGridLines: false,
    },
  };
}

function fieldRow(field: FieldDefinition, record: LedgerRecord<"unit">): PlacedRow {
  const content = contentOf(record as LedgerRecord, field.id);
  const look = LOOK_OF_TYPE[field.type];
  const value = content === undefined || typeof content === "object" ? null : valueIn(field, content);
  return {
    cells: [
      { value: field.heading, style: field.required ? "requiredKey" : "key" },
      { value, style: LOOK_IN_FORM[look] ?? "text" },
    ],
    height: heightFor([{ text: String(content ?? ""), width: WIDTHS[1] }], 24),
  };
}

function validationOf(field: FieldDefinition, row: number): PlacedValidation[] {
  const offer = offerOf(field);
  const prompt = promptOf(field);
  const range = { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN };
  if (!offer && !prompt) return [];
  return [{ range, ...(offer && { list: offer.values, ...(offer.strict && { strict: true }) }), ...(prompt && { promptTitle: field.heading, prompt }) }];
}
