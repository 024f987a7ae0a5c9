/** How generated sheets look: black on white, told apart by lines and weight, never by colour alone. */
import type { StyleSpec } from "../sheet-spec";

/** Fonts that every Chinese machine and WPS have. */
export const TITLE_FONT = "黑体";
export const TEXT_FONT = "宋体";

/** Points. */
export const TEXT_SIZE = 10;

const GRID = { top: "hair", right: "hair", bottom: "hair", left: "hair" } as const;

const CELL: StyleSpec = { font: TEXT_FONT, size: TEXT_SIZE, vertical: "center", border: GRID };

const BOX_LINE: StyleSpec = { font: TEXT_FONT, size: TEXT_SIZE, vertical: "top", wrap: true };

export const LOOKS = {
  title: { font: TITLE_FONT, size: 18, horizontal: "center", vertical: "center" },
  about: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "left", vertical: "center", wrap: true },
  aboutCentre: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "center", vertical: "center" },
  aboutRight: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "right", vertical: "center" },
  header: {
    font: TITLE_FONT,
    size: TEXT_SIZE,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fill: "EDEDED",
    border: { top: "medium", right: "hair", bottom: "thin", left: "hair" },
  },
  text: { ...CELL, horizontal: "left", wrap: true },
  centred: { ...CELL, horizontal: "center", wrap: true },
  number: { ...CELL, horizontal: "center", format: "0" },
  /** Lines only at the edges: months one below the other look like one cell. */
  month: {
    ...CELL,
    horizontal: "center",
    bold: true,
    format: '0"月"',
    border: { right: "hair", left: "hair" },
  },
  day: { ...CELL, horizontal: "center", format: 'm"月"d"日"' },
  money: { ...CELL, horizontal: "right", format: "#,##0.00" },
  share: { ...CELL, horizontal: "center", format: "0%" },
  totalShare: {
    ...CELL,
    font: TITLE_FONT,
    horizontal: "center",
    format: "0%",
    border: { ...GRID, top: "thin", bottom: "medium" },
  },
  totalText: {
    ...CELL,
    font: TITLE_FONT,
    horizontal: "center",
    border: { ...GRID, top: "thin", bottom: "medium" },
  },
  totalMoney: {
    ...CELL,
    font: TITLE_FONT,
    horizontal: "right",
    format: "#,##0.00;-#,##0.00;",
    border: { ...GRID, top: "thin", bottom: "medium" },
  },
  plain: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "left", vertical: "center" },
  aside: { font: TEXT_FONT, size: 9, colour: "595959", horizontal: "left", vertical: "center" },
  asideHeader: { font: TITLE_FONT, size: 9, colour: "595959", horizontal: "left", vertical: "center" },
  asideNumber: {
    font: TEXT_FONT,
    size: 9,
    colour: "595959",
    horizontal: "center",
    vertical: "center",
    format: "0",
  },
  asideWrapped: {
    font: TEXT_FONT,
    size: 9,
    colour: "595959",
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
  /** A month that stands in the row above as well. */
  repeated: { bold: false, colour: "767676" },
  monthChange: { border: { ...GRID, top: "thin" } },
  boxHead: {
    font: TITLE_FONT,
    size: 11,
    horizontal: "center",
    vertical: "center",
    fill: "EDEDED",
    border: { top: "thin", bottom: "thin", left: "thin" },
  },
  boxCount: {
    font: TEXT_FONT,
    size: TEXT_SIZE,
    horizontal: "right",
    vertical: "center",
    format: '0" 项"',
    border: { top: "thin", bottom: "thin", right: "thin" },
  },
  boxTime: { ...BOX_LINE, horizontal: "center", format: 'm"月"d"日"', border: { left: "thin" } },
  boxText: { ...BOX_LINE, horizontal: "left", border: { right: "thin" } },
  boxTimeLast: {
    ...BOX_LINE,
    horizontal: "center",
    format: 'm"月"d"日"',
    border: { left: "thin", bottom: "thin" },
  },
  boxTextLast: { ...BOX_LINE, horizontal: "left", border: { right: "thin", bottom: "thin" } },
} as const satisfies Record<string, StyleSpec>;

export type Look = keyof typeof LOOKS;

/** Bars are grey, so that they print as they look. */
export const BAR_COLOUR = "BFBFBF";
