/** A workbook whose user edits at random, and a record of it apart from the merge: notes on cells go where cells go. */
import type {
  CellSpec,
  Change,
  ChangeSet,
  PlacedSheet,
  Sheet,
  SheetOperation,
  SheetSpec,
} from "../../src/book";
import { formulaAt, formulaPieces, plainBook, referenceText, valueAt } from "../../src/book";
import { appearanceOf, MemoryHost } from "../../src/host/memory";
import type { GenerationPlan } from "../../src/merge";
import type { Edit, Year } from "./random-year";
import { sheetsOf, YEAR_SHEET } from "./random-year";
import { planned } from "./schedule-sheet";

/** Put as a note on each cell the user typed in. */
export const EDITED = "edited";

/** The user's own sheet, from which formulas point at ours. */
const MEMBERS: PlacedSheet = {
  name: "会员",
  columns: [],
  rows: [{ cells: [{ value: "姓名" }] }],
  styles: {},
  dress: {
    visibility: "visible",
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    showGridLines: true,
  },
};

export class EditedWorkbook {
  readonly host = new MemoryHost(plainBook([]));
  private typed = 0;
  private pointers = 0;

  /** @param onChanges hears of every change set, the user's and ours. */
  constructor(
    private readonly onChanges: (changes: ChangeSet) => void = () => undefined,
    private readonly sheets: (year: Year) => SheetSpec[] = sheetsOf,
  ) {
    this.carryOut([{ kind: "createSheet", sheet: MEMBERS }]);
  }

  get sheet(): Sheet {
    return this.host.workbook.book.sheets.find(({ name }) => name === YEAR_SHEET)!;
  }

  generate(year: Year): GenerationPlan {
    const plan = planned(this.host.workbook.book, this.sheets(year));
    this.carryOut(plan.changes);
    return plan;
  }

  noteAt(row: number, column: number): string | undefined {
    return appearanceOf(this.host.workbook, YEAR_SHEET).notes[row]?.[column];
  }

  /** The texts and formulas a user typed, wherever they stand, in alphabetical order. */
  typedTexts(): string[] {
    return this.host.workbook.book.sheets
      .filter(({ name }) => name !== "_union_ledger")
      .flatMap(({ values, formulas }) => [
        ...values.flatMap((row) => (row ?? []).filter((value): value is string => typeof value === "string")),
        ...formulas.flatMap((row) =>
          (row ?? []).filter((formula): formula is string => formula !== undefined),
        ),
      ])
      .flatMap((text) => /typed\d+/.exec(text)?.[0] ?? [])
      .sort();
  }

  /** The user's formulas on the other sheet that point at generated cells. */
  pointerFormulas(): string[] {
    const sheet = this.host.workbook.book.sheets.find(({ name }) => name === "会员")!;
    return sheet.formulas.flatMap((row) => (row ?? []).flatMap((formula) => formula ?? []));
  }

  /** Does one edit; true where it changed anything. */
  edit({ kind, a, b }: Edit): void {
    const rows = this.sheet.values.length;
    const columns = Math.max(...this.sheet.values.map((row) => row?.length ?? 0));
    const row = 1 + (a % (rows - 1));
    const column = 1 + (b % (columns - 1));
    switch (kind) {
      case "type":
        return this.type(row, column, { value: this.newText() });
      case "typeNumber":
        return this.type(row, column, { value: 10_000 + this.typed++ });
      case "clear":
        return this.type(row, column, { value: null });
      case "typeFormula":
        return this.type(row, column, { value: 1, formula: `LEN("${this.newText()}")` });
      case "pointAt":
        this.carryOut([
          {
            kind: "setCells",
            sheet: "会员",
            cells: [
              {
                row: this.pointers++,
                column: 3,
                value: 0,
                formula: `${YEAR_SHEET}!${this.addressOf(row, column)}`,
              },
            ],
          },
        ]);
        return;
      case "insertRow":
        this.operate({ kind: "insertRows", at: row, count: 1 });
        return this.type(row, column, { value: this.newText() });
      case "insertEmptyRow":
        return this.operate({ kind: "insertRows", at: row, count: 1 + (b % 2) });
      case "deleteRow":
        // Deleting everything is deleting the sheet.
        return rows > 4 ? this.operate({ kind: "deleteRows", at: row, count: 1 }) : undefined;
      case "moveRow":
        return this.operate({ kind: "moveRow", from: row, to: 1 + (b % (rows - 1)) });
      case "copyRow":
        return this.copyRow(row, 1 + (b % (rows - 1)));
      case "insertColumn":
        this.operate({ kind: "insertColumns", at: column, count: 1 });
        return this.type(row, column, { value: this.newText() });
      case "deleteColumn":
        return columns > 4 ? this.operate({ kind: "deleteColumns", at: column, count: 1 }) : undefined;
      case "widenColumn":
        return this.operate({ kind: "setColumn", column, width: 60 + (a % 20) });
      case "hideRow":
        return this.operate({ kind: "setRow", row, hidden: true });
    }
  }

  private newText(): string {
    return `typed${this.typed++}`;
  }

  private addressOf(row: number, column: number): string {
    const kind = "cell";
    const range = { top: row, left: column, bottom: row, right: column };
    return referenceText({
      kind,
      prefix: "",
      range,
      fixed: { top: false, left: false, bottom: false, right: false },
    });
  }

  type(row: number, column: number, cell: CellSpec): void {
    this.operate({ kind: "setCell", row, column, cell: { ...cell, note: EDITED } });
  }

  operate(...operations: SheetOperation[]): void {
    const change: Change = { kind: "patchSheet", sheet: YEAR_SHEET, operations, styles: {} };
    this.carryOut([change]);
  }

  private carryOut(changes: ChangeSet): void {
    this.host.edit(changes);
    this.onChanges(changes);
  }

  /** As Excel's "insert copied cells": keys and notes come along, relative references move along. */
  private copyRow(from: number, at: number): void {
    this.operate({ kind: "insertRows", at, count: 1 });
    const source = from >= at ? from + 1 : from;
    const { sheet } = this;
    const copies = (sheet.values[source] ?? []).map((_, column): SheetOperation => {
      const formula = formulaAt(sheet, source, column);
      const note = formula !== undefined && leavesRow(formula, source) ? EDITED : this.noteAt(source, column);
      const cell: CellSpec = {
        value: valueAt(sheet, source, column),
        ...(formula !== undefined && { formula: copiedFormula(formula, at - source) }),
        ...(note !== undefined && { note }),
      };
      return { kind: "setCell", row: at, column, cell };
    });
    this.operate(...copies);
  }
}

/** Whether a copy of the formula points elsewhere than the formula does: then copying it was an edit. */
function leavesRow(formula: string, row: number): boolean {
  return formulaPieces(formula).some(
    (piece) =>
      (piece.kind === "cell" || piece.kind === "area") &&
      ((!piece.fixed.top && piece.range.top !== row) || (!piece.fixed.bottom && piece.range.bottom !== row)),
  );
}

function copiedFormula(formula: string, rows: number): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind !== "cell" && piece.kind !== "area") return piece.text;
      const top = piece.range.top + (piece.fixed.top ? 0 : rows);
      const bottom = piece.range.bottom + (piece.fixed.bottom ? 0 : rows);
      return top < 0 || bottom < 0
        ? "#REF!"
        : referenceText({ ...piece, range: { ...piece.range, top, bottom } });
    })
    .join("");
}
