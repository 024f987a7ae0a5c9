/** Forms that give one thing per line: the key on the left, its value beside it, in one or more pairs of columns. */
import type { Range } from "../../book";
import type { FieldDefinition } from "../tables";
import { tableById } from "../tables";
import { bestAssignment } from "./assignment";
import type { KeyValueBlock, KeyValueCell } from "./block";
import type { ColumnProfile } from "./column-profile";
import { profileOf } from "./column-profile";
import { plainFit, wordsFit } from "./content-fit";
import type { ColumnCorrections, Corrections } from "./corrections";
import { columnCorrections, correctedField } from "./corrections";
import type { Grid } from "./grid";
import { filledColumns, ownText, ownTightText, shownValue } from "./grid";
import { formWording } from "./everyday-heading";
import { headingKey, headingKeyWithRemark, statedUnitScale, unitScaleOf } from "./heading";
import { namesField, TABLE_NAMES } from "./field-names";
import { likenesses } from "./heading-match";
import { isKnownHeadingLine } from "./heading-line";
import { headingWorth } from "./lexicon";
import { textsOver, titlesAmong } from "./lines-above";
import { isColumnTitle } from "./plain-headings";
import { isBlank } from "./plain-text";
import { namingLikeness } from "./title-match";
import { yearAbove } from "./year-context";

/** The one ledger kept as a form. */
const UNIT = tableById("unit");
const UNIT_NAMES = TABLE_NAMES.find(({ table }) => table === UNIT)!;

const KEY_WORTH = 10;
const CONTENT_WORTH = 3;
const ENUM_WORTH = 5;
const FEWEST_KEYS = 4;
const FEWEST_KEYS_UNDER_TITLE = 3;
/** A value stands at most so many columns to the right of its key. */
const REACH = 6;
/** Lines without a key that a form may have inside. */
const MOST_LINES_BETWEEN = 2;
/** Forms stand at the top; further down nobody looks for one. */
const LAST_FORM_ROW = 400;

interface Pair {
  readonly row: number;
  readonly keyColumn: number;
  readonly valueColumn: number;
  readonly names: readonly string[];
  readonly likenesses: readonly number[];
}

/** The forms of a sheet; where none is filled in, the one that its title calls so and that still waits to be. */
export function findForms(grid: Grid, corrections: Corrections = []): KeyValueBlock[] {
  const lines = keyLines(grid);
  const filled = formsAmong(grid, pairsOf(grid, lines, "filled"), FILLED, corrections);
  return filled.length > 0 ? filled : formsAmong(grid, pairsOf(grid, lines, "blank"), UNFILLED, corrections);
}

/** How many different keys make a form: of itself, and under its title. */
interface Proof {
  readonly keys: number;
  readonly keysUnderTitle: number;
}

const FILLED: Proof = { keys: FEWEST_KEYS, keysUnderTitle: FEWEST_KEYS_UNDER_TITLE };
/** Words alone prove nothing without the title. */
const UNFILLED: Proof = { keys: Infinity, keysUnderTitle: FEWEST_KEYS };

function formsAmong(grid: Grid, pairsByRow: ReadonlyMap<number, Pair[]>, proof: Proof, corrections: Corrections): KeyValueBlock[] {
  return clusters(grid, [...pairsByRow.keys()]).flatMap((cluster, index, all) => {
    const above = index === 0 ? 0 : all[index - 1]![all[index - 1]!.length - 1]! + 1;
    const block = formOf(grid, cluster.flatMap((row) => pairsByRow.get(row)!), above, proof, corrections);
    return block ? [block] : [];
  });
}

/** Whether a key must have its value, or may still wait for it. */
type Values = "filled" | "blank";

/** A cell that looks like a key. */
interface KeyCell {
  readonly column: number;
  readonly names: readonly string[];
}

interface KeyLine {
  readonly row: number;
  readonly keys: readonly KeyCell[];
}

/** The keys of every row that is no line of a table: neither its title, its heading, nor a row below. */
function keyLines(grid: Grid): KeyLine[] {
  const lines: KeyLine[] = [];
  let inTable = false;
  for (let row = 0; row < Math.min(grid.rowCount, LAST_FORM_ROW); row++) {
    if (grid.filled[row] === 0) inTable = false;
    else if (beginsTable(grid, row)) inTable = true;
    if (inTable || beginsTable(grid, row + 1)) continue;
    const keys = keysInRow(grid, row);
    if (keys.length > 0) lines.push({ row, keys });
  }
  return lines;
}

