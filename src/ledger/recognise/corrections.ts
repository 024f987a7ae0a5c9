/**
 * What the user said about what was recognised. Corrections name headings, not addresses, so that they still hold
 * after rows and columns have moved and in next year's workbook. They win over everything recognition finds.
 */
import type { TableId } from "../tables";
import { headingKey } from "./heading";
import { tight } from "./plain-text";

export type Correction =
  /** This sheet (or the block of it with this title) is that table; null: it is no ledger, ignore it. */
  | { readonly kind: "table"; readonly sheet: string; readonly title?: string; readonly table: TableId | null }
  /**
   * The column with this heading is that field; null: ignore it. `nth` (1-based) tells columns of the same heading
   * apart. In a key–value form the heading is the key's text.
   */
  | {
      readonly kind: "column";
      readonly sheet: string;
      readonly title?: string;
      readonly heading: string;
      readonly nth?: number;
      readonly field: string | null;
    };

export type Corrections = readonly Correction[];

/** The corrections for the columns of one block. */
export interface ColumnCorrections {
  readonly fields: ReadonlyMap<string, string | null>;
  /** How often each heading came before, by column. */
  readonly nth: ReadonlyMap<number, number>;
}

/** A heading as corrections remember it: all its lines in one, without blanks and units. */
export function headingIdentity(lines: readonly string[]): string {
  return headingKey(lines.join(" "));
}

/** The table the user gave for a block, `null` for "no ledger", undefined where nothing was said. */
export function correctedTable(corrections: Corrections, sheet: string, title: string | undefined): TableId | null | undefined {
  const found = corrections.filter(
    (correction) => correction.kind === "table" && sameName(correction.sheet, sheet) && titleFits(correction.title, title),
  );
  // A word about the block goes before a word about its sheet; the later before the earlier.
  const exact = found.filter((correction) => correction.title !== undefined);
  const last = (exact.length > 0 ? exact : found)[(exact.length > 0 ? exact : found).length - 1];
  return last?.kind === "table" ? last.table : undefined;
}

/** The corrections of a block's columns, or undefined where there are none. */
export function columnCorrections(
  corrections: Corrections,
  sheet: string,
  title: string | undefined,
  headings: ReadonlyMap<number, readonly string[]>,
): ColumnCorrections | undefined {
  const fields = new Map<string, string | null>();
  for (const correction of corrections) {
    if (correction.kind !== "column" || !sameName(correction.sheet, sheet) || !titleFits(correction.title, title)) continue;
    fields.set(`${correction.heading}#${correction.nth ?? 1}`, correction.field);
  }
  if (fields.size === 0) return undefined;
  const seen = new Map<string, number>();
  const nth = new Map<number, number>();
  for (const [column, lines] of headings) {
    const identity = headingIdentity(lines);
    seen.set(identity, (seen.get(identity) ?? 0) + 1);
    nth.set(column, seen.get(identity)!);
  }
  return { fields, nth };
}

/** The user's word for one column: a field, null for none, undefined where nothing was said. */
export function correctedField(corrections: ColumnCorrections, column: number, lines: readonly string[]): string | null | undefined {
  return corrections.fields.get(`${headingIdentity(lines)}#${corrections.nth.get(column) ?? 1}`);
}

function sameName(a: string, b: string): boolean {
  return tight(a) === tight(b);
}

function titleFits(wanted: string | undefined, title: string | undefined): boolean {
  return wanted === undefined || (title !== undefined && tight(wanted) === tight(title));
}
