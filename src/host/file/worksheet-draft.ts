/** A worksheet part taken apart, so that rows, columns and cells can be changed, and put together again. */
import { address, columnLetters, parseAddress } from "../../book";
import type { CellBody } from "./cell-markup";
import { formulaMarkup } from "./cell-markup";
import { attributesOf, childrenOf, innerXml, outerXml, rootOf, startTag } from "./markup";
import type { Element } from "./markup";
import type { SharedFormula } from "./shared-formulas";
import { followerFormula, sharedFormula } from "./shared-formulas";
import type { Vocabulary } from "./vocabulary";
import { DECLARATION } from "./vocabulary";
import { decodeText, encodeAttribute } from "./xml";

export interface DraftCell extends CellBody {
  /** Index into the workbook's cell styles. */
  readonly style: number;
  /** Attributes of the formula element: `t="array" ref="B2:B9"`. Shared formulas are written out. */
  readonly formulaAttributes: string;
  /** Attributes besides address, style and type, as written. */
  readonly more: string;
}

export interface DraftRow {
  /** Attributes besides number and spans, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  cells: (DraftCell | undefined)[];
}

/** Columns that are set alike, 0-based and inclusive. */
export interface DraftColumns {
  readonly from: number;
  readonly to: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** The order of a worksheet's elements (ECMA-376 part 1, 18.3.1.99); readers refuse any other. */
const ELEMENT_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
  "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
  "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup",
  "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts",
  "extLst",
] as const;
export type ElementName = (typeof ELEMENT_ORDER)[number];

interface Part {
  readonly name: string;
  readonly xml: string;
}

export class WorksheetDraft {
  rows: (DraftRow | undefined)[] = [];
  columns: DraftColumns[] = [];
  /** Elements besides rows, columns and dimension, in order. */
  private parts: Part[] = [];

  private constructor(private readonly rootTag: string) {}

  static blank({ main, office }: Vocabulary): WorksheetDraft {
    return new WorksheetDraft(`<worksheet xmlns="${main}" xmlns:r="${office}">`);
  }

  /** @throws Unreadable where the part is damaged. */
  static parse(text: string): WorksheetDraft {
    const xml = withoutPrefix(text);
    const root = rootOf(xml);
    const draft = new WorksheetDraft(startTag(xml, root));
    for (const child of childrenOf(xml, root)) {
      if (child.name === "sheetData") readRows(xml, child, draft.rows);
      else if (child.name === "cols") draft.columns = childrenOf(xml, child).map((col) => readColumns(xml, col));
      else if (child.name !== "dimension") draft.parts.push({ name: child.name, xml: outerXml(xml, child) });
    }
    return draft;
  }

  cell(row: number, column: number): DraftCell | undefined {
    return this.rows[row]?.cells[column];
  }

  setCell(row: number, column: number, cell: DraftCell | undefined): void {
    this.ensureRow(row).cells[column] = cell;
  }

  ensureRow(row: number): DraftRow {
    return (this.rows[row] ??= { attributes: new Map(), cells: [] });
  }

  /** Replaces the row's attributes; `undefined` takes one out. */
  setRowAttributes(row: number, changes: Readonly<Record<string, string | undefined>>): void {
    const { attributes, cells } = this.ensureRow(row);
    this.rows[row] = { attributes: changedAttributes(attributes, changes), cells };
  }

  /** The markup of the elements of this name, together; empty where there is none. */
  element(name: ElementName): string {
    return this.parts.filter((part) => part.name === name).map((part) => part.xml).join("");
  }

  /** Puts elements in the place of all of this name, in the schema's order; none, or empty ones, take them out. */
  setElement(name: ElementName, ...elements: readonly string[]): void {
    const rest = this.parts.filter((part) => part.name !== name);
    const rank = ELEMENT_ORDER.indexOf(name);
    const before = (part: Part): boolean => (ELEMENT_ORDER as readonly string[]).indexOf(part.name) < rank;
    // What stands before decides; elements the schema doesn't name stay with their neighbour in front.
    let at = rest.length;
    while (at > 0 && !before(rest[at - 1]!)) at--;
    const added = elements.filter((xml) => xml !== "").map((xml) => ({ name, xml }));
    rest.splice(at, 0, ...added);
    this.parts = rest;
  }

  /** Changes every element; undefined takes it out. */
  mapElements(change: (xml: string, name: string) => string | undefined): void {
    this.parts = this.parts.flatMap(({ name, xml }) => {
      const changed = change(xml, name);
      return changed === undefined ? [] : [{ name, xml: changed }];
    });
  }

  toXml(): string {
    const rank = ELEMENT_ORDER.indexOf("sheetData");
    const isBefore = ({ name }: Part): boolean => {
      const at = (ELEMENT_ORDER as readonly string[]).indexOf(name);
      return at >= 0 && at < rank;
    };
    const afterHead = this.parts.findIndex((part) => !isBefore(part));
    const split = afterHead < 0 ? this.parts.length : afterHead;
    const [head, tail] = [this.parts.slice(0, split), this.parts.slice(split)];
    const sheetPr = head.filter((part) => part.name === "sheetPr").map((part) => part.xml);
    const views = head.filter((part) => part.name !== "sheetPr").map((part) => part.xml);
    return [
      DECLARATION,
      this.rootTag,
      ...sheetPr,
      this.dimension(),
      ...views,
      this.columnsMarkup(),
      "<sheetData>",
      ...this.rows.map((row, index) => (row ? rowMarkup(row, index) : "")),
      "</sheetData>",
      ...tail.map((part) => part.xml),
      "</worksheet>",
    ].join("");
  }