function pairsOf(grid: Grid, lines: readonly KeyLine[], values: Values): Map<number, Pair[]> {
  const pairs = lines.map((line) => [line.row, pairsInLine(grid, line, values)] as const);
  return new Map(pairs.filter(([, found]) => found.length > 0));
}

/** 项目 | 内容 | 填写说明 above a form are titles of its columns, not a table's headings. */
function beginsTable(grid: Grid, row: number): boolean {
  return isKnownHeadingLine(grid, row) && !filledColumns(grid, row).every((column) => isColumnTitle(ownText(grid, row, column)));
}

/** The cells of a row that look like keys. */
function keysInRow(grid: Grid, row: number): KeyCell[] {
  return filledColumns(grid, row).flatMap((column) => {
    const text = ownText(grid, row, column);
    if (text === "" || text.length > 24 || typeof grid.sheet.values[row]?.[column] !== "string") return [];
    const names = keyNames(text);
    return names.some((name) => namesField(name, UNIT_NAMES)) ? [{ column, names }] : [];
  });
}

/** Each key of a line with the value to its right. */
function pairsInLine(grid: Grid, { row, keys }: KeyLine, values: Values): Pair[] {
  return keys.flatMap(({ column, names }) => {
    const valueColumn = valueColumnOf(grid, row, column) ?? (values === "blank" ? columnBeside(grid, row, column) : undefined);
    if (valueColumn === undefined || keys.some((key) => key.column === valueColumn)) return [];
    // A key beside a key is a line of headings.
    if (headingWorth(ownText(grid, row, valueColumn)) === 1) return [];
    const pair = { row, keyColumn: column, valueColumn, names, likenesses: unitLikenesses(names) };
    return contradicts(grid, pair) ? [] : [pair];
  });
}

function unitLikenesses(names: readonly string[]): readonly number[] {
  return likenesses(names).get(UNIT_NAMES) ?? UNIT.fields.map(() => 0);
}

function keyNames(text: string): string[] {
  const key = headingKey(text);
  const wording = formWording(key);
  return [...new Set([key, headingKeyWithRemark(text), ...(wording ? [wording] : [])])].filter((name) => name !== "");
}

/** The next column to the right of a key (beyond its merge) that holds something. */
function valueColumnOf(grid: Grid, row: number, column: number): number | undefined {
  const start = columnBeside(grid, row, column);
  for (let next = start; next < Math.min(start + REACH, grid.columnCount); next++) {
    if (!isBlank(grid.sheet.values[row]?.[next])) return next;
  }
  return undefined;
}

/** The column to the right of a cell, beyond its merge. */
function columnBeside(grid: Grid, row: number, column: number): number {
  return (grid.mergeAt(row, column)?.right ?? column) + 1;
}

/** A value that cannot be what its key says: 主席 beside 主持全面工作 is a line of a committee. */
function contradicts(grid: Grid, pair: Pair): boolean {
  const index = pair.likenesses.indexOf(Math.max(...pair.likenesses));
  return plainFit(profileOf(grid, pair.valueColumn, [pair.row]), "unit", UNIT.fields[index]!) < -0.25;
}

function clusters(grid: Grid, rows: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const row of rows) {
    const current = found[found.length - 1];
    const last = current?.[current.length - 1];
    if (current && last !== undefined && row - last <= MOST_LINES_BETWEEN + 1 && !hasHeadingBetween(grid, last, row)) current.push(row);
    else found.push([row]);
  }
  return found;
}

function hasHeadingBetween(grid: Grid, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) if (isKnownHeadingLine(grid, row)) return true;
  return false;
}

