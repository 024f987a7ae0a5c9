/** How many lines a text takes in a cell: spreadsheets other than Excel don't fit the heights of rows themselves. */
import { halfWidths } from "../text-height";

/** The size that column widths are counted in. */
const STANDARD_SIZE = 11;
/** Part of a line that can't be used: the padding of the cell, and marks that must not begin a line. */
const UNUSED = 1.5;

/** What a line is not broken within: numbers, dates, and single characters. */
const UNBROKEN = /[!-~]+|[^!-~]/gu;

/** @param width of the cell in characters of the standard font; @param size of the text in points. */
export function linesOf(text: string, width: number, size: number): number {
  const perLine = Math.max(2, Math.floor((width * STANDARD_SIZE) / size - UNUSED));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(filledBy(line, perLine) / perLine)), 0);
}

/** The width of a paragraph with what stays blank at the ends of lines, where a number goes over as a whole. */
function filledBy(paragraph: string, perLine: number): number {
  return (paragraph.match(UNBROKEN) ?? []).reduce((filled, piece) => {
    const [left, width] = [perLine - (filled % perLine), halfWidths(piece)];
    return filled + (piece.length > 2 && width > left && width <= perLine ? left : 0) + width;
  }, 0);
}
