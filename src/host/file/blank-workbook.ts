import { strToU8 } from "fflate";
import { CONTENT_TYPES, DECLARATION, PACKAGE_RELATIONSHIPS, vocabularyOf } from "./vocabulary";
import { deflateEntry, portableCodec, writeZip } from "./zip";

const { main, office } = vocabularyOf("");
const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/><Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPES.styles}"/></Types>`,
  ].join(""),
  "_rels/.rels": [
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">`,
    `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ].join(""),
  "xl/workbook.xml": [
    `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/>`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>',
    "<sheets></sheets></workbook>",
  ].join(""),
  "xl/_rels/workbook.xml.rels": [
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">`,
    `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ].join(""),
  // 宋体 is on every Chinese machine and in WPS; 等线 came with Office 2016 only.
  "xl/styles.xml": [
    `<styleSheet xmlns="${main}">`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="0"/></styleSheet>',
  ].join(""),
};

/** A new workbook without sheets: what a change set that creates some is applied to. */
export function blankWorkbook(): Uint8Array {
  const entries = Object.entries(PARTS).map(([name, xml]) => deflateEntry(name, strToU8(DECLARATION + xml), portableCodec));
  return writeZip(entries);
}
