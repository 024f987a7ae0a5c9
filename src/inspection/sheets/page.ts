/** What both sheets of an inspection are built of: generated tables, and cells that jump. */
import { cellOfPlace, type LinkSpec, type Place, type RowSpec, type SheetSpec } from "../../book";
import { across, LOOKS, PRINT, type Column } from "../../book/page";

/** A table with its title, what it is about, and its notes. */
export interface TablePage extends Pick<SheetSpec, "id" | "name" | "freeze"> {
  readonly columns: readonly Column[];
  readonly rows: readonly RowSpec[];
  /** Keys of the rows that are one line of text across all columns. */
  readonly lines: readonly string[];
  readonly merges?: SheetSpec["merges"];
  readonly conditionalFormats?: SheetSpec["conditionalFormats"];
  /** The last row and column on paper, where that are not the last of all. */
  readonly printedTo?: { readonly row: string; readonly column: string };
}

/** The sheet of a table: as wide as the paper, as many pages as it needs, each with the headings. */
export function tableSheet({ id, name, freeze, columns, rows, lines, merges = [], conditionalFormats = [], printedTo }: TablePage): SheetSpec {
  return {
    id,
    name,
    visibility: "visible",
    columns: columns.map(({ key, width }) => ({ key, width })),
    rows,
    styles: LOOKS,
    merges: [...lines.map((key) => across(columns, key)), ...merges],
    ...(freeze && { freeze }),
    validations: [],
    conditionalFormats,
    names: [],
    print: {
      ...PRINT,
      fitHeight: 0,
      area: {
        fromRow: rows[0]!.key,
        toRow: printedTo?.row ?? rows[rows.length - 1]!.key,
        fromColumn: columns[0]!.key,
        toColumn: printedTo?.column ?? columns[columns.length - 1]!.key,
      },
      repeatFrom: "header",
      repeatTo: "header",
    },
    showGridLines: false,
  };
}

/** The product says 台帐, as its users asked; documents say 台账, as the standards do. */
export function printed(text: string): string {
  return text.replace(/台帐/g, "台账");
}

/** Where a click leads; a finding of the whole book, or of another file, leads nowhere. */
export function linkTo(place: Place): LinkSpec | undefined {
  const { sheet } = place;
  return sheet === "" || sheet.startsWith("[") ? undefined : { sheet, cell: cellOfPlace(place) };
}
