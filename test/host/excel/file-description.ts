/** The sheets of a file the file host wrote, described: as exceljs reads them, and from the parts where it reads nothing. */
import ExcelJS from "exceljs";
import type { CellValue, Range } from "../../../src/book";
import { chartKey, isChartRangeName, parseAddress, parseRange, toSerial } from "../../../src/book";
import { charactersOf } from "../../../src/host/file/column-width";
import { attributesOf } from "../../../src/host/file/markup";
import { Package } from "../../../src/host/file/package";
import { decodeText } from "../../../src/host/file/xml";
import type { DescribedCell, DescribedDress, DescribedSheet, Edges, Line } from "./described-sheet";
import { byPlace, LINE_SIDES, NO_NOTES_BEFORE_1_18, overlay, seenEdges, special } from "./described-sheet";

export interface OpenedFile {
  readonly workbook: ExcelJS.Workbook;
  readonly parts: Package;
}

export async function openFile(bytes: Uint8Array): Promise<OpenedFile> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return { workbook, parts: Package.open(bytes) };
}

/** A worksheet as exceljs has it, and its part. */
interface SheetFile {
  readonly sheet: ExcelJS.Worksheet;
  readonly part: string;
  readonly xml: string;
}

export function describeFileSheet({ workbook, parts }: OpenedFile, name: string): DescribedSheet {
  const sheet = workbook.getWorksheet(name)!;
  const part = partOf(parts, name);
  const file: SheetFile = { sheet, part, xml: parts.requiredText(part) };
  const links = new Map(tags(file.xml, "hyperlink").map((link) => [link.get("ref")!, linkOf(link.get("location") ?? "")]));
  const styleAt = (row: number, column: number): Partial<ExcelJS.Style> => sheet.getCell(row + 1, column + 1).style;
  const cells: Record<string, DescribedCell> = {};
  sheet.eachRow((row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const described = describeCell(cell, links.get(cell.address), styleAt);
      const isBare = described.value === null && described.formula === undefined && described.link === undefined && Object.keys(cell.style).length === 0;
      if (!isBare) cells[cell.address] = described;
    }),
  );
  const rows = tags(file.xml, "row");
  return {
    name,
    columns: tags(file.xml, "col").map((column) => ({ width: charactersOf(Number(column.get("width"))), hidden: column.get("hidden") === "1" })),
    rows: special(
      sparse(rows.map((row) => [Number(row.get("r")) - 1, { height: row.has("customHeight") ? Number(row.get("ht")) : undefined, hidden: row.get("hidden") === "1" }])),
      (row) => row.height === undefined && !row.hidden,
    ),
    cells,
    dress: describeDress(workbook, parts, file),
  };
}

function sparse<Item>(items: readonly (readonly [number, Item])[]): Item[] {
  const list: Item[] = [];
  for (const [index, item] of items) list[index] = item;
  return list;
}

function partOf(parts: Package, name: string): string {
  const sheet = tags(parts.requiredText("xl/workbook.xml"), "sheet").find((one) => one.get("name") === name)!;
  return parts.relationships("xl/workbook.xml").find(({ id }) => id === sheet.get("r:id"))!.target;
}

/** The attributes of every element of a name; our own parts have no prefixes but those of drawings. */
function tags(xml: string, name: string): ReadonlyMap<string, string>[] {
  return Array.from(xml.matchAll(new RegExp(`<${name}[\\s/>][^>]*>?`, "g")), ([tag]) => attributesOf(tag));
}

function linkOf(location: string): { sheet: string; cell: string } {
  const [, sheet = "", cell = ""] = /^'(.*)'!(.*)$/.exec(location) ?? [];
  return { sheet: sheet.replace(/''/g, "'"), cell };
}

/** Of workbooks that the file host makes, and of those of the Excel in memory. */
const USUAL = { font: "宋体", size: 11 };

const argb = (colour: Partial<ExcelJS.Color> | undefined): string | undefined => colour?.argb?.slice(2);

