/** Where keys stand below each other on the left with what belongs to them beside: forms, and tables turned on their side. */
import type { Grid } from "./grid";
import { filledColumns, ownText, ownTightText } from "./grid";
import { headingKey, monthSpanOf } from "./heading";
import { countLine } from "./heading-line";
import type { LabelledPart } from "./labelled-cell";
import { labelledParts } from "./labelled-cell";
import { headingWorth } from "./lexicon";
import { isColumnTitle, isSerialHeading } from "./plain-headings";

/** A form, or a table turned on its side: its lines, and the column its first keys stand in. */
export interface FormArea {
  readonly keyColumn: number;
  /** Rows that hold something, from the first key to the last line. */
  readonly rows: readonly number[];
}

const LONGEST_KEY = 14;
const FEWEST_LINES = 3;
const FEWEST_KEYS = 3;
const MOST_LINES_ABOVE = 2;
/** Forms stand at the top or below each other; where so many rows held none, none is looked for. */
const MOST_ROWS_WITHOUT = 400;

/** The areas of a sheet that may be forms, from the top. */
export function formAreas(grid: Grid): FormArea[] {
  const areas: FormArea[] = [];
  let open: OpenArea | undefined;
  let lastRow = 0;
  let inTable = false;
  const close = (): void => {
    if (open && open.keys.size >= FEWEST_KEYS) open.rows.unshift(...linesAbove(grid, open, areas.length > 0 ? lastRow + 1 : 0));
    if (open && open.keys.size >= FEWEST_KEYS && open.rows.length >= FEWEST_LINES) {
      areas.push(open);
      lastRow = open.rows[open.rows.length - 1]!;
    }
    open = undefined;
  };
  for (let row = 0; row < grid.rowCount && row - lastRow <= MOST_ROWS_WITHOUT; row++) {
    if (open && goesOn(grid, row, open)) continue;
    close();
    inTable = grid.filled[row]! > 0 && (inTable || isHeadingOfTable(grid, row));
    const lead = leadOf(grid, row);
    if (lead && !inTable && begins(grid, row, lead.column)) open = { keyColumn: lead.column, first: lead.key, rows: [row], keys: new Set([lead.key]), blank: 0 };
  }
  close();
  return areas;
}

/** A title may sound like a key (会议记录), but has nothing beside it. */
function begins(grid: Grid, row: number, column: number): boolean {
  return isLabelled(grid, row, column) || (grid.filled[row]! > 1 && (isKey(grid, row, column) || isBesideKey(grid, row, column)));
}

/** A text and its value before a key: 序号 | 1 | 姓名 | 林秋月. */
function isBesideKey(grid: Grid, row: number, column: number): boolean {
  const [first, , third] = filledColumns(grid, row, column);
  const text = ownTightText(grid, row, column);
  return first === column && third !== undefined && typeof grid.sheet.values[row]?.[column] === "string" && text.length <= LONGEST_KEY && isKey(grid, row, third) && !isKey(grid, row, column + 1);
}

/** Lines of the same form above its first known key: short texts in the keys' column with something beside them. */
function linesAbove(grid: Grid, { keyColumn, rows }: OpenArea, floor: number): number[] {
  const above: number[] = [];
  for (let row = rows[0]! - 1; row >= Math.max(floor, rows[0]! - MOST_LINES_ABOVE); row--) {
    const text = ownTightText(grid, row, keyColumn);
    const isLine = grid.filled[row]! > 1 && grid.firstColumn[row] === keyColumn && typeof grid.sheet.values[row]?.[keyColumn] === "string";
    if (!isLine || text.length > LONGEST_KEY || /[:：]/.test(text) || isHeadingOfTable(grid, row)) break;
    above.unshift(row);
  }
  return above;
}

interface OpenArea extends FormArea {
  readonly first: string;
  readonly rows: number[];
  /** The different keys we know. */
  readonly keys: Set<string>;
  /** Empty rows since the last line. */
  blank: number;
}

/** Takes a row into the area, if it is one of its lines or lies between them. */
function goesOn(grid: Grid, row: number, area: OpenArea): boolean {
  const { keyColumn } = area;
  if (grid.filled[row] === 0) return isHung(grid, row, keyColumn) || ++area.blank <= 1;
  const lead = leadOf(grid, row, keyColumn)!;
  const isOwn = lead.column === keyColumn ? lead.key !== area.first && isLine(grid, row, area) : isHung(grid, row, keyColumn);
  if (!isOwn || (isHeadingOfTable(grid, row, lead.column) && !beginsWithPair(grid, row, keyColumn)) || isTitleOfNext(grid, row, area)) return false;
  area.rows.push(row);
  area.blank = 0;
  if (lead.column === keyColumn && (isKey(grid, row, keyColumn) || isLabelled(grid, row, keyColumn))) area.keys.add(lead.key);
  return true;
}

