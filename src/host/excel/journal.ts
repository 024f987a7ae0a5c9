/**
 * What a write may have to put back, kept in the workbook itself before anything existing is touched: a very hidden
 * sheet with this record as JSON, and very hidden copies of the generated sheets that will be changed.
 */
import type { ChangeSet, Range, Sheet, SheetOperation, Visibility } from "../../book";
import { findSheet, formulaPieces, lineChangeOf, RECOVERY_PREFIX, sameSheetName } from "../../book";
import type { StandingChart } from "./charts";
import type { ApiContent } from "./cell-content";
import { contentOf } from "./cell-content";
import type { Snapshot } from "./snapshot";

const COPY_PREFIX = `${RECOVERY_PREFIX}old_`;

/** A generated sheet that is changed, and the copy of it as it was. */
export interface SheetCopy {
  readonly sheet: string;
  readonly copy: string;
  readonly visibility: Visibility;
  readonly position: number;
  readonly protected: boolean;
  readonly charts: readonly StandingChart[];
}

/** A sheet wholly ours that is written anew: what it held, from A1. */
export interface OldContents {
  readonly sheet: string;
  readonly contents: readonly (readonly ApiContent[])[];
}

/** A cell that is set on another sheet, or whose formula follows lines of those sheets. */
export interface OldCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: ApiContent;
  readonly format: string;
}

