import { strFromU8, unzipSync } from "fflate";
import { readWorkbook, rewriteTexts } from "../../../src/host/file";
import { fullWorkbookParts } from "../../fixtures/packages/full-workbook";
import { MAIN, smallParts, zipped, type Parts } from "../../fixtures/packages/package-parts";

const rewrite = (text: string): string => text.split("王芳芳").join("赵予予");

function rewritten(parts: Parts): Record<string, string> {
  const result = rewriteTexts(zipped(parts), rewrite);
  if (result.status === "refused") throw new Error(result.text);
  return Object.fromEntries(Object.entries(unzipSync(result.bytes)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const SMALL = smallParts({ 王芳芳: '<row r="1"><c r="A1" t="inlineStr"><is><t>王芳芳</t></is></c></row>', 汇总: "" });

describe("every text of a package", () => {
  it.each([
    ["a shared string no cell uses any more", "xl/sharedStrings.xml", `<sst xmlns="${MAIN}"><si><t>王芳芳</t></si></sst>`],
    ["a text split into runs", "xl/sharedStrings.xml", `<sst xmlns="${MAIN}"><si><r><t>王</t></r><r><t>芳</t></r><r><t>芳的表</t></r></si></sst>`],
    ["letters written as numbers", "xl/sharedStrings.xml", `<sst xmlns="${MAIN}"><si><t>&#29579;&#33459;芳</t></si></sst>`],
    ["a CDATA section", "xl/sharedStrings.xml", `<sst xmlns="${MAIN}"><si><t><![CDATA[王芳芳]]></t></si></sst>`],
    ["a remark in the markup", "xl/sharedStrings.xml", `<sst xmlns="${MAIN}"><!-- 王芳芳 --><si><t>甲</t></si></sst>`],
    ["a note", "xl/comments1.xml", `<comments xmlns="${MAIN}"><authors><author>王芳芳</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>王芳</t></r><r><t>芳：请核对</t></r></text></comment></commentList></comments>`],
    ["a thread", "xl/threadedComments/threadedComment1.xml", '<ThreadedComments><threadedComment ref="A1"><text>@王芳芳 请核对</text></threadedComment></ThreadedComments>'],
    ["a person", "xl/persons/person.xml", '<personList><person displayName="王芳芳" userId="wangff@x.cn"/></personList>'],
    ["a header", "xl/worksheets/sheet9.xml", `<worksheet xmlns="${MAIN}"><sheetData/><headerFooter><oddHeader>&amp;L王芳芳</oddHeader></headerFooter></worksheet>`],
    ["a drop-down's own list", "xl/worksheets/sheet9.xml", `<worksheet xmlns="${MAIN}"><sheetData/><dataValidations><dataValidation><formula1>"王芳芳,李四"</formula1></dataValidation></dataValidations></worksheet>`],
    ["a formula and its result", "xl/worksheets/sheet9.xml", `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><f>'王芳芳'!A1&amp;""</f><v>王芳芳</v></c></row></sheetData></worksheet>`],
    ["a link's tip", "xl/worksheets/sheet9.xml", `<worksheet xmlns="${MAIN}"><sheetData/><hyperlinks><hyperlink ref="A1" location="'王芳芳'!A1" tooltip="王芳芳"/></hyperlinks></worksheet>`],
    ["an address outside", "xl/worksheets/_rels/sheet9.xml.rels", '<Relationships><Relationship Id="rId1" Type="x/hyperlink" Target="file:///C:/%E7%8E%8B%E8%8A%B3%E8%8A%B3.docx" TargetMode="External"/></Relationships>'],
    ["a text box", "xl/drawings/drawing1.xml", '<xdr:wsDr xmlns:xdr="d" xmlns:a="a"><a:p><a:r><a:t>王芳</a:t></a:r><a:r><a:t>芳</a:t></a:r></a:p></xdr:wsDr>'],
    ["a pivot table's store", "xl/pivotCache/pivotCacheDefinition1.xml", `<pivotCacheDefinition xmlns="${MAIN}"><s v="王芳芳"/></pivotCacheDefinition>`],
    ["a chart's store", "xl/charts/chart1.xml", '<c:chartSpace xmlns:c="c"><c:pt><c:v>王芳芳</c:v></c:pt></c:chartSpace>'],
    ["the list of sheets in the properties", "docProps/app.xml", "<Properties><TitlesOfParts><lpstr>王芳芳</lpstr></TitlesOfParts><Manager>王芳芳</Manager></Properties>"],
    ["the properties", "docProps/core.xml", '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>王芳芳的台账</dc:title></cp:coreProperties>'],
  ])("%s", (_, part, xml) => {
    const parts = rewritten({ ...SMALL, [part]: xml });
    const said = decodeURIComponent(Object.values(parts).join("\n")).replace(/<[^>]*>(?=芳)/g, "");
    expect(said).not.toMatch(/王芳|&#29579;/);
    if (!xml.includes("<!--")) expect(decodeURIComponent(parts[part]!)).toContain("赵予予");
  });

  it("who wrote the file becomes nobody in particular, the same everywhere", () => {
    const parts = rewritten({
      ...SMALL,
      "docProps/core.xml": '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Li Si</dc:creator><cp:lastModifiedBy>admin</cp:lastModifiedBy></cp:coreProperties>',
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>Li Si</author></authors><commentList/></comments>`,
    });
    expect(parts["docProps/core.xml"]).toMatch(/<dc:creator>(作者\d)<.*<cp:lastModifiedBy>作者\d</);
    expect(parts["xl/comments1.xml"]).toContain(/<dc:creator>(作者\d)</.exec(parts["docProps/core.xml"]!)![1]!);
    expect(Object.values(parts).join("")).not.toMatch(/Li Si|admin/);
  });

  it("sheets and what points at them stay together", () => {
    const result = rewriteTexts(zipped(SMALL), rewrite);
    const read = result.status === "rewritten" ? readWorkbook(result.bytes) : result;
    expect(read.status === "read" && read.book.sheets.map(({ name }) => name)).toEqual(["赵予予", "汇总"]);
  });

  it("where nothing is rewritten, nothing changes but who wrote it and remarks in the markup", () => {
    const parts = fullWorkbookParts(true);
    const result = rewriteTexts(zipped(parts), (text) => text);
    if (result.status === "refused") throw new Error(result.text);
    const after = unzipSync(result.bytes);
    const changed = Object.entries(parts).filter(([name, part]) => (typeof part === "string" ? part.replace(/<!--.*?-->/g, "") !== strFromU8(after[name]!) : !Buffer.from(part).equals(Buffer.from(after[name]!))));
    expect(changed.map(([name]) => name).filter((name) => !/comments|person|docProps/i.test(name))).toEqual([]);
    expect(result.unreached).toContain("xl/vbaProject.bin");
  });
});
