/** Charts of ours through Excel's API, with members of ExcelApi 1.1 to 1.9; what they draw, names tell (`chartRangeName`). */
import type { ChartDash, ChartMarker, ChartSpec, PlacedChart, Range, SeriesLook } from "../../book";
import {
  address,
  CHART_EDGE,
  CHART_FONT,
  CHART_GRID,
  CHART_TEXT_COLOUR,
  CHART_TEXT_SIZE,
  CHART_TITLE_SIZE,
  chartKey,
  chartName,
  chartRangeName,
  chartRanges,
  isChartOfOurs,
  isChartRangeName,
  parseRange,
  rangeAddress,
  seriesLook,
} from "../../book";
import { colour } from "./looks";

const TYPES: Readonly<Record<ChartSpec["kind"], "BarClustered" | "ColumnClustered" | "LineMarkers">> = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
};
const DASHES: Readonly<Record<ChartDash, "Continuous" | "Dash" | "RoundDot" | "DashDot">> = {
  solid: "Continuous",
  dash: "Dash",
  dot: "RoundDot",
  dashDot: "DashDot",
};
const MARKERS: Readonly<Record<ChartMarker, "Circle" | "Square" | "Triangle" | "Diamond">> = {
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
};

/** Points. */
const LINE = 1.75;
const THIN = 0.75;
const MARKER_SIZE = 6;
const GAP_PERCENT = 60;

type DrawnChart = Omit<PlacedChart, "at" | "width" | "height">;

/** Draws a chart, and names what it draws; where it stands comes after. */
function draw(worksheet: Excel.Worksheet, { key, kind, title, categories, series }: DrawnChart): Excel.Chart {
  const range = (place: Range): Excel.Range => worksheet.getRange(rangeAddress(place));
  const [first] = series;
  const isAcross = first!.values.top === first!.values.bottom && first!.values.left < first!.values.right;
  // The values of the first alone, so that Excel does not guess which cells are headings.
  const chart = worksheet.charts.add(TYPES[kind], range(first!.values), isAcross ? "Rows" : "Columns");
  chart.name = chartName(key);
  setLooks(chart, kind, title, series.length > 1);
  series.forEach(({ title: seriesTitle, values }, n) => {
    const drawn = n === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesTitle);
    if (n === 0) drawn.name = seriesTitle;
    else drawn.setValues(range(values));
    drawn.setXAxisValues(range(categories));
    setSeriesLook(drawn, kind, seriesLook(n));
  });
  for (const named of chartRanges({ key, categories, series })) worksheet.names.add(named.name, range(named.range)).visible = false;
  return chart;
}

function setLooks({ title, format, legend, axes }: Excel.Chart, kind: ChartSpec["kind"], text: string, hasLegend: boolean): void {
  format.font.name = CHART_FONT;
  format.font.size = CHART_TEXT_SIZE;
  format.font.color = colour(CHART_TEXT_COLOUR);
  format.fill.setSolidColor(colour("FFFFFF"));
  format.border.color = colour(CHART_GRID);
  title.text = text;
  title.format.font.size = CHART_TITLE_SIZE;
  title.format.font.bold = true;
  legend.visible = hasLegend;
  if (hasLegend) legend.position = "Bottom";
  axes.categoryAxis.format.line.color = colour(CHART_EDGE);
  axes.valueAxis.format.line.color = colour(CHART_EDGE);
  axes.valueAxis.majorGridlines.format.line.color = colour(CHART_GRID);
  if (kind === "bar") {
    // Bars read from the top down as the table does; their values stand below them all the same.
    axes.categoryAxis.reversePlotOrder = true;
    axes.categoryAxis.position = "Maximum";
  }
}

function setSeriesLook(series: Excel.ChartSeries, kind: ChartSpec["kind"], { fill, dash, marker }: SeriesLook): void {
  const { format } = series;
  format.line.color = colour(CHART_EDGE);
  if (kind !== "line") {
    format.fill.setSolidColor(colour(fill));
    format.line.weight = THIN;
    series.gapWidth = GAP_PERCENT;
    return;
  }
  format.line.weight = LINE;
  format.line.lineStyle = DASHES[dash];
  series.smooth = false;
  series.markerStyle = MARKERS[marker];
  series.markerSize = MARKER_SIZE;
  series.markerForegroundColor = colour(CHART_EDGE);
  series.markerBackgroundColor = colour(CHART_EDGE);
}