export interface Journal {
  /** Which opened pane wrote it, and when (milliseconds): another one leaves a write in progress alone. */
  readonly writer: string;
  readonly at: number;
  /** The names of all sheets before the write. */
  readonly sheets: readonly string[];
  readonly created: readonly string[];
  readonly copies: readonly SheetCopy[];
  readonly replaced: readonly OldContents[];
  readonly cells: readonly OldCell[];
  /** Names of the workbook and what they said, null for those that are new. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
}

/** @throws RangeError where a change names a sheet that isn't there, or creates one that is: a defect of the caller. */
export function journalFor(changes: ChangeSet, snapshot: Snapshot, writer: string, at: number): Journal {
  const { book, facts } = snapshot;
  const existing = (name: string): Sheet => {
    const sheet = findSheet(book, name);
    if (!sheet) throw new RangeError(`no sheet is called ${name}`);
    return sheet;
  };
  const created: string[] = [];
  const copied: string[] = [];
  const replaced: OldContents[] = [];
  const cells: OldCell[] = [];
  const names = new Set<string>();
  const shifted = new Set<string>();
  for (const change of changes) {
    switch (change.kind) {
      case "createSheet":
        if (facts.some(({ name }) => sameSheetName(name, change.sheet.name))) throw new RangeError(`the name ${change.sheet.name} is taken`);
        created.push(change.sheet.name);
        change.sheet.dress.names.forEach(({ name }) => names.add(name));
        break;
      case "replaceSheet": {
        const sheet = findSheet(book, change.sheet.name);
        if (sheet) replaced.push({ sheet: sheet.name, contents: contentsOf(sheet) });
        else created.push(change.sheet.name);
        break;
      }
      case "patchSheet":
        copied.push(existing(change.sheet).name);
        change.dress?.names?.forEach(({ name }) => names.add(name));
        if (change.operations.some(movesLines)) shifted.add(change.sheet);
        break;
      case "setCells": {
        const sheet = existing(change.sheet);
        cells.push(...change.cells.map(({ row, column }) => oldCell(sheet, row, column)));
        break;
      }
      case "deleteSheet":
        copied.push(existing(change.sheet).name);
        shifted.add(change.sheet);
    }
  }
  // Those of sheets that are copied, too: formulas of a copy follow the lines they point at.
  for (const sheet of book.sheets) cells.push(...pointing(sheet, shifted));
  for (const [name, formula] of snapshot.names) if (pointsAt(formula.slice(1), shifted)) names.add(name);
  return {
    writer,
    at,
    sheets: facts.map(({ name }) => name),
    created,
    copies: [...new Set(copied)].map((name, n) => copyOf(name, n + 1, snapshot)),
    replaced,
    cells,
    names: [...names].map((name) => ({ name, formula: snapshot.names.get(name) ?? null })),
  };
}

function movesLines(operation: SheetOperation): boolean {
  return lineChangeOf(operation) !== undefined;
}

function copyOf(sheet: string, number: number, { facts, charts }: Snapshot): SheetCopy {
  const { visibility, position, protected: isProtected } = facts.find(({ name }) => name === sheet)!;
  return { sheet, copy: `${COPY_PREFIX}${number}`, visibility, position, protected: isProtected, charts: charts.get(sheet)?.charts ?? [] };
}

function oldCell(sheet: Sheet, row: number, column: number): OldCell {
  const content = contentOf(sheet.values[row]?.[column] ?? null, sheet.formulas[row]?.[column]);
  return { sheet: sheet.name, row, column, content, format: sheet.formats[row]?.[column] ?? "General" };
}

function contentsOf({ values, formulas }: Sheet): ApiContent[][] {
  const width = Math.max(0, ...values.map((row) => row?.length ?? 0));
  return Array.from(values, (row, r) => Array.from({ length: width }, (_, c) => contentOf(row?.[c] ?? null, formulas[r]?.[c])));
}

/** The cells whose formulas point at sheets whose lines will move. */
function pointing(sheet: Sheet, targets: ReadonlySet<string>): OldCell[] {
  if (targets.size === 0) return [];
  return sheet.formulas.flatMap((row, r) =>
    (row ?? []).flatMap((formula, c) => (formula !== undefined && pointsAt(formula, targets) ? [oldCell(sheet, r, c)] : [])),
  );
}

function pointsAt(formula: string, targets: ReadonlySet<string>): boolean {
  if (targets.size === 0) return false;
  return formulaPieces(formula).some((piece) => "sheet" in piece && [...targets].some((target) => sameSheetName(target, piece.sheet ?? "")));
}

/**
 * Copies that were made but not yet named when the making broke off: Excel calls them `安排 (2)`, cutting long names.
 * @param names of the sheets there are now.
 */
export function unnamedCopies({ sheets, copies }: Journal, names: readonly string[]): string[] {
  const unmade = copies.filter(({ copy }) => !names.includes(copy));
  return names.filter((name) => {
    const stem = /^(.*) \(\d+\)$/.exec(name)?.[1];
    return stem !== undefined && !sheets.includes(name) && unmade.some(({ sheet }) => sheet.startsWith(stem));
  });
}

/** Below Excel's 32,767 characters for a cell. */
const LONGEST_PIECE = 30_000;
/** Keeps a piece a text. */
const FENCE = "|";

/** The journal's cells, one below the other. */
export function journalCells(journal: Journal): string[][] {
  const text = JSON.stringify(journal);
  const pieces: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const cutsPair = /[\uD800-\uDBFF]/.test(text[at + LONGEST_PIECE - 1] ?? "");
    const end = at + LONGEST_PIECE - (cutsPair ? 1 : 0);
    pieces.push([`${FENCE}${text.slice(at, end)}${FENCE}`]);
    at = end;
  }
  return pieces;
}

/** The journal its cells hold; undefined where they were never written to the end, when nothing was touched yet. */
export function journalOf(values: readonly (readonly unknown[])[]): Journal | undefined {
  try {
    return JSON.parse(values.map(([piece]) => String(piece).slice(FENCE.length, -FENCE.length)).join("")) as Journal;
  } catch {
    return undefined;
  }
}

export function wholeOf(contents: readonly (readonly ApiContent[])[]): Range | undefined {
  const width = contents[0]?.length ?? 0;
  return width === 0 ? undefined : { top: 0, left: 0, bottom: contents.length - 1, right: width - 1 };
}
