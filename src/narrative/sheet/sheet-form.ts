/** How a plan or a summary stands on its sheet: rows with their role in the key, five columns for tables. */
import type { PrintSpec, StyleSpec } from "../../book";
import type { NarrativeKind, ParagraphRole } from "../document";

export const SHEET_NAMES: Readonly<Record<NarrativeKind, string>> = { plan: "工作计划", summary: "工作总结" };

/** Columns of the text, characters. A paragraph goes over all of them. */
export const TEXT_COLUMNS = [
  { key: "c1", width: 8 },
  { key: "c2", width: 16 },
  { key: "c3", width: 34 },
  { key: "c4", width: 16 },
  { key: "c5", width: 12 },
] as const;

export const TEXT_WIDTH = TEXT_COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** Which of these columns each column of a table takes, by how many it has. */
export const SPANS: Readonly<Record<number, readonly number[]>> = { 2: [3, 2], 3: [2, 1, 2], 4: [1, 1, 1, 2], 5: [1, 1, 1, 1, 1] };

/** Wide, so that a note is hardly taller than the paragraph it stands beside, whose row is printed. */
export const NOTE_WIDTH = 96;

/** Beside the print area: what is missing, and where the figures come from, each a jump to its cell. */
export const ASIDE_COLUMNS = [
  { key: "gap", width: 2 },
  { key: "note", width: NOTE_WIDTH },
  ...[1, 2, 3, 4, 5, 6].map((number) => ({ key: `source${number}`, width: 24 })),
];

export const MOST_SOURCES = 6;

/** The roles of a table's rows. */
export const TABLE_ROLES = ["tableHead", "tableRow"] as const;
export type RowRole = ParagraphRole | (typeof TABLE_ROLES)[number];

const SEPARATOR = "|";

/** A row's key: its role first, so that the sheet can be read again after the user has worked on it. */
export function rowKey(role: RowRole, key: string): string {
  return `${role}${SEPARATOR}${key}`;
}

export function roleOfKey(key: string): string {
  return key.split(SEPARATOR)[0]!;
}

const TEXT = { font: "宋体", size: 12, vertical: "top", horizontal: "left", wrap: true } as const satisfies StyleSpec;
const HEADING = { ...TEXT, font: "黑体" } as const;
const GRID = { top: "thin", right: "thin", bottom: "thin", left: "thin" } as const;
const ASIDE = { font: "宋体", size: 9, colour: "595959", vertical: "top", horizontal: "left" } as const satisfies StyleSpec;

export const LOOKS = {
  title: { font: "黑体", size: 18, horizontal: "center", vertical: "center", wrap: true },
  attachmentTitle: { font: "黑体", size: 16, horizontal: "center", vertical: "center", wrap: true },
  heading1: HEADING,
  heading2: { ...TEXT, font: "楷体" },
  body: TEXT,
  attachmentNote: TEXT,
  sign: { ...TEXT, horizontal: "right" },
  date: { ...TEXT, horizontal: "right" },
  tableHead: { font: "黑体", size: 11, horizontal: "center", vertical: "center", wrap: true, border: GRID, fill: "EDEDED" },
  left: { font: "宋体", size: 11, horizontal: "left", vertical: "center", wrap: true, border: GRID },
  center: { font: "宋体", size: 11, horizontal: "center", vertical: "center", wrap: true, border: GRID },
  right: { font: "宋体", size: 11, horizontal: "right", vertical: "center", wrap: true, border: GRID },
  aside: ASIDE,
  missing: { ...ASIDE, bold: true, colour: "000000", wrap: true },
} as const satisfies Record<string, StyleSpec>;

export type Look = keyof typeof LOOKS;

/** A4 upright, bound on its left edge. Inches. */
export const PRINT = {
  orientation: "portrait",
  fitWidth: 1,
  fitHeight: 0,
  margins: { left: 1.1, right: 0.8, top: 0.9, bottom: 0.9 },
  footer: "— &P —",
  centreHorizontally: true,
} as const satisfies Partial<PrintSpec>;

/** Points of a line, and above and below it. */
export const HEIGHTS = { title: 42, line: 18, tableLine: 16, noteLine: 12, padding: 6 } as const;
