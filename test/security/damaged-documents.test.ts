/** Word documents with wrong bytes, or that lie about themselves: the end is a text or a sentence, never an exception, a hang or a full memory. */
import { deflateRawSync } from "node:zlib";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { unzipSync, zipSync } from "fflate";
import { docxText } from "../../src/schedule/import";

/** A small generator with a seed (mulberry32), so that a failure can be had again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Files of each kind; `npm run soak` asks for more. */
const RUNS = Math.ceil(Number(process.env.DAMAGE_RUNS ?? 200) / 2 / 25);
const FILES = 25;
const JUNK = ["<", ">", "/", '"', "&", "]]>", "<!--", "<![CDATA[", "<!DOCTYPE x>", "\u0000", "</w:p>", "<w:tbl><w:tr><w:tc>", ' w:val="-1"', "999999999999", "甲", "<w:p>".repeat(3000)];

let whole: Uint8Array;
beforeAll(async () => {
  const lines = ["某校工会2027年工作计划", "三月：召开教代会", "四月：春游"].map((text) => new Paragraph({ text, bullet: { level: 0 } }));
  const cells = ["五月", "慰问"].map((text) => new TableCell({ children: [new Paragraph(text)] }));
  whole = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...lines, new Table({ rows: [new TableRow({ children: cells })] })] }] })));
});

async function endsInTextOrWords(bytes: Uint8Array): Promise<void> {
  const read = await docxText(bytes);
  expect(read.status === "read" || /^这个 .*请/.test(read.text)).toBe(true);
  expect(read.text).not.toMatch(/Error|undefined/);
}

describe("a Word document with wrong bytes", () => {
  it("is read while it is whole", async () => {
    expect((await docxText(whole)).status).toBe("read");
  });

  it.each(Array.from({ length: RUNS }, (_, n) => n))("in the archive, run %i of 25 files", async (run) => {
    const next = random(5000 + run);
    for (let n = 0; n < FILES; n++) {
      const bytes = whole.slice(0, next(10) === 0 ? next(whole.length) : whole.length);
      for (let changes = 1 + next(20); changes > 0 && bytes.length > 0; changes--) bytes[4 + next(Math.max(1, bytes.length - 4))] = next(256);
      await endsInTextOrWords(bytes);
    }
  });

  it.each(Array.from({ length: RUNS }, (_, n) => n))("in its parts, run %i of 25 files", async (run) => {
    const next = random(500_000 + run);
    const parts = unzipSync(whole);
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    for (let n = 0; n < FILES; n++) {
      const damaged = { ...parts };
      for (let changes = 1 + next(3); changes > 0; changes--) {
        const name = names[next(names.length)]!;
        const xml = new TextDecoder().decode(damaged[name]);
        const at = next(xml.length);
        damaged[name] = new TextEncoder().encode(xml.slice(0, at) + JUNK[next(JUNK.length)]! + xml.slice(at + (next(3) === 0 ? 0 : next(40))));
      }
      await endsInTextOrWords(zipSync(damaged));
    }
  });

  it("loses any one part and still ends in a text or words", async () => {
    const parts = unzipSync(whole);
    for (const lost of Object.keys(parts)) await endsInTextOrWords(zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== lost))));
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
