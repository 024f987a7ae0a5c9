import { zipSync, strToU8 } from "fflate";
import type { Book } from "../../../src/book";
import { readWorkbook } from "../../../src/host/file/workbook-reader";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

function smallest(sheetData: string, rest: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...rest,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function bookOf(bytes: Uint8Array): Book {
  const result = readWorkbook(bytes);
  if (result.status !== "read") throw new Error(result.text);
  return result.book;
}

describe("readWorkbook", () => {
  it("reads numbers, texts, booleans and errors", () => {
    const book = bookOf(
      smallest(
        `<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="inlineStr"><is><t>甲</t></is></c><c r="C1" t="b"><v>1</v></c><c r="E1" t="e"><v>#DIV/0!</v></c></row>`,
      ),
    );
    expect(book.sheets[0]!.values).toEqual([[1.5, "甲", true, null, { error: "#DIV/0!" }]]);
  });
});
