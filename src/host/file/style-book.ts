/** The workbook's styles while sheets are written: only ever appended to, so that no index in use moves. */
import type { StyleSpec } from "../../book";
import {
  applySplices,
  appendTo,
  attributesOf,
  childOf,
  childrenOf,
  insertAfter,
  outerXml,
  prefixed,
  rootOf,
  startTag,
  withAttributes,
} from "./markup";
import type { Element, Splice } from "./markup";
import { builtInFormatId } from "./number-formats";
import type { DefaultFont } from "./style-markup";
import { alignmentMarkup, borderMarkup, differentialMarkup, fillMarkup, fontMarkup, hasFont } from "./style-markup";

/** The schema's order of the groups. */
const GROUPS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"] as const;
type GroupName = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** What every workbook has first in these groups; a file without them gets them. */
const FIRST_ITEMS: Readonly<Record<GroupName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
};

/** Ids of own number formats begin here (ECMA-376 part 1, 18.8.30, and the room Excel's editions take). */
const FIRST_OWN_FORMAT = 176;

interface Group {
  readonly element: Element | undefined;
  readonly items: string[];
  readonly before: number;
}

export class StyleBook {
  private readonly root: Element;
  private readonly groups = new Map<GroupName, Group>();
  private readonly defaultFont: DefaultFont;
  private readonly known = new Map<string, number>();
  /** The same by the styles themselves: a sheet's cells share them. */
  private readonly indexes = { plain: new WeakMap<StyleSpec, number>(), quoted: new WeakMap<StyleSpec, number>() };

  constructor(private readonly xml: string) {
    this.root = rootOf(xml);
    this.defaultFont = this.readDefaultFont();
  }

  /** The index that cells of this style carry. `quoted`: the text is not to be taken for a formula when edited. */
  cellStyle(style: StyleSpec, quoted = false): number {
    const indexes = quoted ? this.indexes.quoted : this.indexes.plain;
    const before = indexes.get(style);
    if (before !== undefined) return before;
    const key = JSON.stringify([style, quoted]);
    const index = this.known.get(key) ?? this.add("cellXfs", this.cellFormatMarkup(style, quoted));
    this.known.set(key, index);
    indexes.set(style, index);
    return index;
  }

  /** The style `index` with or without the mark of a text that begins like a formula. */
  quoted(index: number, isQuoted: boolean): number {
    return this.varied(index, { quotePrefix: isQuoted ? "1" : undefined });
  }

  /** The style `index` with another number format. */
  formatted(index: number, format: string): number {
    return this.varied(index, { numFmtId: String(this.formatId(format)), applyNumberFormat: "1" });
  }

