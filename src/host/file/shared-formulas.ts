/**
 * Shared formulas: a master holds the text, its followers only its number, and each reads as if the master had been
 * copied to it (ECMA-376 part 1, 18.3.1.40).
 */
import type { FormulaPiece, FormulaReference } from "../../book";
import { formulaPieces, MAX_COLUMNS, MAX_ROWS, parseAddress, referenceText } from "../../book";
import { decodeText, encodeText } from "./xml";

export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly FormulaPiece[];
}

export function sharedFormula(formula: string, row: number, column: number): SharedFormula {
  return { row, column, pieces: formulaPieces(formula) };
}

/** The master's formula as the follower at this 0-based row and column reads it. */
export function followerFormula(master: SharedFormula, row: number, column: number): string {
  return copyFormula(master.pieces, row - master.row, column - master.column);
}

/** A formula copied `rows` down and `columns` to the right: what carries no `$` moves along. */
export function copyFormula(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  return pieces
    .map((piece) => (piece.kind === "text" || piece.kind === "lost" ? piece.text : copyReference(piece, rows, columns)))
    .join("");
}

function copyReference(reference: FormulaReference, rows: number, columns: number): string {
  const { kind, range, fixed, prefix } = reference;
  const down = (row: number, isFixed: boolean): number => (isFixed || kind === "columns" ? row : row + rows);
  const right = (column: number, isFixed: boolean): number => (isFixed || kind === "rows" ? column : column + columns);
  const top = { at: down(range.top, fixed.top), fixed: fixed.top };
  const bottom = { at: down(range.bottom, fixed.bottom), fixed: fixed.bottom };
  const left = { at: right(range.left, fixed.left), fixed: fixed.left };
  const end = { at: right(range.right, fixed.right), fixed: fixed.right };
  // An end that stays may be overtaken by one that moves.
  const [upper, lower] = top.at <= bottom.at ? [top, bottom] : [bottom, top];
  const [first, last] = left.at <= end.at ? [left, end] : [end, left];
  if (upper.at < 0 || lower.at >= MAX_ROWS || first.at < 0 || last.at >= MAX_COLUMNS) return `${prefix}#REF!`;
  return referenceText({
    kind,
    prefix,
    range: { top: upper.at, bottom: lower.at, left: first.at, right: last.at },
    fixed: { top: upper.fixed, bottom: lower.fixed, left: first.fixed, right: last.fixed },
  });
}

/** A cell's opening tag, or a shared formula in it. */
const CELL_OR_SHARED =
  /<(?:\w+:)?c\s[^>]*>|<((?:\w+:)?f)(\s[^>]*\bt="shared"[^>]*?)(?:\/>|>([^<]*)<\/\1>)/g;

/** A worksheet part in which each cell of the wanted groups has a formula of its own. */
export function writeOutSharedFormulas(xml: string, isWanted: (master: SharedFormula) => boolean): string {
  const groups = new Map<string, SharedFormula | undefined>();
  let cell = { row: 0, column: 0 };
  return xml.replace(CELL_OR_SHARED, (whole, element?: string, attributes?: string, text?: string) => {
    if (element === undefined) {
      cell = parseAddress(/\br="([^"]*)"/.exec(whole)?.[1] ?? "") ?? cell;
      return whole;
    }
    const index = /\bsi="([^"]*)"/.exec(attributes ?? "")?.[1] ?? "";
    if (text) {
      const master = sharedFormula(decodeText(text), cell.row, cell.column);
      groups.set(index, isWanted(master) ? master : undefined);
    }
    const master = groups.get(index);
    if (!master) return whole;
    return `<${element}>${encodeText(followerFormula(master, cell.row, cell.column))}</${element}>`;
  });
}
