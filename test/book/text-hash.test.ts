import fc from "fast-check";
import { hash32, hash48 } from "../../src/book";

describe("hashes of texts", () => {
  // From the page of FNV's authors.
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("%j has FNV-1a's number", (text, hash) => {
    expect(hash32(text)).toBe(hash);
  });

  it("stand in workbooks, and stay what they are", () => {
    expect(hash32("庆三八活动")).toBe(3026838514);
    expect(hash48("salt\n三八节活动")).toEqual([11735545, 13888235]);
  });

  it("take a part of a text as if it were all", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        expect(hash32(before + text + after, before.length, before.length + text.length)).toBe(hash32(text));
      }),
    );
  });

  it("tell a character beyond the first plane from its halves", () => {
    expect(hash32("𠮷")).not.toBe(hash32("\ud842"));
    expect(hash32("𠮷a", 0, 2)).toBe(hash32("𠮷"));
  });
});
