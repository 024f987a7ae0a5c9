/** Reads forms: each value in a cell of its own, one record to a form or one to each column of a table on its side. */
import type { CellValue, Sheet } from "../book";
import { address, formatAt, valueAt } from "../book";
import type { LedgerColumn, RecordSet } from "./ledger";
import type { ColumnContext, Reading } from "./parse";
import { isCellProblem, readCell } from "./parse";
import type { BlockAt, LedgerProblem } from "./block-at";
import type { KeyValueBlock, KeyValueCell } from "./recognise";
import { cellsByRecord, isBlank } from "./recognise";
import type { FieldDefinition } from "./tables";
import { fieldById, tableById } from "./tables";

/**
 * Reads a form. 基本情况 is always one record; of forms for records those that nobody has filled in are none.
 * @param problems gathers what can't be read
 */
export function readForm(at: BlockAt, block: KeyValueBlock, problems: LedgerProblem[]): RecordSet {
  const table = tableById(block.table);
  const records = cellsByRecord(block).filter((cells) => block.table === "unit" || cells.some((cell) => !isBlank(formValue(at.sheet, cell))));
  const columns = (records[0] ?? []).flatMap((first, index): LedgerColumn[] => {
    const field = first.field === null ? undefined : fieldById(table, first.field);
    if (!field) return [];
    const cells = records.map((record) => record[index]!);
    const readings = cells.map((cell) => readFormCell(at, block, cell, field));
    readings.forEach((reading, record) => {
      if (isCellProblem(reading)) problems.push(problemOf(at, block, field, cells[record]!, reading.problem, reading.text));
    });
    return [{ field: field.id, column: first.column, row: first.row, readings, carried: new Set(), ...(cells.length > 1 ? { cells } : {}) }];
  });
  return {
    table: block.table,
    sheet: at.sheet,
    block,
    rows: records.map(() => block.range.top),
    columns,
    ...(at.file !== undefined ? { file: at.file } : {}),
  };
}

/** What a person sees at the cell: inside a merge, the merge's; behind a key in the same cell, what follows it. */
function formValue(sheet: Sheet, { row, column, part }: KeyValueCell): CellValue {
  const own = valueAt(sheet, row, column);
  if (part) return typeof own === "string" ? own.slice(part.from, part.to).trim() : null;
  if (own !== null) return own;
  const merge = sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return merge ? valueAt(sheet, merge.top, merge.left) : null;
}

function readFormCell(at: BlockAt, block: KeyValueBlock, cell: KeyValueCell, field: FieldDefinition): Reading {
  const context: ColumnContext = {
    dateSystem: at.book.dateSystem,
    ...(block.year ? { year: block.year } : {}),
    ...(cell.unitScale !== undefined ? { unitScale: cell.unitScale } : {}),
  };
  return readCell(formValue(at.sheet, cell), formatAt(at.sheet, cell.row, cell.column), field, context);
}

function problemOf(at: BlockAt, block: KeyValueBlock, field: FieldDefinition, cell: KeyValueCell, kind: LedgerProblem["kind"], text: string): LedgerProblem {
  return {
    kind,
    table: block.table,
    field: field.id,
    place: { sheet: at.sheet.name, cell: address(cell.row, cell.column) },
    text: `${field.heading}：${text}`,
    ...(at.file !== undefined ? { file: at.file } : {}),
  };
}
