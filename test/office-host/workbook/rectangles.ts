/** Rectangles of cells: reading their addresses, cutting them. */
import type { Range } from "../../../src/book";
import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseRange } from "../../../src/book";
import { HostError } from "../protocol";

export const WHOLE: Range = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Documentation: addresses over 8,192 characters are refused. */
const LONGEST_ADDRESS = 8192;

/** `B2`, `B2:C9`, `3:7`, `A:C`, with or without `$`. */
export function rectangleAt(address: string): Range {
  const [from = "", to = from] = address.replace(/\$/g, "").split(":");
  const lines = (first: number | undefined, last: number | undefined): [number, number] => {
    if (first === undefined || last === undefined || first < 0) throw invalid(address);
    return [Math.min(first, last), Math.max(first, last)];
  };
  if (/^\d+$/.test(from)) {
    const [top, bottom] = lines(Number(from) - 1, Number(to) - 1);
    return { ...WHOLE, top, bottom };
  }
  if (/^[A-Z]+$/i.test(from)) {
    const [left, right] = lines(columnIndex(from), columnIndex(to));
    return { ...WHOLE, left, right };
  }
  const range = parseRange(`${from}:${to}`);
  if (!range) throw invalid(address);
  return range;
}

export function rectanglesAt(addresses: string): Range[] {
  if (addresses.length > LONGEST_ADDRESS) throw invalid(`${addresses.slice(0, 40)}…`);
  return addresses.split(",").map((address) => rectangleAt(address.trim()));
}

function invalid(address: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${address}`);
}

export function overlap(a: Range, b: Range): Range | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** What is left of a rectangle where another is cut out of it: at most four. */
export function without(range: Range, hole: Range): Range[] {
  const cut = overlap(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...range, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...range, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}

export function partsWithout<Part extends { range: Range }>(parts: readonly Part[], hole: Range): Part[] {
  return parts.flatMap((part) => without(part.range, hole).map((range) => ({ ...part, range })));
}

export function sameRange(a: Range, b: Range): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export const rowCount = ({ top, bottom }: Range): number => bottom - top + 1;
export const columnCount = ({ left, right }: Range): number => right - left + 1;
