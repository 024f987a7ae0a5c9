/** Widths, heights and hiding of lines: ours where the user left them, the user's where not. */
import type { SheetOperation, SheetSpec } from "../book";
import type { ArrangedSheet } from "./filling";
import type { MergingSheet } from "./merging-sheet";

/** Applications round sizes to whole pixels: less than this (characters, points) is no edit. */
const ROUNDING = 1;

function isUsersSize(now: number | undefined, then: number | undefined): boolean {
  if (now === undefined || then === undefined) return now !== then;
  return Math.abs(now - then) >= ROUNDING;
}

/** Three-way over hiding: undefined leaves it as it is. */
function mergedHiding(isHidden: boolean, then: boolean | undefined, next: boolean): boolean | undefined {
  return then !== undefined && then !== next && isHidden === then ? next : undefined;
}

function columnOperations(merging: MergingSheet, spec: SheetSpec, arranged: ArrangedSheet): SheetOperation[] {
  const { sheet, columns, lines } = arranged;
  const then = new Map(merging.base?.columns.map((column) => [column.key, column]));
  return spec.columns.flatMap(({ key, width, hidden = false }): SheetOperation[] => {
    const column = lines.columns.positions.get(key);
    if (column === undefined) return [];
    if (columns[column]?.kind === "new")
      return [{ kind: "setColumn", column, width, ...(hidden && { hidden }) }];
    const written = then.get(key);
    const isUsers = !sheet.columnWidths || isUsersSize(sheet.columnWidths[column], written?.width);
    const isWidthOurs = written !== undefined && written.width !== width && !isUsers;
    const hiding = mergedHiding(sheet.hiddenColumns.includes(column), written?.hidden, hidden);
    if (!isWidthOurs && hiding === undefined) return [];
    return [
      {
        kind: "setColumn",
        column,
        ...(isWidthOurs && { width }),
        ...(hiding !== undefined && { hidden: hiding }),
      },
    ];
  });
}

function rowOperations(merging: MergingSheet, spec: SheetSpec, arranged: ArrangedSheet): SheetOperation[] {
  const { sheet, rows, lines } = arranged;
  const hiddenRows = new Set(sheet.hiddenRows);
  return spec.rows.flatMap(({ key, height, hidden = false }): SheetOperation[] => {
    const row = lines.rows.positions.get(key);
    if (row === undefined) return [];
    if (rows[row]?.kind === "new") {
      if (height === undefined && !hidden) return [];
      return [{ kind: "setRow", row, ...(height !== undefined && { height }), ...(hidden && { hidden }) }];
    }
    const written = merging.baseRows.get(key);
    // Where heights can't be told, ours follows our text, else a longer text would be cut off.
    const isUsers = sheet.rowHeights !== undefined && isUsersSize(sheet.rowHeights[row], written?.height);
    const isHeightOurs = written !== undefined && written.height !== height && !isUsers;
    const hiding = mergedHiding(hiddenRows.has(row), written?.hidden, hidden);
    if (!isHeightOurs && hiding === undefined) return [];
    return [
      {
        kind: "setRow",
        row,
        ...(isHeightOurs && { height: height ?? null }),
        ...(hiding !== undefined && { hidden: hiding }),
      },
    ];
  });
}

/** The operations that bring sizes up to date on a sheet whose lines are arranged. */
export function sizeOperations(
  merging: MergingSheet,
  spec: SheetSpec,
  arranged: ArrangedSheet,
): SheetOperation[] {
  return [...columnOperations(merging, spec, arranged), ...rowOperations(merging, spec, arranged)];
}
