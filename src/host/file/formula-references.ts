/** The cell references inside a formula, found without parsing the rest of it. */
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "../../book";

/** One end of a reference. A whole column has no row, a whole row no column. 0-based. */
export interface Corner {
  readonly column?: number;
  readonly row?: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

export interface Reference {
  /** The sheet part as written, with its `!`; empty for the formula's own sheet. */
  readonly prefix: string;
  readonly first: Corner;
  /** Present for `A1:B2`, `A:C`, `1:3`. */
  readonly last?: Corner;
}

/** A formula as a row of literal pieces and references. */
export type FormulaPiece = string | Reference;

/** Quoted text, quoted sheet name, bracketed part, error value, or a run of word characters: tried in this order. */
const LEXEME = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]|#[A-Z0-9/]+[!?]?|[\p{L}\p{N}_.$\\?]+|[^"'[#\p{L}\p{N}_.$\\?]+|./gsu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;
const WORD = /^[\p{L}\p{N}_.$\\?]/u;

/** Splits a formula (without `=`) at its references. */
export function splitFormula(formula: string): readonly FormulaPiece[] {
  const lexemes = formula.match(LEXEME) ?? [];
  const pieces: FormulaPiece[] = [];
  let literal = "";
  for (let at = 0; at < lexemes.length; ) {
    const found = referenceAt(lexemes, at);
    if (!found) {
      literal += lexemes[at++]!;
      continue;
    }
    if (literal) pieces.push(literal);
    literal = "";
    pieces.push(found.reference);
    at = found.next;
  }
  if (literal) pieces.push(literal);
  return pieces;
}

interface Found {
  readonly reference: Reference;
  readonly next: number;
}

function referenceAt(lexemes: readonly string[], start: number): Found | undefined {
  // Inside a word or after a bracket (`Table1[A1]`) nothing begins.
  const { prefix, next } = sheetPrefixAt(lexemes, start);
  const first = lexemes[next];
  if (first === undefined || !WORD.test(first)) return undefined;
  const range = rangeAt(lexemes, next, prefix);
  if (range) return range;
  const cell = cornerOfCell(first);
  const after = lexemes[next + 1]?.[0];
  if (!cell || after === "(" || after === "!" || after === "[") return undefined;
  return { reference: { prefix, first: cell }, next: next + 1 };
}

/** `Sheet1!`, `'1 月'!`, `[2]Sheet1!`, `'[2]a b'!`, `Sheet1:Sheet3!`; empty where no sheet is named. */
function sheetPrefixAt(lexemes: readonly string[], start: number): { prefix: string; next: number } {
  const quoted = lexemes[start]!;
  if (quoted.startsWith("'") && quoted.endsWith("'!")) return { prefix: quoted, next: start + 1 };
  let at = start;
  if (quoted.startsWith("[")) at++;
  if (WORD.test(lexemes[at] ?? "")) {
    const end = lexemes[at + 1] === ":" && WORD.test(lexemes[at + 2] ?? "") && !CELL.test(lexemes[at]!) ? at + 3 : at + 1;
    const mark = lexemes[end];
    // The mark may be the start of a longer literal only where no reference follows.
    if (mark === "!") return { prefix: lexemes.slice(start, end + 1).join(""), next: end + 1 };
  }
  return { prefix: "", next: start };
}

function rangeAt(lexemes: readonly string[], at: number, prefix: string): Found | undefined {
  if (lexemes[at + 1] !== ":") return undefined;
  const second = lexemes[at + 2] ?? "";
  const after = lexemes[at + 3]?.[0];
  if (after === "(" || after === "!") return undefined;
  for (const cornerOf of [cornerOfCell, cornerOfColumn, cornerOfRow]) {
    const first = cornerOf(lexemes[at]!);
    const last = cornerOf(second);
    if (first && last) return { reference: { prefix, first, last }, next: at + 3 };
  }
  return undefined;
}

function cornerOfCell(text: string): Corner | undefined {
  const match = CELL.exec(text);
  const column = match ? columnIndex(match[2]!) : undefined;
  const row = match ? Number(match[4]) - 1 : MAX_ROWS;
  if (!match || column === undefined || row >= MAX_ROWS) return undefined;
  return { column, row, columnFixed: match[1] === "$", rowFixed: match[3] === "$" };
}

function cornerOfColumn(text: string): Corner | undefined {
  const match = COLUMN.exec(text);
  const column = match ? columnIndex(match[2]!) : undefined;
  return match && column !== undefined ? { column, columnFixed: match[1] === "$", rowFixed: true } : undefined;
}

function cornerOfRow(text: string): Corner | undefined {
  const match = ROW.exec(text);
  const row = match ? Number(match[2]) - 1 : MAX_ROWS;
  return match && row < MAX_ROWS ? { row, columnFixed: true, rowFixed: match[1] === "$" } : undefined;
}

export function writeReference(reference: Reference): string {
  const { prefix, first, last } = reference;
  return prefix + writeCorner(first) + (last ? `:${writeCorner(last)}` : "");
}

function writeCorner(corner: Corner): string {
  const column = corner.column === undefined ? "" : (corner.columnFixed ? "$" : "") + columnLetters(corner.column);
  const row = corner.row === undefined ? "" : (corner.rowFixed ? "$" : "") + String(corner.row + 1);
  return column + row;
}

/** What stands where a reference has lost its cells. */
export const LOST_REFERENCE = "#REF!";

export function joinFormula(pieces: readonly FormulaPiece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : writeReference(piece))).join("");
}

/**
 * A formula as if copied `rows` down and `columns` to the right: relative parts move, fixed ones stay. This is
 * how the followers of a shared formula read (ECMA-376 part 1, 18.3.1.40).
 */
export function copyFormula(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  return joinFormula(
    pieces.map((piece) => {
      if (typeof piece === "string") return piece;
      const first = copyCorner(piece.first, rows, columns);
      const last = piece.last && copyCorner(piece.last, rows, columns);
      if (!first || (piece.last && !last)) return piece.prefix + LOST_REFERENCE;
      return last ? { prefix: piece.prefix, first, last } : { prefix: piece.prefix, first };
    }),
  );
}

function copyCorner(corner: Corner, rows: number, columns: number): Corner | undefined {
  const column = corner.column === undefined || corner.columnFixed ? corner.column : corner.column + columns;
  const row = corner.row === undefined || corner.rowFixed ? corner.row : corner.row + rows;
  if (column !== undefined && (column < 0 || column >= MAX_COLUMNS)) return undefined;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  return { ...corner, ...(column === undefined ? {} : { column }), ...(row === undefined ? {} : { row }) };
}
