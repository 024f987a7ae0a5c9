/**
 * XML with positions, for changing a part in place: what isn't touched keeps its every byte. Elements are found by
 * scanning; nothing is built for what isn't asked for.
 */
import { damaged } from "./unreadable";
import { decodeEntities, encodeAttribute } from "./xml";

/** An element and where it stands. An empty one (`<a/>`) has `contentStart` and `contentEnd` at its end. */
export interface Element {
  /** Without namespace prefix. */
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: "opening" | "closing" | "empty";
}

/** The next tag at or after `from`; comments, CDATA and instructions are passed over. */
function nextTag(xml: string, from: number): Tag | undefined {
  for (let start = xml.indexOf("<", from); start >= 0; start = xml.indexOf("<", start)) {
    const skipped = endOfNoTag(xml, start);
    if (skipped !== undefined) {
      start = skipped;
      continue;
    }
    const close = endOfTag(xml, start);
    const kind = xml[start + 1] === "/" ? "closing" : xml[close - 1] === "/" ? "empty" : "opening";
    return { start, end: close + 1, kind };
  }
  return undefined;
}

const NO_TAGS = [
  { opening: "<!--", closing: "-->" },
  { opening: "<![CDATA[", closing: "]]>" },
  { opening: "<?", closing: "?>" },
  { opening: "<!", closing: ">" },
];

function endOfNoTag(xml: string, start: number): number | undefined {
  const second = xml[start + 1];
  if (second !== "!" && second !== "?") return undefined;
  const { opening, closing } = NO_TAGS.find((one) => xml.startsWith(one.opening, start))!;
  const end = xml.indexOf(closing, start + opening.length);
  if (end < 0) throw damaged("markup is cut off");
  return end + closing.length;
}

/** The index of the tag's `>`; one inside an attribute value doesn't close it. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml[at];
    if (character === ">") return at;
    if (character === '"' || character === "'") {
      at = xml.indexOf(character, at + 1);
      if (at < 0) break;
    }
  }
  throw damaged("a tag is cut off");
}

const TAG_NAME = /<\/?(?:([^\s/>:]*):)?([^\s/>:]*)/y;

function elementFrom(xml: string, tag: Tag): Element {
  TAG_NAME.lastIndex = tag.start;
  const match = TAG_NAME.exec(xml)!;
  const naming = { name: match[2]!, prefix: match[1] === undefined ? "" : `${match[1]}:`, start: tag.start };
  if (tag.kind === "empty") return { ...naming, contentStart: tag.end, contentEnd: tag.end, end: tag.end };
  for (let depth = 1, at = tag.end; ; ) {
    const next = nextTag(xml, at);
    if (!next) throw damaged(`element ${naming.name} is not closed`);
    if (next.kind === "opening") depth++;
    if (next.kind === "closing" && --depth === 0) {
      return { ...naming, contentStart: tag.end, contentEnd: next.start, end: next.end };
    }
    at = next.end;
  }
}

/** The part's root. @throws Unreadable where there is none. */
export function rootOf(xml: string): Element {
  const tag = nextTag(xml, 0);
  if (!tag || tag.kind === "closing") throw damaged("no root element");
  return elementFrom(xml, tag);
}

/** The elements right below, in order. */
export function childrenOf(xml: string, parent: Element): Element[] {
  const children: Element[] = [];
  for (let at = parent.contentStart; ; ) {
    const tag = nextTag(xml, at);
    if (!tag || tag.start >= parent.contentEnd) return children;
    const child = elementFrom(xml, tag);
    children.push(child);
    at = child.end;
  }
}

export function childOf(xml: string, parent: Element, name: string): Element | undefined {
  return childrenOf(xml, parent).find((child) => child.name === name);
}

/** @throws Unreadable where there is no such child. */
export function requiredChild(xml: string, parent: Element, name: string): Element {
  const child = childOf(xml, parent, name);
  if (!child) throw damaged(`no ${name} in ${parent.name}`);
  return child;
}

export function outerXml(xml: string, element: Element): string {
  return xml.slice(element.start, element.end);
}

export function innerXml(xml: string, element: Element): string {
  return xml.slice(element.contentStart, element.contentEnd);
}

/** The element's opening tag as written. */
export function startTag(xml: string, element: Element): string {
  return xml.slice(element.start, element.contentStart);
}

const ATTRIBUTE = /([^\s=/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an opening tag, decoded, by their names as written. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of tag.matchAll(ATTRIBUTE)) {
    attributes.set(match[1]!, decodeEntities(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}

/** An opening tag with these attributes set; `undefined` takes one out. The others keep their bytes. */
export function withAttributes(tag: string, changes: Readonly<Record<string, string | undefined>>): string {
  let changed = tag;
  for (const [name, value] of Object.entries(changes)) {
    const existing = Array.from(changed.matchAll(ATTRIBUTE)).find((match) => match[1] === name);
    const written = value === undefined ? "" : `${name}="${encodeAttribute(value)}"`;
    if (existing) {
      const from = value === undefined ? existing.index - 1 : existing.index;
      changed = changed.slice(0, from) + written + changed.slice(existing.index + existing[0].length);
    } else if (value !== undefined) {
      changed = changed.replace(/\s*\/?>$/, (closing) => ` ${written}${closing.trimStart()}`);
    }
  }
  return changed;
}

/** A piece of text to be put in the place of `[start, end)`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all splices made; they don't overlap. Insertions stand in the order given, before what is replaced. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const isInsertion = ({ start, end }: Splice): number => (start === end ? 0 : 1);
  const ordered = [...splices].sort((a, b) => a.start - b.start || isInsertion(a) - isInsertion(b));
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** Gives the elements of a fragment of ours the prefix that a part uses for its own vocabulary. */
export function prefixed(fragment: string, prefix: string): string {
  return prefix === "" ? fragment : fragment.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}$2`);
}

/** Inserts a fragment at the end of an element's content; an empty element is opened for it. */
export function appendTo(xml: string, parent: Element, fragment: string): Splice {
  const text = prefixed(fragment, parent.prefix);
  if (parent.contentStart < parent.end) return { start: parent.contentEnd, end: parent.contentEnd, text };
  const tag = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, ">");
  return { start: parent.start, end: parent.end, text: `${tag}${text}</${parent.prefix}${parent.name}>` };
}

/**
 * Inserts a child into a parent whose children stand in the schema's order.
 * @param order the names that come before it in that order
 */
export function insertAfter(xml: string, parent: Element, order: readonly string[], fragment: string): Splice {
  const before = childrenOf(xml, parent).filter((child) => order.includes(child.name));
  const last = before[before.length - 1];
  if (!last && parent.contentStart === parent.end) return appendTo(xml, parent, fragment);
  const at = last ? last.end : parent.contentStart;
  return { start: at, end: at, text: prefixed(fragment, parent.prefix) };
}
