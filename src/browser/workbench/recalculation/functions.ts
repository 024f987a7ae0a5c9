/** The functions that ledgers are added up with. */
import type { CellValue } from "../../../book";
import { isCellError } from "../../../book";
import { isArea, isError, numberOf, scalar, single, textOf, type Operand } from "./operand";
import { Unsupported } from "./unsupported";

type Calculated = (operands: readonly Operand[]) => CellValue;

export const FUNCTIONS: Readonly<Record<string, Calculated | undefined>> = {
  SUM: (operands) => sum(numbersIn(operands)),
  AVERAGE: (operands) => {
    const numbers = numbersIn(operands);
    return sum(numbers) / numbers.length;
  },
  MAX: (operands) => extreme(Math.max, operands),
  MIN: (operands) => extreme(Math.min, operands),
  COUNT: (operands) => numbersIn(operands).length,
  COUNTA: (operands) => operands.flatMap((operand) => (isArea(operand) ? operand.cells : [operand])).filter((cell) => cell !== null).length,
  ROUND: ([value, digits]) => rounded(given(value), given(digits), Math.round),
  ROUNDUP: ([value, digits]) => rounded(given(value), given(digits), Math.ceil),
  ROUNDDOWN: ([value, digits]) => rounded(given(value), given(digits), Math.floor),
  MOD: ([value, by]) => given(value) - given(by) * Math.floor(given(value) / given(by)),
  LEN: ([text]) => words(text).length,
  LEFT: ([text, count = 1]) => words(text).slice(0, given(count)),
  RIGHT: ([text, count = 1]) => words(text).slice(Math.max(0, words(text).length - given(count))),
  MID: ([text, first, count]) => words(text).slice(given(first) - 1, given(first) - 1 + given(count)),
  ABS: ([value]) => Math.abs(given(value)),
  INT: ([value]) => Math.floor(given(value)),
  IF: ([condition = null, then = true, otherwise = false]) => (isError(condition) ? condition : single(isTrue(scalar(condition)) ? then : otherwise)),
  IFERROR: ([value = null, otherwise = null]) => single(isError(value) ? otherwise : value),
  VLOOKUP: ([wanted, area, column, isNear]) => found(wanted, area, given(column), isNear),
  N: ([value]) => numbersIn(value === undefined ? [] : [value])[0] ?? 0,
  AND: (operands) => operands.every((operand) => isTrue(scalar(operand))),
  OR: (operands) => operands.some((operand) => isTrue(scalar(operand))),
  COUNTIF: ([area, criterion]) => matching(area, criterion).length,
  SUMIF: ([area, criterion, values = area]) => {
    const cells = cellsOf(values);
    return sum(matching(area, criterion).flatMap((index) => countable(cells[index] ?? null)));
  },
  SUMIFS: ([values, ...criteria]) => {
    const found = criteria.flatMap((operand, index) => (index % 2 === 0 ? [new Set(matching(operand, criteria[index + 1]))] : []));
    return sum(cellsOf(values).flatMap((cell, index) => (found.every((indexes) => indexes.has(index)) ? countable(cell) : [])));
  },
};

/** To these a cell is an area of one, in which only numbers count; to the others it is its value. */
export const COUNTS_CELLS: ReadonlySet<string> = new Set(["SUM", "AVERAGE", "MAX", "MIN", "COUNT", "COUNTA", "N"]);

function sum(numbers: readonly number[]): number {
  return Number(numbers.reduce((total, number) => total + number, 0).toPrecision(15));
}

/** Of nothing it is 0. */
function extreme(choose: (one: number, other: number) => number, operands: readonly Operand[]): number {
  const numbers = numbersIn(operands);
  return numbers.length === 0 ? 0 : numbers.reduce((one, other) => choose(one, other));
}

/** Words in an area don't count; an error in it is one of the whole. */
function numbersIn(operands: readonly Operand[]): number[] {
  return operands.flatMap((operand) => (isArea(operand) ? operand.cells.flatMap(countable) : [numberOf(scalar(operand))]));
}

function countable(cell: CellValue): number[] {
  if (isCellError(cell)) throw new Unsupported();
  return typeof cell === "number" ? [cell] : [];
}

function given(operand: Operand | undefined): number {
  if (operand === undefined) throw new Unsupported();
  return numberOf(scalar(operand));
}

/** Away from zero or towards it alike on both sides of it, on the digits that are seen: 1.005 is 1.01. */
function rounded(value: number, digits: number, toWhole: (number: number) => number): number {
  const shifted = Number(`${Number(Math.abs(value).toPrecision(15))}e${digits}`);
  return Math.sign(value) * Number(`${toWhole(Number(shifted.toPrecision(15)))}e${-digits}`);
}

function words(operand: Operand | undefined): string {
  return textOf(scalar(operand ?? null));
}

/** Only what is exactly the wanted is looked for: whether near ones stand in order nobody knows. */
function found(wanted: Operand | undefined, area: Operand | undefined, column: number, isNear: Operand | undefined): CellValue {
  if (area === undefined || !isArea(area) || column > area.width || isNear === undefined || isTrue(scalar(isNear))) throw new Unsupported();
  const at = matching({ cells: area.cells.filter((_cell, index) => index % area.width === 0), width: 1 }, wanted)[0];
  if (at === undefined) throw new Unsupported();
  return scalar(area.cells[at * area.width + column - 1] ?? null) ?? 0;
}

function isTrue(value: CellValue): boolean {
  return typeof value === "boolean" ? value : numberOf(value) !== 0;
}

function cellsOf(operand: Operand | undefined): readonly CellValue[] {
  if (operand === undefined || !isArea(operand)) throw new Unsupported();
  return operand.cells;
}

/** Which cells are the criterion, by their index: a plain word or number; signs and wildcards are not calculated. */
function matching(area: Operand | undefined, criterion: Operand | undefined): readonly number[] {
  const wanted = scalar(criterion ?? null);
  if (wanted === null || typeof wanted === "boolean" || (typeof wanted === "string" && /^$|^[<>=]|[*?~]/.test(wanted))) throw new Unsupported();
  const key = String(wanted).toLowerCase();
  return cellsOf(area).flatMap((cell, index) => (cell !== null && !isCellError(cell) && String(cell).toLowerCase() === key ? [index] : []));
}