/** A key with something beside it that is none: 类别 | 教学 | 是否立案 | 立案, among the lines of a form. */
function beginsWithPair(grid: Grid, row: number, column: number): boolean {
  const beside = (grid.mergeAt(row, column)?.right ?? column) + 1;
  return isKey(grid, row, column) && ownTightText(grid, row, beside) !== "" && !isKey(grid, row, beside);
}

/** A known key, a short text with something beside it, or a text below the key whose value it is. */
function isLine(grid: Grid, row: number, area: OpenArea): boolean {
  if (isKey(grid, row, area.keyColumn) || isLabelled(grid, row, area.keyColumn)) return true;
  const text = ownTightText(grid, row, area.keyColumn);
  if (typeof grid.sheet.values[row]?.[area.keyColumn] !== "string") return false;
  if (grid.filled[row]! > 1) return text.length <= LONGEST_KEY;
  return isTextBelow(grid, row, area.keyColumn) && area.rows[area.rows.length - 1] === row - 1;
}

/** Whether the only text of a row stands below a key that is alone in its row: 活动内容 over its report. */
export function isTextBelow(grid: Grid, row: number, column: number): boolean {
  return row > 0 && grid.filled[row] === 1 && grid.firstColumn[row] === column && grid.filled[row - 1] === 1 && isKey(grid, row - 1, column) && !isKey(grid, row, column);
}

/** A text alone in its row right above the first key once more is the title of the next form. */
function isTitleOfNext(grid: Grid, row: number, { first }: OpenArea): boolean {
  return grid.filled[row] === 1 && row + 1 < grid.rowCount && leadOf(grid, row + 1)?.key === first;
}

/** Whether a row is a lower part of the merged cell that stands in this column. */
function isHung(grid: Grid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== undefined && merge.top < row;
}

/** The first text of a row, or the key behind a label of several lines: beside the keys of the area, or merged downwards. */
function leadOf(grid: Grid, row: number, keyColumn?: number): { readonly column: number; readonly key: string } | undefined {
  if (grid.filled[row] === 0) return undefined;
  const [first, second] = filledColumns(grid, row) as [number, number?];
  const merge = grid.mergeAt(row, first);
  const isLabel = second !== undefined && isKey(grid, row, second) && (second === keyColumn || (merge !== undefined && merge.bottom > merge.top && !isKey(grid, row, first)));
  const column = isLabel ? second : first;
  return { column, key: partsAt(grid, row, column)[0]?.key ?? headingKey(ownTightText(grid, row, column)) };
}

/** Whether a cell is a heading that some table knows, and so may be a key. */
export function isKey(grid: Grid, row: number, column: number): boolean {
  const value = grid.sheet.values[row]?.[column];
  return typeof value === "string" && value.length <= 24 && headingWorth(value) === 1 && monthSpanOf(value) === undefined && !isSerialHeading(headingKey(value));
}

/** The keys that a cell holds together with their values. */
export function partsAt(grid: Grid, row: number, column: number): readonly LabelledPart[] {
  const value = grid.sheet.values[row]?.[column];
  return typeof value === "string" && /[:：]/.test(value) ? labelledParts(value).filter(({ from, to }) => value.slice(from, to).trim() !== "") : [];
}

function isLabelled(grid: Grid, row: number, column: number): boolean {
  return partsAt(grid, row, column).length > 0;
}

/** A line of headings, side by side, is a table's; the keys of a form have their values between them. */
function isHeadingOfTable(grid: Grid, row: number, from = 0): boolean {
  const columns = filledColumns(grid, row, from);
  if (columns.length < 3 || countLine(grid, row).data > 0 || columns.every((column) => isColumnTitle(ownText(grid, row, column)))) return false;
  const keys = columns.filter((column) => isKey(grid, row, column));
  // 收支方向 | 支出 | 支出: headings don't come twice.
  const different = new Set(keys.map((column) => ownTightText(grid, row, column))).size;
  return different > columns.length * 0.6 && keys.some((column) => keys.includes((grid.mergeAt(row, column)?.right ?? column) + 1));
}
