import fc from "fast-check";
import { appendTo, applySplices, attributesOf, childrenOf, innerXml, insertAfter, outerXml, prefixed, rootOf, startTag, withAttributes } from "../../../src/host/file/markup";
import { Unreadable } from "../../../src/host/file/unreadable";

const XML = `<?xml version="1.0"?><!-- <a> --><x:a one="1>2" xmlns:x='u'><x:b/><![CDATA[</x:a>]]><c d='"'>t</c><!-- > --></x:a>`;

describe("elements with their positions", () => {
  const root = rootOf(XML);

  it("are found behind comments, instructions and CDATA", () => {
    expect([root.prefix, root.name, startTag(XML, root)]).toEqual(["x:", "a", `<x:a one="1>2" xmlns:x='u'>`]);
    expect(childrenOf(XML, root).map((child) => outerXml(XML, child))).toEqual(["<x:b/>", `<c d='"'>t</c>`]);
    expect(innerXml(XML, childrenOf(XML, root)[1]!)).toBe("t");
  });

  it("have attributes, decoded", () => {
    expect(Array.from(attributesOf(`<a b="1 &amp; 2" c='"' d = "x"/>`))).toEqual([["b", "1 & 2"], ["c", '"'], ["d", "x"]]);
  });

  it.each(["", "text", "<a>", "<a", "</a>", "<a><b></a>", "<!-- <a/>", '<a b="></a>'])("are refused where they are not closed: %s", (xml) => {
    expect(() => childrenOf(xml, rootOf(xml))).toThrow(Unreadable);
  });
});

describe("attributes set in a tag", () => {
  it("leave the others as they are", () => {
    expect(withAttributes(`<a  b='1' c="2">`, { c: "3", d: "x\"<\n" })).toBe(`<a  b='1' c="3" d="x&quot;&lt;&#10;">`);
    expect(withAttributes(`<a b="1" c="2"/>`, { b: undefined, e: undefined })).toBe(`<a c="2"/>`);
    expect(withAttributes("<a/>", { b: "1" })).toBe(`<a b="1"/>`);
    expect(withAttributes("<a />", { b: "$1" })).toBe(`<a b="$1"/>`);
  });
});

describe("splices", () => {
  it("put insertions before what is replaced at their place", () => {
    expect(applySplices("abc", [{ start: 1, end: 2, text: "X" }, { start: 1, end: 1, text: "1" }, { start: 1, end: 1, text: "2" }])).toBe("a12Xc");
  });

  it("change what they cover and nothing else", () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.nat(30), { maxLength: 6 }), (text, cuts) => {
        const edges = [...cuts].sort((a, b) => a - b).map((cut) => Math.min(cut, text.length));
        const splices = edges.slice(1).flatMap((end, n) => (n % 2 === 0 ? [{ start: edges[n]!, end, text: "#" }] : []));
        const kept = splices.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}#${rest.slice(end)}`, text);
        expect(applySplices(text, splices)).toBe(kept);
      }),
    );
  });
});

describe("fragments put in", () => {
  it("at the end, with the parent's prefix; an empty parent is opened", () => {
    const at = (xml: string): string => applySplices(xml, [appendTo(xml, rootOf(xml), "<n><m a='<'/></n>")]);
    expect(at("<x:a><x:b/></x:a>")).toBe("<x:a><x:b/><x:n><x:m a='<'/></x:n></x:a>");
    expect(at("<a/>")).toBe("<a><n><m a='<'/></n></a>");
  });

  it("behind the last of those that come before", () => {
    const at = (xml: string): string => applySplices(xml, [insertAfter(xml, rootOf(xml), ["p", "q"], "<n/>")]);
    expect(at("<a><p/><q/><z/></a>")).toBe("<a><p/><q/><n/><z/></a>");
    expect(at("<a><z/></a>")).toBe("<a><n/><z/></a>");
    expect(at("<a/>")).toBe("<a><n/></a>");
  });

  it("keep prefixes of other vocabularies", () => {
    expect(prefixed("<a><x14:b/></a>", "x:")).toBe("<x:a><x14:b/></x:a>");
  });
});