export function addChart(worksheet: Excel.Worksheet, chart: PlacedChart): void {
  const drawn = draw(worksheet, chart);
  drawn.setPosition(worksheet.getRange(address(chart.at.row, chart.at.column)));
  drawn.width = chart.width;
  drawn.height = chart.height;
}

/** A chart of ours as it stands on its sheet, for putting it back. */
export interface StandingChart extends Pick<ChartSpec, "key" | "kind" | "title"> {
  /** Points from the sheet's corner. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Undefined where its names are gone. */
  readonly data: Pick<PlacedChart, "categories" | "series"> | undefined;
}

/** The names of charts of ours that are on a sheet, and of what they draw. */
export interface ChartNames {
  readonly charts: readonly string[];
  readonly ranges: readonly string[];
}

export const NO_CHARTS: ChartNames = { charts: [], ranges: [] };

const CHART = ["name", "chartType", "left", "top", "width", "height", "title/text", "series/items/name"];

/** Asks for a sheet's charts; what is given back takes the answer after the next request. */
export function askForCharts(worksheet: Excel.Worksheet): () => { readonly charts: readonly StandingChart[]; readonly names: ChartNames } {
  const charts = worksheet.charts.load(CHART.map((member) => `items/${member}`).join());
  const names = worksheet.names.load("items/name,items/formula");
  return () => {
    const ours = charts.items.filter(({ name }) => isChartOfOurs(name));
    const ranges = new Map(names.items.filter(({ name }) => isChartRangeName(name)).map(({ name, formula }) => [name, rangeOf(String(formula))]));
    return {
      charts: ours.map((chart) => standingChart(chart, ranges)),
      names: { charts: ours.map(({ name }) => name), ranges: [...ranges.keys()] },
    };
  };
}

function standingChart({ name, chartType, title, series, left, top, width, height }: Excel.Chart, ranges: ReadonlyMap<string, Range | undefined>): StandingChart {
  const key = chartKey(name);
  const drawn = series.items.flatMap(({ name: seriesTitle }, n) => {
    const values = ranges.get(chartRangeName(key, n + 1));
    return values ? [{ title: seriesTitle, values }] : [];
  });
  const categories = ranges.get(chartRangeName(key, 0));
  return {
    key,
    kind: kindOf(chartType),
    title: title.text,
    box: { left, top, width, height },
    data: categories && drawn.length === series.items.length ? { categories, series: drawn } : undefined,
  };
}

function kindOf(type: string): ChartSpec["kind"] {
  if (type.startsWith("Line")) return "line";
  return type.startsWith("Bar") ? "bar" : "column";
}

/** `='年度'!$B$2:$B$9` */
function rangeOf(formula: string): Range | undefined {
  return parseRange(formula.slice(formula.lastIndexOf("!") + 1).replace(/\$/g, ""));
}

/** Takes charts of ours, and the names of what they draw, off a sheet where they are. */
export function removeCharts(worksheet: Excel.Worksheet, { charts, ranges }: ChartNames): void {
  for (const name of charts) worksheet.charts.getItem(name).delete();
  for (const name of ranges) worksheet.names.getItem(name).delete();
}

/** The charts of ours as they were; one whose names were gone already stays as it stands, if it does. */
export function putChartsBack(worksheet: Excel.Worksheet, before: readonly StandingChart[], standing: ChartNames): void {
  const untold = new Set(before.flatMap(({ key, data }) => (data ? [] : chartName(key))));
  removeCharts(worksheet, { ...standing, charts: standing.charts.filter((name) => !untold.has(name)) });
  for (const { key, kind, title, box, data } of before) {
    if (data) draw(worksheet, { key, kind, title, ...data }).set(box);
  }
}
