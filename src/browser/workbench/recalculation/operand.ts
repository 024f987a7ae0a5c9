/** What formulas work on: values, and blocks of cells. */
import type { CellError, CellValue } from "../../../book";
import { isCellError } from "../../../book";
import { Unsupported } from "./unsupported";

/** A block of cells, as functions take it: row by row. */
export interface Area {
  readonly cells: readonly CellValue[];
  readonly width: number;
}

export type Operand = CellValue | Area;

export function isArea(operand: Operand): operand is Area {
  return typeof operand === "object" && operand !== null && "cells" in operand;
}

export function isError(operand: Operand): operand is CellError {
  return !isArea(operand) && isCellError(operand);
}

/** A single value or an error; an area in its place would be an array formula. */
export function single(operand: Operand): CellValue {
  if (isArea(operand)) throw new Unsupported();
  return operand;
}

/** A single value that can be reckoned with. */
export function scalar(operand: Operand): Exclude<CellValue, CellError> {
  const value = single(operand);
  if (isCellError(value)) throw new Unsupported();
  return value;
}

/** What a value counts in arithmetic: a text of digits is their number; words and truths are none. */
export function numberOf(value: CellValue): number {
  if (value === null) return 0;
  if (typeof value === "string" && /^-?\d{1,15}(?:\.\d+)?$/.test(value)) return Number(value);
  if (typeof value !== "number") throw new Unsupported();
  return value;
}

export function textOf(value: CellValue): string {
  if (value === null || typeof value === "string") return value ?? "";
  return String(numberOf(value));
}
