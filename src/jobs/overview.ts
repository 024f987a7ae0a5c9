/** The job 总览: what was recognised, in words, and what to do next. */
import { columnLetters, address, rangeAddress } from "../book";
import { cellsByRecord, isLedgerBlock, tableById, fieldById, TABLES, type Block, type Correction, type LedgerBlock, type RecognisedSheet } from "../ledger";
import type { BlockOverview, ColumnOverview, NextStep, Overview, SheetOverview, TableChoice } from "./desk";
import type { ReadWorkbook } from "./read-workbook";
import { optional } from "./optional";
import { nameOver } from "./unit-facts";

const TABLE_CHOICES: readonly TableChoice[] = TABLES.map(({ id, title, fields }) => ({
  id,
  title,
  fields: fields.map((field) => ({ id: field.id, heading: field.heading })),
}));

/** What the section 总览 shows of a workbook, in plain values. */
export function overviewOf(workbook: ReadWorkbook): Overview {
  const { recognised, unit, state } = workbook;
  const sheets = recognised.sheets.map(sheetOverview);
  const hasLedger = sheets.some(({ blocks }) => blocks.some(({ table }) => table !== null));
  const isEmpty = workbook.book.sheets.every(({ values }) => values.every((row) => !row || row.every((value) => value === null || value === "")));
  const kind = hasLedger ? "ledger" : isEmpty ? "empty" : "noLedger";
  return {
    workbook: workbook.name,
    kind,
    unit: {
      ...optional("unitName", nameOver(unit)),
      ...optional("year", unit.year),
      ...optional("scheme", unit.scheme),
      ...optional("region", unit.region),
      ...optional("members", unit.members),
    },
    sheets,
    problems: workbook.problems,
    nextSteps: nextSteps(kind, workbook),
    corrections: workbook.corrections.map(correctionInWords),
    tables: TABLE_CHOICES,
    ...(state.status === "newer" && { readOnly: state.text }),
  };
}

function nextSteps(kind: Overview["kind"], { recognised, problems, state }: ReadWorkbook): readonly NextStep[] {
  if (state.status === "newer") return [];
  const generated = recognised.sheets.some((sheet) => sheet.generated === "schedule");
  if (kind !== "ledger") return generated ? ["openSchedule", "newLedger"] : ["newLedger", "trySample", "importPlan"];
  return [generated ? "openSchedule" : "generateSchedule", "check", ...(problems.length > 0 ? (["mendProblems"] as const) : [])];
}

function sheetOverview(sheet: RecognisedSheet): SheetOverview {
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    generated: sheet.generated !== undefined,
    blocks: sheet.blocks.map((block) => blockOverview(block)),
  };
}

/** Where a block begins names it until the workbook is read anew. */
export function blockId({ range }: Block): string {
  return rangeAddress(range);
}

function blockOverview(block: Block): BlockOverview {
  const base = { id: blockId(block), range: rangeAddress(block.range), confidence: block.confidence, reasons: block.reasons };
  if (!isLedgerBlock(block)) return { ...base, table: null, title: block.what, records: 0, columns: [] };
  return { ...base, table: block.table, title: tableById(block.table).title, records: recordsOf(block), columns: columnsOf(block) };
}

function recordsOf(block: LedgerBlock): number {
  if (block.layout === "keyValue") return cellsByRecord(block).length;
  return block.records ? block.records.last - block.records.first + 1 - block.skipRows.length : 0;
}

function columnsOf(block: LedgerBlock): readonly ColumnOverview[] {
  const table = tableById(block.table);
  const entries =
    block.layout === "keyValue"
      ? (cellsByRecord(block)[0] ?? []).map((cell) => ({ ...cell, at: address(cell.row, cell.column) }))
      : block.columns.map((column) => ({ ...column, at: columnLetters(column.column) }));
  return entries.map(({ at, heading, field, confidence }) => ({
    at,
    heading,
    field,
    fieldHeading: field === null ? null : (fieldById(table, field)?.heading ?? null),
    confidence,
  }));
}

/** A correction as the settings list it. */
function correctionInWords(correction: Correction): string {
  const where = `“${correction.sheet}”${correction.title === undefined ? "" : `的“${correction.title}”`}`;
  if (correction.kind === "table") {
    return correction.table === null ? `${where}不是台帐` : `${where}是${tableById(correction.table).title}`;
  }
  const nth = correction.nth === undefined || correction.nth === 1 ? "" : `（第 ${correction.nth} 个）`;
  const { field } = correction;
  const heading = field === null ? undefined : TABLES.flatMap(({ fields }) => fields).find(({ id }) => id === field)?.heading;
  return `${where}的“${correction.heading}”列${nth}${field === null ? "不用" : `是${heading ?? field}`}`;
}
