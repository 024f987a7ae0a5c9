/** The second half of a merge: the cells, sizes and dress of a sheet whose lines are arranged. */
import type { Change, SheetDress, SheetOperation, StyleSpec } from "../book";
import type { Arranging } from "./arrange-sheets";
import { baseOf } from "./base";
import { mergeCells, type CellMerge } from "./cell-merge";
import { mergeDress, mergeMergedCells } from "./dress-merge";
import type { ArrangedSheet, Filling } from "./filling";
import { headingsOf } from "./headings";
import { lineConflicts } from "./line-conflicts";
import { sizeOperations } from "./line-sizes";
import { KEY_LINE } from "./lines";
import type { MergeContext } from "./merging-sheet";
import { nextBase } from "./next-base";
import type { OtherSheets } from "./place-sheet";
import { withPlaceableFormulas } from "./placeable-spec";
import type { KeptWork, SheetMerge } from "./sheet-merge";
import { isFilledRow } from "./standing-sheet";

/** Merges a sheet that stands, once its lines are arranged. */
export function fillSheet(arranging: Arranging, arranged: ArrangedSheet, others: OtherSheets, context: MergeContext): SheetMerge {
  const { merging, operations, rowFates } = arranging;
  const filling = fillingOf(arranging, arranged, others, context);
  const cells = mergeCells(filling);
  const patch = patchOf(filling, operations, cells);
  return {
    id: merging.id,
    name: arranged.sheet.name,
    status: operations.length > 0 || patch ? "updated" : "unchanged",
    rows: {
      added: arranging.rows.filter(({ kind }) => kind === "new").length,
      removed: rowFates.dropped.size,
      changed: cells.changedRows.size,
    },
    kept: keptWork(arranging, arranged, cells),
    conflicts: [...cells.conflicts, ...lineConflicts(arranging, filling)],
    notes: [],
    ...(operations.length > 0 && {
      arranging: { kind: "patchSheet", sheet: arranged.sheet.name, operations, styles: {} },
    }),
    ...(patch && { filling: patch }),
    base: nextBase(filling.written, arranging),
  };
}

function fillingOf({ merging }: Arranging, arranged: ArrangedSheet, others: OtherSheets, context: MergeContext): Filling {
  const spec = withPlaceableFormulas(merging.spec, arranged.lines, others);
  const written = baseOf(spec, arranged.sheet.name, context.salt);
  return { merging, spec, written, arranged, headingOf: headingsOf(spec, arranged), others, context };
}

/** The change that fills the sheet; undefined where everything stays as it is. */
function patchOf(filling: Filling, arranging: readonly SheetOperation[], cells: CellMerge): Change | undefined {
  const { merging, spec, arranged } = filling;
  const operations = [...cells.operations, ...sizeOperations(merging, spec, arranged)];
  const merges = mergeMergedCells(merging, arranged.lines, arranging, withCellsSet(arranged.sheet, cells.operations));
  const dress: Partial<SheetDress> = { ...mergeDress(filling, arranging), ...(merges && { merges }) };
  const isDressed = Object.keys(dress).length > 0;
  if (operations.length === 0 && !isDressed) return undefined;
  return {
    kind: "patchSheet",
    sheet: arranged.sheet.name,
    operations,
    styles: { ...stylesOf(dress, spec.styles), ...cells.styles },
    ...(isDressed && { dress }),
  };
}

/** The styles that conditional formats of the dress name. */
function stylesOf({ conditionalFormats = [] }: Partial<SheetDress>, styles: Readonly<Record<string, StyleSpec>>): Record<string, StyleSpec> {
  const named = conditionalFormats.flatMap((format) => (format.kind === "dataBar" ? [] : format.style));
  return Object.fromEntries(named.map((name) => [name, styles[name] ?? {}]));
}

/** The sheet with the cells of the operations set, as far as values go. */
function withCellsSet(
  sheet: ArrangedSheet["sheet"],
  operations: readonly SheetOperation[],
): ArrangedSheet["sheet"] {
  const values = Array.from(sheet.values, (row) => [...(row ?? [])]);
  for (const operation of operations) {
    if (operation.kind !== "setCell") continue;
    while (values.length <= operation.row) values.push([]);
    const row = values[operation.row]!;
    while (row.length <= operation.column) row.push(null);
    row[operation.column] = operation.cell.value;
  }
  return { ...sheet, values };
}

function ownLines(arranged: ArrangedSheet): { rows: number; columns: number } {
  const { lines, sheet } = arranged;
  const keyColumn = lines.columns.positions.get(KEY_LINE)!;
  const rows = lines.rows.standing.filter(
    (key, row) => key === null && isFilledRow(sheet, row, keyColumn),
  ).length;
  const columns = lines.columns.standing.filter(
    (key, column) => key === null && sheet.values.some((row) => (row?.[column] ?? "") !== ""),
  ).length;
  return { rows, columns };
}

function keptWork({ merging, rowFates }: Arranging, arranged: ArrangedSheet, { keptCells }: CellMerge): KeptWork {
  const own = ownLines(arranged);
  return {
    cells: keptCells,
    ownRows: own.rows,
    ownColumns: own.columns,
    rows: rowFates.kept.size,
    deletedRows: merging.spec.rows.filter(({ key }) => rowFates.deleted.has(key)).length,
  };
}