  /** Whether cells of the style may be changed on a protected sheet. */
  isUnlocked(index: number): boolean {
    return /<(?:\w+:)?protection\b[^>]*\blocked=["'](?:0|false)["']/.test(this.group("cellXfs").items[index] ?? "");
  }

  get standardSize(): number {
    return this.defaultFont.size;
  }

  wraps(index: number): boolean {
    return /\bwrapText=["'](?:1|true)["']/.test(this.group("cellXfs").items[index] ?? "");
  }

  /** Points. */
  fontSize(index: number): number {
    const xf = this.group("cellXfs").items[index] ?? "";
    const font = this.group("fonts").items[Number(/\bfontId=["'](\d+)["']/.exec(xf)?.[1] ?? 0)] ?? "";
    return Number(/<(?:\w+:)?sz\b[^>]*\bval=["']([\d.]+)["']/.exec(font)?.[1] ?? this.standardSize);
  }

  /** The id of the style for conditional formats. */
  differentialStyle(style: StyleSpec): number {
    return this.add("dxfs", differentialMarkup(style));
  }

  /** The part's text with what was added. */
  toXml(): string {
    const splices: Splice[] = [];
    for (const [name, { element, items, before }] of this.groups) {
      if (items.length === before) continue;
      const added = items.slice(before).join("");
      if (element) {
        const whole = outerXml(this.xml, element);
        const appended = applySplices(whole, [appendTo(whole, rootOf(whole), added)]);
        const tag = startTag(appended, rootOf(appended));
        const counted = withAttributes(tag, { count: String(items.length) }) + appended.slice(tag.length);
        splices.push({ start: element.start, end: element.end, text: counted });
      } else {
        const order = GROUPS.slice(0, GROUPS.indexOf(name));
        const fragment = `<${name} count="${items.length}">${items.join("")}</${name}>`;
        splices.push(insertAfter(this.xml, this.root, order, fragment));
      }
    }
    return applySplices(this.xml, splices);
  }

  private varied(index: number, attributes: Readonly<Record<string, string | undefined>>): number {
    const item = this.group("cellXfs").items[index];
    if (item === undefined) return index;
    const tag = startTag(item, rootOf(item));
    const varied = withAttributes(tag, attributes);
    return varied === tag ? index : this.add("cellXfs", varied + item.slice(tag.length));
  }

  private cellFormatMarkup(style: StyleSpec, quoted: boolean): string {
    const format = style.format === undefined ? 0 : this.formatId(style.format);
    const font = hasFont(style) ? this.add("fonts", fontMarkup(style, this.defaultFont)) : this.first("fonts");
    const fill = style.fill ? this.add("fills", fillMarkup(style.fill)) : this.first("fills");
    const border = style.border ? this.add("borders", borderMarkup(style.border)) : this.first("borders");
    this.first("cellXfs");
    const alignment = alignmentMarkup(style);
    const protection = style.unlocked ? '<protection locked="0"/>' : "";
    const attributes = [
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`,
      quoted ? ' quotePrefix="1"' : "",
      format ? ' applyNumberFormat="1"' : "",
      font ? ' applyFont="1"' : "",
      fill ? ' applyFill="1"' : "",
      border ? ' applyBorder="1"' : "",
      alignment ? ' applyAlignment="1"' : "",
      protection ? ' applyProtection="1"' : "",
    ].join("");
    const content = alignment + protection;
    return content === "" ? `<xf ${attributes}/>` : `<xf ${attributes}>${content}</xf>`;
  }

  /** Sees that the group's first items are there, and gives the index of the default. */
  private first(name: GroupName): number {
    this.group(name);
    return 0;
  }

  private formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const taken = this.group("numFmts").items.map((item) => attributesOf(item));
    const existing = taken.find((attributes) => attributes.get("formatCode") === code);
    if (existing) return Number(existing.get("numFmtId"));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...taken.map((attributes) => Number(attributes.get("numFmtId")))) + 1;
    const tag = withAttributes("<numFmt/>", { numFmtId: String(id), formatCode: code });
    this.add("numFmts", tag);
    return id;
  }

  /** The index of an item, which is appended where no equal one is there. */
  private add(name: GroupName, markup: string): number {
    const { items } = this.group(name);
    const item = prefixed(markup, this.root.prefix);
    const existing = items.indexOf(item);
    return existing >= 0 ? existing : items.push(item) - 1;
  }

  private group(name: GroupName): Group {
    const loaded = this.groups.get(name);
    if (loaded) return loaded;
    const element = childOf(this.xml, this.root, name);
    const items = element ? childrenOf(this.xml, element).map((child) => outerXml(this.xml, child)) : [];
    const before = items.length;
    if (before === 0) items.push(...FIRST_ITEMS[name].map((item) => prefixed(item, this.root.prefix)));
    const group = { element, items, before };
    this.groups.set(name, group);
    return group;
  }

  private readDefaultFont(): DefaultFont {
    const font = this.group("fonts").items[0]!;
    const root = rootOf(font);
    const value = (name: string): string | undefined => {
      const child = childOf(font, root, name);
      return child && attributesOf(startTag(font, child)).get("val");
    };
    return { name: value("name") ?? "宋体", size: Number(value("sz") ?? 11) };
  }
}

