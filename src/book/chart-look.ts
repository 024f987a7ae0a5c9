/** How charts of generated sheets look, in every host alike. They are told apart on paper without colours. */
import type { PlacedChart } from "./change-set";
import type { Range } from "./place";
import { MARK_PREFIX } from "./sheet-spec";

/** The name under which a chart of ours is found again on its sheet. */
export function chartName(key: string): string {
  return MARK_PREFIX + key;
}

/** The key within its sheet of a chart of ours, from the name it has in Excel. */
export function chartKey(name: string): string {
  return name.slice(MARK_PREFIX.length);
}

/** By the name a chart has in Excel. */
export function isChartOfOurs(name: string): boolean {
  return name.startsWith(MARK_PREFIX);
}

const RANGE_NAME_PREFIX = "_union_ledger.";

/**
 * The hidden name, of the sheet alone, of what a chart draws: Excel tells of names, but before ExcelApi 1.15 not of what
 * a chart draws. It follows the cells exactly as the chart does.
 * @param part 0 for the categories, n for the n-th series, from 1.
 */
export function chartRangeName(key: string, part: number): string {
  const plain = key.replace(/\W/g, (sign) => `.${sign.charCodeAt(0).toString(16)}.`);
  return `${RANGE_NAME_PREFIX}${plain}.${part}`;
}

export function isChartRangeName(name: string): boolean {
  return name.startsWith(RANGE_NAME_PREFIX);
}

/** What a chart draws, by those names. */
export function chartRanges({
  key,
  categories,
  series,
}: Pick<PlacedChart, "key" | "categories" | "series">): readonly { readonly name: string; readonly range: Range }[] {
  return [categories, ...series.map(({ values }) => values)].map((range, part) => ({ name: chartRangeName(key, part), range }));
}

/** On every Chinese machine, and in WPS. */
export const CHART_FONT = "宋体";
/** Points. */
export const CHART_TITLE_SIZE = 12;
export const CHART_TEXT_SIZE = 9;

/** `RRGGBB`. */
export const CHART_TEXT_COLOUR = "262626";
export const CHART_EDGE = "404040";
export const CHART_GRID = "D9D9D9";

export type ChartDash = "solid" | "dash" | "dot" | "dashDot";
export type ChartMarker = "circle" | "square" | "triangle" | "diamond";

export interface SeriesLook {
  /** Of bars and columns, whose edge is `CHART_EDGE`; `RRGGBB`. */
  readonly fill: string;
  /** Of lines, which are all of one grey. */
  readonly dash: ChartDash;
  readonly marker: ChartMarker;
}

const SERIES: readonly SeriesLook[] = [
  { fill: "595959", dash: "solid", marker: "circle" },
  { fill: "D9D9D9", dash: "dash", marker: "square" },
  { fill: "A6A6A6", dash: "dot", marker: "triangle" },
  { fill: "FFFFFF", dash: "dashDot", marker: "diamond" },
];

/** The look of the n-th series, from 0; from the fifth on they repeat. */
export function seriesLook(n: number): SeriesLook {
  return SERIES[n % SERIES.length]!;
}