  private dimension(): string {
    let [height, width] = [0, 0];
    this.rows.forEach((row, index) => {
      const used = row ? usedLength(row.cells) : 0;
      if (used > 0) height = index + 1;
      width = Math.max(width, used);
    });
    return width === 0 ? '<dimension ref="A1"/>' : `<dimension ref="A1:${address(height - 1, width - 1)}"/>`;
  }

  private columnsMarkup(): string {
    if (this.columns.length === 0) return "";
    const cols = this.columns.map(({ from, to, attributes }) => {
      const others = Array.from(attributes, ([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("");
      return `<col min="${from + 1}" max="${to + 1}"${others}/>`;
    });
    return `<cols>${cols.join("")}</cols>`;
  }
}

/** The length of a list without the empty places at its end. */
function usedLength(list: readonly unknown[]): number {
  let length = list.length;
  while (length > 0 && list[length - 1] === undefined) length--;
  return length;
}

export function changedAttributes(
  attributes: ReadonlyMap<string, string>,
  changes: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  const changed = new Map(attributes);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
  }
  return changed;
}

/** A part that writes its vocabulary with a prefix, rewritten without: `<x:row>` becomes `<row>`. */
function withoutPrefix(xml: string): string {
  const { prefix } = rootOf(xml);
  if (prefix === "") return xml;
  const bare = xml.split(`<${prefix}`).join("<").split(`</${prefix}`).join("</");
  return bare.replace(`xmlns:${prefix.slice(0, -1)}=`, "xmlns=");
}

function readColumns(xml: string, col: Element): DraftColumns {
  const attributes = attributesOf(startTag(xml, col));
  const rest = changedAttributes(attributes, { min: undefined, max: undefined });
  return { from: Number(attributes.get("min")) - 1, to: Number(attributes.get("max")) - 1, attributes: rest };
}

function readRows(xml: string, sheetData: Element, rows: (DraftRow | undefined)[]): void {
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  for (const element of childrenOf(xml, sheetData)) {
    const attributes = attributesOf(startTag(xml, element));
    row = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
    const cells: DraftRow["cells"] = [];
    let column = -1;
    for (const cell of childrenOf(xml, element)) {
      if (cell.name !== "c") continue;
      const place = parseAddress(attributesOf(startTag(xml, cell)).get("r") ?? "");
      column = place ? place.column : column + 1;
      cells[column] = readCell(xml, cell, row, column, shared);
    }
    rows[row] = { attributes: changedAttributes(attributes, { r: undefined, spans: undefined }), cells };
  }
}

function readCell(
  xml: string,
  element: Element,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): DraftCell {
  const attributes = attributesOf(startTag(xml, element));
  const children = childrenOf(xml, element);
  const f = children.find((child) => child.name === "f");
  const more = Array.from(attributes)
    .filter(([name]) => !["r", "s", "t"].includes(name))
    .map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`);
  return {
    style: Number(attributes.get("s") ?? 0),
    type: attributes.get("t") ?? "",
    more: more.join(""),
    content: children.filter((child) => child !== f).map((child) => outerXml(xml, child)).join(""),
    ...(f ? readFormula(xml, f, row, column, shared) : { formula: undefined, formulaAttributes: "" }),
  };
}

function readFormula(
  xml: string,
  f: Element,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): Pick<DraftCell, "formula" | "formulaAttributes"> {
  const tag = startTag(xml, f);
  const attributes = attributesOf(tag);
  const text = decodeText(innerXml(xml, f));
  if (attributes.get("t") !== "shared") {
    return { formula: text, formulaAttributes: tag.replace(/^<[^\s/>]+|\s*\/?>$/g, "") };
  }
  const index = attributes.get("si") ?? "";
  if (text !== "") shared.set(index, sharedFormula(text, row, column));
  const master = shared.get(index);
  return { formula: master ? followerFormula(master, row, column) : undefined, formulaAttributes: "" };
}

function rowMarkup({ attributes, cells }: DraftRow, row: number): string {
  const written = Array.from(attributes, ([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join("");
  const inside = cells.map((cell, column) => (cell ? cellMarkup(cell, row, column) : "")).join("");
  return inside === "" && written === "" ? "" : `<row r="${row + 1}"${written}>${inside}</row>`;
}

function cellMarkup(cell: DraftCell, row: number, column: number): string {
  const formula = cell.formula === undefined ? "" : formulaMarkup(cell.formula, cell.formulaAttributes);
  const content = formula + cell.content;
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  if (content === "") return style === "" ? "" : `<c r="${columnLetters(column)}${row + 1}"${style}/>`;
  const type = cell.type === "" ? "" : ` t="${cell.type}"`;
  return `<c r="${columnLetters(column)}${row + 1}"${style}${type}${cell.more}>${content}</c>`;
}
