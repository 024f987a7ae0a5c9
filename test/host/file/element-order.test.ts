/**
 * The order and the attributes of what we write, against the standard's own lists (ECMA-376 part 1, 18.3.1.99 and
 * its neighbours): Excel calls any other order damage.
 */
import type { Change, SheetDress } from "../../../src/book";
import { applyChanges, blankWorkbook } from "../../../src/host/file";
import { childrenOf, outerXml, rootOf } from "../../../src/host/file/markup";
import { Package } from "../../../src/host/file/package";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { generatedSheet, stateSheet } from "../../fixtures/packages/generated-sheet";

const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetView: "pane selection pivotSelection extLst",
  row: "c extLst",
  c: "f v is extLst",
  cfRule: "formula colorScale dataBar iconSet extLst",
  dataBar: "cfvo color fillColor borderColor negativeFillColor negativeBorderColor axisColor",
  dataValidation: "formula1 formula2",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  font: "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme",
  patternFill: "fgColor bgColor",
  border: "start end left right top bottom diagonal vertical horizontal",
  xf: "alignment protection extLst",
  dxf: "font numFmt fill alignment border protection extLst",
  comments: "authors commentList extLst",
  comment: "text commentPr extLst",
  r: "rPr t",
  wsDr: "oneCellAnchor",
  oneCellAnchor: "from ext sp grpSp graphicFrame cxnSp pic contentPart clientData",
  graphicFrame: "nvGraphicFramePr xfrm graphic",
  chartSpace: "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart: "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
  title: "tx layout overlay spPr txPr extLst",
  plotArea: "layout barChart lineChart catAx valAx dTable spPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  ser: "idx order tx spPr invertIfNegative marker pictureOptions dPt dLbls trendline errBars cat val smooth shape extLst",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  strCache: "ptCount pt extLst",
  numCache: "formatCode ptCount pt extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  spPr: "xfrm prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  defRPr: "ln noFill solidFill gradFill effectLst latin ea cs sym extLst",
  rPr: "ln noFill solidFill gradFill effectLst latin ea cs sym extLst",
};

/** Elements that stand in a wrong place below this one, as `parent: child`. */
function misplaced(xml: string): string[] {
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
  const order = ORDERS[root.name]?.split(" ");
  const wrong: string[] = [];
  let last = 0;
  for (const child of children) {
    const at = order?.indexOf(child.name) ?? last;
    if (at < last) wrong.push(`${root.name}: ${child.name}`);
    last = Math.max(last, at);
    wrong.push(...misplaced(outerXml(xml, child)));
  }
  return wrong;
}

const allKinds = (charts: SheetDress["charts"] = []): SheetDress["charts"] =>
  charts.flatMap((chart) => (["bar", "column", "line"] as const).map((kind) => ({ ...chart, key: kind, kind })));

const dressPatch = (sheet: string): Change => ({
  kind: "patchSheet",
  sheet,
  operations: [{ kind: "setCell", row: 0, column: 0, cell: { value: 1, note: "注", link: { sheet, cell: "A1" } } }],
  styles: generatedSheet().styles,
  dress: { ...generatedSheet().dress, charts: allKinds(generatedSheet().dress.charts), names: [], visibility: "visible" },
});

const CASES: readonly (readonly [string, Uint8Array, readonly Change[]])[] = [
  ["a new workbook", blankWorkbook(), [{ kind: "createSheet", sheet: generatedSheet() }, { kind: "replaceSheet", sheet: stateSheet("{}") }]],
  ["a sheet added to a full workbook", fullWorkbook(), [{ kind: "createSheet", sheet: generatedSheet() }, { kind: "deleteSheet", sheet: "选项" }]],
  ["a full sheet dressed anew", fullWorkbook(), [dressPatch("台账"), { kind: "setCells", sheet: "选项", cells: [{ row: 0, column: 0, value: "=1" }] }]],
];

describe.each(CASES)("%s", (_, bytes, changes) => {
  const result = applyChanges(bytes, changes);
  if (result.status !== "applied") throw new Error(result.text);
  const file = Package.open(result.bytes);
  const parts = file.entries.map(({ name }) => name).filter((name) => /^xl\/(workbook|styles|comments\d+|drawings\/drawing[3-9]|charts\/chart[3-9]|worksheets\/.*)\.xml$/.test(name));

  it.each(parts)("has its elements in the schema's order: %s", (part) => {
    expect(misplaced(file.requiredText(part))).toEqual([]);
  });

  it("has a content type for every part, and each named once", () => {
    const types = file.requiredText("[Content_Types].xml");
    const overrides = Array.from(types.matchAll(/PartName="\/([^"]*)"/g), (match) => match[1]!);
    expect(new Set(overrides).size).toBe(overrides.length);
    for (const override of overrides) expect(file.has(override)).toBe(true);
    for (const { name } of file.entries) {
      const extension = name.slice(name.lastIndexOf(".") + 1);
      expect(overrides.includes(name) || types.includes(`Extension="${extension}"`)).toBe(true);
    }
  });

  it("has a part for every relationship, and every id is used once", () => {
    for (const { name } of file.entries) {
      const relationships = file.relationships(name);
      expect(new Set(relationships.map(({ id }) => id)).size).toBe(relationships.length);
      for (const { target, external } of relationships) expect(external || file.has(target)).toBe(true);
    }
  });

  it("states counts that are right", () => {
    for (const part of parts) {
      const xml = file.requiredText(part);
      const check = (text: string): void => {
        const root = rootOf(text);
        const count = /\scount="(\d+)"/.exec(text.slice(0, root.contentStart - root.start))?.[1];
        const children = childrenOf(text, root);
        if (count !== undefined) expect([root.name, children.length]).toEqual([root.name, Number(count)]);
        for (const child of children) check(outerXml(text, child));
      };
      check(xml);
    }
  });
});
