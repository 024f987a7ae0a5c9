/**
 * Notes of a sheet: their texts in a comments part, their boxes in a VML drawing. Notes of other authors, and the
 * threads that stand behind some of them, are never overwritten.
 */
import type { Shift } from "../../book";
import { address } from "../../book";
import {
  appendTo,
  applySplices,
  attributesOf,
  childOf,
  childrenOf,
  innerXml,
  outerXml,
  prefixed,
  requiredChild,
  rootOf,
  startTag,
} from "./markup";
import { shiftedElement, shiftedLine } from "./shifted-markup";
import { DECLARATION } from "./vocabulary";
import { decodeText, encodeCellText } from "./xml";

/** Who signs our notes; by this we know them again. */
const AUTHOR = "工会台帐助手";

export interface NoteParts {
  readonly comments: string;
  readonly drawing: string;
}

export function blankNotes(mainNamespace: string): NoteParts {
  return {
    comments: `${DECLARATION}<comments xmlns="${mainNamespace}"><authors></authors><commentList></commentList></comments>`,
    drawing: blankDrawing(),
  };
}

/** The kind of all note boxes. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export function blankDrawing(): string {
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"',
    ' xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>',
    `${SHAPE_TYPE}</xml>`,
  ].join("");
}

/** The notes with one set at a cell; an empty text takes ours away. Somebody else's note there stays. */
export function withNote(parts: NoteParts, row: number, column: number, text: string): NoteParts {
  const { xml, author } = withAuthor(parts.comments);
  const root = rootOf(xml);
  const list = requiredChild(xml, root, "commentList");
  const cell = address(row, column);
  const existing = childrenOf(xml, list).find(
    (comment) => attributesOf(startTag(xml, comment)).get("ref") === cell,
  );
  if (existing && attributesOf(startTag(xml, existing)).get("authorId") !== String(author)) return parts;
  if (!existing && text === "") return parts;
  const content = `<text><r><t xml:space="preserve">${encodeCellText(text)}</t></r></text>`;
  const comment = text === "" ? "" : `<comment ref="${cell}" authorId="${author}">${content}</comment>`;
  if (existing) {
    const written = prefixed(comment, root.prefix);
    const comments = applySplices(xml, [{ start: existing.start, end: existing.end, text: written }]);
    return text === "" ? { comments, drawing: withoutBox(parts.drawing, row, column) } : { ...parts, comments };
  }
  return {
    comments: applySplices(xml, [appendTo(xml, list, comment)]),
    drawing: withBox(parts.drawing, row, column, text),
  };
}

/** The comments with us among the authors, and our number. */
function withAuthor(comments: string): { xml: string; author: number } {
  const authors = requiredChild(comments, rootOf(comments), "authors");
  const names = childrenOf(comments, authors).map((author) => decodeText(innerXml(comments, author)));
  const author = names.indexOf(AUTHOR);
  if (author >= 0) return { xml: comments, author };
  const xml = applySplices(comments, [appendTo(comments, authors, `<author>${AUTHOR}</author>`)]);
  return { xml, author: names.length };
}

/** The notes after rows or columns of their sheet changed. */
export function shiftedNotes(parts: NoteParts, sheet: string, shifts: readonly Shift[]): NoteParts {
  const xml = parts.comments;
  const list = childOf(xml, rootOf(xml), "commentList");
  const splices = (list ? childrenOf(xml, list) : []).map((comment) => ({
    start: comment.start,
    end: comment.end,
    text: shiftedElement(outerXml(xml, comment), sheet, shifts) ?? "",
  }));
  return { comments: applySplices(xml, splices), drawing: shiftedBoxes(parts.drawing, shifts) };
}

/** Whole shapes by text, not by parsing: Excel's own VML is not always well-formed. */
const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;
const IS_NOTE = /ObjectType=["']Note["']/;

function cellOf(shape: string): { row: number; column: number } | undefined {
  const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
  if (!IS_NOTE.test(shape) || row === undefined || column === undefined) return undefined;
  return { row: Number(row), column: Number(column) };
}

function shiftedBoxes(drawing: string, shifts: readonly Shift[]): string {
  return drawing.replace(SHAPE, (shape) => {
    const cell = cellOf(shape);
    if (!cell) return shape;
    const row = shiftedLine(cell.row, "rows", shifts);
    const column = shiftedLine(cell.column, "columns", shifts);
    if (row === undefined || column === undefined) return "";
    return shape
      .replace(/(<x:Row>)[^<]*/, `$1${row}`)
      .replace(/(<x:Column>)[^<]*/, `$1${column}`)
      .replace(/(<x:Anchor>)([^<]*)/, (_, tag: string, anchor: string) => {
        return tag + shiftedAnchor(anchor, row - cell.row, column - cell.column);
      });
  });
}

/** Left column, offset, top row, offset, right column, offset, bottom row, offset. */
function shiftedAnchor(anchor: string, rows: number, columns: number): string {
  const moves = [columns, 0, rows, 0, columns, 0, rows, 0];
  return anchor
    .split(",")
    .map((part, n) => String(Math.max(0, Number(part) + (moves[n] ?? 0))))
    .join(", ");
}

function withoutBox(drawing: string, row: number, column: number): string {
  return drawing.replace(SHAPE, (shape) => {
    const cell = cellOf(shape);
    return cell?.row === row && cell.column === column ? "" : shape;
  });
}

const CHARACTERS_PER_LINE = 16;

function withBox(drawing: string, row: number, column: number, text: string): string {
  const ids = Array.from(drawing.matchAll(/_x0000_s(\d+)/g), (match) => Number(match[1]));
  const id = Math.max(1024, ...ids) + 1;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / CHARACTERS_PER_LINE), 1);
  const anchor = [column + 1, 15, row, 2, column + 4, 15, row + Math.max(3, lines), 4].join(", ");
  const shape = [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:160pt;height:${lines * 14}pt;`,
    'z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>',
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
  const end = drawing.lastIndexOf("</xml>");
  const kind = drawing.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE;
  return drawing.slice(0, end) + kind + shape + drawing.slice(end);
}
