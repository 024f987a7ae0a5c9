import type { Arranging } from "./arrange-sheets";
import type { BaseCell, SheetBase } from "./base";

/** The base after this generation: what we write now, and what stays on the sheet of what we wrote before. */
export function nextBase(written: SheetBase, { merging, rowFates, columnFates }: Arranging): SheetBase {
  const old = merging.base;
  const goneColumns = (old?.columns ?? []).filter(({ key }) => columnFates.kept.has(key));
  const goneRows = (old?.rows ?? []).filter(({ key }) => rowFates.kept.has(key));
  const oldCell = (row: string, column: string): BaseCell | null => {
    const index = merging.baseColumns.get(column);
    return index === undefined ? null : (merging.baseRows.get(row)?.cells[index] ?? null);
  };
  const writtenRows = new Set(written.rows.map(({ key }) => key));
  const writtenColumns = new Set(written.columns.map(({ key }) => key));
  return {
    ...written,
    columns: [...written.columns, ...goneColumns.map((column) => ({ ...column, gone: true }))],
    rows: [
      ...written.rows.map((row) => ({
        ...row,
        cells: [...row.cells, ...goneColumns.map(({ key }) => oldCell(row.key, key))],
      })),
      ...goneRows.map((row) => ({
        ...row,
        gone: true,
        cells: [...written.columns, ...goneColumns].map(({ key }) => oldCell(row.key, key)),
      })),
    ],
    deletedRows: [...rowFates.deleted].filter((key) => !writtenRows.has(key)),
    deletedColumns: [...columnFates.deleted].filter((key) => !writtenColumns.has(key)),
  };
}
