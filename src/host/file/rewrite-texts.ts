/**
 * Every text of a workbook's package goes through one function: cells, formulas, results, sheet names, notes, headers,
 * drawings, properties. Texts split into runs are seen whole. What holds no text we can read is told, not guessed at.
 */
import type { Refusal } from "../host";
import { checkKind } from "./file-kind";
import { Package } from "./package";
import { PackageDraft } from "./package-draft";
import { orRefusal } from "./unreadable";
import { decodeText, encodeAttribute, encodeText, plainMarkup } from "./xml";
import { portableCodec, type Codec } from "./zip";

export interface RewriteOptions {
  /** The file's name, for sentences to people. */
  readonly name?: string;
  readonly codec?: Codec;
}

export interface Rewritten {
  readonly status: "rewritten";
  readonly bytes: Uint8Array;
  /** Parts that may show what no rewriting reaches: pictures, embedded files, macros. */
  readonly unreached: readonly string[];
}

const TEXT_PART = /\.(?:xml|rels|vml)$/i;
const UNREACHED_PART = /\/(?:media|embeddings|activeX|ctrlProps)\/|\.bin$|thumbnail/i;
/** Printer settings hold a printer's name and paper. */
const HARMLESS_PART = /printerSettings/i;

export function rewriteTexts(bytes: Uint8Array, rewrite: (text: string) => string, { name, codec = portableCodec }: RewriteOptions = {}): Rewritten | Refusal {
  return orRefusal(name, () => {
    checkKind(bytes);
    const draft = new PackageDraft(Package.open(bytes, codec));
    const authors = new Authors(rewrite);
    for (const part of draft.names()) {
      if (!TEXT_PART.test(part)) continue;
      const xml = draft.text(part);
      if (xml !== undefined) draft.setText(part, rewritePart(part, plainMarkup(xml), rewrite, authors));
    }
    const unreached = draft.names().filter((part) => UNREACHED_PART.test(part) && !HARMLESS_PART.test(part));
    return { status: "rewritten" as const, bytes: draft.save(), unreached };
  });
}

/** Who wrote the file and its notes: names that stand in no ledger, each replaced by the same words everywhere. */
class Authors {
  private readonly known = new Map<string, string>();

  constructor(private readonly rewrite: (text: string) => string) {}

  pseudonym(author: string): string {
    const rewritten = this.rewrite(author);
    if (author.trim() === "" || rewritten !== author) return rewritten;
    const known = this.known.get(author) ?? `作者${this.known.size + 1}`;
    this.known.set(author, known);
    return known;
  }
}

/** Elements whose whole text is a person. */
const PERSON_ELEMENTS = new Set(["creator", "lastModifiedBy", "Manager", "manager", "author"]);
/** Elements that hold one text in several runs. */
const RUN_HOLDERS = new Set(["si", "is", "text", "p"]);

interface Token {
  readonly kind: "tag" | "text";
  /** As written. */
  source: string;
}

function rewritePart(part: string, xml: string, rewrite: (text: string) => string, authors: Authors): string {
  const tokens = tokensOf(xml);
  const isRelationships = part.endsWith(".rels");
  /** Names of open elements, and for holders of runs the texts in them. */
  const open: { readonly name: string; readonly texts: Token[] | undefined }[] = [];
  for (const token of tokens) {
    if (token.kind === "text") {
      const element = open[open.length - 1]?.name;
      const holder = innermostHolder(open);
      if (element === "t" && holder) holder.push(token);
      else token.source = rewriteText(token.source, element !== undefined && PERSON_ELEMENTS.has(element) ? (text) => authors.pseudonym(text) : rewrite);
      continue;
    }
    const { name, closing, empty } = readTag(token.source);
    if (closing) {
      const texts = open.pop()?.texts;
      if (texts) rewriteRuns(texts, rewrite);
      continue;
    }
    token.source = rewriteAttributes(token.source, name, isRelationships, rewrite, authors);
    if (!empty && name !== "") open.push({ name, texts: RUN_HOLDERS.has(name) ? [] : undefined });
  }
  return tokens.map(({ source }) => source).join("");
}

function innermostHolder(open: readonly { readonly texts: Token[] | undefined }[]): Token[] | undefined {
  for (let at = open.length - 1; at >= 0; at--) if (open[at]!.texts) return open[at]!.texts;
  return undefined;
}

function tokensOf(xml: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== "<") {
      const next = xml.indexOf("<", at);
      const end = next < 0 ? xml.length : next;
      tokens.push({ kind: "text", source: xml.slice(at, end) });
      at = end;
      continue;
    }
    const end = endOfTag(xml, at);
    tokens.push({ kind: "tag", source: xml.slice(at, end) });
    at = end;
  }
  return tokens;
}

/** One past the tag's `>`; one inside an attribute value doesn't close it. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const character = xml[at];
    if (character === ">") return at + 1;
    if (character === '"' || character === "'") {
      const close = xml.indexOf(character, at + 1);
      if (close < 0) return xml.length;
      at = close;
    }
  }
  return xml.length;
}

function readTag(tag: string): { readonly name: string; readonly closing: boolean; readonly empty: boolean } {
  const [, slash = "", name = ""] = /^<(\/?)(?:[^\s/>:?]*:)?([^\s/>:?]*)/.exec(tag) ?? [];
  return { name: tag.startsWith("<?") ? "" : name, closing: slash === "/", empty: tag.endsWith("/>") };
}

function rewriteText(source: string, rewrite: (text: string) => string): string {
  if (source.trim() === "") return source;
  const text = decodeText(source);
  const rewritten = rewrite(text);
  return rewritten === text ? source : encodeText(rewritten);
}

/** Runs are rewritten one by one; where the whole says something they don't, it stands in the first one. */
function rewriteRuns(texts: readonly Token[], rewrite: (text: string) => string): void {
  const whole = rewrite(texts.map(({ source }) => decodeText(source)).join(""));
  const single = texts.map(({ source }) => rewriteText(source, rewrite));
  const isSplit = single.map(decodeText).join("") !== whole;
  texts.forEach((token, index) => {
    token.source = isSplit ? (index === 0 ? encodeText(whole) : "") : single[index]!;
  });
}

const ATTRIBUTE = /([^\s=/<>]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

function rewriteAttributes(tag: string, element: string, isRelationships: boolean, rewrite: (text: string) => string, authors: Authors): string {
  if (!tag.includes("=")) return tag;
  // Names of parts keep the package together; only addresses outside may hold somebody's name.
  if (isRelationships && !/TargetMode\s*=\s*["']External/.test(tag)) return tag;
  return tag.replace(ATTRIBUTE, (whole, name: string, sign: string, double: string | undefined, single: string | undefined) => {
    const value = decodeText(double ?? single ?? "");
    const rewritten = isPersonAttribute(element, name) ? authors.pseudonym(value) : rewrite(isRelationships ? decoded(value) : value);
    return rewritten === value || (isRelationships && rewritten === decoded(value)) ? whole : `${name}${sign}"${encodeAttribute(rewritten)}"`;
  });
}

/** `<person displayName userId>` of threaded notes. */
function isPersonAttribute(element: string, attribute: string): boolean {
  return (element === "person" && (attribute === "displayName" || attribute === "userId")) || attribute === "userName";
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
