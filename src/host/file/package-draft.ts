/**
 * A package that is being changed. Parts that nobody touches keep their compressed bytes; changed parts are kept
 * as text until the package is saved.
 */
import {
  appendTo,
  applySplices,
  attributesOf,
  childrenOf,

  rootOf,
  startTag,
} from "./markup";
import type { Element } from "./markup";
import type { Package, Relationship } from "./package";
import { nameKey, readRelationships, relationshipsPart } from "./package";
import { damaged } from "./unreadable";
import { DECLARATION, PACKAGE_RELATIONSHIPS } from "./vocabulary";
import { decodeForEditing, encodeText } from "./xml";
import type { ZipEntry } from "./zip";
import { deflateEntry, writeZip } from "./zip";

const CONTENT_TYPES_PART = "[Content_Types].xml";

export class PackageDraft {
  /** New texts by the part's key; null where the part is removed. */
  private readonly changed = new Map<string, { readonly name: string; readonly xml: string | null }>();

  /** A part is often asked for twice in a row, and large ones take long to inflate. */
  private lastRead: { readonly part: string; readonly xml: string } | undefined;

  constructor(private readonly original: Package) {}

  has(part: string): boolean {
    const change = this.changed.get(nameKey(part));
    return change ? change.xml !== null : this.original.has(part);
  }

  /** The part's text as it stands now, comments and all. */
  text(part: string): string | undefined {
    const change = this.changed.get(nameKey(part));
    if (change) return change.xml ?? undefined;
    if (this.lastRead?.part === part) return this.lastRead.xml;
    const bytes = this.original.bytes(part);
    if (!bytes) return undefined;
    this.lastRead = { part, xml: decodeForEditing(bytes) };
    return this.lastRead.xml;
  }

  /** The same, of a part that must be there. @throws Unreadable where it isn't. */
  requiredText(part: string): string {
    const xml = this.text(part);
    if (xml === undefined) throw damaged(`missing part ${part}`);
    return xml;
  }

  setText(part: string, xml: string): void {
    if (xml === this.text(part)) return;
    this.changed.set(nameKey(part), { name: this.original.entry(part)?.name ?? part, xml });
  }

  /** Every part's name. */
  names(): readonly string[] {
    const kept = this.original.entries.map((entry) => entry.name).filter((name) => this.has(name));
    const added = Array.from(this.changed.values(), ({ name }) => name).filter(
      (name) => this.has(name) && !this.original.has(name),
    );
    return [...kept, ...added];
  }

  /** Adds a part with its content type. */
  addPart(part: string, contentType: string, xml: string): void {
    this.setText(part, xml);
    const types = this.requiredText(CONTENT_TYPES_PART);
    const isListed = childrenOf(types, rootOf(types)).some((child) =>
      samePart(attributesOf(startTag(types, child)).get("PartName"), part),
    );
    if (isListed) return;
    const override = `<Override PartName="/${encodeText(part)}" ContentType="${contentType}"/>`;
    this.setText(CONTENT_TYPES_PART, applySplices(types, [appendTo(types, rootOf(types), override)]));
  }

  /** Takes a part out, with its relationships and its content type. */
  removePart(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.has(name)) this.changed.set(nameKey(name), { name, xml: null });
    }
    this.removeElements(CONTENT_TYPES_PART, (attributes) => samePart(attributes.get("PartName"), part));
  }

  relationships(part: string): readonly Relationship[] {
    const xml = this.text(relationshipsPart(part));
    return xml === undefined ? [] : readRelationships(xml, part);
  }

  /** Adds a relationship and returns its id. The target is written relative: some readers know no other. */
  addRelationship(part: string, type: string, target: string): string {
    const name = relationshipsPart(part);
    const xml = this.text(name) ?? `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    const taken = new Set(this.relationships(part).map((one) => one.id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n++;
    const relationship = `<Relationship Id="rId${n}" Type="${type}" Target="${encodeText(relativeTarget(part, target))}"/>`;
    this.setText(name, applySplices(xml, [appendTo(xml, rootOf(xml), relationship)]));
    return `rId${n}`;
  }

  removeRelationship(part: string, id: string): void {
    this.removeElements(relationshipsPart(part), (attributes) => attributes.get("Id") === id);
  }

  /** A name no part has, made from a pattern with `#` for a number. */
  freeName(pattern: string): string {
    for (let n = 1; ; n++) {
      const name = pattern.replace("#", String(n));
      if (!this.has(name)) return name;
    }
  }

  /** The parts that can be reached over relationships from the package's root. */
  reachable(): ReadonlySet<string> {
    const found = new Set<string>();
    const visit = (part: string): void => {
      for (const { target, external } of this.relationships(part)) {
        const key = nameKey(target);
        if (external || found.has(key) || !this.has(target)) continue;
        found.add(key);
        visit(target);
      }
    };
    visit("");
    return found;
  }

  /** Takes out the parts that were reachable before and are no more: what only a removed part used. */
  removeOrphans(before: ReadonlySet<string>): void {
    const now = this.reachable();
    for (const part of before) if (!now.has(part)) this.removePart(part);
  }

  /** The bytes of the package: parts in their old order, new ones at the end. */
  save(): Uint8Array {
    const { codec } = this.original;
    const encode = (name: string, xml: string): ZipEntry => deflateEntry(name, new TextEncoder().encode(xml), codec);
    const entries: ZipEntry[] = [];
    for (const entry of this.original.entries) {
      const change = this.changed.get(nameKey(entry.name));
      if (!change) entries.push(entry);
      else if (change.xml !== null) entries.push(encode(entry.name, change.xml));
    }
    for (const { name, xml } of this.changed.values()) {
      if (xml !== null && !this.original.has(name)) entries.push(encode(name, xml));
    }
    return writeZip(entries);
  }

  private removeElements(part: string, isMeant: (attributes: ReadonlyMap<string, string>) => boolean): void {
    const xml = this.text(part);
    if (xml === undefined) return;
    const meant = childrenOf(xml, rootOf(xml)).filter((child: Element) => isMeant(attributesOf(startTag(xml, child))));
    this.setText(part, applySplices(xml, meant.map(({ start, end }) => ({ start, end, text: "" }))));
  }
}

function samePart(named: string | undefined, part: string): boolean {
  return named !== undefined && nameKey(named) === nameKey(part);
}

/** From `xl/worksheets/sheet1.xml` to `xl/comments1.xml`: `../comments1.xml`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
