/** Markup that points at cells of a sheet, rewritten after rows or columns of that sheet changed. */
import type { Range, Shift } from "../../book";
import { address, formulaPieces, parseRange, rangeAddress, shiftFormula, shiftIndex, shiftRange, shiftSpan } from "../../book";
import { attributesOf, childrenOf, innerXml, outerXml, rootOf, startTag, withAttributes } from "./markup";
import { copyFormula } from "./shared-formulas";
import { decodeText, encodeText } from "./xml";

/** Elements whose text is a formula. */
const FORMULAS: readonly string[] = ["formula", "formula1", "formula2", "f"];

/** A formula on the sheet `home` after all of these shifts, in their order. */
export function shiftedFormula(formula: string, home: string, shifts: readonly Shift[]): string {
  return shiftFormula(formula, home, ...shifts);
}

export function shiftedRange(range: Range, shifts: readonly Shift[]): Range | undefined {
  let shifted: Range | undefined = range;
  for (const { axis, change } of shifts) shifted = shifted && shiftRange(shifted, axis, change);
  return shifted;
}

/** Where a row or column ends up; undefined where it was deleted. */
export function shiftedLine(index: number, axis: Shift["axis"], shifts: readonly Shift[]): number | undefined {
  let line: number | undefined = index;
  for (const shift of shifts) {
    if (shift.axis === axis && line !== undefined) line = shiftIndex(line, shift.change);
  }
  return line;
}

/**
 * An element of the sheet itself (or of its notes, threads, tables) after the shifts; undefined where all the cells it
 * stood for are gone. Ranges in `ref` and `sqref`, formulas, page breaks and filter columns move.
 */
export function shiftedElement(xml: string, sheet: string, shifts: readonly Shift[]): string | undefined {
  return shiftElement(xml, { sheet, shifts });
}

interface Shifting {
  readonly sheet: string;
  readonly shifts: readonly Shift[];
  /** The ranges around, before and after: formulas of rules are written for their first cell. */
  readonly before?: Range | undefined;
  readonly after?: Range | undefined;
}

function shiftElement(xml: string, around: Shifting): string | undefined {
  const root = rootOf(xml);
  if (FORMULAS.includes(root.name)) return withText(xml, shiftRuleFormula(textOf(xml), around));
  if (root.name === "sqref") {
    const ranges = shiftRanges(textOf(xml), around.shifts);
    return ranges === undefined ? undefined : withText(xml, ranges);
  }
  const tag = startTag(xml, root);
  const moved = shiftTag(tag, root.name, around);
  if (moved === undefined) return undefined;

  const children = childrenOf(xml, root);
  const changed = children.map((child) => shiftElement(outerXml(xml, child), { ...around, ...moved.ranges }));
  const kept = changed.filter((child) => child !== undefined);
  if (children.length > 0 && kept.length === 0) return undefined;
  let content = "";
  let at = root.contentStart;
  children.forEach((child, n) => {
    content += xml.slice(at, child.start) + (changed[n] ?? "");
    at = child.end;
  });
  const count = attributesOf(tag).has("count") ? { count: String(kept.length) } : {};
  return withAttributes(moved.tag, count) + content + xml.slice(at);
}

/** The opening tag with its ranges moved; undefined where they are gone. */
function shiftTag(
  tag: string,
  name: string,
  around: Shifting,
): { tag: string; ranges: Pick<Shifting, "before" | "after"> } | undefined {
  const { sheet, shifts } = around;
  const attributes = attributesOf(tag);
  const changes: Record<string, string> = {};
  const ranges: { before?: Range | undefined; after?: Range | undefined } = {};
  for (const attribute of ["ref", "sqref"]) {
    const written = attributes.get(attribute);
    if (written === undefined) continue;
    const shifted = shiftRanges(written, shifts);
    if (shifted === undefined || (name === "mergeCell" && !shifted.includes(":"))) return undefined;
    ranges.before = firstRange(written);
    ranges.after = firstRange(shifted);
    changes[attribute] = shifted;
  }
  const location = attributes.get("location");
  if (name === "hyperlink" && location !== undefined) changes.location = shiftedFormula(location, sheet, shifts);
  const column = attributes.get("colId");
  if (name === "filterColumn" && column !== undefined && around.before && around.after) {
    const shifted = shiftedLine(around.before.left + Number(column), "columns", shifts);
    if (shifted === undefined) return undefined;
    changes.colId = String(shifted - around.after.left);
  }
  return { tag: withAttributes(tag, changes), ranges };
}

