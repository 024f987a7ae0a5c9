/** Rows and columns on which the user and we differ. */
import { address, formatAt, valueAt } from "../book";
import type { Arranging } from "./arrange-sheets";
import type { BaseRow, SheetBase } from "./base";
import type { MergeConflict } from "./conflict";
import { conflictId, fieldsOf, shownCell } from "./conflict";
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

/** Why a line stays though we no longer write it. */
function whyKept(line: "行" | "列", keeping: Keeping): string {
  return `新生成的内容里已没有这一${line}，因${KEEPING_TEXTS[keeping]}，先保留。`;
}

/** Above it stand the keys (0-based). */
const FIRST_VISIBLE_ROW = 1;

const NOT_WRITTEN = "（不再生成）";

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

function keptRows(fates: LineFates, { merging, arranged, headingOf, context }: Filling): MergeConflict[] {
  const { sheet, lines } = arranged;
  const columns = arranged.columns.flatMap((_, column) => (lines.columns.standing[column] === KEY_LINE ? [] : column));
  return newlyKept(fates, merging.base?.rows).map(([key, keeping]): MergeConflict => {
    const position = lines.rows.positions.get(key)!;
    const cells = columns.map((column) => ({
      heading: headingOf(column),
      shown: shownCell({ value: valueAt(sheet, position, column) }, formatAt(sheet, position, column), context.book.dateSystem),
    }));
    return {
      id: conflictId(merging.id, key, undefined),
      kind: "row",
      now: { sheet: sheet.name, row: merging.standing.rows.indexOf(key) + 1 },
      then: { sheet: sheet.name, row: position + 1 },
      why: whyKept("行", keeping),
      fields: fieldsOf("users", cells),
      lacking: NOT_WRITTEN,
    };
  });
}

function keptColumns(fates: LineFates, { merging, arranged, headingOf }: Filling): MergeConflict[] {
  const { sheet, lines } = arranged;
  return newlyKept(fates, merging.base?.columns).map(([key, keeping]): MergeConflict => {
    const position = lines.columns.positions.get(key)!;
    return {
      id: conflictId(merging.id, undefined, key),
      kind: "column",
      now: { sheet: sheet.name, cell: address(FIRST_VISIBLE_ROW, merging.standing.columns.indexOf(key)) },
      then: { sheet: sheet.name, cell: address(FIRST_VISIBLE_ROW, position) },
      why: whyKept("列", keeping),
      fields: [{ heading: headingOf(position), users: "（整列）" }],
      lacking: NOT_WRITTEN,
    };
  });
}

function deletedRows({ deleted }: LineFates, { merging, spec, written, arranged, headingOf, context }: Filling): MergeConflict[] {
  return written.rows.flatMap((row, i): MergeConflict[] => {
    if (!deleted.has(row.key) || !isRewritten(merging, written, row)) return [];
    const cells = spec.rows[i]!.cells.flatMap((cell, c) => {
      const column = arranged.lines.columns.positions.get(spec.columns[c]!.key);
      if (!cell || column === undefined) return [];
      const format = spec.styles[cell.style ?? ""]?.format;
      return { heading: headingOf(column, row.key), shown: shownCell({ value: cell.value }, format, context.book.dateSystem) };
    });
    return [
      {
        id: conflictId(merging.id, row.key, undefined),
        kind: "deletedRow",
        now: { sheet: arranged.sheet.name },
        then: { sheet: arranged.sheet.name },
        why: "您删去的一行，新生成的内容有变化，没有恢复。",
        fields: fieldsOf("ours", cells),
        lacking: "（已删去）",
      },
    ];
  });
}