function formOf(
  grid: Grid,
  found: readonly Pair[],
  top: number,
  proof: Proof,
  corrections: Corrections,
): KeyValueBlock | undefined {
  const rows = [...new Set(found.map(({ row }) => row))];
  const sure = withoutValues(found);
  const distinct = new Set(sure.map((pair) => pair.likenesses.indexOf(Math.max(...pair.likenesses)))).size;
  const first = rows[0]!;
  const above = textsOver(grid, top, first - 1, 0, grid.columnCount - 1);
  const naming = { titles: titlesAmong(above), sheetName: grid.sheet.name };
  const named = namingLikeness(naming, UNIT);
  if (distinct < (named >= 0.6 ? proof.keysUnderTitle : proof.keys) || rows.length < 2) return undefined;
  const hints = hintColumns(grid, top, first);
  const layout = pairColumns(grid, sure, hints);
  const range = extent(grid, rows, layout);
  const pairs = allPairs(grid, range, layout, hints);
  const lines = new Map(pairs.map((pair, index) => [index, [ownText(grid, pair.row, pair.keyColumn)]]));
  const title = naming.titles[naming.titles.length - 1];
  const cells = assignFields(grid, pairs, columnCorrections(corrections, grid.sheet.name, title, lines), above.map(({ text }) => text));
  const year = yearAbove(above);
  const mapped = cells.filter((cell) => cell.field !== null).length;
  return {
    table: "unit",
    layout: "keyValue",
    range,
    cells,
    confidence: Math.round(Math.min(0.99, 0.45 + 0.35 * (mapped / cells.length) + 0.2 * Math.min(1, distinct / 8)) * 100) / 100,
    reasons: [
      ...(named >= 0.6 ? [`标题说的是“${UNIT.title}”`] : []),
      `${mapped} 个项目名称相符，值在名称的右边`,
    ],
    ...(title !== undefined ? { title } : {}),
    ...(year ? { year: year.year, yearFrom: year.from } : {}),
  };
}

/** A value may read like a key (学校 beside 单位类型): what stands mostly beside keys is no column of keys. */
function withoutValues(pairs: readonly Pair[]): Pair[] {
  const count = (column: number, side: "keyColumn" | "valueColumn"): number => pairs.filter((pair) => pair[side] === column).length;
  return pairs.filter(({ keyColumn }) => count(keyColumn, "keyColumn") >= count(keyColumn, "valueColumn"));
}

/** The columns that the line of column titles above a form heads 填写说明 or 备注. */
function hintColumns(grid: Grid, top: number, first: number): ReadonlySet<number> {
  for (let row = first; row >= top; row--) {
    const columns = filledColumns(grid, row);
    if (columns.length < 2 || !columns.every((column) => isColumnTitle(ownText(grid, row, column)))) continue;
    return new Set(columns.filter((column) => /说明|备注|要求/.test(ownText(grid, row, column))));
  }
  return new Set();
}

/** For each column of keys, the column in which most of its values stand; where only hints are filled in, the one beside it. */
function pairColumns(grid: Grid, pairs: readonly Pair[], hints: ReadonlySet<number>): Map<number, number> {
  const votes = new Map<number, Map<number, number>>();
  for (const { row, keyColumn, valueColumn } of pairs) {
    const forKey = votes.get(keyColumn) ?? new Map<number, number>();
    const column = hints.has(valueColumn) ? columnBeside(grid, row, keyColumn) : valueColumn;
    forKey.set(column, (forKey.get(column) ?? 0) + 1);
    votes.set(keyColumn, forKey);
  }
  return new Map([...votes].map(([key, values]) => [key, [...values].sort((a, b) => b[1] - a[1])[0]![0]]));
}

/** From the first to the last line of keys, and on over lines of the same form whose keys we don't know. */
function extent(grid: Grid, rows: readonly number[], layout: ReadonlyMap<number, number>): Range {
  const keyColumns = [...layout.keys()];
  const isLine = (row: number): boolean =>
    keyColumns.some((column) => {
      const text = ownTightText(grid, row, column);
      const value = shownValue(grid, row, layout.get(column)!);
      return typeof grid.sheet.values[row]?.[column] === "string" && text.length <= 20 && !/[:：].+/.test(text) && !isBlank(value);
    });
  let top = rows[0]!;
  let bottom = rows[rows.length - 1]!;
  while (top > 0 && isLine(top - 1) && grid.mergeAt(top - 1, keyColumns[0]!) === undefined) top--;
  while (bottom + 1 < grid.rowCount && isLine(bottom + 1)) bottom++;
  const right = Math.max(...[...layout.values()].map((column) => grid.mergeAt(rows[0]!, column)?.right ?? column));
  return { top, left: Math.min(...keyColumns), bottom, right };
}

