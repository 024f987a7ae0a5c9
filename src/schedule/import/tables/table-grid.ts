/** Finds the tables of a text, however their cells are parted. */
import { alignedTable } from "./aligned-table";
import { brokenTable } from "./broken-table";
import type { CleanText, Line } from "../text/clean-text";
import { commaTable, pipeTable, tabTable } from "./delimited-table";
import { flatTable } from "./flat-table";
import { sectionedTable } from "./sectioned-table";
import { stackedTable } from "./stacked-table";
import type { Table } from "./table-cells";

const READERS: readonly ((doc: CleanText, first: Line) => Table | undefined)[] = [stackedTable, brokenTable, sectionedTable, pipeTable, tabTable, commaTable, alignedTable, flatTable];

export function findTables(doc: CleanText): Table[] {
  const tables: Table[] = [];
  let taken = -1;
  for (const line of doc.lines) {
    if (line.index <= taken || line.folded === "") continue;
    const table = READERS.reduce<Table | undefined>((found, read) => found ?? read(doc, line), undefined);
    if (!table) continue;
    tables.push(table);
    taken = table.lines[table.lines.length - 1]!.index;
  }
  return tables;
}
