/** Files made to harm: each limit of docs/security.md that no test beside its own module proves. */
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { readFileSync, writeFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { plainBook, plainSheet, STATE_SHEET } from "../../src/book";
import { applyChanges, readWorkbook } from "../../src/host/file";
import { readWorkbook as readLedgerOf } from "../../src/jobs/read-workbook";
import { readState } from "../../src/merge";
import { docxText } from "../../src/schedule/import";
import { checkText } from "../../src/wording";
import { fullWorkbookParts } from "../fixtures/packages/full-workbook";
import { MAIN, OFFICE, PACKAGE, smallParts, worksheet, zipped } from "../fixtures/packages/package-parts";
import { run, testFolder } from "../cli/run-command";

const at = testFolder();

/** Every way out of this process; a call is recorded and refused. */
function watchNetwork(): string[] {
  const calls: string[] = [];
  const refuse = (name: string) => (): never => {
    calls.push(name);
    throw new Error(`network: ${name}`);
  };
  jest.spyOn(net.Socket.prototype, "connect").mockImplementation(refuse("connect"));
  jest.spyOn(dns, "lookup").mockImplementation(refuse("lookup") as never);
  jest.spyOn(http, "request").mockImplementation(refuse("http"));
  jest.spyOn(https, "request").mockImplementation(refuse("https"));
  jest.spyOn(globalThis, "fetch").mockImplementation(refuse("fetch") as never);
  return calls;
}

afterEach(() => jest.restoreAllMocks());

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

function document(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": body,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part])));
}

const paragraph = (inside: string): string => `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><w:body><w:p>${inside}</w:p></w:body></w:document>`;

describe("references to the outside", () => {
  it("in a workbook are kept and followed by nobody, in any command", async () => {
    const calls = watchNetwork();
    writeFileSync(at("outside.xlsx"), zipped(fullWorkbookParts()));
    await run("read", at("outside.xlsx"), "--json");
    await run("check", at("outside.xlsx"), "-o", at("outside-checked.xlsx"), "--today", "2026-11-22");
    await run("mask", at("outside.xlsx"), "-o", at("outside-masked.xlsx"));
    expect(calls).toEqual([]);
    const parts = unzipSync(new Uint8Array(readFileSync(at("outside-checked.xlsx"))));
    expect(Object.keys(parts).filter((name) => name.includes("externalLink")).length).toBeGreaterThan(0);
  }, 60_000);

  it("in a Word document are not fetched, pictures and templates included", async () => {
    const calls = watchNetwork();
    const rels =
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId9" Type="${OFFICE}/image" Target="http://x.invalid/a.png" TargetMode="External"/>` +
      `<Relationship Id="rId8" Type="${OFFICE}/attachedTemplate" Target="http://x.invalid/t.dotm" TargetMode="External"/></Relationships>`;
    const bytes = document(paragraph('<w:r><w:t>三月：慰问</w:t></w:r><w:r><w:drawing><a:blip r:link="rId9"/></w:drawing></w:r>'), { "word/_rels/document.xml.rels": rels });
    expect(await docxText(bytes)).toMatchObject({ status: "read", text: "三月：慰问" });
    expect(calls).toEqual([]);
  });
});

describe("a Word document made to exhaust memory", () => {
  it("is refused by what it says it will measure", async () => {
    const bomb = document(paragraph("<w:r><w:t>甲</w:t></w:r>"), { "word/media/image1.png": new Uint8Array(210_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await docxText(bomb)).toMatchObject({ status: "refused", text: expect.stringContaining("展开后太大") as string });
  });

  it("by entities of entities comes to nothing", async () => {
    const entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>';
    const read = await docxText(document(`${entities}${paragraph("<w:r><w:t>&c;甲</w:t></w:r>")}`));
    expect(read.text.length).toBeLessThan(200);
  });

  it("reads no file of the machine by an entity", async () => {
    const entities = '<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const read = await docxText(document(`${entities}${paragraph("<w:r><w:t>&f;甲</w:t></w:r>")}`));
    expect(read.text).not.toContain("root:");
  });
});

describe("macros", () => {
  it("are neither run nor changed nor lost", () => {
    const parts = fullWorkbookParts(true);
    const applied = applyChanges(zipped(parts), [{ kind: "setCells", sheet: "台账", cells: [{ row: 5, column: 1, value: "新" }] }]);
    if (applied.status === "refused") throw new Error(applied.text);
    const after = unzipSync(applied.bytes);
    expect(Buffer.from(after["xl/vbaProject.bin"]!).equals(Buffer.from(parts["xl/vbaProject.bin"] as Uint8Array))).toBe(true);
  });
});

describe("absurd dimensions", () => {
  const book = (inside: string, before = ""): Uint8Array => {
    const parts = smallParts({ 表一: "", 表二: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    return zipped({ ...parts, "xl/worksheets/sheet1.xml": worksheet(inside, before) });
  };

  it.each([
    ["a dimension of the whole sheet", book('<row r="1"><c r="A1"><v>1</v></c></row>', '<dimension ref="A1:XFD1048576"/>')],
    ["columns without end", book("", '<cols><col min="1" max="2147483647" width="9"/></cols>')],
    ["one cell in the last corner", book('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    ["a row beyond the last", book('<row r="99999999"><c r="A99999999"><v>1</v></c></row>')],
    ["a negative row", book('<row r="-5"><c r="A-5"><v>1</v></c></row>')],
    ["a column beyond the last", book('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')],
    ["a merge over everything", zipped({ ...smallParts({ 表一: "", 表二: '<row r="1"><c r="A1"><v>1</v></c></row>' }), "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1"><v>1</v></c></row>', "", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>') })],
    ["a formula shared over everything", book('<row r="1"><c r="A1"><f t="shared" ref="A1:XFD1048576" si="0">B1</f><v>1</v></c></row>')],
    ["a string that isn't there", book('<row r="1"><c r="A1" t="s"><v>999999999</v></c></row>')],
  ])("%s: the other sheet is read, the ledger as well", (_, bytes) => {
    const read = readWorkbook(bytes);
    if (read.status === "refused") throw new Error(read.text);
    expect(read.book.sheets.find(({ name }) => name === "表二")?.values[0]?.[0]).toBe(1);
    expect(() => readLedgerOf(read.book, "x.xlsx")).not.toThrow();
  }, 30_000);
});

describe("names that objects have of themselves", () => {
  const WORDS = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];

  it("as sheets, headings and values are words like any other", () => {
    const rows = [WORDS, ...WORDS.map((word) => [word, word, word, word, word])];
    const book = plainBook(WORDS.map((name) => plainSheet(name, rows)));
    expect(() => readLedgerOf(book, "__proto__.xlsx")).not.toThrow();
    expect(() => checkText(WORDS.join("\n"), { today: "2026-11-22" })).not.toThrow();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("in the state's JSON change nothing outside it", () => {
    const json = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"schema":1,"minReader":1,"writtenBy":"x","salt":"s","corrections":{"__proto__":{"polluted":1}},"ignored":[{"__proto__":{"polluted":1}}],"generated":{"__proto__":{"polluted":1}}}';
    const book = plainBook([plainSheet(STATE_SHEET, [["说明"], [`|${json}|`]])]);
    expect(readState(book).status).toMatch(/read|damaged/);
    expect(() => readLedgerOf(book, "x.xlsx")).not.toThrow();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("as parts, relationships and styles of a package too", () => {
    const parts = smallParts({ 表一: '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>' });
    const read = readWorkbook(zipped({ ...parts, __proto__x: "x", "xl/constructor": "x", "xl/comments1.xml": `<comments xmlns="${MAIN}" __proto__="x"/>` }));
    expect(read.status).toBe("read");
  });
});