/** Every key of the form's columns with its value cell, known or not. */
function allPairs(grid: Grid, range: Range, layout: ReadonlyMap<number, number>, hints: ReadonlySet<number>): Pair[] {
  const pairs: Pair[] = [];
  const besideValues = new Set([...hints, ...columnsBesideValues(grid, range, layout)]);
  for (let row = range.top; row <= range.bottom; row++) {
    for (const [keyColumn, usual] of [...layout].sort((a, b) => a[0] - b[0])) {
      const text = ownText(grid, row, keyColumn);
      if (text === "" || typeof grid.sheet.values[row]?.[keyColumn] !== "string") continue;
      const own = valueColumnOf(grid, row, keyColumn);
      const valueColumn = own !== undefined && !layout.has(own) && !besideValues.has(own) ? own : usual;
      if (isColumnTitle(text) && isColumnTitle(ownText(grid, row, valueColumn))) continue;
      // 二、工会 alone on its line is the title of a part.
      if (/^[一二三四五六七八九十]+、/.test(text) && isBlank(shownValue(grid, row, valueColumn))) continue;
      const names = keyNames(text);
      pairs.push({ row, keyColumn, valueColumn, names, likenesses: unitLikenesses(names) });
    }
  }
  return pairs;
}

/** Columns that hold something beside a value (remarks, hints): where a value is blank, they do not stand for it. */
function columnsBesideValues(grid: Grid, range: Range, layout: ReadonlyMap<number, number>): ReadonlySet<number> {
  const beside = new Set<number>();
  const values = new Set(layout.values());
  for (let row = range.top; row <= range.bottom; row++) {
    for (const usual of values) {
      if (isBlank(grid.sheet.values[row]?.[usual])) continue;
      const next = valueColumnOf(grid, row, usual);
      if (next !== undefined && !layout.has(next) && !values.has(next)) beside.add(next);
    }
  }
  return beside;
}

/** A value that is one of the few an enum has, or a place's name for the region, speaks louder than a short key. */
function weightOf(profile: ColumnProfile, likeness: number, field: FieldDefinition): number {
  const fit = plainFit(profile, "unit", field);
  const worth = field.type === "enum" ? ENUM_WORTH : CONTENT_WORTH;
  if (likeness === 0) {
    const speaks = field.type === "enum" ? fit === 1 : field.id === "region" && wordsFit(profile, "unit", field) === 1;
    return speaks ? worth : 0;
  }
  return likeness < 0.8 && fit < -0.3 ? 0 : Math.max(0.5, KEY_WORTH * likeness + worth * fit);
}

function assignFields(
  grid: Grid,
  pairs: readonly Pair[],
  corrections: ColumnCorrections | undefined,
  above: readonly string[],
): KeyValueCell[] {
  const stated = above.map(statedUnitScale).find((scale) => scale !== undefined);
  const fixed = pairs.map((pair, index) => corrections && correctedField(corrections, index, [ownText(grid, pair.row, pair.keyColumn)]));
  const weights = pairs.map((pair, index) => {
    const profile = profileOf(grid, pair.valueColumn, [pair.row]);
    return UNIT.fields.map((field, at) => {
      if (fixed[index] !== undefined) return fixed[index] === field.id ? 100 : 0;
      return weightOf(profile, pair.likenesses[at]!, field);
    });
  });
  const assigned = bestAssignment(weights);
  return pairs.map((pair, index) => {
    const at = assigned[index];
    const field = at === undefined ? undefined : UNIT.fields[at]!;
    const heading = ownText(grid, pair.row, pair.keyColumn);
    const scale = field?.type === "money" ? (unitScaleOf(heading) ?? stated) : undefined;
    return {
      row: pair.row,
      column: pair.valueColumn,
      keyRow: pair.row,
      keyColumn: pair.keyColumn,
      heading,
      field: field?.id ?? null,
      confidence: fixed[index] !== undefined ? 1 : at === undefined ? 0 : Math.round((0.4 + 0.55 * pair.likenesses[at]!) * 100) / 100,
      ...(scale !== undefined ? { unitScale: scale } : {}),
    };
  });
}
