/** A chart of ours as a part of its own (ECMA-376 part 1, 21.2): references to cells, and what these held when it was written. */
import type { CellValue, PlacedChart, Range, SeriesLook } from "../../book";
import {
  CHART_EDGE,
  CHART_FONT,
  CHART_GRID,
  CHART_TEXT_COLOUR,
  CHART_TEXT_SIZE,
  CHART_TITLE_SIZE,
  fixedRangeAddress,
  qualifiedAddress,
  seriesLook,
} from "../../book";
import type { Vocabulary } from "./vocabulary";
import { DECLARATION } from "./vocabulary";
import { encodeText } from "./xml";

/** The sheet a chart draws from. */
export interface ChartSource {
  readonly sheet: string;
  readonly valueAt: (row: number, column: number) => CellValue;
}

/** Axes are numbered within their chart. */
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

const DASHES = { solid: "solid", dash: "dash", dot: "sysDot", dashDot: "dashDot" } as const;

/** English Metric Units in a point. */
const THIN = 9525;
const LINE = 22225;
const MARKER_SIZE = 6;
const GAP_PERCENT = 60;

export function chartPart(chart: PlacedChart, source: ChartSource, { chart: c, drawing: a }: Vocabulary): string {
  const legend = chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${c}" xmlns:a="${a}"><c:roundedCorners val="0"/><c:chart>`,
    title(chart.title),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plot(chart, source)}${axes(chart)}</c:plotArea>`,
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solid("FFFFFF")}${edge(CHART_GRID, THIN)}</c:spPr>`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${characters("defRPr", CHART_TEXT_SIZE)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`,
    "</c:chartSpace>",
  ].join("");
}

function title(text: string): string {
  const run = `<a:r>${characters("rPr", CHART_TITLE_SIZE, ' lang="zh-CN"')}<a:t>${encodeText(text)}</a:t></a:r>`;
  const rich = `<c:rich><a:bodyPr/><a:p><a:pPr>${characters("defRPr", CHART_TITLE_SIZE)}</a:pPr>${run}</a:p></c:rich>`;
  return `<c:title><c:tx>${rich}</c:tx><c:overlay val="0"/></c:title>`;
}

/** @param points of the font; titles are bold. */
function characters(element: "defRPr" | "rPr", points: number, attributes = ""): string {
  const bold = points === CHART_TITLE_SIZE ? 1 : 0;
  return (
    `<a:${element}${attributes} sz="${points * 100}" b="${bold}">${solid(CHART_TEXT_COLOUR)}` +
    `<a:latin typeface="${CHART_FONT}"/><a:ea typeface="${CHART_FONT}"/></a:${element}>`
  );
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
}

function edge(colour: string, width: number, dash = ""): string {
  return `<a:ln w="${width}">${solid(colour)}${dash}</a:ln>`;
}

function plot(chart: PlacedChart, source: ChartSource): string {
  const axisIds = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const series = chart.series.map((_, n) => seriesMarkup(chart, n, source)).join("");
  if (chart.kind === "line") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  }
  const direction = chart.kind === "bar" ? "bar" : "col";
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="${GAP_PERCENT}"/>${axisIds}</c:barChart>`
  );
}

function seriesMarkup({ kind, categories, series }: PlacedChart, n: number, source: ChartSource): string {
  const { title: name, values } = series[n]!;
  const look = seriesLook(n);
  return [
    `<c:ser><c:idx val="${n}"/><c:order val="${n}"/><c:tx><c:v>${encodeText(name)}</c:v></c:tx>`,
    kind === "line" ? lineLook(look) : barLook(look),
    `<c:cat><c:strRef>${reference(categories, source)}${cache("strCache", categories, source)}</c:strRef></c:cat>`,
    `<c:val><c:numRef>${reference(values, source)}${cache("numCache", values, source)}</c:numRef></c:val>`,
    kind === "line" ? '<c:smooth val="0"/></c:ser>' : "</c:ser>",
  ].join("");
}

function barLook({ fill }: SeriesLook): string {
  return `<c:spPr>${solid(fill)}${edge(CHART_EDGE, THIN)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook({ dash, marker }: SeriesLook): string {
  const spots = `<c:symbol val="${marker}"/><c:size val="${MARKER_SIZE}"/><c:spPr>${solid(CHART_EDGE)}${edge(CHART_EDGE, THIN)}</c:spPr>`;
  return `<c:spPr>${edge(CHART_EDGE, LINE, `<a:prstDash val="${DASHES[dash]}"/>`)}</c:spPr><c:marker>${spots}</c:marker>`;
}

function reference(range: Range, { sheet }: ChartSource): string {
  return `<c:f>${encodeText(qualifiedAddress(sheet, fixedRangeAddress(range)))}</c:f>`;
}

/** What is neither a text nor a number has no place in it, and is drawn as a gap. */
function cache(kind: "strCache" | "numCache", range: Range, { valueAt }: ChartSource): string {
  const points: string[] = [];
  let count = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const value = valueAt(row, column);
      const text = kind === "numCache" ? numberText(value) : labelText(value);
      if (text !== "") points.push(`<c:pt idx="${count}"><c:v>${encodeText(text)}</c:v></c:pt>`);
      count += 1;
    }
  }
  const format = kind === "numCache" ? "<c:formatCode>General</c:formatCode>" : "";
  return `<c:${kind}>${format}<c:ptCount val="${count}"/>${points.join("")}</c:${kind}>`;
}

function numberText(value: CellValue): string {
  return typeof value === "number" ? String(value) : "";
}

function labelText(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Bars read from the top down as the table does; their values stand below them all the same. */
function axes({ kind }: PlacedChart): string {
  const isBar = kind === "bar";
  const scaling = (orientation: string): string => `<c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>`;
  const look = `<c:spPr>${edge(CHART_EDGE, THIN)}</c:spPr>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scaling(isBar ? "maxMin" : "minMax")}<c:axPos val="${isBar ? "l" : "b"}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${look}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scaling("minMax")}<c:axPos val="${isBar ? "b" : "l"}"/>`,
    `<c:majorGridlines><c:spPr>${edge(CHART_GRID, THIN)}</c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${look}<c:crossAx val="${CATEGORY_AXIS}"/>`,
    `<c:crosses val="${isBar ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}
