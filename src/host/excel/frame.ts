/** What copying a sheet's cells leaves behind: sizes, panes, filter, page and tab. Read from one sheet, put on another. */
import { columnIndex, columnLetters, MAX_COLUMNS, MAX_ROWS, parseRange, qualifiedAddress } from "../../book";
import type { ApiContent } from "./cell-content";
import { contentOf, formulaOf, valueOf } from "./cell-content";

const PAGE = [
  "orientation",
  "paperSize",
  "zoom",
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
  "centerHorizontally",
] as const;
const TEXTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

/** Lines without cells may have sizes, too; these and those in use are put back. */
const SIZED = "A1:AZ500";

/** Asks for a sheet's frame and cells; good after the next request. */
export function askForFrame(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRange(false).load("address,values,formulas");
  const sized = used.getBoundingRect(sheet.getRange(SIZED));
  sheet.load("tabColor,showGridlines,standardHeight");
  const page = sheet.pageLayout.load(PAGE.join());
  return {
    sheet,
    used,
    page,
    texts: page.headersFooters.defaultForAllPages.load(TEXTS.join()),
    rows: sized.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: sized.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    lastColumn: sheet.getCell(0, MAX_COLUMNS - 1).format.load("columnWidth"),
    frozen: sheet.freezePanes.getLocationOrNullObject().load("address"),
    filter: sheet.autoFilter.getRangeOrNullObject().load("address"),
    printed: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
    titles: sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address"),
  };
}

export type Frame = ReturnType<typeof askForFrame>;

/** Whatever the sheet holds now gives way to the frame's cells and all that goes with them; the sheet itself stays. */
export function putBack(frame: Frame, target: Excel.Worksheet, name: string, copyName: string): void {
  const { used } = frame;
  const whole = target.getRange();
  whole.unmerge();
  whole.clear("All");
  whole.dataValidation.clear();
  whole.conditionalFormats.clearAll();
  const address = bare(used.address);
  const cells = target.getRange(address);
  cells.copyFrom(frame.sheet.getRange(address), "All");
  cells.formulas = oldContents(frame, name, copyName);
  putSizesBack(frame, target);
  target.tabColor = frame.sheet.tabColor;
  target.showGridlines = frame.sheet.showGridlines;
  target.freezePanes.unfreeze();
  if (!frame.frozen.isNullObject) freezeAgain(target, bare(frame.frozen.address));
  target.autoFilter.remove();
  if (!frame.filter.isNullObject) target.autoFilter.apply(target.getRange(bare(frame.filter.address)));
  putPageBack(frame, target);
}

/** Rows or columns next to each other that are alike, from index to index; without size they are as Excel makes them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  readonly size: number | undefined;
}

/** @param count of all lines a sheet has: those after the ones given are as Excel makes them. */
function runsOf(lines: readonly Omit<Run, "from" | "to">[], count: number): Run[] {
  const runs: Run[] = [];
  [...lines, { hidden: false, size: undefined }].forEach(({ hidden, size }, from) => {
    const last = runs[runs.length - 1];
    const to = from === lines.length ? count - 1 : from;
    if (last && last.hidden === hidden && last.size === size) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to, hidden, size });
  });
  return runs;
}

/** What a hidden line measures Excel doesn't tell: it stays as it is. */
function putSizesBack({ sheet, rows, columns, lastColumn }: Frame, target: Excel.Worksheet): void {
  const sizeOf = (size: number | undefined, usual: number): number | undefined => (size === usual ? undefined : size);
  const columnLines = columns.value.map(({ columnHidden, format }) => ({ hidden: columnHidden ?? false, size: sizeOf(format?.columnWidth, lastColumn.columnWidth) }));
  for (const { from, to, hidden, size } of runsOf(columnLines, MAX_COLUMNS)) {
    const range = target.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    if (!hidden && size === undefined) range.format.useStandardWidth = true;
    else if (!hidden && size !== undefined) range.format.columnWidth = size;
    range.columnHidden = hidden;
  }
  const rowLines = rows.value.map(({ rowHidden, format }) => ({ hidden: rowHidden ?? false, size: sizeOf(format?.rowHeight, sheet.standardHeight) }));
  for (const { from, to, hidden, size } of runsOf(rowLines, MAX_ROWS)) {
    const range = target.getRange(`${from + 1}:${to + 1}`);
    if (!hidden && size === undefined) range.format.useStandardHeight = true;
    else if (!hidden && size !== undefined) range.format.rowHeight = size;
    range.rowHidden = hidden;
  }
}

/** The address without its sheet. */
function bare(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

/** Formulas of a copy that named their own sheet name the copy. */
function oldContents({ used }: Frame, name: string, copyName: string): ApiContent[][] {
  const own = (formula: string): string =>
    [`'${copyName}'!`, `${copyName}!`].reduce((text, prefix) => text.split(prefix).join(qualifiedAddress(name, "")), formula);
  const formulas = used.formulas as ApiContent[][];
  return (used.values as ApiContent[][]).map((row, r) =>
    row.map((value, c) => {
      const formula = formulaOf(formulas[r]![c]!, value);
      return contentOf(valueOf(value), formula && own(formula));
    }),
  );
}

/** Frozen rows are told as whole rows (`1:3`, or up to the last column), frozen columns likewise, both as the rectangle they share. */
function freezeAgain(target: Excel.Worksheet, address: string): void {
  const place = address.replace(/\$/g, "");
  const [, last = place] = place.split(":");
  const range = parseRange(place);
  const rows = range?.right === MAX_COLUMNS - 1 || /^\d+$/.test(last);
  const columns = range?.bottom === MAX_ROWS - 1 || /^[A-Z]+$/.test(last);
  if (rows) target.freezePanes.freezeRows(Number(last.replace(/\D/g, "")));
  else if (columns) target.freezePanes.freezeColumns(columnIndex(last.replace(/\d/g, ""))! + 1);
  else target.freezePanes.freezeAt(target.getRange(place));
}

function putPageBack({ page, texts, printed, titles }: Frame, target: Excel.Worksheet): void {
  const layout = target.pageLayout;
  const isSet = (value: unknown): boolean => value !== null && value !== undefined;
  layout.set(Object.fromEntries(PAGE.filter((name) => isSet(page[name])).map((name) => [name, page[name]])));
  layout.headersFooters.defaultForAllPages.set(Object.fromEntries(TEXTS.map((name) => [name, texts[name] ?? ""])));
  if (!printed.isNullObject) layout.setPrintArea(bare(printed.address));
  if (!titles.isNullObject) layout.setPrintTitleRows(bare(titles.address));
}
