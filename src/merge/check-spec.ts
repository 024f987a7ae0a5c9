/** A spec whose keys don't fit together is a defect of the one who made it: it is refused before anything is written. */
import type { KeyRange, SheetSpec } from "../book";
import type { KeyedReference } from "./formula-template";
import { templatePieces } from "./formula-template";
import { KEY_LINE } from "./lines";

function uniqueKeys(lines: readonly { readonly key: string }[], sheet: string): Set<string> {
  const keys = new Set<string>();
  for (const { key } of lines) {
    if (key === KEY_LINE || keys.has(key))
      throw new RangeError(`${sheet}: the key "${key}" is empty or not unique`);
    keys.add(key);
  }
  return keys;
}

function keyRanges(spec: SheetSpec): KeyRange[] {
  return [
    ...spec.merges,
    ...[...spec.validations, ...spec.conditionalFormats, ...spec.names].map(({ range }) => range),
    ...(spec.filter ? [spec.filter] : []),
    ...(spec.print ? [spec.print.area] : []),
    ...(spec.charts ?? []).flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
  ];
}

function ownReferences(spec: SheetSpec): KeyedReference[] {
  const formulas = [
    ...spec.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    ...spec.conditionalFormats.flatMap((format) => (format.kind === "expression" ? format.formula : [])),
  ];
  return [...new Set(formulas)]
    .flatMap(templatePieces)
    .flatMap((piece) =>
      piece.kind === "keyed" && piece.reference.sheet === undefined ? piece.reference : [],
    );
}

/**
 * @throws RangeError where two lines have one key, a key is empty, or a range or formula names a key that the sheet does
 * not have.
 */
export function checkSpec(spec: SheetSpec): void {
  const rows = uniqueKeys(spec.rows, spec.name);
  const columns = uniqueKeys(spec.columns, spec.name);
  const need = (keys: ReadonlySet<string>, names: readonly (string | undefined)[]): void => {
    const unknown = names.find((name) => name !== undefined && !keys.has(name));
    if (unknown !== undefined) throw new RangeError(`${spec.name}: nothing has the key "${unknown}"`);
  };
  for (const { fromRow, toRow, fromColumn, toColumn } of keyRanges(spec)) {
    need(rows, [fromRow, toRow]);
    need(columns, [fromColumn, toColumn]);
  }
  for (const reference of ownReferences(spec)) {
    need(rows, [reference.rows.from, reference.rows.to]);
    need(columns, [reference.columns.from, reference.columns.to]);
  }
  uniqueKeys(spec.charts ?? [], spec.name);
  const corners = (spec.charts ?? []).map(({ at }) => at);
  need(rows, [spec.freeze?.row, spec.print?.repeatFrom, spec.print?.repeatTo, ...corners.map(({ row }) => row)]);
  need(columns, [spec.freeze?.column, ...corners.map(({ column }) => column)]);
}
