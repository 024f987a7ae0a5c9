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

/** Both sides of a cell as the sheet shows them; a side without such a line has none. */
export interface ConflictField {
  /** What heads the column; empty where nothing does. */
  readonly heading: string;
  readonly users?: string;
  readonly ours?: string;
}

export interface MergeConflict {
  /** Names the conflict in `takeOurs`; the same for as long as the conflict stands. */
  readonly id: string;
  readonly kind: ConflictKind;
  /** Where it stands now; of a deleted row its sheet. */
  readonly now: Place;
  /** Where it will stand once the change set is carried out. */
  readonly then: Place;
  /** How it came about and what becomes of it: a Chinese sentence without any content of the sheet. */
  readonly why: string;
  /** To be shown side by side, in the order of the columns. */
  readonly fields: readonly ConflictField[];
  /** What to say for the side that has no such line. */
  readonly lacking?: string;
}

/** The same for the same keys in every generation, so that a choice is remembered. Undefined: the whole line. */
export function conflictId(sheet: string, row: string | undefined, column: string | undefined): string {
  return JSON.stringify([sheet, row ?? null, column ?? null]);
}

/** What a preview shows of an empty cell. */
const EMPTY = "（空）";

function shownValue(value: CellValue, format: string | undefined, dates: DateSystem): string {
  if (value === null || value === "") return EMPTY;
  if (isCellError(value)) return value.error;
  if (typeof value === "number" && isDateFormat(format)) return fromSerial(value, dates) ?? String(value);
  return String(value);
}

/** A cell as a preview shows it: its formula, or its value with dates as days. */
export function shownCell(cell: CellSpec, format: string | undefined, dates: DateSystem): string {
  return cell.formula === undefined ? shownValue(cell.value, format, dates) : `=${cell.formula}`;
}

/** The fields of a line that only one side has; what is empty there says nothing. */
export function fieldsOf(side: "users" | "ours", cells: readonly { readonly heading: string; readonly shown: string }[]): readonly ConflictField[] {
  return cells.filter(({ shown }) => shown !== EMPTY).map(({ heading, shown }) => ({ heading, [side]: shown }));
}
