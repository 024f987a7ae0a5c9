import type { Change, PlacedChart, PlacedSheet } from "../../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../../src/host/file";
import { Package } from "../../../src/host/file/package";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { partChanges } from "../../fixtures/packages/part-differ";
import { smallParts, zipped } from "../../fixtures/packages/package-parts";

const SHEET = "预算 & 决算";

const MONTHS: PlacedChart = {
  key: "months",
  kind: "column",
  title: "每月支出 <元>",
  categories: { top: 1, left: 1, bottom: 3, right: 1 },
  series: [
    { title: "预算", values: { top: 1, left: 2, bottom: 3, right: 2 } },
    { title: "实际", values: { top: 1, left: 3, bottom: 3, right: 3 } },
  ],
  at: { row: 1, column: 5 },
  width: 360,
  height: 216,
};

/** Months with budget and actual; the last actual is a formula. */
function budget(charts?: readonly PlacedChart[]): PlacedSheet {
  const cell = (value: string | number | null, formula?: string) => ({ value, ...(formula && { formula }) });
  return {
    name: SHEET,
    columns: [],
    rows: [
      { cells: [null, cell("月份"), cell("预算"), cell("实际")] },
      { cells: [null, cell("1月"), cell(300), cell(120.5)] },
      { cells: [null, cell("2月"), cell(200), null] },
      { cells: [null, cell("3月"), cell(100), cell(50, "D2-70.5")] },
    ],
    styles: {},
    dress: { visibility: "visible", merges: [], validations: [], conditionalFormats: [], names: [], ...(charts && { charts }), showGridLines: true },
  };
}

function applied(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const result = applyChanges(bytes, changes);
  if (result.status !== "applied") throw new Error(result.text);
  return result.bytes;
}

const withCharts = (...charts: readonly PlacedChart[]) => applied(blankWorkbook(), { kind: "createSheet", sheet: budget(charts) });
const partOf = (bytes: Uint8Array, part: string): string => Package.open(bytes).requiredText(part);
const partsOf = (bytes: Uint8Array): string[] => Package.open(bytes).entries.map(({ name }) => name).filter((name) => /drawing|chart/.test(name));
const all = (xml: string, pattern: RegExp): string[] => Array.from(xml.matchAll(pattern), (match) => match[1]!);
const dressed = (charts: readonly PlacedChart[] | undefined): Change => ({ kind: "patchSheet", sheet: SHEET, operations: [], styles: {}, dress: { charts } as never });

