import fc from "fast-check";
import { Unreadable } from "../../../src/host/file/unreadable";
import { decodeCellText, decodeEntities, decodePart, encodeAttribute, encodeCellText, encodeText } from "../../../src/host/file/xml";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("texts", () => {
  it("come back from a cell as they were, but for what XML can't hold", () => {
    const clean = (text: string): string =>
      Array.from(text.replace(/\r\n?/g, "\n"))
        .filter((character) => /^[\t\n\u0020-\ud7ff\ue000-\ufffd]$|^[\u{10000}-\u{10ffff}]$/u.test(character))
        .join("");
    const texts = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("_", "x", "0", "D", "A", "&", "<", "\r", "\n", "\ud800", "𠮷", "甲") }));
    fc.assert(fc.property(texts, (text) => expect(decodeCellText(encodeCellText(text))).toBe(clean(text))), { numRuns: 1000 });
  });

  it.each([
    ["a < b & c > d", "a &lt; b &amp; c &gt; d"],
    ["甲\u0000\ud800乙", "甲乙"],
    ["𠮷", "𠮷"],
  ])("%j is written %s", (text, written) => expect(encodeText(text)).toBe(written));

  it("keep their line ends in attributes", () => {
    expect(encodeAttribute('a\n"b"\t')).toBe("a&#10;&quot;b&quot;&#9;");
  });

  it("keep entities nobody defined", () => {
    expect(decodeEntities("&nbsp; &#1114112; &#x41;&#66; &amp;lt;")).toBe("&nbsp; &#1114112; AB &lt;");
  });
});

describe("parts", () => {
  it("lose comments and CDATA, not what stands in them", () => {
    expect(decodePart(bytes("<a><!-- <b/> --><![CDATA[<c> & ]]></a>"))).toBe("<a>&lt;c&gt; &amp; </a>");
  });

  it.each(["<!DOCTYPE a []><a/>", "<a><!ENTITY x 'y'></a>", "<a><!-- </a>"])("are refused: %s", (xml) => {
    expect(() => decodePart(bytes(xml))).toThrow(Unreadable);
  });
});
