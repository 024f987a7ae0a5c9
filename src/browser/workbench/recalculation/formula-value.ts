/**
 * What a formula of the everyday kind comes to: arithmetic, comparisons, and the functions in `FUNCTIONS`. The page is
 * no spreadsheet; what it can't calculate keeps the value that Excel or WPS gave it.
 */
import type { CellError, CellValue, FormulaPiece, FormulaReference, Range } from "../../../book";
import { formulaPieces } from "../../../book";
import { COUNTS_CELLS, FUNCTIONS } from "./functions";
import { isError, numberOf, single, textOf, type Operand } from "./operand";
import { Unsupported } from "./unsupported";

/** Reads a cell (0-based) as it stands. */
export type ReadCell = (sheet: string, row: number, column: number) => CellValue;

/** @param lastRow the last row of a sheet that holds anything: whole columns end there. @returns undefined where it can't be told */
export function formulaValue(formula: string, sheet: string, read: ReadCell, lastRow: (sheet: string) => number): CellValue | undefined {
  try {
    return new Reading(formula, sheet, read, lastRow).result();
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }
}

/** Binary operators, the loosest first; what stands together binds alike. */
const LEVELS: readonly (readonly string[])[] = [["<=", ">=", "<>", "<", ">", "="], ["&"], ["+", "-"], ["*", "/"], ["^"]];

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

const DIVIDED_BY_NOTHING: CellError = { error: "#DIV/0!" };

/** An error given to any other function is what the function comes to. */
const BEARS_ERRORS: ReadonlySet<string> = new Set(["IF", "IFERROR", "COUNT", "COUNTA"]);

/** The widest area that is added up at every edit. */
const MOST_CELLS = 200_000;

/** One formula, read from left to right. */
class Reading {
  private readonly pieces: readonly FormulaPiece[];
  private at = 0;

  constructor(
    formula: string,
    private readonly sheet: string,
    private readonly read: ReadCell,
    private readonly lastRow: (sheet: string) => number,
  ) {
    this.pieces = formulaPieces(formula).filter(({ text }) => text.trim() !== "");
  }

  result(): CellValue {
    const value = single(this.binary(0));
    if (this.at < this.pieces.length) throw new Unsupported();
    // A formula that names an empty cell comes to 0.
    return typeof value === "number" ? finite(value) : (value ?? 0);
  }

  private binary(level: number): Operand {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.binary(level + 1);
    for (let operator = this.operator(operators); operator !== undefined; operator = this.operator(operators)) {
      left = applied(operator, single(left), single(this.binary(level + 1)));
    }
    return left;
  }

  /** Passes one of these operators, where one stands here. */
  private operator(operators: readonly string[]): string | undefined {
    const [one, two] = [this.text(), this.text() + this.text(1)];
    const found = operators.find((operator) => operator === two) ?? operators.find((operator) => operator === one && !LEVELS[0]!.includes(two));
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private signed(): Operand {
    if (this.passes("-")) return applied("*", -1, single(this.signed()));
    if (this.passes("+")) return this.signed();
    const value = this.primary();
    return this.passes("%") ? applied("/", single(value), 100) : value;
  }

  private primary(): Operand {
    const piece = this.pieces[this.at++];
    if (!piece || piece.kind === "lost") throw new Unsupported();
    if (piece.kind !== "text") return this.referred(piece);
    const { text } = piece;
    if (text === "(") {
      const inside = this.binary(0);
      this.expect(")");
      return inside;
    }
    if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
    if (/^\d*\.?\d+$/.test(text)) return Number(text);
    const called = FUNCTIONS[text.toUpperCase()];
    if (!called || !this.passes("(")) throw new Unsupported();
    const given = this.given(COUNTS_CELLS.has(text.toUpperCase()));
    return (BEARS_ERRORS.has(text.toUpperCase()) ? undefined : given.find(isError)) ?? called(given);
  }

  /** @param asAreas whether a single cell is an area of one: what is no number in it doesn't count */
  private given(asAreas: boolean): readonly Operand[] {
    if (this.passes(")")) return [];
    const operand = (): Operand => (asAreas ? this.cellAlone() : undefined) ?? this.binary(0);
    const operands = [operand()];
    while (this.passes(",")) operands.push(operand());
    this.expect(")");
    return operands;
  }

  private cellAlone(): Operand | undefined {
    const piece = this.pieces[this.at];
    if (!piece || piece.kind !== "cell" || ![",", ")"].includes(this.text(1))) return undefined;
    this.at += 1;
    return { cells: [this.read(piece.sheet ?? this.sheet, piece.range.top, piece.range.left)], width: 1 };
  }

  private referred({ kind, sheet = this.sheet, range }: FormulaReference): Operand {
    if (kind === "cell") return this.read(sheet, range.top, range.left);
    return { cells: cellsOf(range, this.lastRow(sheet), (row, column) => this.read(sheet, row, column)), width: range.right - range.left + 1 };
  }

  private text(ahead = 0): string {
    return this.pieces[this.at + ahead]?.text ?? "";
  }

  private passes(text: string): boolean {
    if (this.text() !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.passes(text)) throw new Unsupported();
  }
}

function cellsOf({ top, left, bottom, right }: Range, lastRow: number, read: (row: number, column: number) => CellValue): CellValue[] {
  const last = Math.min(bottom, lastRow);
  if ((last - top + 1) * (right - left + 1) > MOST_CELLS) throw new Unsupported();
  const cells: CellValue[] = [];
  for (let row = top; row <= last; row += 1) for (let column = left; column <= right; column += 1) cells.push(read(row, column));
  return cells;
}

function applied(operator: string, left: CellValue, right: CellValue): CellValue {
  const error = [left, right].find(isError);
  if (error) return error;
  if (operator === "&") return textOf(left) + textOf(right);
  if (operator === "/" && numberOf(right) === 0) return DIVIDED_BY_NOTHING;
  const calculate = ARITHMETIC[operator];
  return calculate ? finite(calculate(numberOf(left), numberOf(right))) : compared(operator, left, right);
}

/** Texts are compared without regard to case; a text and a number are never the same. */
function compared(operator: string, left: CellValue, right: CellValue): boolean {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  if (typeof a !== typeof b && operator !== "=" && operator !== "<>") throw new Unsupported();
  const order = a === b ? 0 : a < b ? -1 : 1;
  const holds: Readonly<Record<string, boolean>> = { "=": order === 0, "<>": order !== 0, "<": order < 0, ">": order > 0, "<=": order <= 0, ">=": order >= 0 };
  return holds[operator]!;
}

function comparable(value: CellValue, other: CellValue): string | number {
  if (value === null) return typeof other === "string" ? "" : 0;
  if (typeof value === "string") return value.toLowerCase();
  return numberOf(value);
}

/** Fifteen digits, as Excel keeps them: sums of cents stay sums of cents. */
function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Unsupported();
  return Number(value.toPrecision(15));
}
