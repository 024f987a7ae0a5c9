/** Formulas that name cells by key (see `sheet-spec.ts`): reading them, and placing them on a sheet's lines. */
import type { FormulaReference, Range } from "../book";
import { formulaPieces, qualifiedAddress, referenceText } from "../book";
import type { Lines, Reach, Span } from "./lines";
import { KEY_LINE, spanOf } from "./lines";

/** Where a sheet's keys stand. */
export interface SheetLines {
  readonly name: string;
  readonly rows: Lines;
  readonly columns: Lines;
}

/** The cell a formula stands in. */
export interface OwnCell {
  readonly row: string;
  readonly column: string;
}

/** A key of a reference; undefined is the formula's own row or column. */
type KeyName = string | undefined;

/** A reference by keys. */
export interface KeyedReference {
  readonly kind: FormulaReference["kind"];
  /** The id of another generated sheet. */
  readonly sheet?: string;
  readonly rows: { readonly from: KeyName; readonly to: KeyName };
  readonly columns: { readonly from: KeyName; readonly to: KeyName };
  readonly fixed: FormulaReference["fixed"];
}

export type TemplatePiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "keyed"; readonly reference: KeyedReference };

const STRING = /"(?:[^"]|"")*"?/y;
const SHEET = /\{sheet:([^{}]+)\}/y;
const ROW = /(\$?)\{row(?::([^{}]+))?\}/y;
const COLUMN = /(\$?)\{col(?::([^{}]+))?\}/y;
const KEYED = /\$?\{(?:sheet:|col\b|row\b)/y;
const OTHER = /[^"${]+/y;

interface Corner {
  readonly row?: { readonly key: KeyName; readonly isFixed: boolean };
  readonly column?: { readonly key: KeyName; readonly isFixed: boolean };
  readonly end: number;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

function cornerAt(template: string, at: number): Corner {
  const column = matchAt(COLUMN, template, at);
  const afterColumn = at + (column?.[0].length ?? 0);
  const row = matchAt(ROW, template, afterColumn);
  return {
    ...(column && { column: { key: column[2], isFixed: column[1] === "$" } }),
    ...(row && { row: { key: row[2], isFixed: row[1] === "$" } }),
    end: afterColumn + (row?.[0].length ?? 0),
  };
}

function referenceAt(template: string, at: number): { reference: KeyedReference; end: number } {
  const sheet = matchAt(SHEET, template, at);
  const first = cornerAt(template, at + (sheet?.[0].length ?? 0));
  const isRange = template[first.end] === ":" && matchAt(KEYED, template, first.end + 1) !== undefined;
  const last = isRange ? cornerAt(template, first.end + 1) : first;
  const shape = (corner: Corner): string => (corner.column ? "column" : "") + (corner.row ? "row" : "");
  const kind = { columnrow: isRange ? "area" : "cell", column: "columns", row: "rows" }[shape(first)];
  if (!kind || shape(first) !== shape(last) || (kind !== "cell" && !isRange)) {
    throw new RangeError(`no reference by keys at ${at + 1}: ${template}`);
  }
  return {
    reference: {
      kind: kind as KeyedReference["kind"],
      ...(sheet && { sheet: sheet[1]! }),
      rows: { from: first.row?.key, to: last.row?.key },
      columns: { from: first.column?.key, to: last.column?.key },
      fixed: {
        top: first.row?.isFixed ?? false,
        left: first.column?.isFixed ?? false,
        bottom: last.row?.isFixed ?? false,
        right: last.column?.isFixed ?? false,
      },
    },
    end: last.end,
  };
}

/**
 * A formula template cut into texts and references by keys.
 * @throws RangeError where braces of ours make no reference: a defect of the one who wrote the template.
 */
export function templatePieces(template: string): TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let text = "";
  for (let at = 0; at < template.length;) {
    const passed = (matchAt(OTHER, template, at) ?? matchAt(STRING, template, at))?.[0];
    if (passed !== undefined || !matchAt(KEYED, template, at)) {
      text += passed ?? template[at]!;
      at += passed?.length ?? 1;
      continue;
    }
    const { reference, end } = referenceAt(template, at);
    if (text) pieces.push({ kind: "text", text });
    text = "";
    pieces.push({ kind: "keyed", reference });
    at = end;
  }
  if (text) pieces.push({ kind: "text", text });
  return pieces;
}

/** Where a reference by keys stands. */
export type Placement = { readonly kind: "range"; readonly range: Range } | { readonly kind: "deleted" };

/** Sums down a column take in what the user adds; a reference along one row stays on that row. */
function reachOf({ kind, rows, columns }: KeyedReference): Reach {
  return kind !== "cell" && (rows.from !== rows.to || columns.from === columns.to) ? "around" : "none";
}

/** The cells a reference by keys means on these lines. */
export function placeReference(
  reference: KeyedReference,
  own: OwnCell,
  { rows, columns }: SheetLines,
  reach: Reach = reachOf(reference),
): Placement {
  const whole: Span = { from: 0, to: 0 };
  const keyLine = (lines: Lines): Span => {
    const position = lines.positions.get(KEY_LINE) ?? 0;
    return { from: position, to: position };
  };
  const { rows: down, columns: across } = reference;
  const horizontal =
    reference.kind === "rows" ? whole : spanOf(columns, across.from ?? own.column, across.to ?? own.column);
  const left = horizontal ?? keyLine(columns);
  const vertical =
    reference.kind === "columns"
      ? whole
      : spanOf(rows, down.from ?? own.row, down.to ?? own.row, {
          reach,
          across: left,
          ...(reference.sheet === undefined && { bound: own.row }),
        });
  if (reference.kind === "cell" && (!horizontal || !vertical)) return { kind: "deleted" };
  const top = vertical ?? keyLine(rows);
  return { kind: "range", range: { top: top.from, bottom: top.to, left: left.from, right: left.to } };
}

/** Whether these lines know every key the reference names. */
export function hasKeys(reference: KeyedReference, { rows, columns }: SheetLines): boolean {
  const known = (lines: Lines, key: KeyName): boolean => key === undefined || lines.ranks.has(key);
  return (
    known(rows, reference.rows.from) &&
    known(rows, reference.rows.to) &&
    known(columns, reference.columns.from) &&
    known(columns, reference.columns.to)
  );
}

/**
 * A template's formula in addresses, or undefined where it names a sheet or cells that do not exist.
 * @param home the lines of the sheet the formula stands on.
 * @param sheets the lines of the other generated sheets by id.
 */
export function placeFormula(
  template: string,
  own: OwnCell,
  home: SheetLines,
  sheets: ReadonlyMap<string, SheetLines>,
): string | undefined {
  let formula = "";
  for (const piece of templatePieces(template)) {
    if (piece.kind === "text") {
      formula += piece.text;
      continue;
    }
    const { reference } = piece;
    const lines = reference.sheet === undefined ? home : sheets.get(reference.sheet);
    if (!lines || !hasKeys(reference, lines)) return undefined;
    const placement = placeReference(reference, own, lines);
    if (placement.kind === "deleted") {
      formula += "0";
      continue;
    }
    const prefix = lines === home ? "" : qualifiedAddress(lines.name, "");
    formula += referenceText({
      kind: reference.kind,
      prefix,
      range: placement.range,
      fixed: reference.fixed,
    });
  }
  return formula;
}

/** A formula or template with its quoted texts replaced, so that it can be kept without the content of a ledger. */
export function veilTexts(formula: string, veil: (text: string) => string): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => (kind === "text" && text.startsWith('"') ? `"${veil(text)}"` : text))
    .join("");
}
