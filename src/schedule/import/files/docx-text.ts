/** The text of a Word document, its automatic numbers written out and its tables as tab-separated lines. */
import { unzipSync, zipSync } from "fflate";
import { refusalOfOtherKind, type TextReading } from "./decode";

/** A node of the HTML that mammoth makes: it is well-formed and knows few tags. */
interface Element {
  readonly tag: string;
  readonly attributes: string;
  readonly children: (Element | string)[];
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Bytes a document may measure when unpacked: a long one with photographs stays far below. */
const LARGEST_DOCUMENT = 200_000_000;
const TOO_LARGE = "这个 Word 文档展开后太大，不能处理，请删去图片，另存为 .docx 后再试";
const DAMAGED = "这个 Word 文档已损坏，或者不是 .docx 文档，请在 Word 或 WPS 中打开，另存为 .docx 后再试";

/**
 * The text of a .docx file. List numbers that Word counts itself come out as `1. `; a table's row is one line, its cells
 * parted by tabs, lines inside a cell by `\v`; cells merged over rows or columns leave the cells they cover empty.
 */
export async function docxText(bytes: Uint8Array): Promise<TextReading> {
  if (!ZIP.every((byte, index) => bytes[index] === byte)) return { status: "refused", text: refusalOfOtherKind(bytes) ?? DAMAGED };
  if (unpackedSize(bytes) > LARGEST_DOCUMENT) return { status: "refused", text: TOO_LARGE };
  // Loaded only when a document is opened, so that the browser edition can keep it in a file of its own.
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml(inputOf(textParts(bytes)));
    return { status: "read", text: textOfHtml(value) };
  } catch {
    return { status: "refused", text: DAMAGED };
  }
}

/** What the parts measure by the archive's own directory; nothing is unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  try {
    unzipSync(bytes, { filter: ({ originalSize }) => ((size += originalSize), false) });
  } catch {
    // What is no archive is told as damaged by the reader.
  }
  return size;
}

const TEXT_PART = /\.(?:xml|rels)$/i;

/**
 * The document with its texts unpacked and everything else empty. A part gets no more room than it states: one that
 * lies comes out cut off instead of filling the memory.
 */
function textParts(bytes: Uint8Array): Uint8Array {
  const names: string[] = [];
  const texts = unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return TEXT_PART.test(name);
    },
  });
  return zipSync(Object.fromEntries(names.map((name) => [name, texts[name] ?? new Uint8Array()])), { level: 0 });
}

/** Mammoth takes a Buffer under Node and an ArrayBuffer in browsers. */
function inputOf(bytes: Uint8Array): { buffer: never; arrayBuffer: ArrayBuffer } {
  const arrayBuffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  return { buffer: arrayBuffer as never, arrayBuffer };
}

/** The text of mammoth's HTML. */
export function textOfHtml(html: string): string {
  const lines: string[] = [];
  for (const child of parse(html).children) writeBlock(child, lines);
  return lines.join("\n");
}

const VOID_TAGS = /^(?:br|img|hr)$/;

function parse(html: string): Element {
  const root: Element = { tag: "", attributes: "", children: [] };
  const open = [root];
  for (const [, closing, tag, attributes, text] of html.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g)) {
    const parent = open[open.length - 1]!;
    if (text !== undefined) {
      parent.children.push(decodeEntities(text));
    } else if (closing) {
      if (open.length > 1) open.pop();
    } else {
      const element: Element = { tag: tag!, attributes: attributes!, children: [] };
      parent.children.push(element);
      if (!VOID_TAGS.test(tag!)) open.push(element);
    }
  }
  return root;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

function decodeEntities(text: string): string {
  return text.replace(/&(#\d+|\w+);/g, (whole, name: string) =>
    name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? whole),
  );
}

const BLOCK = /^(?:p|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|div)$/;

function writeBlock(node: Element | string, lines: string[], prefix = ""): void {
  if (typeof node === "string" || !BLOCK.test(node.tag)) {
    const text = inlineText(node, "\n");
    if (text.trim() !== "") lines.push(...`${prefix}${text}`.split("\n"));
  } else if (node.tag === "table") {
    lines.push(...tableLines(node));
  } else if (node.tag === "ol" || node.tag === "ul") {
    let number = 0;
    for (const item of elements(node)) writeItem(item, lines, node.tag === "ol" ? `${++number}. ` : "• ");
  } else if (elements(node).some(({ tag }) => BLOCK.test(tag))) {
    node.children.forEach((child) => writeBlock(child, lines));
  } else {
    const text = inlineText(node, "\n");
    lines.push(...`${prefix}${text}`.split("\n"));
  }
}

/** A list item: its own words behind its number, lists inside it below. */
function writeItem(item: Element, lines: string[], prefix: string): void {
  const own = item.children.filter((child) => typeof child === "string" || (child.tag !== "ol" && child.tag !== "ul"));
  const nested = elements(item).filter(({ tag }) => tag === "ol" || tag === "ul");
  const text = own.map((child) => inlineText(child, "\n")).join("");
  if (text.trim() !== "") lines.push(...`${prefix}${text}`.split("\n"));
  nested.forEach((list) => writeBlock(list, lines));
}

function elements(node: Element): Element[] {
  return node.children.filter((child): child is Element => typeof child !== "string");
}

function inlineText(node: Element | string, lineBreak: string): string {
  if (typeof node === "string") return node;
  if (node.tag === "br") return lineBreak;
  return node.children.map((child) => inlineText(child, lineBreak)).join("");
}

function tableLines(table: Element): string[] {
  const rows = rowsOf(table);
  /** For each column how many more rows the cell above covers. */
  const covered: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const skipCovered = (): void => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length]!--;
        cells.push("");
      }
    };
    for (const cell of elements(row)) {
      skipCovered();
      const height = spanOf(cell, "rowspan");
      for (let column = 0; column < spanOf(cell, "colspan"); column++) {
        covered[cells.length] = height - 1;
        cells.push(column === 0 ? cellText(cell) : "");
      }
    }
    skipCovered();
    return cells.join("\t");
  });
}

function rowsOf(node: Element): Element[] {
  return elements(node).flatMap((child) => (child.tag === "tr" ? [child] : rowsOf(child)));
}

function spanOf(cell: Element, name: string): number {
  return Number(new RegExp(`${name}="(\\d+)"`).exec(cell.attributes)?.[1] ?? 1);
}

function cellText(cell: Element): string {
  const lines: string[] = [];
  cell.children.forEach((child) => writeBlock(child, lines));
  return lines.map((line) => line.replace(/\t/g, " ").trim()).filter(Boolean).join("\v");
}