/** `B2:B9 D2:D9` moved; undefined where nothing is left. */
function shiftRanges(written: string, shifts: readonly Shift[]): string | undefined {
  const shifted = written.split(/\s+/).flatMap((part) => {
    const range = parseRange(part);
    // What we can't read (`A:C`) stays as it is.
    if (!range) return part === "" ? [] : [part];
    const moved = shiftedRange(range, shifts);
    return moved ? [rangeAddress(moved)] : [];
  });
  return shifted.length === 0 ? undefined : shifted.join(" ");
}

function firstRange(written: string): Range | undefined {
  return parseRange(written.split(/\s+/)[0] ?? "");
}

/**
 * A rule's formula is written for the first cell of its range. Where that cell is deleted or another comes before it,
 * the formula is copied to a cell that stays, shifted with it, and copied to the cell that is the first now.
 */
function shiftRuleFormula(formula: string, { sheet, shifts, before, after }: Shifting): string {
  if (!before || !after) return shiftedFormula(formula, sheet, shifts);
  const row = stayingLine(before.top, before.bottom, "rows", shifts);
  const column = stayingLine(before.left, before.right, "columns", shifts);
  const copied = copiedFormula(formula, row.from - before.top, column.from - before.left);
  return copiedFormula(shiftedFormula(copied, sheet, shifts), after.top - row.to, after.left - column.to);
}

/** The first row or column of a range that outlasts the shifts, and where it stands then. */
function stayingLine(first: number, last: number, axis: Shift["axis"], shifts: readonly Shift[]): { from: number; to: number } {
  for (let from = first; from <= last; from++) {
    const to = shiftedLine(from, axis, shifts);
    if (to !== undefined) return { from, to };
  }
  return { from: first, to: first };
}

function copiedFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : copyFormula(formulaPieces(formula), rows, columns);
}

/** Page breaks name the first row or column behind them. */
export function shiftedBreaks(xml: string, axis: Shift["axis"], shifts: readonly Shift[]): string {
  return xml.replace(/(<(?:\w+:)?brk\b[^>]*\bid=")(\d+)"/g, (whole, before: string, id: string) => {
    const line = shiftedLine(Number(id), axis, shifts);
    return line === undefined ? whole : `${before}${line}"`;
  });
}

const FROZEN_PANE = /<((?:\w+:)?)pane\b[^>]*\bstate="frozen"[^>]*>/g;
const SELECTION = /<(?:\w+:)?selection\b[^>]*\/>/g;

/** Frozen rows and columns after the shifts: what stood above and left of the edge still does. */
export function shiftedPanes(views: string, shifts: readonly Shift[]): string {
  let isSame = true;
  const shifted = views.replace(FROZEN_PANE, (tag) => {
    const attributes = attributesOf(tag);
    const rows = shiftedEdge(Number(attributes.get("ySplit") ?? 0), "rows", shifts);
    const columns = shiftedEdge(Number(attributes.get("xSplit") ?? 0), "columns", shifts);
    const activePane = activePaneOf(rows, columns);
    isSame &&= activePane === attributes.get("activePane");
    if (activePane === undefined) return "";
    return withAttributes(tag, {
      ySplit: rows > 0 ? String(rows) : undefined,
      xSplit: columns > 0 ? String(columns) : undefined,
      topLeftCell: address(rows, columns),
      activePane,
    });
  });
  // A selection names its pane; where the panes are others, the application selects anew.
  return isSame ? shifted : shifted.replace(SELECTION, "");
}

/** The pane that scrolls in the direction that is left; undefined where nothing is frozen. */
export function activePaneOf(rows: number, columns: number): string | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
}

function shiftedEdge(frozen: number, axis: Shift["axis"], shifts: readonly Shift[]): number {
  // A span from before the first line, so that it never vanishes and nothing comes in above it.
  const beforeTheFirst = -1;
  let last = frozen - 1;
  for (const shift of shifts) {
    if (shift.axis === axis && frozen > 0) last = shiftSpan(beforeTheFirst, last, shift.change)!.to;
  }
  return last + 1;
}

function textOf(xml: string): string {
  return decodeText(innerXml(xml, rootOf(xml)));
}

function withText(xml: string, text: string): string {
  const root = rootOf(xml);
  return xml.slice(0, root.contentStart) + encodeText(text) + xml.slice(root.contentEnd);
}
