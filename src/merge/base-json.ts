/**
 * The base of a sheet as compact JSON:
 *
 *   columns   [key, width, flags]
 *   rows      [key, cells, pattern, flags, height]: the cells joined by commas, an index into `patterns`
 *   patterns  the looks of a row's cells, indexes into `looks` joined by commas
 *   formulas  the templates that cells refer to as `=index`
 *
 * A cell is `value=formula!extra`, each part left out where there is none. Flags: 1 hidden, 2 gone.
 */
import type { KeyRange } from "../book";
import type { BaseCell, BaseColumn, BaseRow, DressPart, SheetBase } from "./base";
import { DRESS_PARTS } from "./base";
import { templatePieces } from "./formula-template";
import type { JsonValue } from "./json";
import { asList, asMap, asNumber, asText, entryOf, readShape, required } from "./json";

const HIDDEN = 1;
const GONE = 2;
const CELL = /^([A-Za-z0-9.-]{8})?(?:=(\d+))?(?:!([A-Za-z0-9.-]{8}))?$/;

/** Gives each text a number, in the order they come. */
class Table {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

function flagsOf(line: { readonly hidden: boolean; readonly gone: boolean }): number {
  return (line.hidden ? HIDDEN : 0) + (line.gone ? GONE : 0);
}

function flagged(flags: number): { hidden: boolean; gone: boolean } {
  return { hidden: (flags & HIDDEN) !== 0, gone: (flags & GONE) !== 0 };
}

function writeCell(cell: BaseCell | null, formulas: Table): string {
  if (!cell) return "";
  const formula = cell.formula === undefined ? "" : `=${formulas.indexOf(cell.formula)}`;
  return cell.value + formula + (cell.extra && `!${cell.extra}`);
}

/** The base as state keeps it: formulas, looks and patterns once each, cells by their numbers. */
export function writeBase(base: SheetBase): JsonValue {
  const [formulas, looks, patterns] = [new Table(), new Table(), new Table()];
  const rows = base.rows.map((row): JsonValue => {
    const cells = row.cells.map((cell) => writeCell(cell, formulas)).join(",");
    const pattern = patterns.indexOf(row.cells.map((cell) => looks.indexOf(cell?.look ?? "")).join(","));
    const short = [row.key, cells, pattern];
    if (row.height !== undefined) return [...short, flagsOf(row), row.height];
    return flagsOf(row) === 0 ? short : [...short, flagsOf(row)];
  });
  return {
    name: base.name,
    columns: base.columns.map(({ key, width, ...flags }) => [key, width, flagsOf(flags)]),
    rows,
    patterns: patterns.texts,
    looks: looks.texts,
    formulas: formulas.texts,
    deletedRows: base.deletedRows,
    deletedColumns: base.deletedColumns,
    merges: base.merges.map(({ fromRow, toRow, fromColumn, toColumn }) => [
      fromRow,
      toRow,
      fromColumn,
      toColumn,
    ]),
    dress: Object.fromEntries(base.dress),
  };
}

/** A template that was damaged would fail much later, where it can no longer be explained. */
function checkedTemplate(template: string): string {
  try {
    templatePieces(template);
    return template;
  } catch {
    return required<string>(undefined);
  }
}

function readColumn(json: JsonValue): BaseColumn {
  const [key, width, flags] = asList(json);
  return { key: asText(key), width: asNumber(width), ...flagged(asNumber(flags)) };
}

function readCell(text: string, look: string, formulas: readonly string[]): BaseCell | null {
  if (text === "" && look === "") return null;
  const [, value = "", formula, extra = ""] = required(CELL.exec(text));
  return {
    value,
    ...(formula !== undefined && { formula: entryOf(formulas, Number(formula)) }),
    look,
    extra,
  };
}

interface Tables {
  readonly looks: readonly string[];
  readonly patterns: readonly string[];
  readonly formulas: readonly string[];
}

function readRow(json: JsonValue, { looks, patterns, formulas }: Tables): BaseRow {
  const [key, cells, pattern, flags = 0, height] = asList(json);
  const cellLooks = entryOf(patterns, asNumber(pattern)).split(",");
  const texts = asText(cells).split(",");
  if (texts.length !== cellLooks.length) return required<BaseRow>(undefined);
  return {
    key: asText(key),
    cells: texts.map((text, i) => readCell(text, entryOf(looks, Number(cellLooks[i])), formulas)),
    ...(height !== undefined && { height: asNumber(height) }),
    ...flagged(asNumber(flags)),
  };
}

function readMerge(json: JsonValue, rows: ReadonlySet<string>, columns: ReadonlySet<string>): KeyRange {
  const known = (keys: ReadonlySet<string>, key: JsonValue | undefined): string =>
    required(keys.has(asText(key)) ? asText(key) : undefined);
  const [fromRow, toRow, fromColumn, toColumn] = asList(json);
  return {
    fromRow: known(rows, fromRow),
    toRow: known(rows, toRow),
    fromColumn: known(columns, fromColumn),
    toColumn: known(columns, toColumn),
  };
}

function readDress(json: JsonValue | undefined): Map<DressPart, string> {
  const members = asMap(json);
  return new Map(
    DRESS_PARTS.flatMap((part) => {
      const print = members.get(part);
      return print === undefined ? [] : [[part, asText(print)] as const];
    }),
  );
}

/** The base of a sheet, or undefined where the JSON is damaged. */
export function readBase(json: JsonValue | undefined): SheetBase | undefined {
  return readShape(() => {
    const members = asMap(json);
    const texts = (name: string): string[] => asList(members.get(name)).map(asText);
    const tables: Tables = {
      looks: texts("looks"),
      patterns: texts("patterns"),
      formulas: texts("formulas").map(checkedTemplate),
    };
    const columns = asList(members.get("columns")).map(readColumn);
    const rows = asList(members.get("rows")).map((row) => readRow(row, tables));
    if (rows.some(({ cells }) => cells.length !== columns.length)) return required<SheetBase>(undefined);
    const rowKeys = new Set(rows.map(({ key }) => key));
    const columnKeys = new Set(columns.map(({ key }) => key));
    return {
      name: asText(members.get("name")),
      columns,
      rows,
      deletedRows: texts("deletedRows"),
      deletedColumns: texts("deletedColumns"),
      merges: asList(members.get("merges")).map((merge) => readMerge(merge, rowKeys, columnKeys)),
      dress: readDress(members.get("dress")),
    };
  });
}