describe("a chart of ours", () => {
  it("points at its cells, and holds what they held", () => {
    const xml = partOf(withCharts(MONTHS), "xl/charts/chart1.xml");
    expect(all(xml, /<c:f>([^<]*)<\/c:f>/g)).toEqual([
      "'预算 &amp; 决算'!$B$2:$B$4",
      "'预算 &amp; 决算'!$C$2:$C$4",
      "'预算 &amp; 决算'!$B$2:$B$4",
      "'预算 &amp; 决算'!$D$2:$D$4",
    ]);
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1月</c:v></c:pt>');
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>120.5</c:v></c:pt><c:pt idx="2"><c:v>50</c:v></c:pt>');
    expect(xml).toContain("<a:t>每月支出 &lt;元&gt;</a:t>");
    expect(all(xml, /<c:tx><c:v>([^<]*)</g)).toEqual(["预算", "实际"]);
  });

  it("is told apart on paper: greys of bars, dashes and marks of lines, all in a Chinese font", () => {
    const columns = partOf(withCharts(MONTHS), "xl/charts/chart1.xml");
    const fills = all(columns, /<c:spPr><a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill><a:ln w="\d+">[^]*?<c:invertIfNegative/g);
    expect(new Set(fills).size).toBe(2);
    for (const colour of all(columns, /srgbClr val="(\w+)"/g)) expect(new Set(colour.match(/../g)).size).toBe(1);
    const lines = partOf(withCharts({ ...MONTHS, kind: "line" }), "xl/charts/chart1.xml");
    expect(all(lines, /<a:prstDash val="(\w+)"/g)).toEqual(["solid", "dash"]);
    expect(all(lines, /<c:symbol val="(\w+)"/g)).toEqual(["circle", "square"]);
    expect(new Set(all(lines, /typeface="([^"]*)"/g))).toEqual(new Set(["宋体"]));
  });

  it("has a legend only where there is more than one series", () => {
    expect(partOf(withCharts(MONTHS), "xl/charts/chart1.xml")).toContain("<c:legend>");
    expect(partOf(withCharts({ ...MONTHS, series: MONTHS.series.slice(1) }), "xl/charts/chart1.xml")).not.toContain("<c:legend>");
  });

  it("stands on its cell in the size asked for, under a name and a text for those who don't see it", () => {
    const xml = partOf(withCharts(MONTHS), "xl/drawings/drawing1.xml");
    expect(xml).toContain("<xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>");
    expect(xml).toContain('<xdr:ext cx="4572000" cy="2743200"/>');
    expect(xml).toContain('name="union-ledger:months" descr="每月支出 &lt;元&gt;"');
  });

  it("has bars from the top down, as the table reads", () => {
    const xml = partOf(withCharts({ ...MONTHS, kind: "bar" }), "xl/charts/chart1.xml");
    expect(xml).toMatch(/<c:catAx>.*orientation val="maxMin".*<c:valAx>.*<c:crosses val="max"\/>/);
  });

  it("is written in the words of the strict edition in a strict workbook", () => {
    const strict = smallParts({ 表一: "" });
    const parts = Object.fromEntries(
      Object.entries(strict).map(([name, xml]) => [
        name,
        typeof xml === "string"
          ? xml
              .split("http://schemas.openxmlformats.org/spreadsheetml/2006/main").join("http://purl.oclc.org/ooxml/spreadsheetml/main")
              .split("http://schemas.openxmlformats.org/officeDocument/2006/relationships").join("http://purl.oclc.org/ooxml/officeDocument/relationships")
          : xml,
      ]),
    );
    const made = applied(zipped(parts), { kind: "createSheet", sheet: budget([MONTHS]) });
    for (const part of partsOf(made)) expect(partOf(made, part)).not.toMatch(/schemas\.openxmlformats\.org\/(drawingml|officeDocument|spreadsheetml)/);
    expect(partsOf(made)).toContain("xl/charts/chart1.xml");
  });
});

describe("charts of a sheet that is there", () => {
  it("are the same to the byte when written the same again", () => {
    const made = withCharts(MONTHS, { ...MONTHS, key: "second", kind: "line" });
    expect(partChanges(made, applied(made, dressed([MONTHS, { ...MONTHS, key: "second", kind: "line" }])))).toEqual({ added: [], removed: [], changed: [] });
  });

  it("are replaced, kept and added by their keys", () => {
    const made = withCharts(MONTHS, { ...MONTHS, key: "second" });
    const after = applied(made, dressed([{ ...MONTHS, title: "新的标题", at: { row: 9, column: 2 } }, { ...MONTHS, key: "third", kind: "bar" }]));
    const drawing = partOf(after, "xl/drawings/drawing1.xml");
    expect(all(drawing, /name="([^"]*)"/g)).toEqual(["union-ledger:months", "union-ledger:third"]);
    expect(all(drawing, /<xdr:row>(\d+)</g)).toEqual(["9", "1"]);
    expect(partOf(after, "xl/charts/chart1.xml")).toContain("新的标题");
    expect(partsOf(after)).toHaveLength(partsOf(made).length);
  });

  it.each([["none are wanted", []], ["the sheet is to have none", undefined]])("leave nothing behind where %s", (_, charts) => {
    const after = applied(withCharts(MONTHS), dressed(charts));
    expect(partsOf(after)).toEqual([]);
    expect(partOf(after, "xl/worksheets/sheet1.xml")).not.toContain("<drawing");
    expect(partOf(after, "[Content_Types].xml")).not.toMatch(/chart|drawing/);
  });

  it("leave the user's own chart and its part alone, in coming and in going", () => {
    const before = fullWorkbook();
    const made = applied(before, { kind: "patchSheet", sheet: "台账", operations: [], styles: {}, dress: { charts: [MONTHS] } });
    expect(all(partOf(made, "xl/drawings/drawing1.xml"), /<xdr:cNvPr id="\d+" name="([^"]*)"/g)).toEqual(["图表 1", "union-ledger:months"]);
    expect(partOf(made, "xl/charts/chart1.xml")).toBe(partOf(before, "xl/charts/chart1.xml"));
    const after = applied(made, { kind: "patchSheet", sheet: "台账", operations: [], styles: {}, dress: { charts: [] } });
    expect(partChanges(before, after)).toMatchObject({ added: [], removed: [] });
    expect(partOf(after, "xl/drawings/drawing1.xml")).toBe(partOf(before, "xl/drawings/drawing1.xml"));
  });

  it("follow their rows, and move with them", () => {
    const after = applied(withCharts({ ...MONTHS, at: { row: 3, column: 1 } }), {
      kind: "patchSheet",
      sheet: SHEET,
      operations: [{ kind: "insertRows", at: 2, count: 2 }],
      styles: {},
    });
    expect(all(partOf(after, "xl/charts/chart1.xml"), /<c:f>[^<]*!([^<]*)<\/c:f>/g)).toEqual(["$B$2:$B$6", "$C$2:$C$6", "$B$2:$B$6", "$D$2:$D$6"]);
    expect(partOf(after, "xl/drawings/drawing1.xml")).toContain("<xdr:row>5</xdr:row>");
  });

  it("find texts that Excel has moved to its own store", () => {
    const made = fullWorkbook();
    const read = readWorkbook(made);
    const texts = read.status === "read" ? read.book.sheets[0]!.values.slice(1, 4).map((row) => String(row![1])) : [];
    const after = applied(made, { kind: "patchSheet", sheet: "台账", operations: [], styles: {}, dress: { charts: [MONTHS] } });
    expect(all(partOf(after, "xl/charts/chart3.xml"), /<c:strCache>.*?<c:v>([^<]*)</g)[0]).toBe(texts[0]);
    expect(texts.map((text) => partOf(after, "xl/charts/chart3.xml").includes(`<c:v>${text}</c:v>`))).toEqual([true, true, true]);
  });

  it("are no matter for the reader", () => {
    const read = readWorkbook(withCharts(MONTHS));
    const plain = readWorkbook(applied(blankWorkbook(), { kind: "createSheet", sheet: budget() }));
    expect(read.status === "read" && read.book).toEqual(plain.status === "read" && plain.book);
  });
});
