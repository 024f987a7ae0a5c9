/** The smallest Word documents: paragraphs, automatic numbers, tables with merged cells. */
import { strToU8, zipSync } from "fflate";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

export const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;

/** A paragraph that Word numbers; each list counts for itself. */
export const numbered = (text: string, list: number): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;

/** A cell; `merge` begins or goes on with a cell over several rows, `\n` parts its paragraphs. */
export const cell = (text: string, merge?: "restart" | "continue"): string =>
  `<w:tc><w:tcPr>${merge ? `<w:vMerge w:val="${merge}"/>` : ""}</w:tcPr>${text.split("\n").map(paragraph).join("")}</w:tc>`;

export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

const LISTS = 3;

export function wordDocument(...body: string[]): Uint8Array {
  const lists = Array.from({ length: LISTS }, (_, index) => index + 1);
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1、"/></w:lvl>';
  const numbering =
    lists.map((id) => `<w:abstractNum w:abstractNumId="${id}">${level}</w:abstractNum>`).join("") +
    lists.map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join("");
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const type = (part: string, kind: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `${type("document", "document.main")}${type("numbering", "numbering")}</Types>`,
    ),
    "_rels/.rels": strToU8(relations(relation("rId1", "officeDocument", "word/document.xml"))),
    "word/_rels/document.xml.rels": strToU8(relations(relation("rId1", "numbering", "numbering.xml"))),
    "word/document.xml": strToU8(`${XML}<w:document ${NAMESPACE}><w:body>${body.join("")}</w:body></w:document>`),
    "word/numbering.xml": strToU8(`${XML}<w:numbering ${NAMESPACE}>${numbering}</w:numbering>`),
  });
}
