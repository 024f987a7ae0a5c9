import { plainSheet, type Sheet } from "./book";
import type { PlacedSheet } from "./change-set";
import type { CellSpec } from "./sheet-spec";

/** What a placed sheet holds once it stands in a workbook: what reading the written file would give. */
export function sheetAsPlaced({ name, rows, columns, styles, dress }: PlacedSheet): Sheet {
  const grid = <Part>(pick: (cell: CellSpec) => Part): (Part | undefined)[][] => rows.map(({ cells }) => cells.map((cell) => (cell ? pick(cell) : undefined)));
  const hidden = (lines: readonly { readonly hidden?: boolean }[]): number[] => lines.flatMap((line, index) => (line.hidden ? index : []));
  return plainSheet(
    name,
    rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    {
      visibility: dress.visibility,
      merges: dress.merges,
      formulas: grid(({ formula }) => formula),
      formats: grid(({ style }) => (style === undefined ? undefined : styles[style]?.format)),
      hiddenRows: hidden(rows),
      hiddenColumns: hidden(columns),
      columnWidths: columns.map(({ width }) => width),
      rowHeights: rows.map(({ height }) => height),
    },
  );
}
