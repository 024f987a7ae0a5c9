/** Puts back what a journal says. May be interrupted and begun again: the journal goes only when all is done. */
import { address, isForRecovery, JOURNAL_SHEET, rangeAddress } from "../../book";
import { askForCharts, putChartsBack } from "./charts";
import { protect, setVisibility } from "./dress-writer";
import type { Frame } from "./frame";
import { askForFrame, putBack } from "./frame";
import type { Journal, OldCell, SheetCopy } from "./journal";
import { journalOf, unnamedCopies, wholeOf } from "./journal";
import type { Send } from "./requests";

/** The sheets there are, as far as putting back has to know. */
interface Standing {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly names: ReadonlySet<string>;
}

/** @throws ExcelFailure */
export async function readJournal(context: Excel.RequestContext, send: Send): Promise<{ readonly journal: Journal | undefined; readonly leftovers: readonly string[] }> {
  const sheets = context.workbook.worksheets.load("items/name");
  await send();
  const leftovers = sheets.items.map(({ name }) => name).filter(isForRecovery);
  if (!leftovers.includes(JOURNAL_SHEET)) return { journal: undefined, leftovers };
  const used = context.workbook.worksheets.getItem(JOURNAL_SHEET).getUsedRangeOrNullObject(true).load("values");
  await send();
  return { journal: used.isNullObject ? undefined : journalOf(used.values), leftovers };
}

/** Deletes sheets of recovery that nothing needs any more. */
export function removeLeftovers(context: Excel.RequestContext, leftovers: readonly string[]): void {
  // The journal first: without it copies mean nothing, without them it would mislead.
  for (const name of [...leftovers].sort((a, b) => Number(b === JOURNAL_SHEET) - Number(a === JOURNAL_SHEET))) {
    context.workbook.worksheets.getItem(name).delete();
  }
}

/**
 * The workbook as it was before the write of this journal.
 * @throws ExcelFailure; what has been put back so far stays put back.
 */
export async function restore(context: Excel.RequestContext, send: Send, journal: Journal): Promise<void> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/name,items/protection/protected");
  const names = workbook.names.load("items/name");
  await send();
  const standing: Standing = {
    sheets: new Map(worksheets.items.map((sheet) => [sheet.name, sheet])),
    names: new Set(names.items.map(({ name }) => name)),
  };
  const copies = journal.copies.filter(({ copy }) => standing.sheets.has(copy));
  const frames = copies.map(({ copy, sheet }) => {
    const target = standing.sheets.get(sheet);
    return target && { ...askForFrame(standing.sheets.get(copy)!), takeCharts: askForCharts(target) };
  });
  if (frames.length > 0) await send();

  for (const name of [...journal.created, ...unnamedCopies(journal, [...standing.sheets.keys()])]) standing.sheets.get(name)?.delete();
  const cellsOf = (name: string): readonly OldCell[] => journal.cells.filter(({ sheet }) => sheet === name);
  copies.forEach((copy, n) => putSheetBack(copy, frames[n], cellsOf(copy.sheet), standing));
  for (const { sheet, contents } of journal.replaced) {
    const worksheet = standing.sheets.get(sheet);
    const whole = wholeOf(contents);
    worksheet?.getRange().clear("Contents");
    if (worksheet && whole) worksheet.getRange(rangeAddress(whole)).formulas = contents as string[][];
  }
  const isCopied = new Set(copies.map(({ sheet }) => sheet));
  for (const name of new Set(journal.cells.map(({ sheet }) => sheet))) {
    const worksheet = standing.sheets.get(name);
    if (worksheet && !isCopied.has(name) && !worksheet.protection.protected) putCellsBack(worksheet, cellsOf(name));
  }
  for (const { name, formula } of journal.names) {
    if (!standing.names.has(name)) continue;
    const item = workbook.names.getItem(name);
    if (formula === null) item.delete();
    else item.formula = formula;
  }
  const inUse = new Set(copies.filter(({ sheet }) => !standing.sheets.has(sheet)).map(({ copy }) => copy));
  removeLeftovers(context, [...standing.sheets.keys()].filter((name) => isForRecovery(name) && !inUse.has(name)));
  await send();
}

/** The frame of a copy, and the charts that stand on the sheet now. */
type FrameAndCharts = Frame & { readonly takeCharts: ReturnType<typeof askForCharts> };

function putCellsBack(worksheet: Excel.Worksheet, cells: readonly OldCell[]): void {
  for (const { row, column, content, format } of cells) {
    const cell = worksheet.getRange(address(row, column));
    cell.numberFormat = [[format]];
    cell.formulas = [[content]];
  }
}

function putSheetBack(old: SheetCopy, frame: FrameAndCharts | undefined, cells: readonly OldCell[], { sheets }: Standing): void {
  const { sheet, copy, visibility, position, protected: isProtected } = old;
  const target = sheets.get(sheet);
  if (!target || !frame) {
    // The sheet itself was deleted: its copy takes its place.
    const stand = sheets.get(copy)!;
    if (stand.protection.protected) stand.protection.unprotect();
    stand.name = sheet;
    putCellsBack(stand, cells);
    if (stand.protection.protected) protect(stand);
    stand.position = position;
    setVisibility(stand, visibility);
    return;
  }
  if (target.protection.protected) target.protection.unprotect();
  putBack(frame, target, sheet, copy);
  putCellsBack(target, cells);
  putChartsBack(target, old.charts, frame.takeCharts().names);
  setVisibility(target, visibility);
  if (isProtected) protect(target);
}
