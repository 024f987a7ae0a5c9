/** The format of ranges: what is set on several cells is set on each of them. */
import type { Range } from "../../../src/book";
import { HostError, notImplemented } from "../protocol";
import type { Look, SheetModel } from "../workbook/sheet-model";
import type { HostObject, Property } from "./host-object";

type Visit = (row: number, column: number, range: Range) => void;
type Side = "top" | "right" | "bottom" | "left";
interface Line {
  style: string;
  weight?: string;
}

/** The sides of a cell that a border of a range is drawn on (documentation: edges around the range, inside between its cells). */
const SIDES: Readonly<Record<string, (row: number, column: number, range: Range) => Side[]>> = {
  EdgeTop: (row, _column, { top }) => (row === top ? ["top"] : []),
  EdgeBottom: (row, _column, { bottom }) => (row === bottom ? ["bottom"] : []),
  EdgeLeft: (_row, column, { left }) => (column === left ? ["left"] : []),
  EdgeRight: (_row, column, { right }) => (column === right ? ["right"] : []),
  InsideHorizontal: (row, _column, { top, bottom }) => [...(row > top ? (["top"] as const) : []), ...(row < bottom ? (["bottom"] as const) : [])],
  InsideVertical: (_row, column, { left, right }) => [...(column > left ? (["left"] as const) : []), ...(column < right ? (["right"] as const) : [])],
};

/** @param sizes width and height, where the range's own are known. */
export function formatOf(sheet: SheetModel, ranges: readonly Range[], sizes: Readonly<Record<string, Property>>, methods: HostObject["methods"]): HostObject {
  const eachCell = (visit: Visit): void => {
    if (sheet.protection) throw new HostError("AccessDenied", "The sheet is protected.");
    for (const range of ranges) {
      if (range.bottom - range.top > 100_000) throw notImplemented("looks of whole columns");
      for (let row = range.top; row <= range.bottom; row++) for (let column = range.left; column <= range.right; column++) visit(row, column, range);
    }
  };
  const look = (name: Exclude<keyof Look, "borders">): Property => ({
    set: (value) => eachCell((row, column) => sheet.change(row, column, { look: { ...sheet.cell(row, column).look, [name]: value } })),
  });
  const border = (name: string): HostObject => {
    const sides = SIDES[name];
    if (!sides) throw notImplemented(`border ${name}`);
    const draw = (line: Partial<Line>): void =>
      eachCell((row, column, range) => {
        const old = sheet.cell(row, column).look;
        const drawn = sides(row, column, range).map((side) => [side, { style: "Continuous", ...old.borders?.[side], ...line }] as const);
        if (drawn.length > 0) sheet.change(row, column, { look: { ...old, borders: { ...old.borders, ...Object.fromEntries(drawn) } } });
      });
    return {
      kind: "RangeBorder",
      identity: () => ({ Id: name }),
      properties: { Style: { set: (style: string) => draw({ style }) }, Weight: { set: (weight: string) => draw({ weight }) } },
    };
  };
  return {
    kind: "RangeFormat",
    properties: {
      ...sizes,
      HorizontalAlignment: look("horizontalAlignment"),
      VerticalAlignment: look("verticalAlignment"),
      WrapText: look("wrapText"),
    },
    children: {
      Font: () => ({
        kind: "RangeFont",
        properties: { Name: look("name"), Size: look("size"), Bold: look("bold"), Italic: look("italic"), Color: look("color") },
      }),
      Fill: () => ({ kind: "RangeFill", properties: { Color: look("fill") } }),
      Borders: () => ({ kind: "RangeBorderCollection", properties: {}, item: border, methods: { GetItem: border } }),
      Protection: () => ({ kind: "FormatProtection", properties: { Locked: look("locked") } }),
    },
    ...(methods && { methods }),
  };
}
