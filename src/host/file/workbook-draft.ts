/** The workbook part while it is changed: the list of sheets, names, views and the word to calculate anew. */
import type { Visibility } from "../../book";
import { sameSheetName } from "../../book";
import {
  applySplices,
  appendTo,
  attributesOf,
  childOf,
  childrenOf,
  innerXml,
  insertAfter,
  requiredChild,
  rootOf,
  startTag,
  withAttributes,
} from "./markup";
import type { Element } from "./markup";
import { decodeText, encodeText } from "./xml";

/** What comes before the defined names and before the calculation properties (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = [
  "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "workbookProtection", "bookViews",
  "sheets", "functionGroups", "externalReferences",
];
const BEFORE_CALCULATION = [...BEFORE_NAMES, "definedNames"];

export interface DefinedName {
  readonly attributes: ReadonlyMap<string, string>;
  /** The formula: what the name stands for. */
  readonly text: string;
}

export interface ListedSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly visibility: Visibility;
}

export class WorkbookDraft {
  /** The names as they stand now; written into the part only when it is asked for, since every new sheet brings some. */
  private defined: readonly DefinedName[] | undefined;
  private areNamesChanged = false;
  private listed: { readonly xml: string; readonly sheets: readonly ListedSheet[] } | undefined;

  constructor(
    private xml: string,
    private readonly officeNamespace: string,
  ) {}

  /** The part's text as it stands now. */
  toXml(): string {
    if (this.areNamesChanged) this.writeNames(this.names());
    this.areNamesChanged = false;
    return this.xml;
  }

  sheets(): readonly ListedSheet[] {
    if (this.listed?.xml !== this.xml) this.listed = { xml: this.xml, sheets: this.readSheets() };
    return this.listed.sheets;
  }

  private readSheets(): readonly ListedSheet[] {
    const relationshipId = new RegExp(`xmlns:(\\w+)=["']${this.officeNamespace}["']`).exec(this.xml)?.[1] ?? "r";
    return this.sheetElements().map((element) => {
      const attributes = attributesOf(startTag(this.xml, element));
      const state = attributes.get("state");
      return {
        name: attributes.get("name") ?? "",
        sheetId: Number(attributes.get("sheetId")),
        relationship: attributes.get(`${relationshipId}:id`) ?? attributes.get("r:id") ?? "",
        visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      };
    });
  }

  indexOf(name: string): number {
    return this.sheets().findIndex((sheet) => sameSheetName(sheet.name, name));
  }

  /** Lists a new sheet at an index; what counts sheets is counted anew. */
  insertSheet(index: number, name: string, visibility: Visibility, relationship: string): void {
    const elements = this.sheetElements();
    const sheetId = Math.max(0, ...this.sheets().map((sheet) => sheet.sheetId)) + 1;
    const tag = withAttributes("<sheet/>", {
      name,
      sheetId: String(sheetId),
      ...(visibility === "visible" ? {} : { state: visibility }),
      "xmlns:r": this.officeNamespace,
      "r:id": relationship,
    });
    const list = requiredChild(this.xml, rootOf(this.xml), "sheets");
    const before = elements[index - 1];
    const text = list.prefix === "" ? tag : tag.replace("<sheet", `<${list.prefix}sheet`);
    const splice =
      before || elements.length > 0
        ? { start: before?.end ?? list.contentStart, end: before?.end ?? list.contentStart, text }
        : appendTo(this.xml, list, tag);
    this.xml = applySplices(this.xml, [splice]);
    this.renumber((old) => (old >= index ? old + 1 : old));
  }

  /** Takes a sheet off the list, with the names that belong to it alone. */
  removeSheet(index: number): void {
    const { start, end } = this.sheetElements()[index]!;
    this.xml = applySplices(this.xml, [{ start, end, text: "" }]);
    this.setNames(this.names().filter((name) => name.attributes.get("localSheetId") !== String(index)));
    this.renumber((old) => (old > index ? old - 1 : old));
  }

  setVisibility(index: number, visibility: Visibility): void {
    const element = this.sheetElements()[index]!;
    const state = visibility === "visible" ? undefined : visibility;
    this.replaceTag(element, { state });
  }

  names(): readonly DefinedName[] {
    return (this.defined ??= this.readNames());
  }

  private readNames(): readonly DefinedName[] {
    const list = childOf(this.xml, rootOf(this.xml), "definedNames");
    if (!list) return [];
    return childrenOf(this.xml, list).map((element) => ({
      attributes: attributesOf(startTag(this.xml, element)),
      text: decodeText(innerXml(this.xml, element)),
    }));
  }

  /** What a name of the whole workbook stands for. */
  nameOfWorkbook(name: string): string | undefined {
    return this.names().find((other) => isName(other, name, undefined))?.text;
  }

