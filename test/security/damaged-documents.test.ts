/** Word documents with wrong bytes, or that lie about themselves: the end is a text or a sentence, never an exception, a hang or a full memory. */
import { deflateRawSync } from "node:zlib";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { docxText } from "../../src/schedule/import";
import { damagedBytes, damagedParts, runsOf, withoutEachPart } from "../fixtures/damage";
import { zipped, type Parts } from "../fixtures/packages/package-parts";

let whole: Uint8Array;
beforeAll(async () => {
  const lines = ["某校工会2027年工作计划", "三月：召开教代会", "四月：春游"].map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  const cells = ["五月", "慰问"].map((text) => new TableCell({ children: [new Paragraph(text)] }));
  whole = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...lines, new Table({ rows: [new TableRow({ children: cells })] })] }] })));
});

/** Without it a file is taken for plain text. */
const ZIP_MARK = "PK\u0003\u0004".length;
const WORD_JUNK = ["</w:p>", "<w:tbl><w:tr><w:tc>", ' w:val="-1"', "<w:p>".repeat(3000)];

/** The parts of a Word file, those of markup as text. */
function partsOf(document: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(document));
  return Object.fromEntries(parts.map(([name, part]) => [name, /\.(?:xml|rels)$/.test(name) ? strFromU8(part) : part]));
}

async function endsInTextOrWords(bytes: Uint8Array): Promise<void> {
  const read = await docxText(bytes);
  expect(read.status === "read" || /^这个 .*请/.test(read.text)).toBe(true);
  expect(read.text).not.toMatch(/Error|undefined/);
}

describe("a Word document with wrong bytes", () => {
  it("is read while it is whole", async () => {
    expect((await docxText(whole)).status).toBe("read");
  });

  it.each(runsOf(2, 200, 5000))("in the archive, run $run of 25 files", async ({ files }) => {
    for (const draw of files) await endsInTextOrWords(damagedBytes(whole, draw, ZIP_MARK));
  });

  it.each(runsOf(2, 200, 500_000))("in its parts, run $run of 25 files", async ({ files }) => {
    for (const draw of files) await endsInTextOrWords(zipped(damagedParts(partsOf(whole), draw, WORD_JUNK)));
  });

  it("loses any one part and still ends in a text or words", async () => {
    for (const left of withoutEachPart(partsOf(whole))) await endsInTextOrWords(zipped(left));
  });
});

/** An archive of one part whose directory states a size of its own. */
function lying(name: string, content: Uint8Array, stated: number): Uint8Array {
  const packed = deflateRawSync(content);
  const title = Buffer.from(name);
  const sizes = (head: Buffer, at: number): void => {
    head.writeUInt32LE(packed.length, at);
    head.writeUInt32LE(stated, at + 4);
  };
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  sizes(local, 18);
  local.writeUInt16LE(title.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  sizes(central, 20);
  central.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, central, title, end]);
}

describe("a Word document that lies about its size", () => {
  it("gets no more room than it states", async () => {
    const content = Buffer.alloc(190_000_000, " ");
    const bytes = lying("word/document.xml", content, 1000);
    expect(bytes.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    expect((await docxText(bytes)).status).toBe("refused");
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });
});
