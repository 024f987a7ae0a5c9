/** The sheets of the Excel in memory, described. */
import { address, MARK_PREFIX, parseAddress, parseRange, type Range } from "../../../src/book";
import { pixelsPerCharacter } from "../../../src/host/excel/column-width";
import { cellAt } from "../../office-host/workbook/corners";
import { rectangleAt } from "../../office-host/workbook/rectangles";
import type { Cell, Chart, Look, PageSetup, Rule, SheetModel, Validation, WorkbookModel } from "../../office-host/workbook/sheet-model";
import type { DescribedCell, DescribedDress, DescribedSheet, Edges, Line } from "./described-sheet";
import { byPlace, LINE_SIDES, NO_NOTES_BEFORE_1_18, overlay, seenEdges, special } from "./described-sheet";
import { cellsOf } from "./memory-description";

export function describeExcelSheet(workbook: WorkbookModel, name: string): DescribedSheet {
  const sheet = workbook.find(name)!;
  const edgesAt = (row: number, column: number): Edges => edgesOf(sheet.cell(row, column).look);
  const cells: Record<string, DescribedCell> = {};
  sheet.cells.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (cell && !isBare(cell)) cells[address(r, c)] = describeCell(cell, seenEdges(edgesAt, r, c));
    }),
  );
  return {
    name: sheet.name,
    columns: Array.from(sheet.columns, (column) => ({ width: charactersOf(column?.size), hidden: column?.hidden ?? false })),
    rows: special(
      Array.from(sheet.rows, (row) => ({ height: row?.size, hidden: row?.hidden ?? false })),
      (row) => row.height === undefined && !row.hidden,
    ),
    cells,
    dress: describeDress(workbook, sheet),
  };
}

function isBare({ value, formula, link, look, format }: Cell): boolean {
  return value === "" && formula === undefined && link === undefined && Object.keys(look).length === 0 && format === "General";
}

/** The standard column of the host in memory: 8.43 characters, 48 points. */
function charactersOf(points: number | undefined): number | undefined {
  return points === undefined ? undefined : Math.round(((points / 0.75 - 5) / pixelsPerCharacter(8.43, 48)) * 100) / 100;
}

const LINES: Readonly<Record<string, Line>> = { Hairline: "hair", Thin: "thin", Medium: "medium" };

function edgesOf({ borders = {} }: Look): Edges {
  const line = (side: keyof Edges): Line | undefined => LINES[borders[side]?.weight ?? ""];
  return { top: line("top"), right: line("right"), bottom: line("bottom"), left: line("left") };
}

const colourOf = (colour: string | undefined): string | undefined => (colour === "" ? undefined : colour?.replace("#", ""));
const lower = (word: string | undefined): string | undefined => word?.toLowerCase();

function describeCell({ value, formula, look, format, link }: Cell, border: Edges): DescribedCell {
  return {
    value: formula === undefined && value !== "" ? value : null,
    formula: formula?.slice(1),
    note: NO_NOTES_BEFORE_1_18,
    link: link && linkOf(link.documentReference ?? ""),
    style: {
      font: look.name,
      size: look.size,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      colour: colourOf(look.color),
      fill: colourOf(look.fill),
      border,
      horizontal: lower(look.horizontalAlignment),
      vertical: lower(look.verticalAlignment),
      wrap: look.wrapText ?? false,
      format: format === "General" ? undefined : format,
      unlocked: look.locked === false,
    },
  };
}

function linkOf(reference: string): { sheet: string; cell: string } {
  const [, sheet = "", cell = ""] = /^'(.*)'!(.*)$/.exec(reference) ?? [];
  return { sheet: sheet.replace(/''/g, "'"), cell };
}

