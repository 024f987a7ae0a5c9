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
  const xml = decodeBytes(bytes);
  return plainMarkup(xml);
}

/** A part as it is written, for changing it in place; it will be saved in UTF-8. */
export function decodeForEditing(bytes: Uint8Array): string {
  const xml = decodeBytes(bytes);
  return encodingOf(bytes) === "utf-8" ? xml : xml.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
}

function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return "utf-16le";
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return "utf-16be";
  return "utf-8";
}

/**
 * The same without comments, CDATA written as escaped text.
 * @throws Unreadable where it declares a document type.
 */
export function plainMarkup(xml: string): string {
  if (!xml.includes("<!")) return xml;
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

/** What XML 1.0 cannot hold, in any writing: controls, lone halves of pairs, the two non-characters. */
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu;

/** Text for an element; characters XML cannot hold are dropped. */
export function encodeText(text: string): string {
  return text.replace(NOT_XML, "").replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}

/** Text for an attribute, where a bare line end would read as a space. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text for a cell: line ends as Excel has them, and `_x000D_` in it kept from being read as a character. */
export function encodeCellText(text: string): string {
  const escaped = text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_");
  return encodeText(escaped);
}
