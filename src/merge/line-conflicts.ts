/** Rows and columns on which the user and we differ. */
import type { Axis } from "../book";
import { address, columnLetters, formatAt, valueAt } from "../book";
import type { Arranging } from "./arrange-sheets";
import type { BaseRow, SheetBase } from "./base";
import type { MergeConflict } from "./conflict";
import { conflictId, shownCell, shownRow } from "./conflict";
import type { Filling } from "./filling";
import type { Keeping, LineFates } from "./line-fates";
import { KEY_LINE } from "./lines";
import type { MergingSheet } from "./merging-sheet";
import { baseCellAt } from "./merging-sheet";

/** Whether we write a row (`now`, of `written`) otherwise than last time. */
function isRewritten(merging: MergingSheet, written: SheetBase, now: BaseRow): boolean {
  if (!merging.baseRows.has(now.key)) return false;
  return written.columns.some(({ key }, i) => {
    const then = baseCellAt(merging, now.key, key) ?? null;
    const cell = now.cells[i] ?? null;
    return then?.formula !== cell?.formula || (then?.value ?? "") !== (cell?.value ?? "");
  });
}

const KEEPING_TEXTS: Readonly<Record<Keeping, string>> = {
  edited: "您改过",
  pointedAt: "有公式引用它",
};

/** The sentence for a line that stays though we no longer write it. `position` is where it will stand (0-based). */
function keptLineText(sheet: string, axis: Axis, position: number, keeping: Keeping): string {
  const line = axis === "rows" ? `第 ${position + 1} 行` : `${columnLetters(position)} 列`;
  return `“${sheet}”${line}：新生成的内容里已没有这一${axis === "rows" ? "行" : "列"}，因${KEEPING_TEXTS[keeping]}，先保留。`;
}

/** The sentence for a row the user deleted that we would now write otherwise. */
function deletedRowText(sheet: string): string {
  return `“${sheet}”：您删去的一行，新生成的内容有变化，没有恢复。`;
}

/**
 * What the user should know of rows and columns: those that stay though we no longer write them, and deleted rows that we
 * would now write otherwise. Each is told once.
 */
export function lineConflicts({ rowFates, columnFates }: Arranging, filling: Filling): MergeConflict[] {
  return [...keptRows(rowFates, filling), ...keptColumns(columnFates, filling), ...deletedRows(rowFates, filling)];
}

/** Those that stay and were not told of before. */
function newlyKept({ kept }: LineFates, before: readonly { readonly key: string; readonly gone?: boolean }[] = []): readonly (readonly [string, Keeping])[] {
  const wasGone = new Set(before.filter(({ gone }) => gone).map(({ key }) => key));
  return [...kept].filter(([key]) => !wasGone.has(key));
}

function keptRows(fates: LineFates, { merging, arranged, context }: Filling): MergeConflict[] {
  const { sheet, lines } = arranged;
  const columns = arranged.columns.flatMap((_, column) => (lines.columns.standing[column] === KEY_LINE ? [] : column));
  return newlyKept(fates, merging.base?.rows).map(([key, keeping]): MergeConflict => {
    const position = lines.rows.positions.get(key)!;
    const shown = columns.map((column) => shownCell({ value: valueAt(sheet, position, column) }, formatAt(sheet, position, column), context.book.dateSystem));
    return {
      id: conflictId(merging.id, key, undefined),
      kind: "row",
      place: { sheet: sheet.name, row: position + 1 },
      users: shownRow(shown),
      ours: "（不再生成）",
      text: keptLineText(sheet.name, "rows", position, keeping),
    };
  });
}

function keptColumns(fates: LineFates, { merging, arranged }: Filling): MergeConflict[] {
  const { sheet, lines } = arranged;
  return newlyKept(fates, merging.base?.columns).map(([key, keeping]): MergeConflict => {
    const position = lines.columns.positions.get(key)!;
    return {
      id: conflictId(merging.id, undefined, key),
      kind: "column",
      place: { sheet: sheet.name, cell: address(0, position) },
      users: "（保留此列）",
      ours: "（不再生成）",
      text: keptLineText(sheet.name, "columns", position, keeping),
    };
  });
}

function deletedRows({ deleted }: LineFates, { merging, spec, written, arranged, context }: Filling): MergeConflict[] {
  return written.rows.flatMap((row, i): MergeConflict[] => {
    if (!deleted.has(row.key) || !isRewritten(merging, written, row)) return [];
    const cells = spec.rows[i]!.cells.flatMap((cell) =>
      cell ? shownCell({ value: cell.value }, spec.styles[cell.style ?? ""]?.format, context.book.dateSystem) : [],
    );
    return [
      {
        id: conflictId(merging.id, row.key, undefined),
        kind: "deletedRow",
        users: "（已删去）",
        ours: shownRow(cells),
        text: deletedRowText(arranged.sheet.name),
      },
    ];
  });
}
