/** The charts of ours on a sheet's drawing; what else stands on it is the user's and keeps its every byte. */
import type { PlacedChart } from "../../book";
import { chartName, isChartOfOurs } from "../../book";
import type { ChartSource } from "./chart-part";
import { chartPart } from "./chart-part";
import { appendTo, applySplices, attributesOf, childrenOf, outerXml, rootOf, withAttributes } from "./markup";
import type { Element } from "./markup";
import type { PackageDraft } from "./package-draft";
import { CONTENT_TYPES, DECLARATION } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";
import type { WorksheetDraft } from "./worksheet-draft";
import { encodeAttribute } from "./xml";

const EMU_PER_POINT = 12_700;

/** Where the drawing of a sheet is found. */
export interface DrawingPlace {
  readonly parts: PackageDraft;
  readonly sheetPart: string;
  readonly draft: WorksheetDraft;
  readonly vocabulary: Vocabulary;
}

/** Puts charts in the place of all of ours that the sheet had; one that stays keeps its part. */
export function setCharts(place: DrawingPlace, charts: readonly PlacedChart[], source: ChartSource): void {
  const existing = drawingOf(place);
  if (existing !== undefined) removeOthers(place, existing, new Set(charts.map(({ key }) => chartName(key))));
  if (charts.length === 0) return;
  const drawing = drawingOf(place) ?? addDrawing(place);
  const standing = new Map(ourAnchors(place.parts, drawing).map((anchor) => [anchor.name, anchor.part]));
  for (const chart of charts) {
    const xml = chartPart(chart, source, place.vocabulary);
    const part = standing.get(chartName(chart.key));
    if (part !== undefined) place.parts.setText(part, xml);
    else addChart(place, drawing, chart, xml);
  }
  moveAnchors(place, drawing, charts);
}

function addChart({ parts, vocabulary }: DrawingPlace, drawing: string, chart: PlacedChart, xml: string): void {
  const part = parts.freeName("xl/charts/chart#.xml");
  parts.addPart(part, CONTENT_TYPES.chart, xml);
  const id = parts.addRelationship(drawing, `${vocabulary.office}/chart`, part);
  const before = parts.requiredText(drawing);
  const anchor = anchorMarkup(chart, freeShapeId(before), id, vocabulary);
  parts.setText(drawing, applySplices(before, [appendTo(before, rootOf(before), anchor)]));
}

function drawingOf({ parts, sheetPart }: DrawingPlace): string | undefined {
  return parts.relationships(sheetPart).find(({ type, target, external }) => type === "drawing" && !external && parts.has(target))?.target;
}

function addDrawing({ parts, sheetPart, draft, vocabulary }: DrawingPlace): string {
  const { office, drawing, spreadsheetDrawing } = vocabulary;
  const part = parts.freeName("xl/drawings/drawing#.xml");
  parts.addPart(part, CONTENT_TYPES.drawing, `${DECLARATION}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"></xdr:wsDr>`);
  const id = parts.addRelationship(sheetPart, `${office}/drawing`, part);
  draft.setElement("drawing", withAttributes("<drawing/>", { "xmlns:r": office, "r:id": id }));
  return part;
}

const SHAPE = /<(?:\w+:)?cNvPr\b[^>]*>/;
const CHART = /<(?:\w+:)?chart\b[^>]*>/;

interface OurAnchor {
  readonly name: string;
  readonly element: Element;
  readonly shape: number;
  /** The id of the chart's relationship and its part. */
  readonly relationship: string;
  readonly part: string;
}

function ourAnchors(parts: PackageDraft, drawing: string): OurAnchor[] {
  const xml = parts.requiredText(drawing);
  const targets = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  return childrenOf(xml, rootOf(xml)).flatMap((element) => {
    const markup = outerXml(xml, element);
    const shape = attributesOf(SHAPE.exec(markup)?.[0] ?? "");
    const name = shape.get("name") ?? "";
    if (!isChartOfOurs(name)) return [];
    const chart = Array.from(attributesOf(CHART.exec(markup)?.[0] ?? ""));
    const relationship = chart.find(([attribute]) => attribute.endsWith(":id"))?.[1] ?? "";
    const part = targets.get(relationship);
    return part === undefined ? [] : [{ name, element, shape: Number(shape.get("id")), relationship, part }];
  });
}

/** Takes our other charts off the drawing, and the drawing off the sheet where it held nothing else. */
function removeOthers({ parts, sheetPart, draft }: DrawingPlace, drawing: string, wanted: ReadonlySet<string>): void {
  const gone = ourAnchors(parts, drawing).filter(({ name }) => !wanted.has(name));
  if (gone.length === 0) return;
  const reachable = parts.reachable();
  for (const { relationship } of gone) parts.removeRelationship(drawing, relationship);
  const xml = parts.requiredText(drawing);
  parts.setText(drawing, applySplices(xml, gone.map(({ element: { start, end } }) => ({ start, end, text: "" }))));
  if (wanted.size === 0 && gone.length === childrenOf(xml, rootOf(xml)).length) {
    const own = parts.relationships(sheetPart).filter(({ type }) => type === "drawing");
    for (const { id } of own) parts.removeRelationship(sheetPart, id);
    draft.setElement("drawing");
  }
  parts.removeOrphans(reachable);
}

function moveAnchors({ parts, vocabulary }: DrawingPlace, drawing: string, charts: readonly PlacedChart[]): void {
  const byName = new Map(charts.map((chart) => [chartName(chart.key), chart]));
  const splices = ourAnchors(parts, drawing).map(({ name, element: { start, end }, shape, relationship }) => {
    return { start, end, text: anchorMarkup(byName.get(name)!, shape, relationship, vocabulary) };
  });
  parts.setText(drawing, applySplices(parts.requiredText(drawing), splices));
}

/** Shapes of a drawing are numbered apart. */
function freeShapeId(xml: string): number {
  const shapes = Array.from(xml.matchAll(new RegExp(SHAPE, "g")), ([tag]) => Number(attributesOf(tag).get("id")));
  return Math.max(1, ...shapes.filter(Number.isFinite)) + 1;
}

/** Moves with its cell and keeps its size. */
function anchorMarkup(
  { key, title, at, width, height }: PlacedChart,
  shape: number,
  relationship: string,
  { office, chart: c, drawing: a, spreadsheetDrawing }: Vocabulary,
): string {
  const size = `cx="${Math.round(width * EMU_PER_POINT)}" cy="${Math.round(height * EMU_PER_POINT)}"`;
  return [
    `<xdr:oneCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${a}"><xdr:from><xdr:col>${at.column}</xdr:col>`,
    `<xdr:colOff>0</xdr:colOff><xdr:row>${at.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext ${size}/>`,
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${shape}" name="${encodeAttribute(chartName(key))}" descr="${encodeAttribute(title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${office}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>",
  ].join("");
}