function describeCell(cell: ExcelJS.Cell, link: unknown, styleAt: (row: number, column: number) => Partial<ExcelJS.Style>): DescribedCell {
  const { row, column } = parseAddress(cell.address)!;
  const { font, fill, alignment, protection, numFmt } = cell.style;
  const isShadow = cell.isMerged && cell.master !== cell;
  return {
    value: cell.formula || isShadow ? null : valueOf(cell.value),
    formula: isShadow ? undefined : cell.formula,
    note: NO_NOTES_BEFORE_1_18,
    link,
    style: {
      font: font?.name === USUAL.font ? undefined : font?.name,
      size: font?.size === USUAL.size ? undefined : font?.size,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      colour: argb(font?.color),
      fill: fill?.type === "pattern" && fill.pattern === "solid" ? argb(fill.fgColor) : undefined,
      border: seenEdges((r, c) => edgesOf(styleAt(r, c)), row, column),
      horizontal: alignment?.horizontal,
      vertical: alignment?.vertical === "middle" ? "center" : alignment?.vertical,
      wrap: alignment?.wrapText ?? false,
      format: numFmt,
      unlocked: protection?.locked === false,
    },
  };
}

function valueOf(value: ExcelJS.CellValue): CellValue {
  if (value instanceof Date) return toSerial(value.toISOString().slice(0, 10) as never, 1900);
  return value === undefined ? null : (value as CellValue);
}

function edgesOf({ border = {} }: Partial<ExcelJS.Style>): Edges {
  const line = (side: keyof Edges): Line | undefined => border[side]?.style as Line | undefined;
  return { top: line("top"), right: line("right"), bottom: line("bottom"), left: line("left") };
}

function describeDress(workbook: ExcelJS.Workbook, parts: Package, { sheet, xml, part }: SheetFile): DescribedDress {
  const [view] = sheet.views as Partial<ExcelJS.WorksheetViewFrozen & { showGridLines: boolean }>[];
  const frozen = { rows: view?.ySplit ?? 0, columns: view?.xSplit ?? 0 };
  const places = (sheet as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation> } }).dataValidations.model;
  const overlays = parts.requiredText("xl/styles.xml").match(/<dxf>.*?<\/dxf>/gs) ?? [];
  const overlayOf = tags(xml, "cfRule").map((rule) => overlays[Number(rule.get("dxfId") ?? -1)] ?? "");
  const rules = (sheet as unknown as { conditionalFormattings: { ref: string; rules: ConditionalRule[] }[] }).conditionalFormattings;
  return {
    visibility: sheet.state,
    tabColour: argb(sheet.properties.tabColor),
    merges: byPlace(sheet.model.merges.map((place) => parseRange(place)!)),
    freeze: frozen.rows + frozen.columns > 0 ? frozen : undefined,
    filter: sheet.autoFilter ? parseRange(String(sheet.autoFilter)) : undefined,
    validations: Object.fromEntries(Object.entries(places).map(([cell, validation]) => [cell, describeValidation(validation)])),
    conditionalFormats: rules.map(({ ref, rules: [rule] }, n) => describeRule(parseRange(ref)!, rule!, overlayOf[n]!)),
    names: namesOn(workbook, sheet.name),
    print: xml.includes("<pageSetup ") ? describePrint(sheet, parts) : undefined,
    charts: describeCharts(parts, part),
    showGridLines: view?.showGridLines ?? true,
    protected: xml.includes("<sheetProtection "),
  };
}

