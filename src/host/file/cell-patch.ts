/**
 * Single cells of a user's worksheet, set in place: every byte outside the rows concerned stays. The part may hold
 * a hundred thousand rows, so it is searched by index and only those rows are taken apart.
 */
import type { SetCell } from "../../book";
import { address, columnLetters, contains, parseAddress, parseRange } from "../../book";
import { locateCells, rowsOf, withCells } from "./cell-area";
import { cellBody, formulaMarkup, looksLikeFormula } from "./cell-markup";
import type { Element, Splice } from "./markup";
import {
  applySplices,
  attributesOf,
  childrenOf,
  innerXml,
  outerXml,
  prefixed,
  rootOf,
  startTag,
  withAttributes,
} from "./markup";
import { writeOutSharedFormulas } from "./shared-formulas";
import { Unreadable } from "./unreadable";
import { isOn, plainMarkup } from "./xml";

/** What a cell's style is asked for. */
export interface CellStyles {
  /** The style index with or without the mark of a text that begins like a formula. */
  quoted(index: number, isQuoted: boolean): number;
  /** The style index with another number format. */
  formatted(index: number, format: string): number;
  isUnlocked(index: number): boolean;
}

/**
 * The worksheet part with the cells set. Each keeps its style; a new one takes that of its row or column.
 * @throws Unreadable where a cell is locked, or belongs to an array formula.
 */
export function patchCells(
  text: string,
  sheet: string,
  edits: readonly SetCell[],
  styles: CellStyles,
): { readonly xml: string; readonly formulasChanged: boolean } {
  const edited = new Map(edits.map((edit) => [address(edit.row, edit.column), edit]));
  const isEdited = (row: number, column: number): boolean => edited.has(address(row, column));
  const plain = plainMarkup(text);
  const xml = plain.includes('"shared"')
    ? writeOutSharedFormulas(plain, ({ row, column }) => isEdited(row, column))
    : plain;
  const area = locateCells(xml);
  const cells = xml.slice(area.start, area.end);
  const frame = xml.slice(0, area.start) + xml.slice(area.end);
  refuseArrays(cells, sheet, Array.from(edited.values()));

  const patcher = new RowPatcher(area.prefix, sheet, frame, styles);
  const byRow = new Map<number, SetCell[]>();
  for (const edit of edited.values()) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const pending = Array.from(byRow.keys()).sort((a, b) => a - b);
  const splices: Splice[] = [];
  for (const { start, end, row } of rowsOf(cells, area.prefix)) {
    while (pending.length > 0 && pending[0]! < row) {
      const missing = pending.shift()!;
      splices.push({ start, end: start, text: patcher.newRow(missing, byRow.get(missing)!) });
    }
    if (pending.length === 0) break;
    if (pending[0] === row) {
      pending.shift();
      splices.push({ start, end, text: patcher.changedRow(cells.slice(start, end), row, byRow.get(row)!) });
    }
  }
  const below = pending.map((row) => patcher.newRow(row, byRow.get(row)!)).join("");
  const head = withDimension(xml.slice(0, area.start), edits);
  const moved = head.length - area.start;
  const widened = { ...area, start: area.start + moved, end: area.end + moved };
  const changed = withCells(head + xml.slice(area.start), widened, applySplices(cells, splices) + below);
  return { xml: changed, formulasChanged: patcher.formulasChanged };
}

