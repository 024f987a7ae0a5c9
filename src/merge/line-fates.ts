/** Which rows and columns of a generated sheet stay, go or come. */
import type { Axis, Range } from "../book";
import { formulaAt, valueAt } from "../book";
import { conflictId } from "./conflict";
import { KEY_LINE } from "./lines";
import type { MergeContext, MergingSheet } from "./merging-sheet";
import { baseCellAt, isUntouched, rangesUsersPointAt } from "./merging-sheet";

/** Why a line stays though we no longer write it. */
export type Keeping = "edited" | "pointedAt";

export interface LineFates {
  /** The keys we write now, in our order, without those the user deleted. */
  readonly next: readonly string[];
  /** Positions of lines that go, since we no longer write them and nobody has worked on them. */
  readonly dropped: ReadonlySet<number>;
  /** Lines we no longer write that stay, by key. */
  readonly kept: ReadonlyMap<string, Keeping>;
  /** Keys the user deleted. */
  readonly deleted: ReadonlySet<string>;
}

function isEmptyCell(merging: MergingSheet, row: number, column: number): boolean {
  const { sheet } = merging.standing;
  const value = valueAt(sheet, row, column);
  return formulaAt(sheet, row, column) === undefined && (value === null || value === "");
}

/** Whether a cell holds only what we wrote; on the user's own lines that is nothing. */
function isOurCell(merging: MergingSheet, row: number, column: number, context: MergeContext): boolean {
  const [rowKey, columnKey] = [merging.standing.rows[row], merging.standing.columns[column]];
  if (rowKey === KEY_LINE || columnKey === KEY_LINE) return true;
  const cell =
    typeof rowKey === "string" && typeof columnKey === "string"
      ? baseCellAt(merging, rowKey, columnKey)
      : null;
  if (cell === undefined) return false;
  return cell === null ? isEmptyCell(merging, row, column) : isUntouched(merging, cell, { row, column }, context);
}

function isUntouchedLine(
  merging: MergingSheet,
  axis: Axis,
  position: number,
  context: MergeContext,
): boolean {
  const across = axis === "rows" ? merging.standing.columns : merging.standing.rows;
  return across.every((_, other) =>
    axis === "rows"
      ? isOurCell(merging, position, other, context)
      : isOurCell(merging, other, position, context),
  );
}

/** The lines that would take a whole reference of the user's with them. */
function pointedLines(ranges: readonly Range[], axis: Axis, dropped: ReadonlySet<number>): Set<number> {
  const pointed = new Set<number>();
  for (const range of ranges) {
    const [from, to] = axis === "rows" ? [range.top, range.bottom] : [range.left, range.right];
    // A reference survives as long as one of its lines does; only runs no longer than what goes can be lost.
    if (to - from >= dropped.size) continue;
    const lines = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    if (lines.every((line) => dropped.has(line))) lines.forEach((line) => pointed.add(line));
  }
  return pointed;
}

/** Decides the rows or the columns of one sheet. */
export function lineFates(merging: MergingSheet, axis: Axis, context: MergeContext): LineFates {
  const { base, spec, standing } = merging;
  const wanted = (axis === "rows" ? spec.rows : spec.columns).map(({ key }) => key);
  const lines = axis === "rows" ? standing.rows : standing.columns;
  const present = new Set(lines);
  const written = (axis === "rows" ? base?.rows : base?.columns) ?? [];
  const remembered = (axis === "rows" ? base?.deletedRows : base?.deletedColumns) ?? [];
  const takesOurs = (key: string): boolean =>
    context.takeOurs.has(
      axis === "rows" ? conflictId(merging.id, key, undefined) : conflictId(merging.id, undefined, key),
    );

  const deleted = new Set(
    [...written.filter(({ gone }) => !gone).map(({ key }) => key), ...remembered].filter(
      (key) => !present.has(key) && !takesOurs(key),
    ),
  );
  const wantedSet = new Set(wanted);
  const gone = lines.flatMap((key, position) =>
    key === null || key === KEY_LINE || wantedSet.has(key) ? [] : [{ key, position }],
  );
  const droppable = new Set(
    gone
      .filter(({ key, position }) => takesOurs(key) || isUntouchedLine(merging, axis, position, context))
      .map(({ position }) => position),
  );
  const pointed =
    droppable.size > 0
      ? pointedLines(rangesUsersPointAt(standing.sheet.name, context), axis, droppable)
      : new Set<number>();
  const dropped = new Set([...droppable].filter((position) => !pointed.has(position)));
  return {
    next: wanted.filter((key) => !deleted.has(key)),
    dropped,
    kept: new Map(
      gone
        .filter(({ position }) => !dropped.has(position))
        .map(({ key, position }) => [key, pointed.has(position) ? "pointedAt" : "edited"]),
    ),
    deleted,
  };
}
