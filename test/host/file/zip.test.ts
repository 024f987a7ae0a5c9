import { unzipSync } from "fflate";
import fc from "fast-check";
import { crc32 } from "../../../src/host/file/crc32";
import { nodeCodec } from "../../../src/host/file/disk";
import { Unreadable } from "../../../src/host/file/unreadable";
import { deflateEntry, inflateEntry, portableCodec, readZip, writeZip } from "../../../src/host/file/zip";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

describe("checksums", () => {
  it.each([["", 0], ["a", 0xe8b7be43], ["123456789", 0xcbf43926], ["The quick brown fox jumps over the lazy dog", 0x414fa339]])(
    "of %j is the published one",
    (words, sum) => expect(crc32(text(words))).toBe(sum),
  );
});

describe("archives", () => {
  it("come back as they were written, by us and by others", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(..."ab/_文件".split("")) }).filter((name) => !name.endsWith("/")), fc.uint8Array({ maxLength: 300 })), (files) => {
        const bytes = writeZip(Object.entries(files).map(([name, contents]) => deflateEntry(name, contents, portableCodec)));
        const ours = readZip(bytes);
        expect(ours.map(({ name }) => name)).toEqual(Object.keys(files));
        for (const entry of ours) {
          expect(inflateEntry(entry, portableCodec)).toEqual(files[entry.name]);
          expect(new Uint8Array(inflateEntry(entry, nodeCodec))).toEqual(files[entry.name]);
        }
        expect(Object.keys(unzipSync(bytes)).sort()).toEqual(Object.keys(files).sort());
      }),
      { numRuns: 50 },
    );
  });

  it("may have other bytes in front", () => {
    const bytes = writeZip([deflateEntry("a", text("甲"), portableCodec)]);
    const shifted = new Uint8Array(bytes.length + 7);
    shifted.set(bytes, 7);
    expect(inflateEntry(readZip(shifted)[0]!, portableCodec)).toEqual(text("甲"));
  });

  it("are refused where a checksum is wrong", () => {
    const bytes = writeZip([deflateEntry("a", text("甲甲甲"), portableCodec)]);
    const entry = { ...readZip(bytes)[0]!, crc: 1 };
    expect(() => inflateEntry(entry, portableCodec)).toThrow(Unreadable);
  });

  it("are refused where they are encrypted", () => {
    const bytes = writeZip([deflateEntry("a", text("甲"), portableCodec)]);
    const view = new DataView(bytes.buffer);
    view.setUint16(view.getUint32(bytes.length - 6, true) + 8, 1, true);
    expect(() => readZip(bytes)).toThrow(expect.objectContaining({ code: "encrypted" }) as Error);
  });
});