function refuseArrays(cells: string, sheet: string, edits: readonly SetCell[]): void {
  if (!cells.includes("array") && !cells.includes("dataTable")) return;
  for (const [tag] of cells.matchAll(/<(?:\w+:)?f\s[^>]*\bt=["'](?:array|dataTable)["'][^>]*>/g)) {
    const range = parseRange(attributesOf(tag).get("ref") ?? "");
    const isSingle = range && range.top === range.bottom && range.left === range.right;
    if (!range || isSingle) continue;
    const hit = edits.find(({ row, column }) => contains(range, row, column));
    if (hit) {
      const cell = address(hit.row, hit.column);
      throw new Unreadable("unsupported", `的工作表“${sheet}”里 ${cell} 属于数组公式，不能单独修改。请在 Excel 或 WPS 里改`);
    }
  }
}

/** A cell of a row, in its order. */
interface PlacedMarkup {
  readonly column: number;
  readonly xml: string;
}

class RowPatcher {
  formulasChanged = false;
  private readonly locked: boolean;
  private readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];

  constructor(
    private readonly prefix: string,
    private readonly sheet: string,
    frame: string,
    private readonly styles: CellStyles,
  ) {
    const parts = childrenOf(frame, rootOf(frame));
    const protection = parts.find(({ name }) => name === "sheetProtection");
    this.locked = protection !== undefined && isOn(attributesOf(startTag(frame, protection)).get("sheet"));
    const cols = parts.find(({ name }) => name === "cols");
    this.columnStyles = (cols ? childrenOf(frame, cols) : []).map((col) => {
      const attributes = attributesOf(startTag(frame, col));
      return {
        from: Number(attributes.get("min")) - 1,
        to: Number(attributes.get("max")) - 1,
        style: Number(attributes.get("style") ?? 0),
      };
    });
  }

  newRow(row: number, edits: readonly SetCell[]): string {
    const cells = [...edits]
      .sort((a, b) => a.column - b.column)
      .map((edit) => this.cell(edit, `<${this.prefix}c>`, this.columnStyle(edit.column)));
    return `<${this.prefix}row r="${row + 1}">${cells.join("")}</${this.prefix}row>`;
  }

  changedRow(xml: string, row: number, edits: readonly SetCell[]): string {
    const root = rootOf(xml);
    const tag = startTag(xml, root);
    const attributes = attributesOf(tag);
    const rowStyle = isOn(attributes.get("customFormat")) ? Number(attributes.get("s") ?? 0) : undefined;
    const children = childrenOf(xml, root);
    const cells = placedCells(xml, children, row);
    for (const edit of edits) {
      const at = cells.findIndex(({ column }) => column >= edit.column);
      const existing = at >= 0 && cells[at]!.column === edit.column ? cells[at] : undefined;
      const written = existing
        ? this.changedCell(existing.xml, edit)
        : this.cell(edit, `<${this.prefix}c>`, rowStyle ?? this.columnStyle(edit.column));
      const placed = { column: edit.column, xml: written };
      cells.splice(at < 0 ? cells.length : at, existing ? 1 : 0, placed);
    }
    // The span of columns is a hint for readers and may be left out; a wrong one misleads them.
    const opened = withAttributes(tag, { r: String(row + 1), spans: undefined }).replace(/\s*\/>$/, ">");
    const others = children.filter(({ name }) => name !== "c").map((child) => outerXml(xml, child));
    return `${opened}${cells.map((cell) => cell.xml).join("")}${others.join("")}</${this.prefix}row>`;
  }

  private changedCell(xml: string, edit: SetCell): string {
    const root = rootOf(xml);
    const tag = startTag(xml, root);
    if (childrenOf(xml, root).some(({ name }) => name === "f")) this.formulasChanged = true;
    return this.cell(edit, tag, Number(attributesOf(tag).get("s") ?? 0));
  }

  /** The cell with its old opening tag changed as far as needed. */
  private cell({ row, column, value, formula, format }: SetCell, tag: string, style: number): string {
    const place = address(row, column);
    if (this.locked && !this.styles.isUnlocked(style)) {
      throw new Unreadable("protected", `的工作表“${this.sheet}”受保护，${place} 不能修改。请先在“审阅”里撤销工作表保护，保存后再试`);
    }
    if (formula !== undefined) this.formulasChanged = true;
    const body = cellBody(value, formula, row, column);
    const formatted = format === undefined ? style : this.styles.formatted(style, format);
    const index = this.styles.quoted(formatted, formula === undefined && looksLikeFormula(value));
    const opened = withAttributes(tag, {
      r: place,
      s: index === 0 ? undefined : String(index),
      t: body.type === "" ? undefined : body.type,
      cm: undefined,
      vm: undefined,
    }).replace(/\s*\/>$/, ">");
    const inside = (body.formula === undefined ? "" : formulaMarkup(body.formula)) + body.content;
    return `${opened}${prefixed(inside, this.prefix)}</${this.prefix}c>`;
  }

  private columnStyle(column: number): number {
    return this.columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  }
}

/** The cells of a row with their columns; those without an address get one, for their place may change. */
function placedCells(xml: string, children: readonly Element[], row: number): PlacedMarkup[] {
  let column = -1;
  return children
    .filter(({ name }) => name === "c")
    .map((cell) => {
      const tag = startTag(xml, cell);
      const place = parseAddress(attributesOf(tag).get("r") ?? "");
      column = place ? place.column : column + 1;
      const addressed = place ? tag : withAttributes(tag, { r: `${columnLetters(column)}${row + 1}` });
      const isEmpty = cell.contentStart === cell.end;
      const rest = isEmpty ? "" : innerXml(xml, cell) + xml.slice(cell.contentEnd, cell.end);
      return { column, xml: addressed + rest };
    });
}

/** What stands before the cells, with the stated dimension, widened where cells were set outside it. */
function withDimension(head: string, edits: readonly SetCell[]): string {
  return head.replace(/(<(?:\w+:)?dimension\s[^>]*\bref=")([^"]*)"/, (whole, before: string, ref: string) => {
    const range = parseRange(ref);
    if (!range) return whole;
    const bottom = Math.max(range.bottom, ...edits.map(({ row }) => row));
    const right = Math.max(range.right, ...edits.map(({ column }) => column));
    const top = Math.min(range.top, ...edits.map(({ row }) => row));
    const left = Math.min(range.left, ...edits.map(({ column }) => column));
    return `${before}${address(top, left)}:${address(bottom, right)}"`;
  });
}
