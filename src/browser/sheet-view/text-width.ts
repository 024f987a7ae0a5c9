/** Whether numbers have room: a number that is cut off reads as another number. */
import type { CellLook } from "../../host/file/looks";
import { fontFamily, pixels } from "./look-rules";

let context: CanvasRenderingContext2D | null | undefined;

const SIDE_PADDING = 4;

/** True where the text fits, or nothing can measure it. */
export function fits(text: string, look: CellLook | undefined, font: { readonly name: string; readonly size: number }, width: number): boolean {
  const size = look?.size ?? font.size;
  // Nearly every number is far from the edge: five eighths of the size is wider than any digit.
  if (text.length * size * (4 / 3) * 0.625 < width - SIDE_PADDING) return true;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return true;
  context.font = `${look?.bold ? "600 " : ""}${pixels(size)} ${fontFamily(look?.font ?? font.name)}`;
  return context.measureText(text).width <= width - SIDE_PADDING + 1;
}
