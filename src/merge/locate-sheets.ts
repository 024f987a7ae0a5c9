/** Which sheet of the workbook each generated sheet is merged into. */
import type { Book, SheetSpec } from "../book";
import { findMark, sameSheetName } from "../book";
import type { SheetBase } from "./base";
import { withOriginals } from "./copied-rows";
import type { KnownSheet, MergingSheet } from "./merging-sheet";
import { knownSheet } from "./merging-sheet";
import type { StandingSheet } from "./standing-sheet";
import { extentOf, findMarked, keyTextAt, readStanding } from "./standing-sheet";
import { returnStrayKeys } from "./stray-keys";

const LONGEST_SHEET_NAME = 31;

/** A sheet to be written anew, under a name that is free. */
export interface FreshSheet {
  readonly kind: "fresh";
  readonly spec: SheetSpec;
  readonly name: string;
  /** Chinese sentences: why it has another name. */
  readonly notes: readonly string[];
}

/** Where a sheet is to be generated: merged into the one that stands, or new. */
export type Located = { readonly kind: "standing"; readonly merging: MergingSheet } | FreshSheet;

function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (candidate: string): boolean => taken.some((other) => sameSheetName(other, candidate));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : `(${number})`;
    const candidate = name.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}

function standingSheet(
  book: Book,
  spec: SheetSpec,
  base: SheetBase | undefined,
  salt: string,
): StandingSheet | undefined {
  const sheet = findMarked(book, spec.id, base);
  const known = {
    rows: new Set([...spec.rows, ...(base?.rows ?? [])].map(({ key }) => key)),
    columns: new Set([...spec.columns, ...(base?.columns ?? [])].map(({ key }) => key)),
  };
  const standing = sheet && readStanding(sheet, known);
  return standing && base ? returnStrayKeys(withOriginals(standing, base, salt), base, salt) : standing;
}

/**
 * Finds the standing sheet of a spec by its mark; without one, or with its keys destroyed, the sheet is written anew.
 * @param taken the names that a new sheet can't have
 */
export function locate(
  book: Book,
  spec: SheetSpec,
  { base, salt, taken }: { readonly base: SheetBase | undefined; readonly salt: string; readonly taken: readonly string[] },
): Located {
  const standing = standingSheet(book, spec, base, salt);
  if (standing) {
    const order = { rows: spec.rows.map(({ key }) => key), columns: spec.columns.map(({ key }) => key) };
    return { kind: "standing", merging: { ...knownSheet(spec.id, standing, base, order), spec } };
  }
  const name = freeName(spec.name, taken);
  const notes =
    name === spec.name
      ? []
      : [
          `工作簿里已有名为“${spec.name}”的工作表，不是本软件生成的，或其中的标识已被删去，未作改动；新内容写入“${name}”。`,
        ];
  return { kind: "fresh", spec, name, notes };
}

/** The generated sheets that stand but are not generated now: formulas of ours may name their cells. */
export function bystanders(
  book: Book,
  ids: ReadonlySet<string>,
  bases: ReadonlyMap<string, SheetBase>,
): KnownSheet[] {
  const marked = new Set(book.sheets.flatMap((sheet) => findMark(sheet)?.id ?? []));
  return [...marked].flatMap((id) => {
    const base = bases.get(id);
    const sheet = ids.has(id) ? undefined : findMarked(book, id, base);
    const mark = sheet && findMark(sheet);
    if (!sheet || !mark) return [];
    const extent = extentOf(sheet);
    const texts = (count: number, textAt: (position: number) => string): string[] =>
      Array.from({ length: count }, (_, position) => textAt(position)).filter((text) => text !== "");
    const rows =
      base?.rows.map(({ key }) => key) ?? texts(extent.rows, (row) => keyTextAt(sheet, row, mark.column));
    const columns =
      base?.columns.map(({ key }) => key) ??
      texts(extent.columns, (column) => keyTextAt(sheet, mark.row, column));
    const standing = readStanding(sheet, { rows: new Set(rows), columns: new Set(columns) });
    return standing
      ? [knownSheet(id, standing, base, { rows: [...new Set(rows)], columns: [...new Set(columns)] })]
      : [];
  });
}
