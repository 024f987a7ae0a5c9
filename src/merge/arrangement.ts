/** Which lines a merged sheet has and in which order, and the operations that bring the sheet there. */
import type { Axis, SheetOperation } from "../book";
import type { Lines } from "./lines";
import { longestAscending } from "./lines";

/** A line of the merged sheet: one that stands (its position now) or a new one (its key). */
export type ArrangedLine =
  { readonly kind: "standing"; readonly position: number } | { readonly kind: "new"; readonly key: string };

/**
 * The merged order of lines. The frame is ours: its keys come in our order, new ones among them. Every other line, the
 * user's own and those the user moved, stays behind the line of the frame it stands behind now.
 */
function arrange(
  standing: Lines["standing"],
  frame: readonly string[],
  dropped: ReadonlySet<number>,
): ArrangedLine[] {
  const framed = new Set(frame);
  const head: ArrangedLine[] = [];
  const behind = new Map<string, ArrangedLine[]>();
  let current = head;
  standing.forEach((key, position) => {
    if (dropped.has(position)) return;
    if (key !== null && framed.has(key)) {
      current = [{ kind: "standing", position }];
      behind.set(key, current);
    } else {
      current.push({ kind: "standing", position });
    }
  });
  return [...head, ...frame.flatMap((key) => behind.get(key) ?? [{ kind: "new" as const, key }])];
}

/**
 * The rows of a merged sheet. Rows the user moved stay where they were moved; all others follow the new order.
 * @param then the rows as they stand, in the order we last wrote them.
 * @param next the keys we write now, in order, without those the user deleted.
 * @param dropped positions of the rows that go.
 */
export function arrangeRows(
  then: Lines,
  next: readonly string[],
  dropped: ReadonlySet<number>,
): ArrangedLine[] {
  const isFramed = (key: string): boolean => !then.positions.has(key) || then.settled.has(key);
  const keyLine = then.order.slice(0, 1);
  return arrange(then.standing, [...keyLine, ...next].filter(isFramed), dropped);
}

/**
 * The columns of a merged sheet: those that stand keep their order, whatever ours is, since a host can't move columns;
 * a new one comes behind the column it follows in our order.
 */
export function arrangeColumns(
  then: Lines,
  next: readonly string[],
  dropped: ReadonlySet<number>,
): ArrangedLine[] {
  const frame = then.standing.filter(
    (key, position): key is string => key !== null && !dropped.has(position),
  );
  let previous = then.order[0]!;
  for (const key of next) {
    if (!then.positions.has(key)) frame.splice(frame.indexOf(previous) + 1, 0, key);
    previous = key;
  }
  return arrange(then.standing, frame, dropped);
}

/** Neighbouring positions as runs. */
function runs(positions: readonly number[]): { at: number; count: number }[] {
  const found: { at: number; count: number }[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.at + last.count === position) last.count++;
    else found.push({ at: position, count: 1 });
  }
  return found;
}

/** Moves that bring lines into a new order: those in the longest run that is in order already stay. */
function moves(lines: readonly number[], wanted: readonly number[]): SheetOperation[] {
  const places = new Map(wanted.map((line, place) => [line, place]));
  const staying = new Set(longestAscending(lines.map((line) => places.get(line)!)).map((i) => lines[i]!));
  const current = [...lines];
  const operations: SheetOperation[] = [];
  wanted.forEach((line, place) => {
    if (staying.has(line)) return;
    const from = current.indexOf(line);
    current.splice(from, 1);
    const to = place === 0 ? 0 : current.indexOf(wanted[place - 1]!) + 1;
    current.splice(to, 0, line);
    if (from !== to) operations.push({ kind: "moveRow", from, to });
  });
  return operations;
}

/** The operations that turn `count` standing lines into the arranged ones: deleting, then moving, then inserting. */
export function lineOperations(
  axis: Axis,
  count: number,
  arranged: readonly ArrangedLine[],
): SheetOperation[] {
  const kept = arranged.flatMap((line) => (line.kind === "standing" ? line.position : []));
  const keptSet = new Set(kept);
  const all = Array.from({ length: count }, (_, position) => position);
  const deleted = runs(all.filter((position) => !keptSet.has(position))).reverse();
  const inserted = runs(arranged.flatMap((line, position) => (line.kind === "new" ? position : [])));
  return axis === "rows"
    ? [
        ...deleted.map((run) => ({ kind: "deleteRows" as const, ...run })),
        ...moves(
          [...kept].sort((a, b) => a - b),
          kept,
        ),
        ...inserted.map((run) => ({ kind: "insertRows" as const, ...run })),
      ]
    : [
        ...deleted.map((run) => ({ kind: "deleteColumns" as const, ...run })),
        ...inserted.map((run) => ({ kind: "insertColumns" as const, ...run })),
      ];
}
