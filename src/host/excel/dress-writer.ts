/** All of a generated sheet that is not a cell, through Excel's API. */
import type { PlacedConditionalFormat, PlacedPrint, PlacedValidation, Range, SheetDress, StyleSpec, Visibility } from "../../book";
import { fixedRangeAddress, qualifiedAddress, rangeAddress } from "../../book";
import type { ChartNames } from "./charts";
import { addChart, removeCharts } from "./charts";
import { colour } from "./looks";

export interface DressContext {
  readonly workbook: Excel.Workbook;
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  readonly styles: Readonly<Record<string, StyleSpec>>;
  /** Names the workbook has; those are pointed elsewhere, others are added. */
  readonly names: ReadonlyMap<string, string>;
  /** The charts of ours that stand on the sheet. */
  readonly charts: ChartNames;
}

type Part = Exclude<keyof SheetDress, "protected">;
type PartWriter<Member extends Part> = (value: SheetDress[Member], context: DressContext) => void;

const VISIBILITIES: Readonly<Record<Visibility, Excel.SheetVisibility>> = {
  visible: "Visible" as Excel.SheetVisibility,
  hidden: "Hidden" as Excel.SheetVisibility,
  veryHidden: "VeryHidden" as Excel.SheetVisibility,
};

export function setVisibility(worksheet: Excel.Worksheet, visibility: Visibility): void {
  worksheet.visibility = VISIBILITIES[visibility];
}

/** In the order in which they are written. Protection comes last of all, see `protect`. */
const WRITERS: { readonly [Member in Part]-?: PartWriter<Member> } = {
  merges: (merges, { worksheet }) => {
    worksheet.getRange().unmerge();
    for (const range of merges) worksheet.getRange(rangeAddress(range)).merge(false);
  },
  validations: (validations, { worksheet }) => {
    worksheet.getRange().dataValidation.clear();
    for (const validation of validations) addValidation(worksheet, validation);
  },
  conditionalFormats: (formats, context) => {
    context.worksheet.getRange().conditionalFormats.clearAll();
    // Excel puts each new one first.
    for (const format of [...formats].reverse()) addConditionalFormat(format, context);
  },
  filter: (range, { worksheet }) => {
    worksheet.autoFilter.remove();
    if (range) worksheet.autoFilter.apply(worksheet.getRange(rangeAddress(range)));
  },
  freeze: (freeze, { worksheet: { freezePanes }, worksheet }) => {
    freezePanes.unfreeze();
    const { rows = 0, columns = 0 } = freeze ?? {};
    if (rows > 0 && columns > 0) freezePanes.freezeAt(worksheet.getRange(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
    else if (rows > 0) freezePanes.freezeRows(rows);
    else if (columns > 0) freezePanes.freezeColumns(columns);
  },
  names: (names, context) => {
    for (const { name, range } of names) setName(name, range, context);
  },
  print: (print, { worksheet }) => setPrint(worksheet.pageLayout, print),
  tabColour: (tabColour, { worksheet }) => {
    worksheet.tabColor = tabColour === undefined ? "" : colour(tabColour);
  },
  charts: (charts = [], { worksheet, charts: standing }) => {
    removeCharts(worksheet, standing);
    for (const chart of charts) addChart(worksheet, chart);
  },
  showGridLines: (show, { worksheet }) => {
    worksheet.showGridlines = show;
  },
  visibility: (visibility, { worksheet }) => setVisibility(worksheet, visibility),
};

/** What a new sheet is anyway needs no writing. */
const NEW: Partial<SheetDress> = { visibility: "visible", merges: [], validations: [], conditionalFormats: [], names: [], charts: [], showGridLines: true };

/** Writes the parts that are there; one that is there but undefined is taken away. */
export function writeDress(dress: Partial<SheetDress>, context: DressContext, isNew: boolean): void {
  for (const part of Object.keys(WRITERS) as Part[]) {
    if (!(part in dress) || (isNew && isEmpty(part, dress))) continue;
    (WRITERS[part] as PartWriter<Part>)(dress[part] as SheetDress[Part], context);
  }
}

function isEmpty(part: Part, dress: Partial<SheetDress>): boolean {
  return dress[part] === undefined || JSON.stringify(dress[part]) === JSON.stringify(NEW[part]);
}

/** Without a password; widths, heights, sorting and filters stay free. */
export function protect(worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true });
}

