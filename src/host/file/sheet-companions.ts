/** The parts that stand beside a worksheet and point at its cells: notes, threads, tables, drawings. */
import type { Shift } from "../../book";
import { parseRange } from "../../book";
import { applySplices, attributesOf, childrenOf, outerXml, rootOf, startTag, withAttributes } from "./markup";
import type { PackageDraft } from "./package-draft";
import type { PlacedNote } from "./placed-sheet";
import { blankDrawing, blankNotes, shiftedNotes, withNote } from "./sheet-notes";
import { shiftedElement, shiftedLine, shiftedRange } from "./shifted-markup";
import { Unreadable } from "./unreadable";
import { CONTENT_TYPES } from "./vocabulary";
import type { Vocabulary } from "./vocabulary";
import type { WorksheetDraft } from "./worksheet-draft";

function companionOf(parts: PackageDraft, sheetPart: string, type: string): string | undefined {
  return parts.relationships(sheetPart).find((one) => one.type === type && !one.external)?.target;
}

/** Sets notes on a sheet; the parts that hold them are made where there are none. */
export function setNotes(
  parts: PackageDraft,
  sheetPart: string,
  draft: WorksheetDraft,
  notes: readonly PlacedNote[],
  { main, office }: Vocabulary,
): void {
  const commentsPart = companionOf(parts, sheetPart, "comments");
  if (notes.length === 0 || (!commentsPart && notes.every(({ text }) => text === ""))) return;
  const drawingPart = companionOf(parts, sheetPart, "vmlDrawing");
  const before = {
    comments: (commentsPart && parts.text(commentsPart)) ?? blankNotes(main).comments,
    drawing: (drawingPart && parts.text(drawingPart)) ?? blankDrawing(),
  };
  const after = notes.reduce((all, { row, column, text }) => withNote(all, row, column, text), before);
  if (commentsPart) parts.setText(commentsPart, after.comments);
  else {
    const name = parts.freeName("xl/comments#.xml");
    parts.addPart(name, CONTENT_TYPES.comments, after.comments);
    parts.addRelationship(sheetPart, `${office}/comments`, name);
  }
  if (drawingPart) parts.setText(drawingPart, after.drawing);
  else {
    const name = parts.freeName("xl/drawings/vmlDrawing#.vml");
    parts.addPart(name, CONTENT_TYPES.vmlDrawing, after.drawing);
    const id = parts.addRelationship(sheetPart, `${office}/vmlDrawing`, name);
    draft.setElement("legacyDrawing", withAttributes("<legacyDrawing/>", { "xmlns:r": office, "r:id": id }));
  }
}

/**
 * Moves what stands beside the sheet along with its cells.
 * @throws Unreadable where a table or pivot table of the user's stands in the way, as Excel would refuse too.
 */
export function shiftCompanions(
  parts: PackageDraft,
  sheetPart: string,
  sheet: string,
  shifts: readonly Shift[],
): void {
  const change = (type: string, changed: (xml: string) => string): void => {
    for (const relationship of parts.relationships(sheetPart)) {
      const xml = relationship.type === type ? parts.text(relationship.target) : undefined;
      if (xml !== undefined) parts.setText(relationship.target, changed(xml));
    }
  };
  if (companionOf(parts, sheetPart, "pivotTable")) throw inTheWay(sheet, "数据透视表");
  const commentsPart = companionOf(parts, sheetPart, "comments");
  const drawingPart = companionOf(parts, sheetPart, "vmlDrawing");
  const comments = commentsPart && parts.text(commentsPart);
  if (commentsPart && comments) {
    const drawing = (drawingPart && parts.text(drawingPart)) ?? blankDrawing();
    const shifted = shiftedNotes({ comments, drawing }, sheet, shifts);
    parts.setText(commentsPart, shifted.comments);
    if (drawingPart) parts.setText(drawingPart, shifted.drawing);
  }
  change("threadedComment", (xml) => shiftedList(xml, sheet, shifts));
  change("table", (xml) => shiftedTable(xml, sheet, shifts));
  change("drawing", (xml) => shiftedAnchors(xml, shifts));
}

function inTheWay(sheet: string, what: string): Unreadable {
  return new Unreadable(
    "unsupported",
    `的工作表“${sheet}”里有${what}，不能在其中增减行列。请先把它移到别的工作表，再生成一次`,
  );
}

/** A list whose members may vanish while the list stays. */
function shiftedList(xml: string, sheet: string, shifts: readonly Shift[]): string {
  const splices = childrenOf(xml, rootOf(xml)).map((child) => ({
    start: child.start,
    end: child.end,
    text: shiftedElement(outerXml(xml, child), sheet, shifts) ?? "",
  }));
  return applySplices(xml, splices);
}

/** A table follows as a whole; its columns and its heading are named in other places and must not change. */
function shiftedTable(xml: string, sheet: string, shifts: readonly Shift[]): string {
  const root = rootOf(xml);
  const range = parseRange(attributesOf(startTag(xml, root)).get("ref") ?? "");
  if (!range) return xml;
  const shifted = shiftedRange(range, shifts);
  const heading = shiftedLine(range.top, "rows", shifts);
  const isWhole = shifted && shifted.right - shifted.left === range.right - range.left && heading === shifted.top;
  if (!isWhole) throw inTheWay(sheet, "套用了表格格式的区域");
  return xml.slice(0, root.start) + shiftedElement(outerXml(xml, root), sheet, shifts) + xml.slice(root.end);
}

const ANCHOR_END = /(<(?:\w+:)?(?:from|to)>)([\s\S]*?)(<\/(?:\w+:)?(?:from|to)>)/g;

/** Pictures and charts stay beside the cells they stood on; where those are deleted, at the place they were. */
function shiftedAnchors(xml: string, shifts: readonly Shift[]): string {
  const moved = (inside: string, element: string, axis: Shift["axis"]): string =>
    inside.replace(new RegExp(`(<(?:\\w+:)?${element}>)(\\d+)`), (_, tag: string, line: string) => {
      return tag + String(shiftedLine(Number(line), axis, shifts) ?? Number(line));
    });
  return xml.replace(ANCHOR_END, (_, open: string, inside: string, close: string) => {
    return open + moved(moved(inside, "row", "rows"), "col", "columns") + close;
  });
}

