/** Styles in the words of Excel's API. */
import type { BorderLine, Range, StyleSpec } from "../../book";
import { rangeAddress } from "../../book";

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHTS: Readonly<Record<Exclude<BorderLine, "none">, "Hairline" | "Thin" | "Medium">> = { hair: "Hairline", thin: "Thin", medium: "Medium" };

export function colour(rrggbb: string): string {
  return `#${rrggbb}`;
}

/** Gives cells of fresh looks the style; what it doesn't name stays. Number formats are set with the cells. */
export function applyStyle(format: Excel.RangeFormat, style: StyleSpec): void {
  const { font, fill } = format;
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.colour !== undefined) font.color = colour(style.colour);
  if (style.fill !== undefined) fill.color = colour(style.fill);
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
  for (const [side, line] of bordersOf(style)) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.weight = WEIGHTS[line];
  }
}

type Side = "EdgeTop" | "EdgeRight" | "EdgeBottom" | "EdgeLeft" | "InsideHorizontal" | "InsideVertical";

/** A line between two cells of one style belongs to both: whichever of the two names it. */
function bordersOf({ border = {} }: StyleSpec): [Side, Exclude<BorderLine, "none">][] {
  const lines: readonly (readonly [Side, BorderLine | undefined])[] = [
    ["EdgeTop", border.top],
    ["EdgeRight", border.right],
    ["EdgeBottom", border.bottom],
    ["EdgeLeft", border.left],
    ["InsideHorizontal", border.bottom ?? border.top],
    ["InsideVertical", border.right ?? border.left],
  ];
  return lines.flatMap(([side, line]): [Side, Exclude<BorderLine, "none">][] => (line === undefined || line === "none" ? [] : [[side, line]]));
}

/** Excel takes addresses up to 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** The rectangles as few addresses, each short enough for Excel. */
export function joinedAddresses(ranges: readonly Range[]): string[] {
  const joined: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = joined[joined.length - 1];
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

/** The cells of each name as rectangles: runs along a row, joined with equal runs right above. */
export function rectanglesByName(names: readonly (readonly (string | undefined)[])[]): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  let open = new Map<string, Range>();
  names.forEach((row, top) => {
    const next = new Map<string, Range>();
    for (let left = 0; left < row.length; ) {
      const name = row[left];
      let right = left;
      while (right + 1 < row.length && row[right + 1] === name) right++;
      if (name !== undefined) {
        const key = JSON.stringify([name, left, right]);
        next.set(key, { top: open.get(key)?.top ?? top, left, bottom: top, right });
      }
      left = right + 1;
    }
    for (const [key, range] of open) if (!next.has(key)) add(found, key, range);
    open = next;
  });
  for (const [key, range] of open) add(found, key, range);
  return found;
}

function add(found: Map<string, Range[]>, key: string, range: Range): void {
  const [name] = JSON.parse(key) as [string];
  found.set(name, [...(found.get(name) ?? []), range]);
}
