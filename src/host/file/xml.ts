/** XML as office files use it: decoding of parts, a walk over small ones, texts in and out. */
import { Parser } from "saxen";
import { damaged } from "./unreadable";

/** Transitional and strict OOXML name the same things in two ways; both are reported under one prefix. */
const PREFIXES = {
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "x",
  "http://schemas.openxmlformats.org/package/2006/content-types": "x",
};

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlListener {
  /** Names of the spreadsheet, relationship and content type vocabularies come without prefix. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const NO_ATTRIBUTES: Attributes = {};

/**
 * Walks a small part. Attribute values and texts arrive decoded.
 * @throws Unreadable where the part is not well-formed.
 */
export function walkXml(xml: string, listener: XmlListener): void {
  const parser = new Parser().ns(PREFIXES);
  parser.on("error", (error) => {
    throw damaged(error.message);
  });
  parser.on("warn", () => undefined);
  parser.on("openTag", (name, attributes) => {
    listener.open(bareName(name), decodeAttributes(attributes() || NO_ATTRIBUTES));
  });
  if (listener.close) parser.on("closeTag", (name) => listener.close!(bareName(name)));
  if (listener.text) {
    parser.on("text", (text) => listener.text!(decodeText(text)));
    parser.on("cdata", (text) => listener.text!(text));
  }
  parser.parse(xml);
}

function bareName(name: string): string {
  return name.startsWith("x:") ? name.slice(2) : name;
}

function decodeAttributes(attributes: Attributes): Attributes {
  const decoded: Record<string, string | undefined> = {};
  for (const name of Object.keys(attributes)) decoded[name] = decodeEntities(attributes[name]!);
  return decoded;
}

/** The XML booleans `1` and `true`. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w{2,4}));/g, (whole, hex, decimal, name) => {
    if (name) return NAMED_ENTITIES[name as string] ?? whole;
    const code = hex ? parseInt(hex as string, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The text of an element: entities, and line ends as XML has them (a lone or paired CR reads as LF). */
export function decodeText(text: string): string {
  const plain = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return decodeEntities(plain);
}

/** `_x000D_` in cell texts stands for the character itself (ECMA-376 part 1, 22.9.2.19). */
export function decodeCellText(text: string): string {
  const plain = decodeText(text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * A part as text: UTF-8, or UTF-16 told by its byte order mark or its first letters; free of comments and CDATA.
 * @throws Unreadable where it declares a document type, which no office file needs and which can be made to
 *   exhaust memory or fetch files.
 */
export function decodePart(bytes: Uint8Array): string {
  const xml = new TextDecoder(encodingOf(bytes)).decode(bytes);
  return xml.includes("<!") ? withoutDeclarations(xml) : xml;
}

function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return "utf-16le";
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return "utf-16be";
  return "utf-8";
}

function withoutDeclarations(xml: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let mark = xml.indexOf("<!"); mark >= 0; mark = xml.indexOf("<!", at)) {
    pieces.push(xml.slice(at, mark));
    const [opening, closing] = xml.startsWith("<!--", mark) ? ["<!--", "-->"] : ["<![CDATA[", "]]>"];
    const end = xml.indexOf(closing, mark + opening.length);
    if (!xml.startsWith(opening, mark) || end < 0) throw damaged("document type declaration");
    if (opening === "<![CDATA[") pieces.push(encodeText(xml.slice(mark + opening.length, end)));
    at = end + closing.length;
  }
  pieces.push(xml.slice(at));
  return pieces.join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function encodeText(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => ESCAPES[character]!) : text;
}
