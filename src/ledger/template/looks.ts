/** How the sheets of a new ledger look: black on white, required columns bold, told apart by lines and weight. */
import type { StyleSpec } from "../../book";
import { PAPER, TEXT_FONT, TITLE_FONT } from "../../book/page";
import type { ValueType } from "../tables";

const GRID = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
const CELL: StyleSpec = { font: TEXT_FONT, size: 10, vertical: "center", border: GRID };
const HEADER: StyleSpec = { font: TEXT_FONT, size: 10, horizontal: "center", vertical: "center", wrap: true, fill: "EDEDED", border: GRID };

const TABLE = {
  title: { font: TITLE_FONT, size: 16, horizontal: "center", vertical: "center" },
  line: { font: TEXT_FONT, size: 10, vertical: "center" },
  lineRight: { font: TEXT_FONT, size: 10, horizontal: "right", vertical: "center" },
  link: { font: TEXT_FONT, size: 10, colour: "0563C1", vertical: "center" },
  header: HEADER,
  required: { ...HEADER, font: TITLE_FONT, bold: true },
  text: { ...CELL, horizontal: "left", wrap: true },
  centred: { ...CELL, horizontal: "center", wrap: true },
  asText: { ...CELL, horizontal: "center", format: "@" },
  date: { ...CELL, horizontal: "center", format: "yyyy-mm-dd" },
  money: { ...CELL, horizontal: "right", format: "#,##0.00" },
  whole: { ...CELL, horizontal: "center", format: "0" },
  number: { ...CELL, horizontal: "center" },
  share: { ...CELL, horizontal: "left", format: "0%" },
  dateLeft: { ...CELL, horizontal: "left", format: "yyyy-mm-dd" },
  moneyLeft: { ...CELL, horizontal: "left", format: "#,##0.00" },
  textLeft: { ...CELL, horizontal: "left", format: "@" },
  total: { ...CELL, font: TITLE_FONT, horizontal: "center" },
  totalMoney: { ...CELL, font: TITLE_FONT, horizontal: "right", format: "#,##0.00" },
  key: { ...HEADER, horizontal: "left" },
  requiredKey: { ...HEADER, font: TITLE_FONT, bold: true, horizontal: "left" },
  advice: { font: TEXT_FONT, size: 9, colour: "595959", vertical: "center", wrap: true },
  tableLink: { ...CELL, colour: "0563C1", horizontal: "left" },
} as const satisfies Record<string, StyleSpec>;

export type Look = keyof typeof TABLE;

export const LOOKS: Readonly<Record<Look, StyleSpec>> = TABLE;

export const LOOK_OF_TYPE: Readonly<Record<ValueType, Look>> = {
  text: "text",
  idText: "asText",
  person: "centred",
  persons: "text",
  idNumber: "asText",
  phone: "asText",
  date: "date",
  dateText: "centred",
  months: "centred",
  period: "centred",
  year: "whole",
  money: "money",
  int: "whole",
  number: "number",
  ratio: "share",
  enum: "centred",
  yesNo: "centred",
  evidence: "centred",
};

/** As many pages as the records need. */
export const PRINT = { ...PAPER, fitHeight: 0 } as const;
