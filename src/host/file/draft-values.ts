/** What a cell of a worksheet being changed is worth. */
import type { CellValue } from "../../book";
import { numberOf } from "./cell-values";
import { itemText } from "./string-items";
import type { DraftCell } from "./worksheet-draft";
import { decodeCellText } from "./xml";

/** @param strings the workbook's shared strings. */
export function draftValue(cell: DraftCell | undefined, strings: () => readonly string[]): CellValue {
  if (!cell) return null;
  const text = draftText(cell, strings);
  if (text !== undefined) return text;
  const written = inside(cell.content);
  if (written === "") return null;
  if (cell.type === "b") return written === "1";
  return cell.type === "e" ? { error: written } : numberOf(written);
}

/** The text of a cell that holds one. */
export function draftText({ type, content }: DraftCell, strings: () => readonly string[]): string | undefined {
  switch (type) {
    case "inlineStr":
      return itemText(content, 0, content.length, "");
    case "str":
      return decodeCellText(inside(content));
    case "s":
      return strings()[Number(inside(content))] ?? "";
    default:
      return undefined;
  }
}

/** The value element's content: nothing else of a cell holds text. */
function inside(content: string): string {
  return content.replace(/<[^>]*>/g, "");
}
