/**
 * Charts: what is set is kept as it was set, by the path of its object. Rules from the documentation: a chart drawn from
 * one column has one series; `setPosition` with one cell moves without resizing; names find charts without regard to case.
 */
import { HostError, missing } from "../protocol";
import { cornerOf } from "../workbook/corners";
import type { Chart, ChartSeries, SheetModel } from "../workbook/sheet-model";
import { requireUnlocked } from "../workbook/cell-moves";
import type { HostObject, Property } from "./host-object";
import { kept } from "./host-object";
import type { RangeObject } from "./range";

type Settings = Record<string, unknown>;

/** Members that keep what is set: names of properties and of further parts, by path. */
const CHART_PARTS: Readonly<Record<string, readonly string[]>> = {
  "format.font": ["name", "size", "color"],
  "format.fill": [],
  "format.border": ["color"],
  "title.format.font": ["size", "bold"],
  title: ["text"],
  legend: ["visible", "position"],
  "axes.categoryAxis": ["reversePlotOrder", "position"],
  "axes.categoryAxis.format.line": ["color"],
  "axes.valueAxis.format.line": ["color"],
  "axes.valueAxis.majorGridlines.format.line": ["color"],
};
const SERIES_PARTS: Readonly<Record<string, readonly string[]>> = {
  "": ["name", "gapWidth", "smooth", "markerStyle", "markerSize", "markerForegroundColor", "markerBackgroundColor"],
  "format.line": ["color", "weight", "lineStyle"],
  "format.fill": [],
};

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** The object at a path of parts. */
function partAt(parts: Readonly<Record<string, readonly string[]>>, settings: Settings, path: string): HostObject {
  const within = path === "" ? "" : `${path}.`;
  const next = new Set(Object.keys(parts).filter((part) => part.startsWith(within) && part !== path).map((part) => part.slice(within.length).split(".")[0]!));
  const properties = (parts[path] ?? []).map((name): [string, Property] => [
    capital(name),
    {
      get: () => settings[within + name] ?? null,
      set: (value) => {
        settings[within + name] = value;
      },
    },
  ]);
  return {
    kind: `Chart.${path}`,
    properties: Object.fromEntries(properties),
    children: Object.fromEntries([...next].map((name) => [capital(name), () => partAt(parts, settings, within + name)])),
    methods: path.endsWith("fill")
      ? {
          SetSolidColor: (colour: string) => {
            settings[`${path}.color`] = colour;
          },
        }
      : {},
  };
}

function placeOf({ sheet, range }: RangeObject): ChartSeries["values"] {
  return { sheet: sheet.name, range };
}

function seriesObject(chart: Chart, n: number): HostObject {
  const series = chart.series[n];
  if (!series) throw new HostError("InvalidArgument", "There is no such series.");
  return {
    ...partAt(SERIES_PARTS, series.settings, ""),
    kind: "ChartSeries",
    methods: {
      SetValues: (range: RangeObject) => {
        series.values = placeOf(range);
      },
      SetXAxisValues: (range: RangeObject) => {
        series.categories = placeOf(range);
      },
    },
  };
}

let count = 0;

function chartObject(sheet: SheetModel, chart: Chart): HostObject {
  const change = <Member>(property: Property): Property => ({
    ...(property.get && { get: property.get }),
    set: (value: Member) => {
      requireUnlocked(sheet);
      property.set!(value as never);
    },
  });
  const own = kept(chart, ["name", "left", "top", "width", "height"]);
  const base = partAt(CHART_PARTS, chart.settings, "");
  return {
    kind: "Chart",
    identity: () => ({ Id: chart.id }),
    properties: { ...Object.fromEntries(Object.entries(own).map(([name, property]) => [name, change(property)])), ChartType: { get: () => chart.type }, Id: { get: () => chart.id } },
    children: {
      ...base.children,
      Series: () => ({
        kind: "ChartSeriesCollection",
        properties: {},
        items: () => chart.series.map((_, n) => seriesObject(chart, n)),
        item: (n: number) => seriesObject(chart, n),
        methods: {
          GetItemAt: (n: number) => seriesObject(chart, n),
          Add: (name: string) => {
            chart.series.push({ settings: { name } });
            return seriesObject(chart, chart.series.length - 1);
          },
        },
      }),
    },
    methods: {
      Delete: () => {
        requireUnlocked(sheet);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
      },
      SetPosition: ({ range }: RangeObject) => {
        requireUnlocked(sheet);
        Object.assign(chart, cornerOf(sheet, range.top, range.left));
      },
    },
  };
}

export function chartsOf(sheet: SheetModel): HostObject {
  const find = (key: string): Chart | undefined => sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  const item = (key: string): HostObject => {
    const found = find(key);
    if (!found) throw missing();
    return chartObject(sheet, found);
  };
  return {
    kind: "ChartCollection",
    properties: {},
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item,
    methods: {
      GetItem: item,
      Add: (type: string, source: RangeObject, by: string) => {
        requireUnlocked(sheet);
        const { top, bottom, left, right } = source.range;
        const lines = by === "Rows" ? bottom - top : right - left;
        if (lines > 0) throw new HostError("TestHostNotImplemented", "charts drawn from more than one line of cells");
        const id = `chart${++count}`;
        const chart: Chart = { id, name: `图表 ${count}`, type, left: 0, top: 0, width: 360, height: 216, settings: {}, series: [{ settings: {}, values: placeOf(source) }] };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  };
}
