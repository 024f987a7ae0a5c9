import { readLooks } from "../../../src/host/file/looks";
import { NO_CELL, readSheetFrame, readTabColour } from "../../../src/host/file/sheet-frame";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

const styles = (groups: Partial<Record<"fonts" | "fills" | "borders" | "cellXfs" | "after", string>>) =>
  `<styleSheet ${MAIN}><fonts>${groups.fonts ?? "<font/>"}</fonts><fills>${groups.fills ?? "<fill/>"}</fills>` +
  `<borders>${groups.borders ?? "<border/>"}</borders><cellStyleXfs><xf fontId="0"/></cellStyleXfs>` +
  `<cellXfs>${groups.cellXfs ?? "<xf/>"}</cellXfs><dxfs><dxf><font><b/></font></dxf></dxfs>${groups.after ?? ""}</styleSheet>`;

describe("the looks of a workbook", () => {
  it("are those of its cell styles, put together from their parts", () => {
    const xml = styles({
      fonts: '<font><sz val="11"/><name val="宋体"/></font><font><b/><i val="0"/><u/><strike/><sz val="16"/><color rgb="FFC00000"/><name val="黑体"/></font>',
      fills: '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/></patternFill></fill>',
      borders: '<border/><border><left style="thin"><color rgb="FF0000FF"/></left><bottom style="double"><color auto="1"/></bottom></border>',
      cellXfs: '<xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="2"/></xf>',
    });
    const { cells, standard } = readLooks(xml, undefined);
    expect(standard).toEqual({ font: "宋体", size: 11 });
    expect(cells[0]).toEqual({ font: "宋体", size: 11 });
    expect(cells[1]).toEqual({
      bold: true,
      underline: true,
      strike: true,
      size: 16,
      colour: "#c00000",
      font: "黑体",
      fill: "#d9e1f2",
      lines: { left: { width: 1, style: "solid", colour: "#0000ff" }, bottom: { width: 3, style: "double", colour: "#000000" } },
      horizontal: "center",
      vertical: "center",
      wrap: true,
      indent: 2,
    });
  });

  it("take colours from the theme, light before dark, with their tint", () => {
    const theme = `<a:theme ${DRAWING}><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>`;
    const fills = ['theme="0"', 'theme="1"', 'theme="4"', 'theme="4" tint="0.5"', 'theme="4" tint="-0.5"'].map(
      (colour) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`,
    );
    const xml = styles({ fills: fills.join(""), cellXfs: fills.map((_fill, n) => `<xf fillId="${n}"/>`).join("") });
    expect(readLooks(xml, theme).cells.map(({ fill }) => fill)).toEqual(["#fefefe", "#111111", "#4472c4", "#a2b9e2", "#223962"]);
  });

  it("take indexed colours from the palette, the file's own before the usual", () => {
    const fills = '<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill>';
    expect(readLooks(styles({ fills }), undefined).cells[0]?.fill).toBe("#ff0000");
    const own = `<colors><indexedColors>${'<rgbColor rgb="FF00AA00"/>'.repeat(11)}</indexedColors></colors>`;
    expect(readLooks(styles({ fills, after: own }), undefined).cells[0]?.fill).toBe("#00aa00");
  });

  it("are none without a styles part", () => {
    expect(readLooks(undefined, undefined).cells).toEqual([]);
  });
});

describe("the frame of a sheet", () => {
  const sheet = (before: string, cells: string, after = "") => `<worksheet ${MAIN}>${before}<sheetData>${cells}</sheetData>${after}</worksheet>`;

  it("has sizes, frozen lines, grid lines and the tab's colour", () => {
    const xml = sheet(
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
        '<sheetFormatPr defaultRowHeight="18" defaultColWidth="9"/><cols><col min="1" max="2" width="12" style="3"/><col min="4" max="4" width="5" hidden="1"/></cols>',
      '<row r="2" ht="30" customHeight="1"/><row r="3" hidden="true" s="2" customFormat="1"/>',
      '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
    );
    const frame = readSheetFrame(xml);
    expect(frame).toMatchObject({ frozenRows: 3, frozenColumns: 1, gridLines: false, usualHeight: 18, usualWidth: 9 });
    expect(frame.columns).toEqual([
      { from: 0, to: 1, width: 12, hidden: false, style: 3 },
      { from: 3, to: 3, width: 5, hidden: true, style: 0 },
    ]);
    expect(frame.rows.get(1)).toEqual({ height: 30, fixed: true });
    expect(frame.rows.get(2)).toEqual({ hidden: true, style: 2 });
    expect(frame.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(readTabColour(xml)).toMatchObject({ rgb: "FF00B050" });
  });

  it("knows the style of every cell, also of empty ones and of those without address", () => {
    const { styles: found } = readSheetFrame(sheet("", '<row r="1"><c r="B1" s="4"/><c r="D1" s="5"><v>1</v></c></row><row><c s="6"/><c><v>2</v></c></row>'));
    expect(Array.from(found[0]!)).toEqual([NO_CELL, 4, NO_CELL, 5]);
    expect(Array.from(found[1]!)).toEqual([6, 0]);
  });

  it("does not freeze what is only split", () => {
    const split = '<sheetViews><sheetView><pane xSplit="1200" ySplit="900"/></sheetView></sheetViews>';
    expect(readSheetFrame(sheet(split, ""))).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
  });

  it("reads a part with a prefix", () => {
    const xml = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" s="7"/></x:row></x:sheetData></x:worksheet>`;
    expect(Array.from(readSheetFrame(xml).styles[0]!)).toEqual([7]);
  });
});
