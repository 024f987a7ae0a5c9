/** Carrying out a change set on a workbook in memory, exactly as `change-set.ts` defines it. */
import type {
  CellSpec,
  Change,
  PlacedSheet,
  SetCell,
  Sheet,
  SheetDress,
  SheetOperation,
  Shift,
  StyleSpec,
} from "../../book";
import {
  formulaPieces,
  lineChangeOf,
  sameSheetName,
  sheetAsPlaced,
  shiftBook,
  shiftDress,
  shiftGrid,
} from "../../book";
import type { Appearance, MemoryWorkbook } from "./workbook";
import { appearanceOf, sheetNamed, withCell, withPlace } from "./workbook";

type Styles = Readonly<Record<string, StyleSpec>>;

function replaceSheet(workbook: MemoryWorkbook, sheet: Sheet, appearance: Appearance): MemoryWorkbook {
  return {
    book: {
      ...workbook.book,
      sheets: workbook.book.sheets.map((old) => (old.name === sheet.name ? sheet : old)),
    },
    appearances: new Map(workbook.appearances).set(sheet.name, appearance),
  };
}

function styleNamed(styles: Styles, name: string | undefined): StyleSpec | undefined {
  if (name === undefined) return undefined;
  const style = styles[name];
  if (!style) throw new RangeError(`no style is called ${name}`);
  return style;
}

function built(placed: PlacedSheet): { sheet: Sheet; appearance: Appearance } {
  const { merges: _merges, visibility: _visibility, ...dress } = placed.dress;
  const grid = <Cell>(pick: (cell: CellSpec) => Cell): (Cell | undefined)[][] =>
    placed.rows.map(({ cells }) => cells.map((cell) => (cell ? pick(cell) : undefined)));
  return {
    sheet: sheetAsPlaced(placed),
    appearance: {
      styles: grid(({ style }) => styleNamed(placed.styles, style)),
      notes: grid(({ note }) => note),
      links: grid(({ link }) => link),
      dress,
    },
  };
}

function addSheet(workbook: MemoryWorkbook, placed: PlacedSheet, after: string | undefined): MemoryWorkbook {
  const { book } = workbook;
  if (book.sheets.some(({ name }) => sameSheetName(name, placed.name)))
    throw new RangeError(`the name ${placed.name} is taken`);
  const index =
    after === undefined ? book.sheets.length : book.sheets.indexOf(sheetNamed(workbook, after)) + 1;
  const { sheet, appearance } = built(placed);
  return {
    book: { ...book, sheets: [...book.sheets.slice(0, index), sheet, ...book.sheets.slice(index)] },
    appearances: new Map(workbook.appearances).set(sheet.name, appearance),
  };
}

function shiftWorkbook(workbook: MemoryWorkbook, shift: Shift): MemoryWorkbook {
  const appearances = [...workbook.appearances].map(
    ([name, { styles, notes, links, dress }]): [string, Appearance] => {
      const shifted = shiftDress({ ...dress, merges: [], visibility: "visible" }, name, shift);
      const { merges: _merges, visibility: _visibility, ...rest } = shifted;
      if (!sameSheetName(name, shift.sheet)) return [name, { styles, notes, links, dress: rest }];
      const { axis, change } = shift;
      return [
        name,
        {
          styles: shiftGrid(styles, axis, change, undefined),
          notes: shiftGrid(notes, axis, change, undefined),
          links: shiftGrid(links, axis, change, undefined),
          dress: rest,
        },
      ];
    },
  );
  return { book: shiftBook(workbook.book, shift), appearances: new Map(appearances) };
}

/** A cell as it is to be, and where. */
type Setting = Pick<SetCell, "row" | "column" | "value" | "formula">;

function setContent(sheet: Sheet, { row, column, value, formula }: Setting): Sheet {
  return {
    ...sheet,
    values: withCell(sheet.values, row, column, value, null),
    formulas: withCell(sheet.formulas, row, column, formula, undefined),
  };
}

function setCell(
  workbook: MemoryWorkbook,
  name: string,
  { row, column, cell }: Extract<SheetOperation, { readonly kind: "setCell" }>,
  styles: Styles,
): MemoryWorkbook {
  const look = appearanceOf(workbook, name);
  const sheet = setContent(sheetNamed(workbook, name), { ...cell, row, column });
  const style = styleNamed(styles, cell.style);
  return replaceSheet(
    workbook,
    style ? { ...sheet, formats: withCell(sheet.formats, row, column, style.format, undefined) } : sheet,
    {
      ...look,
      ...(style && { styles: withCell(look.styles, row, column, style, undefined) }),
      ...(cell.note !== undefined && {
        notes: withCell(look.notes, row, column, cell.note || undefined, undefined),
      }),
      ...(cell.link && { links: withCell(look.links, row, column, cell.link, undefined) }),
    },
  );
}

