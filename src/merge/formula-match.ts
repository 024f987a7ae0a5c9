/** Whether a formula on the sheet is the one we wrote: only its addresses may differ, as line shifts make them. */
import type { FormulaReference } from "../book";
import { formulaPieces, sameSheetName } from "../book";
import type { KeyedReference, OwnCell, SheetLines, TemplatePiece } from "./formula-template";
import { hasKeys, placeFormula, placeReference, templatePieces } from "./formula-template";
import type { Lines, Span } from "./lines";
import { keysWithin } from "./lines";

/** Prefixes that files put before functions newer than the format. */
const FILE_PREFIXES = /_XL(?:FN|WS|PM)\./g;
/** Stands in a formula's text for a reference; the number counts them. */
const REFERENCE = (index: number | string): string => `\u0001${index}\u0001`;
/** Stands for a `#REF!`. */
const LOST = "\u0002";

function plainText(text: string): string {
  return text.startsWith('"') ? text : text.replace(/\s+/g, "").toUpperCase().replace(FILE_PREFIXES, "");
}

/** A formula with its references taken out, and what only looks differ by (spaces, case, file prefixes) levelled. */
function outlined(formula: string): {
  readonly text: string;
  readonly references: readonly FormulaReference[];
} {
  const references: FormulaReference[] = [];
  const text = formulaPieces(formula)
    .map((piece) => {
      if (piece.kind === "text") return plainText(piece.text);
      return piece.kind === "lost" ? LOST : REFERENCE(references.push(piece) - 1);
    })
    .join("");
  return { text, references };
}

function address(reference: FormulaReference): string {
  return reference.text.slice(reference.prefix.length).toUpperCase();
}

function samePlain(a: FormulaReference, b: FormulaReference, home: string): boolean {
  return sameSheetName(a.sheet ?? home, b.sheet ?? home) && address(a) === address(b);
}

/** Two formulas alike but for spaces, case and the way sheets are quoted. `home` is the sheet both stand on. */
export function sameFormula(a: string, b: string, home: string): boolean {
  if (a === b) return true;
  const [left, right] = [outlined(a), outlined(b)];
  return (
    left.text === right.text &&
    left.references.every((reference, i) => samePlain(reference, right.references[i]!, home))
  );
}

/**
 * Whether a run of lines is the one meant: the same ends, or the same lines of ours between the ends. Lines the user
 * moved may be in or out: applications let a range grow or shrink when a line is moved over its end.
 */
function sameSpan(
  actual: Span,
  expected: readonly Span[],
  ends: readonly [string, string],
  lines: Lines,
): boolean {
  if (lines.standing[actual.from] === ends[0] && lines.standing[actual.to] === ends[1]) return true;
  const settledWithin = (span: Span): string[] =>
    keysWithin(lines, span).filter((key) => lines.settled.has(key));
  if (coversAllBetween(actual, ends, lines)) return true;
  const covered = settledWithin(actual);
  return expected.some((span) => {
    const meant = settledWithin(span);
    return meant.length > 0
      ? JSON.stringify(meant) === JSON.stringify(covered)
      : JSON.stringify(keysWithin(lines, span)) === JSON.stringify(keysWithin(lines, actual));
  });
}

/**
 * Whether a run holds every line from one end to the other, and of others only those the user moved, be it that they
 * stand among the lines meant: with few lines left, the order alone can't tell which of two were moved.
 */
function coversAllBetween(actual: Span, [first, last]: readonly [string, string], lines: Lines): boolean {
  const [from, to] = [lines.ranks.get(first), lines.ranks.get(last)];
  if (from === undefined || to === undefined) return false;
  const meant = new Set(lines.order.slice(from, to + 1).filter((key) => lines.positions.has(key)));
  const at = [...meant].map((key) => lines.positions.get(key)!);
  const [top, bottom] = [Math.min(...at), Math.max(...at)];
  if (meant.size < 2 || top < actual.from || bottom > actual.to) return false;
  return keysWithin(lines, actual).every((key) => {
    const position = lines.positions.get(key)!;
    return meant.has(key) || !lines.settled.has(key) || (position > top && position < bottom);
  });
}