function namesOn(workbook: ExcelJS.Workbook, sheet: string): { name: string; range: Range | undefined }[] {
  const { model } = workbook.definedNames as unknown as { model: { name: string; ranges: string[] }[] };
  return model
    .filter(({ name, ranges }) => ranges[0]?.startsWith(`'${sheet}'!`) && !name.startsWith("_xlnm.") && !isChartRangeName(name))
    .map(({ name, ranges }) => ({ name, range: rangeOf(ranges[0]!) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `'年度'!$B$2:$B$9` */
function rangeOf(text: string): Range | undefined {
  return parseRange(text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, ""));
}

function describeValidation({ formulae = [], showErrorMessage, promptTitle, prompt }: ExcelJS.DataValidation): DescribedDress["validations"][string] {
  const [offered] = formulae as string[];
  const list = offered === undefined ? undefined : /^"(.*)"$/s.exec(offered)?.[1]?.replace(/""/g, '"').split(",");
  return {
    list,
    source: list ? undefined : offered,
    strict: showErrorMessage ?? false,
    promptTitle: prompt === undefined ? undefined : (promptTitle ?? ""),
    prompt,
  };
}

interface ConditionalRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly string[];
  readonly color?: Partial<ExcelJS.Color>;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number }[];
  readonly style?: Partial<ExcelJS.Style>;
}

/** @param markup of the rule's looks: exceljs takes a weight that is turned off for one that is turned on. */
function describeRule(range: Range, { type, operator, formulae, color, cfvo, style }: ConditionalRule, markup: string): DescribedDress["conditionalFormats"][number] {
  const fill = style?.fill as ExcelJS.FillPattern | undefined;
  const looks = overlay({
    colour: argb(style?.font?.color),
    bold: flagIn(markup, "b"),
    italic: flagIn(markup, "i"),
    fill: argb(fill?.bgColor),
    lines: LINE_SIDES.filter((side) => style?.border?.[side]?.style !== undefined),
  });
  if (type === "dataBar") return { kind: "dataBar", range, colour: argb(color), maximum: cfvo?.[1]?.type === "num" ? cfvo[1].value : undefined };
  const [formula] = formulae ?? [];
  return type === "expression" ? { kind: "expression", range, formula, style: looks } : { kind: "cellIs", range, operand: formula, operator, style: looks };
}

function flagIn(markup: string, name: string): boolean | undefined {
  if (markup.includes(`<${name} val="0"/>`)) return false;
  return markup.includes(`<${name}/>`) ? true : undefined;
}

function describePrint(sheet: ExcelJS.Worksheet, parts: Package): NonNullable<DescribedDress["print"]> {
  const { orientation, fitToWidth, fitToHeight, margins, horizontalCentered } = sheet.pageSetup;
  const { oddHeader, oddFooter } = sheet.headerFooter;
  const own = /<definedName name="_xlnm\.(Print_\w+)"[^>]*>([^<]*)</g;
  const names = Array.from(parts.requiredText("xl/workbook.xml").matchAll(own), ([, name, text]) => ({ name, text: decodeText(text!) }));
  const named = (name: string): string | undefined => names.find((one) => one.name === name && one.text.startsWith(`'${sheet.name}'!`))?.text;
  const [, from, to] = /\$(\d+):\$(\d+)$/.exec(named("Print_Titles") ?? "") ?? [];
  return {
    orientation,
    fitWidth: fitToWidth,
    fitHeight: fitToHeight,
    area: rangeOf(named("Print_Area")!),
    repeatRows: from === undefined ? undefined : { from: Number(from) - 1, to: Number(to) - 1 },
    margins: { left: margins?.left, right: margins?.right, top: margins?.top, bottom: margins?.bottom },
    header: oddHeader?.replace(/^&C/, ""),
    footer: oddFooter?.replace(/^&C/, ""),
    centreHorizontally: horizontalCentered ?? false,
  };
}

const POINT = 12_700;

function describeCharts(parts: Package, sheetPart: string): DescribedDress["charts"] {
  const drawing = parts.relationships(sheetPart).find(({ type }) => type === "drawing")?.target;
  if (drawing === undefined) return [];
  const anchors = parts.requiredText(drawing).match(/<xdr:oneCellAnchor[\s\S]*?<\/xdr:oneCellAnchor>/g) ?? [];
  return anchors.map((anchor) => {
    const [ext, shape, chart] = ["xdr:ext", "xdr:cNvPr", "c:chart"].map((name) => tags(anchor, name)[0]!);
    const xml = parts.requiredText(parts.relationships(drawing).find(({ id }) => id === chart!.get("r:id"))!.target);
    const inside = (pattern: RegExp, text = xml): string => decodeText(pattern.exec(text)?.[1] ?? "");
    const series = xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
    return {
      key: chartKey(shape!.get("name")!),
      kind: xml.includes("<c:lineChart>") ? "line" : inside(/<c:barDir val="(\w+)"/) === "bar" ? "bar" : "column",
      title: inside(/<c:title>[\s\S]*?<a:t>([^<]*)</),
      categories: rangeOf(inside(/<c:cat>[\s\S]*?<c:f>([^<]*)</)),
      series: series.map((one) => ({ title: inside(/<c:tx><c:v>([^<]*)</, one), values: rangeOf(inside(/<c:val>[\s\S]*?<c:f>([^<]*)</, one)) })),
      at: { row: Number(inside(/<xdr:row>(\d+)</, anchor)), column: Number(inside(/<xdr:col>(\d+)</, anchor)) },
      width: Number(ext!.get("cx")) / POINT,
      height: Number(ext!.get("cy")) / POINT,
    };
  });
}
