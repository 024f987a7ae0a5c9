/**
 * The references in a formula: finding and writing them. Formulas are without the leading `=`.
 *
 * No references are texts in quotes, functions, defined names, structured references (`Table1[x]`), references to
 * other workbooks (`[1]Sheet1!A1`) and over several sheets (`Sheet1:Sheet3!A1`).
 */
import type { Range } from "./place";
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS } from "./place";

/** A reference as it stands in a formula. Whole rows and columns span the sheet's bounds in the other direction. */
export interface FormulaReference {
  readonly kind: "cell" | "area" | "rows" | "columns";
  readonly text: string;
  /** What stands before the address, such as `'走访 慰问'!`; empty where the formula's own sheet is meant. */
  readonly prefix: string;
  readonly sheet?: string;
  readonly range: Range;
  /** Which ends carry a `$`. */
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
}

/** A formula in pieces; their texts joined are the formula. `lost` is a `#REF!` where a reference stood. */
export type FormulaPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "lost"; readonly text: string }
  | FormulaReference;

const STRING = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'((?:[^']|'')*)'!/y;
const BARE_SHEET = /([\p{L}\p{N}_.\\?]+)!/uy;
const SHEET_SPAN = /[\p{L}\p{N}_.\\?]+:[\p{L}\p{N}_.\\?]+!/uy;
const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const LOST = /#REF!/y;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

interface Corner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function parseCorner(word: string): Corner | undefined {
  const cell = CELL.exec(word);
  const column = cell ?? COLUMN.exec(word);
  const row = cell ? cell.slice(2) : ROW.exec(word);
  const columnNumber = column ? columnIndex(column[2]!) : undefined;
  const rowNumber = row ? Number(row[2]) - 1 : undefined;
  if (column && columnNumber === undefined) return undefined;
  if (rowNumber !== undefined && rowNumber >= MAX_ROWS) return undefined;
  if (columnNumber === undefined && rowNumber === undefined) return undefined;
  return {
    ...(rowNumber === undefined ? {} : { row: rowNumber }),
    ...(columnNumber === undefined ? {} : { column: columnNumber }),
    rowFixed: row?.[1] === "$",
    columnFixed: column?.[1] === "$",
  };
}

function kindOf(corner: Corner): "cell" | "rows" | "columns" {
  return corner.column === undefined ? "rows" : corner.row === undefined ? "columns" : "cell";
}

/** The address that begins at `at`, or undefined where what begins there is a name, a function or a number. */
function addressAt(formula: string, at: number): Omit<FormulaReference, "prefix" | "sheet"> | undefined {
  const firstWord = matchAt(WORD, formula, at)?.[0];
  const first = firstWord === undefined ? undefined : parseCorner(firstWord);
  if (firstWord === undefined || !first) return undefined;
  const firstEnd = at + firstWord.length;
  const secondWord = formula[firstEnd] === ":" ? matchAt(WORD, formula, firstEnd + 1)?.[0] : undefined;
  const second = secondWord === undefined ? undefined : parseCorner(secondWord);
  const secondEnd = firstEnd + 1 + (secondWord?.length ?? 0);
  const isArea = second && kindOf(second) === kindOf(first) && !/[(!]/.test(formula[secondEnd] ?? "");
  const end = isArea ? secondEnd : firstEnd;
  if (!isArea && (kindOf(first) !== "cell" || /[([!]/.test(formula[firstEnd] ?? ""))) return undefined;

  const last = isArea ? second : first;
  const [topCorner, bottomCorner] = (last.row ?? 0) < (first.row ?? 0) ? [last, first] : [first, last];
  const [leftCorner, rightCorner] = (last.column ?? 0) < (first.column ?? 0) ? [last, first] : [first, last];
  return {
    kind: isArea ? (kindOf(first) === "cell" ? "area" : kindOf(first)) : "cell",
    text: formula.slice(at, end),
    range: {
      top: topCorner.row ?? 0,
      bottom: bottomCorner.row ?? MAX_ROWS - 1,
      left: leftCorner.column ?? 0,
      right: rightCorner.column ?? MAX_COLUMNS - 1,
    },
    fixed: {
      top: topCorner.rowFixed,
      bottom: bottomCorner.rowFixed,
      left: leftCorner.columnFixed,
      right: rightCorner.columnFixed,
    },
  };
}

/** The end of a bracketed part (`[…]`, nested as in `Table1[[#All],[x]]`) that begins at `at`. */
function bracketEnd(formula: string, at: number): number {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

/** Where an address that belongs to something outside the workbook's sheets ends, so that it is passed over. */
function skipAddress(formula: string, at: number): number {
  return at + (addressAt(formula, at)?.text.length ?? matchAt(WORD, formula, at)?.[0].length ?? 0);
}

/** The piece that begins at `at`. */
function pieceAt(formula: string, at: number): FormulaPiece {
  const text = (end: number): FormulaPiece => ({ kind: "text", text: formula.slice(at, end) });
  const string = matchAt(STRING, formula, at);
  if (string) return text(at + string[0].length);

  const lost = matchAt(LOST, formula, at);
  if (lost) return { kind: "lost", text: formula.slice(at, skipAddress(formula, at + lost[0].length)) };

  if (formula[at] === "[") {
    const end = bracketEnd(formula, at);
    const sheet = matchAt(BARE_SHEET, formula, end);
    return text(sheet ? skipAddress(formula, end + sheet[0].length) : end);
  }

  const span = matchAt(SHEET_SPAN, formula, at);
  if (span) return text(skipAddress(formula, at + span[0].length));

  const quoted = matchAt(QUOTED_SHEET, formula, at);
  const prefix = quoted ?? matchAt(BARE_SHEET, formula, at);
  if (prefix) {
    const begin = at + prefix[0].length;
    if (/[[\]:]/.test(prefix[1]!)) return text(skipAddress(formula, begin));
    const lostThere = matchAt(LOST, formula, begin);
    if (lostThere) return { kind: "lost", text: formula.slice(at, begin + lostThere[0].length) };
    const address = addressAt(formula, begin);
    if (!address) return text(skipAddress(formula, begin));
    const sheet = quoted ? prefix[1]!.replace(/''/g, "'") : prefix[1]!;
    return { ...address, prefix: prefix[0], sheet, text: prefix[0] + address.text };
  }

  const word = matchAt(WORD, formula, at);
  if (!word) return text(at + 1);
  const address = addressAt(formula, at);
  return address ? { ...address, prefix: "" } : text(at + word[0].length);
}

/** A formula (without `=`) cut into texts and references, in order. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length;) {
    const piece = pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

/** A reference as formulas write it, with its sheet and its `$`. */
export function referenceText(reference: Omit<FormulaReference, "text" | "sheet">): string {
  const { range, fixed, kind } = reference;
  const mark = (isFixed: boolean): string => (isFixed ? "$" : "");
  const left = mark(fixed.left) + columnLetters(range.left);
  const right = mark(fixed.right) + columnLetters(range.right);
  const top = mark(fixed.top) + String(range.top + 1);
  const bottom = mark(fixed.bottom) + String(range.bottom + 1);
  const address = {
    cell: left + top,
    area: `${left + top}:${right + bottom}`,
    rows: `${top}:${bottom}`,
    columns: `${left}:${right}`,
  }[kind];
  return reference.prefix + address;
}

/** Whether two sheet names are one to Excel, which ignores case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
