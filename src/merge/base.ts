/**
 * What we wrote last on a generated sheet, kept so that the next generation can tell the user's edits from ours. It
 * holds fingerprints of cells, never their content; formulas are kept by keys, their quoted texts as fingerprints.
 */
import type { CellSpec, KeyRange, SheetSpec, StyleSpec } from "../book";
import { fingerprint, structureFingerprint, valueFingerprint } from "./fingerprint";
import { veilTexts } from "./formula-template";

/** A cell as we would have written it. Empty texts stand for no value, no style, no note or link. */
export interface BaseCell {
  readonly value: string;
  /** The formula template, its quoted texts veiled; the value is then the one we computed. */
  readonly formula?: string;
  readonly look: string;
  /** The note and link. */
  readonly extra: string;
}

/** Gone lines are kept on the sheet because the user worked on them, though we no longer write them. */
export interface BaseColumn {
  readonly key: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly gone: boolean;
}

export interface BaseRow {
  readonly key: string;
  /** One per column of the base; null is an empty cell. */
  readonly cells: readonly (BaseCell | null)[];
  readonly height?: number;
  readonly hidden: boolean;
  readonly gone: boolean;
}

export interface SheetBase {
  /** The sheet's name when we wrote it. */
  readonly name: string;
  /** In our order, with those the user has deleted from the sheet; gone ones last. */
  readonly columns: readonly BaseColumn[];
  readonly rows: readonly BaseRow[];
  /** Lines the user deleted that we do not write at present; they stay deleted should they come back. */
  readonly deletedRows: readonly string[];
  readonly deletedColumns: readonly string[];
  readonly merges: readonly KeyRange[];
  /** A fingerprint for each part of the dress; a part we did not dress is absent. */
  readonly dress: ReadonlyMap<DressPart, string>;
}

/** The parts of a sheet's dress that are remembered and rewritten each by itself. Merges are kept by key. */
export const DRESS_PARTS = [
  "visibility",
  "tabColour",
  "freeze",
  "filter",
  "validations",
  "conditionalFormats",
  "names",
  "print",
  "charts",
  "showGridLines",
  "protected",
] as const;

export type DressPart = (typeof DRESS_PARTS)[number];

/** A formula as the base keeps it: with its quoted texts veiled. */
export function veiledFormula(formula: string, salt: string): string {
  return veilTexts(formula, (text) => fingerprint(text, salt));
}

/** The fingerprint of a style by its looks, whatever its name. */
function lookOf(style: string | undefined, styles: Readonly<Record<string, StyleSpec>>): string {
  return style === undefined ? "" : structureFingerprint(styles[style]);
}

function baseCellOf(cell: CellSpec, look: string, salt: string): BaseCell {
  const { note, link } = cell;
  return {
    value: valueFingerprint(cell.value, salt),
    ...(cell.formula !== undefined && { formula: veiledFormula(cell.formula, salt) }),
    look,
    extra:
      note === undefined && link === undefined ? "" : fingerprint(structureFingerprint([note, link]), salt),
  };
}

/** The fingerprint of a dressed part, by keys, with the looks it uses. */
function dressFingerprint(spec: SheetSpec, part: DressPart): string | undefined {
  if (spec[part] === undefined) return undefined;
  if (part !== "conditionalFormats") return structureFingerprint(spec[part]);
  return structureFingerprint(
    spec.conditionalFormats.map((format) =>
      format.kind === "dataBar" ? format : { ...format, style: spec.styles[format.style] },
    ),
  );
}

/** The base of a sheet written from this spec. */
export function baseOf(spec: SheetSpec, name: string, salt: string): SheetBase {
  const looks = new Map(Object.keys(spec.styles).map((style) => [style, lookOf(style, spec.styles)]));
  const look = (cell: CellSpec): string => (cell.style === undefined ? "" : (looks.get(cell.style) ?? ""));
  return {
    name,
    columns: spec.columns.map(({ key, width, hidden = false }) => ({ key, width, hidden, gone: false })),
    rows: spec.rows.map(({ key, cells, height, hidden = false }) => ({
      key,
      cells: spec.columns.map((_, i) => {
        const cell = cells[i] ?? null;
        return cell && baseCellOf(cell, look(cell), salt);
      }),
      ...(height !== undefined && { height }),
      hidden,
      gone: false,
    })),
    deletedRows: [],
    deletedColumns: [],
    merges: spec.merges,
    dress: new Map(
      DRESS_PARTS.flatMap((part) => {
        const print = dressFingerprint(spec, part);
        return print === undefined ? [] : [[part, print] as const];
      }),
    ),
  };
}
