/** Reads a key–value form: one record whose values each stand in a cell of their own. */
import { address, formatAt, valueAt } from "../book";
import type { LedgerColumn, RecordSet } from "./ledger";
import { isCellProblem, readCell } from "./parse";
import type { BlockAt, LedgerProblem } from "./block-at";
import type { KeyValueBlock } from "./recognise";
import { fieldById, tableById } from "./tables";

/**
 * Reads a form as the one record it is.
 * @param problems gathers what can't be read
 */
export function readForm(at: BlockAt, block: KeyValueBlock, problems: LedgerProblem[]): RecordSet {
  const table = tableById(block.table);
  const columns: LedgerColumn[] = [];
  for (const cell of block.cells) {
    const field = cell.field === null ? undefined : fieldById(table, cell.field);
    if (!field) continue;
    const reading = readCell(valueAt(at.sheet, cell.row, cell.column), formatAt(at.sheet, cell.row, cell.column), field, {
      dateSystem: at.book.dateSystem,
      ...(block.year ? { year: block.year } : {}),
      ...(cell.unitScale !== undefined ? { unitScale: cell.unitScale } : {}),
    });
    columns.push({ field: field.id, column: cell.column, row: cell.row, readings: [reading], carried: new Set() });
    if (isCellProblem(reading)) {
      problems.push({
        kind: reading.problem,
        table: block.table,
        field: field.id,
        place: { sheet: at.sheet.name, cell: address(cell.row, cell.column) },
        text: `${field.heading}：${reading.text}`,
        ...(at.file !== undefined ? { file: at.file } : {}),
      });
    }
  }
  return {
    table: block.table,
    sheet: at.sheet,
    block,
    rows: [block.range.top],
    columns,
    ...(at.file !== undefined ? { file: at.file } : {}),
  };
}