function describeDress(workbook: WorkbookModel, sheet: SheetModel): DescribedDress {
  return {
    visibility: sheet.visibility,
    tabColour: colourOf(sheet.tabColor),
    merges: byPlace(sheet.merges),
    freeze: sheet.freeze,
    filter: sheet.filter,
    validations: Object.fromEntries(sheet.validations.flatMap((validation) => cellsOf(validation.range).map((cell) => [cell, describeValidation(validation)] as const))),
    conditionalFormats: sheet.rules.map(describeRule),
    names: workbook.names
      .flatMap(({ name, formula }) => {
        const [, home, place = ""] = /^='(.*)'!(.*)$/.exec(formula) ?? [];
        return home === sheet.name ? [{ name, range: parseRange(place.replace(/\$/g, "")) }] : [];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    print: sheet.page.area === undefined ? undefined : describePrint(sheet.page),
    charts: sheet.charts.map((chart) => describeChart(chart, sheet)),
    showGridLines: sheet.showGridlines,
    protected: sheet.protection !== undefined,
  };
}

const KINDS: Readonly<Record<string, string>> = { BarClustered: "bar", ColumnClustered: "column", LineMarkers: "line" };

function describeChart({ name, type, settings, series, left, top, width, height }: Chart, sheet: SheetModel): DescribedDress["charts"][number] {
  return {
    key: name.replace(MARK_PREFIX, ""),
    kind: KINDS[type],
    title: settings["title.text"],
    categories: series[0]?.categories?.range,
    series: series.map((one) => ({ title: one.settings["name"], values: one.values?.range })),
    at: cellAt(sheet, left, top),
    width,
    height,
  };
}

function describeValidation({ rule, prompt, errorAlert }: Validation): DescribedDress["validations"][string] {
  const source = (rule as { list?: { source: string } } | undefined)?.list?.source;
  const isFormula = source?.startsWith("=") ?? false;
  return {
    list: isFormula ? undefined : source?.split(","),
    source: isFormula ? source!.slice(1) : undefined,
    strict: errorAlert?.["showAlert"] ?? false,
    promptTitle: prompt?.["title"],
    prompt: prompt?.["message"],
  };
}

const OPERATORS: Readonly<Record<string, string>> = { EqualTo: "equal", NotEqualTo: "notEqual" };

/** Excel knows the colours of a rule, not the style's name; `looks` compares them in the name's place. */
function describeRule({ range, type, settings }: Rule): DescribedDress["conditionalFormats"][number] {
  const looks = (part: string): string =>
    overlay({
      colour: colourOf(settings[`${part}.format.font.color`] as string | undefined),
      bold: settings[`${part}.format.font.bold`] as boolean | undefined,
      italic: settings[`${part}.format.font.italic`] as boolean | undefined,
      fill: colourOf(settings[`${part}.format.fill.color`] as string | undefined),
      lines: LINE_SIDES.filter((side) => settings[`${part}.format.borders.${side}.style`] === "Continuous"),
    });
  switch (type) {
    case "DataBar": {
      const upper = settings["dataBar.upperBoundRule"] as { type: string; formula?: string };
      return {
        kind: "dataBar",
        range,
        colour: colourOf(settings["dataBar.positiveFormat.fillColor"] as string),
        maximum: upper.type === "Number" ? Number(upper.formula) : undefined,
      };
    }
    case "Custom":
      return { kind: "expression", range, formula: String(settings["custom.rule.formula"]).slice(1), style: looks("custom") };
    case "CellValue": {
      const { formula1, operator } = settings["cellValue.rule"] as { formula1: string; operator: string };
      return {
        kind: "cellIs",
        range,
        operand: formula1.slice(1),
        operator: OPERATORS[operator] ?? operator[0]!.toLowerCase() + operator.slice(1),
        style: looks("cellValue"),
      };
    }
    default:
      throw new RangeError(`no rule ${type}`);
  }
}

const inches = (points: number | undefined): number => Math.round(((points ?? 0) / 72) * 1000) / 1000;
const join = (texts: Readonly<Record<string, string>>, what: "Header" | "Footer"): string | undefined => {
  const [left, center, right] = ["left", "center", "right"].map((side) => texts[side + what] ?? "");
  const sections = `${left ? `&L${left}` : ""}${center ? (left || right ? `&C${center}` : center) : ""}${right ? `&R${right}` : ""}`;
  return sections === "" ? undefined : sections;
};

function describePrint(page: PageSetup): NonNullable<DescribedDress["print"]> {
  const { horizontalFitToPages, verticalFitToPages = 0 } = page.zoom as { horizontalFitToPages: number; verticalFitToPages?: number };
  const rows: Range | undefined = page.titleRows === undefined ? undefined : rectangleAt(page.titleRows);
  return {
    orientation: page.orientation?.toLowerCase(),
    fitWidth: horizontalFitToPages,
    fitHeight: verticalFitToPages,
    area: rangeOf(page.area!),
    repeatRows: rows && { from: rows.top, to: rows.bottom },
    margins: { left: inches(page.leftMargin), right: inches(page.rightMargin), top: inches(page.topMargin), bottom: inches(page.bottomMargin) },
    header: join(page.texts, "Header"),
    footer: join(page.texts, "Footer"),
    centreHorizontally: page.centerHorizontally ?? false,
  };
}

function rangeOf(area: string): Range | undefined {
  return parseRange(area) ?? (parseAddress(area) ? parseRange(`${area}:${area}`) : undefined);
}
