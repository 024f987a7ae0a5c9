/** How the budget's sheets look: as the schedule's, with amounts that may be sums and shares with two decimals. */
import type { StyleSpec } from "../../book";
import { LOOKS } from "../../book/page";

const AMOUNT = "#,##0.00";
const PERCENT = "0.00%";
const SUM_FONT = LOOKS.totalText.font;

export const BUDGET_LOOKS = {
  ...LOOKS,
  monthNumber: { ...LOOKS.number, format: LOOKS.month.format },
  dayInFull: { ...LOOKS.day, format: "yyyy-mm-dd" },
  amount: { ...LOOKS.money, format: AMOUNT },
  percent: { ...LOOKS.money, format: PERCENT },
  sumText: { ...LOOKS.text, font: SUM_FONT },
  sumCentred: { ...LOOKS.centred, font: SUM_FONT },
  sumAmount: { ...LOOKS.money, font: SUM_FONT, format: AMOUNT },
  sumPercent: { ...LOOKS.money, font: SUM_FONT, format: PERCENT },
  totalAmount: { ...LOOKS.totalMoney, format: AMOUNT },
  totalPercent: { ...LOOKS.totalMoney, format: PERCENT },
  totalLeft: { ...LOOKS.totalText, horizontal: "left", wrap: true },
  asideAmount: { ...LOOKS.asideNumber, horizontal: "right", format: AMOUNT },
  asidePercent: { ...LOOKS.asideNumber, format: PERCENT },
  section: { ...LOOKS.text, font: SUM_FONT, fill: "F5F5F5" },
  /** Told by words in the row as well. */
  overspent: { bold: true, fill: "D9D9D9" },
} as const satisfies Record<string, StyleSpec>;

/** How a row of a table is dressed: a line, a sum of lines, the total. */
export type Weight = "line" | "sum" | "total";

/** The look of each kind of cell in each kind of row. */
export const CELL_LOOKS = {
  line: { text: "text", centred: "centred", amount: "amount", percent: "percent" },
  sum: { text: "sumText", centred: "sumCentred", amount: "sumAmount", percent: "sumPercent" },
  total: { text: "totalLeft", centred: "totalText", amount: "totalAmount", percent: "totalPercent" },
} as const satisfies Record<Weight, Record<string, keyof typeof BUDGET_LOOKS>>;

export type CellKind = keyof (typeof CELL_LOOKS)["line"];