function addValidation(worksheet: Excel.Worksheet, { range, list, source, strict, promptTitle, prompt }: PlacedValidation): void {
  const { dataValidation } = worksheet.getRange(rangeAddress(range));
  const offered = list ? list.join(",") : source && `=${source}`;
  if (offered) {
    dataValidation.rule = { list: { inCellDropDown: true, source: offered } };
    dataValidation.errorAlert = {
      showAlert: strict ?? false,
      style: "Stop" as Excel.DataValidationAlertStyle,
      title: "不在列表中",
      message: "请从下拉列表中选择。",
    };
  }
  dataValidation.ignoreBlanks = true;
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: promptTitle ?? "", message: prompt };
}

const OPERATORS = {
  lessThan: "LessThan",
  greaterThan: "GreaterThan",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
} as const;

function addConditionalFormat(format: PlacedConditionalFormat, { worksheet, styles }: DressContext): void {
  const { conditionalFormats } = worksheet.getRange(rangeAddress(format.range));
  switch (format.kind) {
    case "dataBar": {
      const { dataBar } = conditionalFormats.add("DataBar" as Excel.ConditionalFormatType.dataBar);
      dataBar.positiveFormat.fillColor = colour(format.colour);
      // One colour, the whole cell wide: prints in black and white, too.
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = format.maximum === undefined ? { type: "HighestValue" } : { type: "Number", formula: String(format.maximum) };
      return;
    }
    case "expression": {
      const { custom } = conditionalFormats.add("Custom" as Excel.ConditionalFormatType.custom);
      custom.rule.formula = `=${format.formula}`;
      return overlay(custom.format, styles, format.style);
    }
    case "cellIs": {
      const { cellValue } = conditionalFormats.add("CellValue" as Excel.ConditionalFormatType.cellValue);
      cellValue.rule = { formula1: `=${format.operand}`, operator: OPERATORS[format.operator] };
      return overlay(cellValue.format, styles, format.style);
    }
  }
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** Only what a conditional format may change: colours, weight and thin lines. */
function overlay({ font, fill, borders }: Excel.ConditionalRangeFormat, styles: DressContext["styles"], name: string): void {
  const style = styles[name];
  if (!style) throw new RangeError(`a conditional format names the unknown style ${name}`);
  if (style.colour !== undefined) font.color = colour(style.colour);
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.fill !== undefined) fill.color = colour(style.fill);
  for (const side of SIDES) {
    if ((style.border?.[side] ?? "none") !== "none") borders[side].style = "Continuous";
  }
}

function setName(name: string, range: Range, { workbook, worksheet, sheet, names }: DressContext): void {
  if (names.has(name)) workbook.names.getItem(name).formula = `=${fixedRange(sheet, range)}`;
  else workbook.names.add(name, worksheet.getRange(rangeAddress(range)));
}

/** `'年度'!$B$2:$H$30` */
function fixedRange(sheet: string, range: Range): string {
  return qualifiedAddress(sheet, fixedRangeAddress(range));
}

const MARGINS = { left: 0.9, right: 0.5, top: 0.7, bottom: 0.7 };
const HEADER_MARGIN = 0.3;

function setPrint(layout: Excel.PageLayout, print: PlacedPrint | undefined): void {
  if (!print) {
    layout.orientation = "Portrait" as Excel.PageOrientation;
    layout.zoom = { scale: 100 };
    return;
  }
  layout.orientation = (print.orientation === "landscape" ? "Landscape" : "Portrait") as Excel.PageOrientation;
  layout.paperSize = "A4" as Excel.PaperType;
  // Without a number of pages tall there are as many as needed.
  layout.zoom = {
    horizontalFitToPages: print.fitWidth,
    ...(print.fitHeight > 0 && { verticalFitToPages: print.fitHeight }),
  };
  layout.setPrintMargins("Inches" as Excel.PrintMarginUnit, { ...(print.margins ?? MARGINS), header: HEADER_MARGIN, footer: HEADER_MARGIN });
  layout.centerHorizontally = print.centreHorizontally ?? false;
  layout.setPrintArea(rangeAddress(print.area));
  if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows.from + 1}:$${print.repeatRows.to + 1}`);
  const texts = layout.headersFooters.defaultForAllPages;
  const [header, footer] = [sectionsOf(print.header), sectionsOf(print.footer)];
  [texts.leftHeader, texts.centerHeader, texts.rightHeader] = [header.L, header.C, header.R];
  [texts.leftFooter, texts.centerFooter, texts.rightFooter] = [footer.L, footer.C, footer.R];
}

/** The three sections of a header; a text without section code stands in the middle. */
function sectionsOf(text: string | undefined): Record<"L" | "C" | "R", string> {
  const sections = { L: "", C: "", R: "" };
  const [before = "", ...pairs] = (text ?? "").split(/&([LCR])/);
  sections.C = before;
  for (let n = 0; n < pairs.length; n += 2) sections[pairs[n] as "L" | "C" | "R"] = pairs[n + 1] ?? "";
  return sections;
}
