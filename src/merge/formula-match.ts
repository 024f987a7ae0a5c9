/** Whether a formula on the sheet is the one we wrote: only its addresses may differ, as line shifts make them. */
import type { FormulaReference } from "../book";
import { formulaPieces, sameSheetName } from "../book";
import type { KeyedReference, OwnCell, SheetLines, TemplatePiece } from "./formula-template";
import { hasKeys, placeFormula, placeReference, templatePieces } from "./formula-template";
import type { Lines, Span } from "./lines";
import { keysWithin } from "./lines";

type Item =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "lost" }
  | { readonly kind: "plain"; readonly reference: FormulaReference }
  | { readonly kind: "keyed"; readonly reference: KeyedReference };

/** Prefixes that files put before functions newer than the format. */
const FILE_PREFIXES = /_XL(?:FN|WS|PM)\./g;

function plainText(text: string): string {
  return text.startsWith('"') ? text : text.replace(/\s+/g, "").toUpperCase().replace(FILE_PREFIXES, "");
}

function joinTexts(items: readonly Item[]): Item[] {
  return items.reduce<Item[]>((joined, item) => {
    const last = joined[joined.length - 1];
    if (item.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + item.text };
    } else {
      joined.push(item);
    }
    return joined;
  }, []);
}

function plainItems(formula: string): Item[] {
  return formulaPieces(formula).map((piece): Item => {
    if (piece.kind === "text") return { kind: "text", text: plainText(piece.text) };
    return piece.kind === "lost" ? { kind: "lost" } : { kind: "plain", reference: piece };
  });
}

function templateItems(pieces: readonly TemplatePiece[]): Item[] {
  return pieces.flatMap((piece) => (piece.kind === "keyed" ? [piece] : plainItems(piece.text)));
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
  const [left, right] = [joinTexts(plainItems(a)), joinTexts(plainItems(b))];
  return (
    left.length === right.length &&
    left.every((item, i) => {
      const other = right[i]!;
      if (item.kind === "plain" && other.kind === "plain") return samePlain(item.reference, other.reference, home);
      if (item.kind === "text" && other.kind === "text") return item.text === other.text;
      return item.kind === "lost" && other.kind === "lost";
    })
  );
}

/**
 * Whether a run of lines is the one meant: the same ends, or the same lines of ours between the ends. A line that has
 * been deleted leaves nothing to compare.
 */
function sameSpan(actual: Span, expected: readonly Span[], ends: readonly [string, string], lines: Lines): boolean {
  const endKeys = [lines.standing[actual.from], lines.standing[actual.to]];
  if (endKeys[0] === ends[0] && endKeys[1] === ends[1]) return true;
  const covered = JSON.stringify(keysWithin(lines, actual));
  return expected.some((span) => JSON.stringify(keysWithin(lines, span)) === covered);
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

  const placements = (["none", "below", "around"] as const).map((reach) => placeReference(expected, own, lines, reach));
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
  const expected = joinTexts(templateItems(templatePieces(template)));
  const actual = joinTexts(plainItems(formula));
  return (
    expected.length === actual.length &&
    expected.every((item, i) => {
      const other = actual[i]!;
      if (other.kind === "lost") return item.kind !== "text";
      if (item.kind === "text") return other.kind === "text" && item.text === other.text;
      if (other.kind !== "plain") return false;
      if (item.kind === "plain") return samePlain(item.reference, other.reference, home.name);
      return item.kind === "keyed" && matchesKeyed(item.reference, other.reference, own, home, sheets);
    })
  );
}