function toggled(indexes: readonly number[], index: number, hidden: boolean | undefined): readonly number[] {
  if (hidden === undefined) return indexes;
  const others = indexes.filter((other) => other !== index);
  return hidden ? [...others, index].sort((a, b) => a - b) : others;
}

function resized(sheet: Sheet, operation: Extract<SheetOperation, { kind: "setRow" | "setColumn" }>): Sheet {
  if (operation.kind === "setRow") {
    const { row, height, hidden } = operation;
    return {
      ...sheet,
      hiddenRows: toggled(sheet.hiddenRows, row, hidden),
      ...(height !== undefined && {
        rowHeights: withPlace(sheet.rowHeights ?? [], row, height ?? undefined, undefined),
      }),
    };
  }
  const { column, width, hidden } = operation;
  return {
    ...sheet,
    hiddenColumns: toggled(sheet.hiddenColumns, column, hidden),
    ...(width !== undefined && {
      columnWidths: withPlace(sheet.columnWidths ?? [], column, width, undefined),
    }),
  };
}

/** Carries out one operation on a sheet. `styles` are those its cells may name. */
function operate(
  workbook: MemoryWorkbook,
  name: string,
  operation: SheetOperation,
  styles: Styles,
): MemoryWorkbook {
  const lines = lineChangeOf(operation);
  if (lines) return shiftWorkbook(workbook, { sheet: name, ...lines });
  if (operation.kind === "setCell")
    return setCell(workbook, name, operation, styles);
  const sheet = sheetNamed(workbook, name);
  return operation.kind === "setRow" || operation.kind === "setColumn"
    ? replaceSheet(workbook, resized(sheet, operation), appearanceOf(workbook, name))
    : workbook;
}

function redress(workbook: MemoryWorkbook, name: string, dress: Partial<SheetDress>): MemoryWorkbook {
  const { merges, visibility, ...rest } = dress;
  const sheet = sheetNamed(workbook, name);
  const look = appearanceOf(workbook, name);
  return replaceSheet(
    workbook,
    { ...sheet, ...(merges && { merges }), ...(visibility && { visibility }) },
    { ...look, dress: { ...look.dress, ...rest } },
  );
}

/** References to a sheet that is gone are lost. */
function withoutSheet(workbook: MemoryWorkbook, name: string): MemoryWorkbook {
  sheetNamed(workbook, name);
  const lose = (formula: string): string =>
    formulaPieces(formula)
      .map((piece) =>
        "sheet" in piece && piece.sheet !== undefined && sameSheetName(piece.sheet, name)
          ? "#REF!"
          : piece.text,
      )
      .join("");
  const appearances = new Map(workbook.appearances);
  appearances.delete(name);
  return {
    book: {
      ...workbook.book,
      sheets: workbook.book.sheets
        .filter((sheet) => sheet.name !== name)
        .map((sheet) => ({
          ...sheet,
          formulas: sheet.formulas.map((row) => row?.map((formula) => formula && lose(formula))),
        })),
    },
    appearances,
  };
}

/** A step of a change set: what a host can be interrupted before. */
export type Step = (workbook: MemoryWorkbook) => MemoryWorkbook;

/** The steps that carry out a change, in order. */
export function stepsOf(change: Change): Step[] {
  switch (change.kind) {
    case "createSheet":
      return [(workbook) => addSheet(workbook, change.sheet, change.after)];
    case "replaceSheet":
      return [
        (workbook) => {
          const exists = workbook.book.sheets.some(({ name }) => name === change.sheet.name);
          const { sheet, appearance } = built(change.sheet);
          return exists
            ? replaceSheet(workbook, sheet, appearance)
            : addSheet(workbook, change.sheet, undefined);
        },
      ];
    case "patchSheet": {
      const { dress } = change;
      return [
        ...change.operations.map(
          (operation): Step =>
            (workbook) =>
              operate(workbook, change.sheet, operation, change.styles),
        ),
        ...(dress ? [(workbook: MemoryWorkbook) => redress(workbook, change.sheet, dress)] : []),
      ];
    }
    case "setCells":
      return change.cells.map((cell): Step => (workbook) => {
        const { row, column, format } = cell;
        const set = setContent(sheetNamed(workbook, change.sheet), cell);
        const sheet =
          format === undefined
            ? set
            : { ...set, formats: withCell(set.formats, row, column, format, undefined) };
        return replaceSheet(workbook, sheet, appearanceOf(workbook, change.sheet));
      });
    case "deleteSheet":
      return [(workbook) => withoutSheet(workbook, change.sheet)];
  }
}
