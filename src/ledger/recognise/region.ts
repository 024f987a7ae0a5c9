/** A rectangle below a heading, looked at as one block: its rows, its columns, and the table they make. */
import type { TableId } from "../tables";
import type { ColumnCorrections } from "./corrections";
import { choiceColumns } from "./choice-columns";
import type { ColumnProfile } from "./column-profile";
import { profileOf, sampleOf } from "./column-profile";
import type { Grid } from "./grid";
import type { Header } from "./header";
import { headingKey, statedUnitScale } from "./heading";
import type { TextAt } from "./lines-above";
import { textsOver, titlesAmong } from "./lines-above";
import { isSerialHeading } from "./plain-headings";
import { analyseRows } from "./row-roles";
import type { ChoiceColumn } from "./choice";
import type { Choice } from "./table-choice";
import { chooseTable } from "./table-choice";
import type { Naming } from "./title-match";

export interface Region {
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** The first of the tables side by side that share one title. */
  readonly titledFrom: number;
  /** First row that may hold a title of the block. */
  readonly top: number;
  /** Last row that may belong to the block. */
  readonly bottom: number;
}

/** A region with what was found in it. */
export interface Analysis {
  readonly region: Region;
  readonly above: readonly TextAt[];
  readonly naming: Naming;
  readonly serialColumns: readonly number[];
  /** Sheet columns that have a heading or contents. */
  readonly columns: readonly number[];
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  readonly choiceColumns: readonly ChoiceColumn[];
  readonly choice: Choice;
}

export interface Hints {
  /** The user's word which table the block is. */
  readonly table?: TableId;
  readonly columns?: ColumnCorrections;
}

export function analyseRegion(grid: Grid, region: Region, hints: Hints = {}): Analysis {
  const { header, left, right } = region;
  const own = textsOver(grid, region.top, header.first - 1, left, right);
  const titles = own.length > 0 ? own : textsOver(grid, region.top, header.first - 1, region.titledFrom, right);
  const above = [...titles, ...unitBeside(grid, region)];
  const naming = { titles: titlesAmong(above), sheetName: grid.sheet.name };
  const linesOf = new Map(header.cells.map((cell) => [cell.column, cell.lines]));
  const named = header.cells.filter((cell) => isSerialHeading(headingKey(cell.lines[cell.lines.length - 1]!)));
  const serialByName = named.map((cell) => cell.column);
  const { records } = analyseRows({ grid, header, left, right, bottom: region.bottom, serialColumns: serialByName });
  const sample = sampleOf(records);
  const profiles = new Map<number, ColumnProfile>();
  const columns: number[] = [];
  for (let column = left; column <= right; column++) {
    const profile = profileOf(grid, column, sample);
    if (!linesOf.has(column) && profile.telling === 0) continue;
    profiles.set(column, profile);
    columns.push(column);
  }
  const serialColumns = columns.filter(
    (column) => serialByName.includes(column) || (!linesOf.has(column) && profiles.get(column)!.serial),
  );
  const prepared = choiceColumns(columns, linesOf, profiles, hints.columns);
  return {
    region,
    above,
    naming,
    serialColumns,
    columns,
    profiles,
    choiceColumns: prepared,
    choice: chooseTable(prepared, naming, hints.table),
  };
}

/** 金额单位：万元 in the corner, right of the last column: it is the table's where none stands below it. */
function unitBeside(grid: Grid, { top, right, header }: Region): readonly TextAt[] {
  for (let row = header.first; row <= header.last; row++) if (grid.lastColumn[row]! > right) return [];
  return textsOver(grid, top, header.first - 1, right + 1, grid.columnCount - 1).filter(({ column, text }) => column > right && statedUnitScale(text) !== undefined);
}
