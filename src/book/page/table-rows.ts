/** What generated tables are built of: lines across the page, rows high enough for their texts. */
import type { CellSpec, KeyRange, RowSpec } from "../sheet-spec";
import { TEXT_SIZE } from "./looks";
import { linesOf } from "./text-lines";

export interface Column {
  readonly key: string;
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  /** A name of the sheet's styles. */
  readonly look: string;
}

/** Points. */
export const HEIGHTS = { title: 34, about: 20, header: 24, section: 20, line: 14, padding: 6, sign: 34 } as const;

/** A line of text across all columns. */
export function lineRow(columns: readonly Column[], key: string, text: string, style: string, height?: number): RowSpec {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    key,
    height: height ?? linesOf(text, width, TEXT_SIZE) * HEIGHTS.line + HEIGHTS.padding,
    cells: columns.map((_, index) => (index === 0 ? { value: text, style } : null)),
  };
}

export function headerRow(columns: readonly Column[]): RowSpec {
  const lines = Math.max(...columns.map(({ heading, width }) => linesOf(heading, width, TEXT_SIZE)));
  // One line stands in more room than a line of text has.
  const height = lines === 1 ? HEIGHTS.header : lines * HEIGHTS.line + HEIGHTS.padding;
  return { key: "header", height, cells: columns.map(({ heading }) => ({ value: heading, style: "header" })) };
}

/** A row of the table, as high as its longest cell; what stands aside in one line has no say. */
export function tableRow(columns: readonly Column[], key: string, cells: Readonly<Record<string, CellSpec | string | number | null>>): RowSpec {
  const specs = columns.map(({ key: column, look }): CellSpec => {
    const cell = cells[column] ?? null;
    return typeof cell === "object" && cell !== null ? { style: look, ...cell } : { value: cell, style: look };
  });
  const lines = specs.map(({ value }, index) => (typeof value === "string" && columns[index]!.look !== "aside" ? linesOf(value, columns[index]!.width, TEXT_SIZE) : 1));
  return { key, height: Math.max(...lines) * HEIGHTS.line + HEIGHTS.padding, cells: specs };
}

/** The whole width of a row, for texts across the page. */
export function across(columns: readonly Column[], key: string): KeyRange {
  return { fromRow: key, toRow: key, fromColumn: columns[0]!.key, toColumn: columns[columns.length - 1]!.key };
}
