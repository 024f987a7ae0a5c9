/** Which cells of a block next year's workbook leaves empty. */
import type { Money, Sheet } from "../../book";
import { addMoney, formulaAt, groupedBy, toYuan, valueAt, ZERO } from "../../book";
import type { Ledger, RecordSet } from "../ledger";
import { LedgerRow } from "../ledger";
import type { KeyValueCell, RowsBlock } from "../recognise";
import { fieldById, tableById } from "../tables";
import type { CellChanges } from "./cell-changes";

/** Numbers in front of records stand for places in the list, not for what is listed. */
const NUMBERING = /^(?:序号|项次|行号|顺序号|NO\.?|№)$/i;

/** Empties the records of a table of the year, and the figures of its totals that are no formulas. */
export function emptyRecords(set: RecordSet, cells: CellChanges): void {
  const { block } = set;
  if (block.layout === "keyValue") return emptyForm(set.sheet, block.cells, cells);
  for (const row of set.rows) emptyRow(set.sheet, block, row, cells);
  const totals = [...block.skipRows.filter(({ role }) => role === "total" || role === "closing"), ...block.tailRows.filter(({ role }) => role === "total")];
  for (const { row } of totals) emptyFigures(set.sheet, block, row, cells);
}

function emptyForm(sheet: Sheet, emptied: readonly KeyValueCell[], cells: CellChanges): void {
  for (const { row, column, part } of emptied) if (!part) emptyCell(sheet, row, column, cells);
  for (const of of groupedBy(emptied.filter(({ part }) => part), ({ row, column }) => `${row},${column}`).values()) emptyParts(sheet, of, cells);
}

/** A cell with keys and values keeps its keys. */
function emptyParts(sheet: Sheet, [first, ...others]: readonly KeyValueCell[], cells: CellChanges): void {
  const { row, column } = first!;
  const value = valueAt(sheet, row, column);
  if (typeof value !== "string") return;
  const text = [...others].reverse().concat(first!).reduce((rest, { part }) => rest.slice(0, part!.from) + rest.slice(part!.to), value);
  cells.set(sheet, row, column, text);
}

function emptyRow(sheet: Sheet, block: RowsBlock, row: number, cells: CellChanges): void {
  const numbering = new Set(block.columns.filter(({ field, heading }) => field === null && NUMBERING.test(heading.replace(/\s/g, ""))).map(({ column }) => column));
  for (let column = block.range.left; column <= block.range.right; column++) {
    if (!numbering.has(column)) emptyCell(sheet, row, column, cells);
  }
}

function emptyCell(sheet: Sheet, row: number, column: number, cells: CellChanges): void {
  if (valueAt(sheet, row, column) !== null || formulaAt(sheet, row, column) !== undefined) cells.set(sheet, row, column, null);
}

function emptyFigures(sheet: Sheet, block: RowsBlock, row: number, cells: CellChanges): void {
  for (let column = block.range.left; column <= block.range.right; column++) {
    if (typeof valueAt(sheet, row, column) === "number" && formulaAt(sheet, row, column) === undefined) cells.set(sheet, row, column, null);
  }
}

/**
 * Keeps the records of a standing table and empties what belongs to the year; formulas stay. Records that no longer
 * differ from an earlier one (a member's dues for the second half) go altogether. How many records are kept.
 */
export function keepRecords(set: RecordSet, cells: CellChanges): number {
  const { block } = set;
  const table = tableById(set.table);
  const isYearly = (field: string | null) => field !== null && fieldById(table, field)?.yearly === true;
  if (block.layout === "keyValue") {
    emptyForm(set.sheet, block.cells.filter(({ row, column, field }) => isYearly(field) && formulaAt(set.sheet, row, column) === undefined), cells);
    return set.rows.length;
  }
  const yearly = block.columns.filter(({ field }) => isYearly(field));
  const lasting = block.columns.filter(({ field, heading }) => field !== null && !isYearly(field) && field !== "remark" && !NUMBERING.test(heading));
  const seen = new Set<string>();
  for (const row of set.rows) {
    const identity = JSON.stringify(lasting.map(({ column }) => valueAt(set.sheet, row, column)));
    if (yearly.length > 0 && seen.has(identity)) {
      emptyRow(set.sheet, block, row, cells);
      continue;
    }
    seen.add(identity);
    for (const { column } of yearly) if (formulaAt(set.sheet, row, column) === undefined) emptyCell(set.sheet, row, column, cells);
  }
  return yearly.length > 0 ? seen.size : set.rows.length;
}

/** Writes what was spent or came in on each account into the column of last year's final figures. */
export function writeLastFinal(set: RecordSet<"budgetLines">, ledger: Ledger, cells: CellChanges): void {
  const block = set.block as RowsBlock;
  const target = block.columns.find(({ field }) => field === "lastFinal");
  if (!target) return;
  const moved = movedByAccount(ledger);
  set.rows.forEach((sheetRow, index) => {
    const row = new LedgerRow(set, index);
    const final = row.value("executed") ?? moved.get(row.value("account") ?? "");
    if (final === undefined || formulaAt(set.sheet, sheetRow, target.column) !== undefined) return;
    cells.set(set.sheet, sheetRow, target.column, toYuan(final) / (target.unitScale ?? 1));
  });
}

function movedByAccount(ledger: Ledger): ReadonlyMap<string, Money> {
  const moved = new Map<string, Money>();
  for (const entry of ledger.rows("journal")) {
    const account = entry.value("account");
    if (account === undefined) continue;
    // An amount that stands for several entries counts once.
    const sides = (["income", "expense"] as const).map((side) => (entry.isCarried(side) ? ZERO : (entry.value(side) ?? ZERO)));
    moved.set(account, addMoney(moved.get(account) ?? ZERO, ...sides));
  }
  return moved;
}
