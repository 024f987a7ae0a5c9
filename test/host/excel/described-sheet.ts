/**
 * A sheet in words that all hosts share, for comparing what they made of the same change. Every member of the types of
 * a placed sheet has its place here, so that a new member which isn't compared fails to compile.
 */
import type {
  CellSpec,
  PlacedChart,
  PlacedColumn,
  PlacedConditionalFormat,
  PlacedPrint,
  PlacedRow,
  PlacedSheet,
  PlacedValidation,
  Range,
  SheetDress,
  StyleSpec,
} from "../../../src/book";

type Every<Part> = { readonly [Member in keyof Required<Part>]: unknown };
type EveryOf<Part> = Part extends unknown ? Every<Part> : never;

/** A cell's own style is compared by what it looks like, not by its name. */
export type DescribedCell = Omit<Every<CellSpec>, "style"> & { readonly style: Every<StyleSpec> };

export interface DescribedDress extends Every<Omit<SheetDress, "validations" | "conditionalFormats" | "print" | "charts">> {
  /** By cell: ranges may be cut differently. */
  readonly validations: Readonly<Record<string, Every<Omit<PlacedValidation, "range">>>>;
  readonly conditionalFormats: readonly EveryOf<PlacedConditionalFormat>[];
  readonly print: Every<PlacedPrint> | undefined;
  readonly charts: readonly (Omit<Every<PlacedChart>, "series"> & { readonly series: readonly Every<PlacedChart["series"][number]>[] })[];
}

/** Styles are in the cells. */
export interface DescribedSheet extends Omit<Every<PlacedSheet>, "styles" | "rows" | "columns" | "dress"> {
  readonly columns: readonly Every<PlacedColumn>[];
  readonly rows: Readonly<Record<number, Every<Omit<PlacedRow, "cells">>>>;
  /** By address; cells without contents and looks of their own are left out. */
  readonly cells: Readonly<Record<string, DescribedCell>>;
  readonly dress: DescribedDress;
}

/** ExcelApi 1.14 has no notes: nobody's are compared. */
export const NO_NOTES_BEFORE_1_18 = "not compared";

export type Line = "hair" | "thin" | "medium";
export type Edges = Partial<Record<"top" | "right" | "bottom" | "left", Line | undefined>>;

/** What one sees around a cell: its own lines and those of its neighbours, the stronger one of two. */
export function seenEdges(edgesAt: (row: number, column: number) => Edges, row: number, column: number): Edges {
  const own = edgesAt(row, column);
  const stronger = (a: Line | undefined, b: Line | undefined): Line | undefined => {
    const ranks = ["medium", "thin", "hair"] as const;
    return ranks.find((rank) => rank === a || rank === b);
  };
  return {
    top: stronger(own.top, row > 0 ? edgesAt(row - 1, column).bottom : undefined),
    right: stronger(own.right, edgesAt(row, column + 1).left),
    bottom: stronger(own.bottom, edgesAt(row + 1, column).top),
    left: stronger(own.left, column > 0 ? edgesAt(row, column - 1).right : undefined),
  };
}

export const LINE_SIDES = ["top", "right", "bottom", "left"] as const;

/** What a conditional format may change of a cell; Excel draws all its lines thin. */
type Overlay = { readonly [Member in "colour" | "bold" | "italic" | "fill"]: StyleSpec[Member] | undefined } & { readonly lines: readonly string[] };

/** Excel knows the looks of a rule, not the name of its style: they stand in the name's place. */
export function overlay({ colour, bold, italic, fill, lines }: Overlay): string {
  return JSON.stringify({ colour, bold, italic, fill, lines });
}

export function byPlace(ranges: readonly Range[]): Range[] {
  return [...ranges].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Of lines those that are not as all lines are, by index. */
export function special<Line extends object>(lines: readonly Line[], isUsual: (line: Line) => boolean): Readonly<Record<number, Line>> {
  return Object.fromEntries([...lines.entries()].filter(([, line]) => !isUsual(line)));
}