  /** Defines a name anew; `sheet` is the index of the sheet it belongs to, undefined for the whole workbook. */
  setName(name: string, sheet: number | undefined, text: string, hidden = false): void {
    const attributes = new Map([["name", name]]);
    if (sheet !== undefined) attributes.set("localSheetId", String(sheet));
    if (hidden) attributes.set("hidden", "1");
    const others = this.names().filter((other) => !isName(other, name, sheet));
    this.setNames([...others, { attributes, text }]);
  }

  removeName(name: string, sheet: number): void {
    this.setNames(this.names().filter((other) => !isName(other, name, sheet)));
  }

  mapNames(change: (text: string) => string): void {
    const names = this.names();
    const changed = names.map((name) => ({ ...name, text: change(name.text) }));
    if (changed.some((name, n) => name.text !== names[n]!.text)) this.setNames(changed);
  }

  /** Has the application calculate everything when it opens the file: cached values may be stale. */
  calculateOnLoad(): void {
    const root = rootOf(this.xml);
    const existing = childOf(this.xml, root, "calcPr");
    if (existing) this.replaceTag(existing, { fullCalcOnLoad: "1" });
    else {
      const fragment = '<calcPr fullCalcOnLoad="1"/>';
      this.xml = applySplices(this.xml, [insertAfter(this.xml, root, BEFORE_CALCULATION, fragment)]);
    }
  }

  /** Where no visible sheet is in front, the first visible one comes there. Returns the index in front. */
  showVisibleSheet(): number {
    const sheets = this.sheets();
    const view = this.views()[0];
    const active = Number((view && attributesOf(startTag(this.xml, view)).get("activeTab")) ?? 0);
    if (sheets[active]?.visibility === "visible") return active;
    const first = sheets.findIndex((sheet) => sheet.visibility === "visible");
    if (view && first >= 0) this.replaceTag(view, { activeTab: String(first), firstSheet: undefined });
    return first;
  }

  private setNames(names: readonly DefinedName[]): void {
    this.defined = names;
    this.areNamesChanged = true;
  }

  private writeNames(names: readonly DefinedName[]): void {
    const root = rootOf(this.xml);
    const list = childOf(this.xml, root, "definedNames");
    const { prefix } = root;
    const inside = names.map(({ attributes, text }) => {
      const tag = withAttributes(`<${prefix}definedName>`, Object.fromEntries(attributes));
      return `${tag}${encodeText(text)}</${prefix}definedName>`;
    });
    const element = names.length === 0 ? "" : `<${prefix}definedNames>${inside.join("")}</${prefix}definedNames>`;
    if (list) this.xml = applySplices(this.xml, [{ start: list.start, end: list.end, text: element }]);
    else if (element !== "") {
      const splice = insertAfter(this.xml, root, BEFORE_NAMES, "");
      this.xml = applySplices(this.xml, [{ ...splice, text: element }]);
    }
  }

  /** Names that belong to a sheet and the tabs in view count sheets by their place in the list. */
  private renumber(change: (index: number) => number): void {
    const renumbered = this.names().map(({ attributes, text }) => {
      const index = attributes.get("localSheetId");
      if (index === undefined) return { attributes, text };
      return { attributes: new Map(attributes).set("localSheetId", String(change(Number(index)))), text };
    });
    if (renumbered.length > 0) this.setNames(renumbered);
    for (let n = 0; n < this.views().length; n++) {
      const view = this.views()[n]!;
      const attributes = attributesOf(startTag(this.xml, view));
      const changes: Record<string, string> = {};
      for (const name of ["activeTab", "firstSheet"]) {
        const index = attributes.get(name);
        if (index !== undefined) changes[name] = String(Math.max(0, change(Number(index))));
      }
      this.replaceTag(view, changes);
    }
  }

  private replaceTag(element: Element, changes: Readonly<Record<string, string | undefined>>): void {
    const tag = startTag(this.xml, element);
    const text = withAttributes(tag, changes);
    this.xml = applySplices(this.xml, [{ start: element.start, end: element.start + tag.length, text }]);
  }

  private sheetElements(): readonly Element[] {
    return childrenOf(this.xml, requiredChild(this.xml, rootOf(this.xml), "sheets")).filter((element) => element.name === "sheet");
  }

  private views(): readonly Element[] {
    const views = childOf(this.xml, rootOf(this.xml), "bookViews");
    return views ? childrenOf(this.xml, views) : [];
  }
}

function isName({ attributes }: DefinedName, name: string, sheet: number | undefined): boolean {
  return (
    attributes.get("name")?.toLowerCase() === name.toLowerCase() &&
    attributes.get("localSheetId") === (sheet === undefined ? undefined : String(sheet))
  );
}
