/** The memory host's sheets, described. */
import type { BorderLine, PlacedPrint, PlacedValidation, Sheet, StyleSpec } from "../../../src/book";
import { address } from "../../../src/book";
import type { Appearance, MemoryWorkbook } from "../../../src/host/memory";
import { appearanceOf, sheetNamed } from "../../../src/host/memory";
import type { DescribedCell, DescribedDress, DescribedSheet, Edges, Line } from "./described-sheet";
import { byPlace, LINE_SIDES, NO_NOTES_BEFORE_1_18, overlay, seenEdges, special } from "./described-sheet";

/** @param overlays the styles that conditional formats name: the workbook keeps only their names. */
export function describeMemorySheet(workbook: MemoryWorkbook, name: string, overlays: Readonly<Record<string, StyleSpec>>): DescribedSheet {
  const sheet = sheetNamed(workbook, name);
  const look = appearanceOf(workbook, name);
  const styleAt = mergedStyles(sheet, look);
  const height = Math.max(sheet.values.length, look.styles.length);
  const width = Math.max(0, ...sheet.values.map((row) => row?.length ?? 0), ...look.styles.map((row) => row?.length ?? 0));
  const cells: Record<string, DescribedCell> = {};
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const cell = describeCell(sheet, look, styleAt, row, column);
      const isBare = cell.value === null && cell.formula === undefined && cell.link === undefined && Object.keys(styleAt(row, column)).length === 0;
      if (!isBare) cells[address(row, column)] = cell;
    }
  }
  return {
    name,
    columns: Array.from(sheet.columnWidths ?? [], (size, column) => ({ width: size, hidden: sheet.hiddenColumns.includes(column) })),
    rows: special(
      Array.from({ length: height }, (_, row) => ({ height: sheet.rowHeights?.[row], hidden: sheet.hiddenRows.includes(row) })),
      (row) => row.height === undefined && !row.hidden,
    ),
    cells,
    dress: describeDress(sheet, look, overlays),
  };
}

type StyleAt = (row: number, column: number) => StyleSpec;

/** All of a merge looks like its first cell. */
function mergedStyles({ merges }: Sheet, { styles }: Appearance): StyleAt {
  return (row, column) => {
    const own = styles[row]?.[column];
    const merge = merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    return own ?? (merge && styles[merge.top]?.[merge.left]) ?? {};
  };
}

function line(border: BorderLine | undefined): Line | undefined {
  return border === "none" ? undefined : border;
}

function edgesOf({ border = {} }: StyleSpec): Edges {
  return { top: line(border.top), right: line(border.right), bottom: line(border.bottom), left: line(border.left) };
}

function describeCell(sheet: Sheet, { links }: Appearance, styleAt: StyleAt, row: number, column: number): DescribedCell {
  const formula = sheet.formulas[row]?.[column];
  const value = sheet.values[row]?.[column] ?? null;
  const style = styleAt(row, column);
  return {
    // Excel calculates by itself.
    value: formula === undefined && value !== "" ? value : null,
    formula,
    note: NO_NOTES_BEFORE_1_18,
    link: links[row]?.[column],
    style: {
      font: style.font,
      size: style.size,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      colour: style.colour,
      fill: style.fill,
      border: seenEdges((r, c) => edgesOf(styleAt(r, c)), row, column),
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrap: style.wrap ?? false,
      format: style.format ?? sheet.formats[row]?.[column],
      unlocked: style.unlocked ?? false,
    },
  };
}

function describeDress({ visibility, merges }: Sheet, { dress }: Appearance, overlays: Readonly<Record<string, StyleSpec>>): DescribedDress {
  const freeze = dress.freeze && (dress.freeze.rows > 0 || dress.freeze.columns > 0) ? dress.freeze : undefined;
  return {
    visibility,
    tabColour: dress.tabColour,
    merges: byPlace(merges),
    freeze,
    filter: dress.filter,
    validations: byCell(dress.validations),
    conditionalFormats: dress.conditionalFormats.map((format) =>
      format.kind === "dataBar" ? { ...format, maximum: format.maximum } : { ...format, style: overlayOf(overlays[format.style]!) },
    ),
    names: [...dress.names].sort((a, b) => (a.name < b.name ? -1 : 1)),
    print: dress.print && describePrint(dress.print),
    charts: dress.charts ?? [],
    showGridLines: dress.showGridLines,
    protected: dress.protected ?? false,
  };
}

function overlayOf({ colour, bold, italic, fill, border = {} }: StyleSpec): string {
  return overlay({ colour, bold, italic, fill, lines: LINE_SIDES.filter((side) => (border[side] ?? "none") !== "none") });
}

function byCell(validations: readonly PlacedValidation[]): DescribedDress["validations"] {
  return Object.fromEntries(
    validations.flatMap(({ range, list, source, strict, promptTitle, prompt }) => {
      const described = { list, source, strict: strict ?? false, promptTitle: prompt === undefined ? undefined : (promptTitle ?? ""), prompt };
      return cellsOf(range).map((place) => [place, described] as const);
    }),
  );
}

export function cellsOf({ top, left, bottom, right }: PlacedValidation["range"]): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) cells.push(address(row, column));
  return cells;
}

function describePrint(print: PlacedPrint): NonNullable<DescribedDress["print"]> {
  return {
    orientation: print.orientation,
    fitWidth: print.fitWidth,
    fitHeight: print.fitHeight,
    area: print.area,
    repeatRows: print.repeatRows,
    margins: print.margins ?? { left: 0.9, right: 0.5, top: 0.7, bottom: 0.7 },
    header: print.header,
    footer: print.footer,
    centreHorizontally: print.centreHorizontally ?? false,
  };
}
