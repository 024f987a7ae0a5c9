/**
 * What becomes of places when rows or columns of a sheet are inserted, deleted or moved: a formula goes on pointing at
 * the same cells. Other workbooks, several sheets at once and structured references stay as they are (`formulaPieces`).
 */
import type { Range } from "./place";
import { MAX_COLUMNS, MAX_ROWS } from "./place";
import type { FormulaReference } from "./references";
import { formulaPieces, referenceText, sameSheetName } from "./references";

export type Axis = "rows" | "columns";

/** A change of a sheet's rows or columns, 0-based. `move` takes one line out and puts it back at index `to`. */
export type LineChange =
  | { readonly kind: "insert"; readonly at: number; readonly count: number }
  | { readonly kind: "delete"; readonly at: number; readonly count: number }
  | { readonly kind: "move"; readonly from: number; readonly to: number };

/** A change of the rows or columns of one named sheet. */
export interface Shift {
  readonly sheet: string;
  readonly axis: Axis;
  readonly change: LineChange;
}

/** Where a row or column (0-based) stands after the change; undefined where it was deleted. */
export function shiftIndex(index: number, change: LineChange): number | undefined {
  switch (change.kind) {
    case "insert":
      return index >= change.at ? index + change.count : index;
    case "delete":
      if (index < change.at) return index;
      return index < change.at + change.count ? undefined : index - change.count;
    case "move": {
      if (index === change.from) return change.to;
      const without = index > change.from ? index - 1 : index;
      return without >= change.to ? without + 1 : without;
    }
  }
}

/**
 * Where a run of lines stands after the change; undefined where all of it was deleted. A run grows by what is
 * inserted or moved in between its ends and shrinks by what is deleted or moved away; a line moved within it, its
 * ends included, leaves it as it is. A run of one line follows that line.
 */
export function shiftSpan(
  from: number,
  to: number,
  change: LineChange,
): { from: number; to: number } | undefined {
  if (from === to) {
    const index = shiftIndex(from, change);
    return index === undefined ? undefined : { from: index, to: index };
  }
  switch (change.kind) {
    case "insert": {
      if (change.at > to) return { from, to };
      return { from: change.at <= from ? from + change.count : from, to: to + change.count };
    }
    case "delete": {
      const end = change.at + change.count;
      const lost = (below: number): number => Math.min(Math.max(below - change.at, 0), change.count);
      if (change.at <= from && end > to) return undefined;
      return { from: from - lost(from), to: to - lost(to + 1) };
    }
    case "move": {
      const inside = (index: number): boolean => index >= from && index <= to;
      if (inside(change.from) && inside(change.to)) return { from, to };
      const taken = shiftSpan(from, to, { kind: "delete", at: change.from, count: 1 })!;
      return change.to > taken.from && change.to <= taken.to
        ? { from: taken.from, to: taken.to + 1 }
        : change.to <= taken.from
          ? { from: taken.from + 1, to: taken.to + 1 }
          : taken;
    }
  }
}

/** Where a rectangle stands after the change of its sheet; undefined where all of it was deleted. */
export function shiftRange(range: Range, axis: Axis, change: LineChange): Range | undefined {
  if (axis === "rows") {
    const span = shiftSpan(range.top, range.bottom, change);
    return span && { ...range, top: span.from, bottom: span.to };
  }
  const span = shiftSpan(range.left, range.right, change);
  return span && { ...range, left: span.from, right: span.to };
}

/** The reference after the change of its sheet; undefined where its cells are gone. */
function shiftReference(reference: FormulaReference, { axis, change }: Shift): FormulaReference | undefined {
  const unbounded = axis === "rows" ? "columns" : "rows";
  if (reference.kind === unbounded) return reference;
  const shifted = shiftRange(reference.range, axis, change);
  if (!shifted || shifted.top >= MAX_ROWS || shifted.left >= MAX_COLUMNS) return undefined;
  const range = {
    ...shifted,
    bottom: Math.min(shifted.bottom, MAX_ROWS - 1),
    right: Math.min(shifted.right, MAX_COLUMNS - 1),
  };
  const same = (["top", "left", "bottom", "right"] as const).every(
    (side) => range[side] === reference.range[side],
  );
  return same ? reference : { ...reference, range };
}

/**
 * The formula (without `=`) after rows or columns of sheets changed, one change after the other, as Excel would
 * rewrite it.
 * @param home the sheet the formula stands on; its own references carry no sheet name.
 */
export function shiftFormula(formula: string, home: string, ...shifts: readonly Shift[]): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind === "text" || piece.kind === "lost") return piece.text;
      let reference: FormulaReference | undefined = piece;
      for (const shift of shifts) {
        if (reference && sameSheetName(piece.sheet ?? home, shift.sheet))
          reference = shiftReference(reference, shift);
      }
      if (!reference) return `${piece.prefix}#REF!`;
      return reference === piece ? piece.text : referenceText(reference);
    })
    .join("");
}