function matchesKeyed(
  expected: KeyedReference,
  actual: FormulaReference,
  own: OwnCell,
  home: SheetLines,
  sheets: ReadonlyMap<string, SheetLines>,
): boolean {
  const lines = expected.sheet === undefined ? home : sheets.get(expected.sheet);
  if (!lines || !sameSheetName(actual.sheet ?? home.name, lines.name)) return false;
  if (actual.kind !== expected.kind || !hasKeys(expected, lines)) return false;
  const sides = ["top", "left", "bottom", "right"] as const;
  if (!sides.every((side) => actual.fixed[side] === expected.fixed[side])) return false;

  const placements = (["none", "below", "around"] as const).map((reach) =>
    placeReference(expected, own, lines, reach),
  );
  const ranges = placements.flatMap((placement) => (placement.kind === "range" ? [placement.range] : []));
  const { range } = actual;
  const rowsMatch =
    expected.kind === "columns" ||
    sameSpan(
      { from: range.top, to: range.bottom },
      ranges.map(({ top, bottom }) => ({ from: top, to: bottom })),
      [expected.rows.from ?? own.row, expected.rows.to ?? own.row],
      lines.rows,
    );
  const columnsMatch =
    expected.kind === "rows" ||
    sameSpan(
      { from: range.left, to: range.right },
      ranges.map(({ left, right }) => ({ from: left, to: right })),
      [expected.columns.from ?? own.column, expected.columns.to ?? own.column],
      lines.columns,
    );
  return rowsMatch && columnsMatch;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** What a template's outline may have become: each reference still one, lost, or the 0 we wrote for a deleted cell. */
function outlinePattern(
  pieces: readonly TemplatePiece[],
  isDeleted: (reference: KeyedReference) => boolean,
): { readonly pattern: RegExp; readonly expected: readonly (KeyedReference | FormulaReference)[] } {
  const expected: (KeyedReference | FormulaReference)[] = [];
  const pattern = pieces.map((piece) => {
    if (piece.kind === "keyed") {
      expected.push(piece.reference);
      return `(?:${REFERENCE("(\\d+)")}|${LOST}${isDeleted(piece.reference) ? "|0" : ""})`;
    }
    const { text, references } = outlined(piece.text);
    expected.push(...references);
    return text.replace(SPECIAL, "\\$&").replace(/\u0001\d+\u0001/g, `(?:${REFERENCE("(\\d+)")}|${LOST})`);
  });
  return { pattern: new RegExp(`^${pattern.join("")}$`), expected };
}

/**
 * Whether a formula found on the sheet is what became of a template we once placed there, whatever rows and columns
 * have been inserted, deleted or moved since. A `#REF!` left by a deletion is no edit of the user's.
 * @param home, sheets the lines as they stand now, in the order of the time the template was placed.
 */
export function isPlacementOf(
  template: string,
  formula: string,
  own: OwnCell,
  home: SheetLines,
  sheets: ReadonlyMap<string, SheetLines>,
): boolean {
  const placed = placeFormula(template, own, home, sheets);
  if (placed !== undefined && sameFormula(placed, formula, home.name)) return true;

  const linesOfReference = ({ sheet }: KeyedReference): SheetLines | undefined =>
    sheet === undefined ? home : sheets.get(sheet);
  const isDeleted = (reference: KeyedReference): boolean => {
    const lines = linesOfReference(reference);
    return (
      lines !== undefined &&
      hasKeys(reference, lines) &&
      placeReference(reference, own, lines).kind === "deleted"
    );
  };
  const actual = outlined(formula);
  const { pattern, expected } = outlinePattern(templatePieces(template), isDeleted);
  const found = pattern.exec(actual.text)?.slice(1);
  return (
    found !== undefined &&
    expected.every((reference, i) => {
      const index = found[i];
      if (index === undefined) return true;
      const standing = actual.references[Number(index)]!;
      return "rows" in reference
        ? matchesKeyed(reference, standing, own, home, sheets)
        : samePlain(reference, standing, home.name);
    })
  );
}
