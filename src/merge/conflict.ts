/** Where the user and we both changed something: listed side by side, the user's side kept until the user says otherwise. */
import type { CellSpec, CellValue, DateSystem, Place } from "../book";
import { fromSerial, isCellError, isDateFormat } from "../book";

export type ConflictKind =
  /** Both changed a cell. */
  | "cell"
  /** We no longer write a row or column the user worked on. */
  | "row"
  | "column"
  /** We would write a row otherwise that the user has deleted. */
  | "deletedRow";

export interface MergeConflict {
  /** Names the conflict in `takeOurs`; the same for as long as the conflict stands. */
  readonly id: string;
  readonly kind: ConflictKind;
  /** Where it stands once the change set is carried out; absent for a deleted row. */
  readonly place?: Place;
  /** What the user has there and what we would write, to be shown side by side. */
  readonly users: string;
  readonly ours: string;
  /** A Chinese sentence that names the place, never the content. */
  readonly text: string;
}

/** The same for the same keys in every generation, so that a choice is remembered. Undefined: the whole line. */
export function conflictId(sheet: string, row: string | undefined, column: string | undefined): string {
  return JSON.stringify([sheet, row ?? null, column ?? null]);
}

function shownValue(value: CellValue, format: string | undefined, dates: DateSystem): string {
  if (value === null || value === "") return "（空）";
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && isDateFormat(format)) return fromSerial(value, dates) ?? String(value);
  return String(value);
}

/** A cell as a preview shows it: its formula, or its value with dates as days. */
export function shownCell(cell: CellSpec, format: string | undefined, dates: DateSystem): string {
  return cell.formula === undefined ? shownValue(cell.value, format, dates) : `=${cell.formula}`;
}

/** A whole row as a preview shows it. */
export function shownRow(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== "（空）").join(" · ");
}
