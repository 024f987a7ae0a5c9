/** What copying a sheet's cells leaves behind: sizes, panes, filter, page and tab. Read from one sheet, put on another. */
import { qualifiedAddress } from "../../book";
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

/** Asks for a sheet's frame and cells; good after the next request. */
export function askForFrame(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRange(false).load("address,rowIndex,columnIndex,values,formulas");
  sheet.load("tabColor,showGridlines,standardHeight");
  const page = sheet.pageLayout.load(PAGE.join());
  return {
    sheet,
    used,
    page,
    texts: page.headersFooters.defaultForAllPages.load(TEXTS.join()),
    rows: used.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    columns: used.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
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
  frame.columns.value.forEach(({ columnHidden, format }, n) => {
    const column = target.getRangeByIndexes(0, used.columnIndex + n, 1, 1).getEntireColumn();
    if (!columnHidden && format?.columnWidth !== undefined) column.format.columnWidth = format.columnWidth;
    column.columnHidden = columnHidden ?? false;
  });
  frame.rows.value.forEach(({ rowHidden, format }, n) => {
    const row = target.getRangeByIndexes(used.rowIndex + n, 0, 1, 1).getEntireRow();
    if (format?.rowHeight === frame.sheet.standardHeight) row.format.useStandardHeight = true;
    else if (!rowHidden && format?.rowHeight !== undefined) row.format.rowHeight = format.rowHeight;
    row.rowHidden = rowHidden ?? false;
  });
  target.tabColor = frame.sheet.tabColor;
  target.showGridlines = frame.sheet.showGridlines;
  target.freezePanes.unfreeze();
  if (!frame.frozen.isNullObject) freezeAgain(target, bare(frame.frozen.address));
  target.autoFilter.remove();
  if (!frame.filter.isNullObject) target.autoFilter.apply(target.getRange(bare(frame.filter.address)));
  putPageBack(frame, target);
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

/** Frozen rows are told as whole rows, frozen columns as whole columns, both as the rectangle they share. */
function freezeAgain(target: Excel.Worksheet, address: string): void {
  const [, last = ""] = /:(.*)$/.exec(address.replace(/\$/g, "")) ?? [];
  if (/^\d+$/.test(last)) target.freezePanes.freezeRows(Number(last));
  else target.freezePanes.freezeAt(target.getRange(address));
}

function putPageBack({ page, texts, printed, titles }: Frame, target: Excel.Worksheet): void {
  const layout = target.pageLayout;
  const isSet = (value: unknown): boolean => value !== null && value !== undefined;
  layout.set(Object.fromEntries(PAGE.filter((name) => isSet(page[name])).map((name) => [name, page[name]])));
  layout.headersFooters.defaultForAllPages.set(Object.fromEntries(TEXTS.map((name) => [name, texts[name] ?? ""])));
  if (!printed.isNullObject) layout.setPrintArea(bare(printed.address));
  if (!titles.isNullObject) layout.setPrintTitleRows(bare(titles.address));
}
