/** How cells look, read from `styles.xml` for a view of the sheets. Reading values needs none of it. */
import type { Palette } from "./colours";
import { colourOf, hexOf, mixed, paletteOf } from "./colours";
import type { Attributes } from "./xml";
import { isOn, walkXml } from "./xml";

export type Side = "top" | "right" | "bottom" | "left";

export interface Line {
  readonly width: number;
  readonly style: "solid" | "dashed" | "dotted" | "double";
  /** `#rrggbb`. */
  readonly colour: string;
}

/** Colours are `#rrggbb`; what is absent is the view's default. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  /** Steps of indent, each about a wide character. */
  readonly indent?: number;
  /** Letters stand one below the other. */
  readonly stacked?: true;
  readonly lines?: Partial<Readonly<Record<Side, Line>>>;
}

export interface Looks {
  /** By the index of the cell style. */
  readonly cells: readonly CellLook[];
  /** The workbook's own font, which widths of columns are measured in. */
  readonly standard: { readonly font: string; readonly size: number };
  readonly palette: Palette;
}

/** Lines as screens draw them (18.18.3): pixels and manner. */
const LINES: Readonly<Record<string, readonly [number, Line["style"]]>> = {
  hair: [1, "dotted"],
  dotted: [1, "dotted"],
  thin: [1, "solid"],
  dashed: [1, "dashed"],
  dashDot: [1, "dashed"],
  dashDotDot: [1, "dashed"],
  slantDashDot: [2, "dashed"],
  medium: [2, "solid"],
  mediumDashed: [2, "dashed"],
  mediumDashDot: [2, "dashed"],
  mediumDashDotDot: [2, "dashed"],
  thick: [3, "solid"],
  double: [3, "double"],
};

/** How much of the foreground a pattern shows (18.18.55); what isn't here is hatched and shows about a third. */
const PATTERN_SHARE: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};
const HATCHED_SHARE = 0.35;

const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  fill: "left",
  justify: "left",
  center: "center",
  centerContinuous: "center",
  distributed: "center",
  right: "right",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = {
  top: "top",
  justify: "top",
  center: "center",
  distributed: "center",
  bottom: "bottom",
};

/** A text rotation that means "stacked letters", no angle (18.8.1). */
const STACKED = "255";
const STANDARD = { font: "宋体", size: 11 };

/**
 * The looks of a workbook from the parts it has.
 * @throws Unreadable where a part is damaged.
 */
export function readLooks(stylesXml: string | undefined, themeXml: string | undefined): Looks {
  if (stylesXml === undefined) return { cells: [], standard: STANDARD, palette: paletteOf(themeXml, []) };
  const palette = paletteOf(themeXml, readIndexedColours(stylesXml));
  const reading = new LookReading(palette);
  walkXml(stylesXml, {
    open: (name, attributes) => reading.open(name, attributes),
    close: (name) => reading.close(name),
  });
  const { font, size } = reading.fonts[0] ?? {};
  return { cells: reading.cells, standard: { font: font ?? STANDARD.font, size: size ?? STANDARD.size }, palette };
}

/** They stand behind the styles that use them. */
function readIndexedColours(xml: string): readonly string[] {
  const colours: string[] = [];
  let inside = false;
  walkXml(xml, {
    open(name, { rgb }) {
      if (name === "indexedColors") inside = true;
      else if (inside && name === "rgbColor") colours.push(hexOf(rgb ?? "") ?? "000000");
    },
    close(name) {
      if (name === "indexedColors") inside = false;
    },
  });
  return colours;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type FontLook = Writable<Pick<CellLook, "bold" | "italic" | "underline" | "strike" | "size" | "font" | "colour">>;

interface FillReading {
  pattern?: string;
  front?: string;
  back?: string;
}

/** Goes through the part once, keeping the groups that cell styles point into. */
class LookReading {
  readonly fonts: FontLook[] = [];
  readonly cells: CellLook[] = [];
  private readonly fills: (string | undefined)[] = [];
  private readonly borders: CellLook["lines"][] = [];
  /** The open elements; groups of the same element names stand in `dxfs`, which are no cell styles. */
  private readonly path: string[] = [];
  private fill: FillReading = {};
  private lines: Partial<Record<Side, Line>> = {};

  constructor(private readonly palette: Palette) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path[this.path.length - 1];
    const group = this.path[1];
    this.path.push(name);
    if (group === "fonts") this.inFonts(name, attributes);
    else if (group === "fills") this.inFills(name, attributes);
    else if (group === "borders") this.inBorders(name, parent, attributes);
    else if (group === "cellXfs") this.inCellStyles(name, attributes);
  }

  close(name: string): void {
    this.path.pop();
    const group = this.path[1];
    if (group === "fills" && name === "fill") this.fills.push(fillColour(this.fill));
    else if (group === "borders" && name === "border") this.borders.push(Object.keys(this.lines).length > 0 ? this.lines : undefined);
  }

  private inFonts(name: string, attributes: Attributes): void {
    if (name === "font") {
      this.fonts.push({});
      return;
    }
    const font = this.fonts[this.fonts.length - 1];
    if (!font) return;
    const isSet = attributes.val === undefined || isOn(attributes.val);
    if (name === "b" && isSet) font.bold = true;
    else if (name === "i" && isSet) font.italic = true;
    else if (name === "strike" && isSet) font.strike = true;
    else if (name === "u" && attributes.val !== "none") font.underline = true;
    else if (name === "sz") font.size = Number(attributes.val);
    else if (name === "name" && attributes.val) font.font = attributes.val;
    else if (name === "color") assign(font, "colour", colourOf(attributes, this.palette));
  }

  private inFills(name: string, attributes: Attributes): void {
    if (name === "fill") this.fill = {};
    else if (name === "patternFill") assign(this.fill, "pattern", attributes.patternType);
    else if (name === "gradientFill") this.fill.pattern = "solid";
    else if (name === "fgColor") assign(this.fill, "front", colourOf(attributes, this.palette));
    else if (name === "bgColor") assign(this.fill, "back", colourOf(attributes, this.palette));
    // Of a gradient the colour it begins with.
    else if (name === "color") this.fill.front ??= colourOf(attributes, this.palette) ?? "#ffffff";
  }

  private inBorders(name: string, parent: string | undefined, attributes: Attributes): void {
    if (name === "border") this.lines = {};
    const side = sideOf(name);
    const line = LINES[attributes.style ?? ""];
    if (side && line) this.lines[side] = { width: line[0], style: line[1], colour: "#000000" };
    const coloured = name === "color" && parent !== undefined ? sideOf(parent) : undefined;
    const existing = coloured && this.lines[coloured];
    if (coloured && existing) this.lines[coloured] = { ...existing, colour: colourOf(attributes, this.palette) ?? existing.colour };
  }

  private inCellStyles(name: string, attributes: Attributes): void {
    if (name === "xf") {
      const fill = this.fills[Number(attributes.fillId ?? 0)];
      const lines = this.borders[Number(attributes.borderId ?? 0)];
      this.cells.push({ ...this.fonts[Number(attributes.fontId ?? 0)], ...(fill && { fill }), ...(lines && { lines }) });
    } else if (name === "alignment" && this.cells.length > 0) {
      this.cells.push({ ...this.cells.pop(), ...alignmentOf(attributes) });
    }
  }
}

function alignmentOf({ horizontal, vertical, wrapText, indent, textRotation }: Attributes): Partial<CellLook> {
  const across = HORIZONTAL[horizontal ?? ""];
  const down = VERTICAL[vertical ?? ""];
  const steps = Number(indent ?? 0);
  return {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...((isOn(wrapText) || horizontal === "justify") && { wrap: true as const }),
    ...(steps > 0 && { indent: steps }),
    ...(textRotation === STACKED && { stacked: true as const }),
  };
}

function fillColour({ pattern, front, back }: FillReading): string | undefined {
  if (pattern === undefined || pattern === "none") return undefined;
  const share = PATTERN_SHARE[pattern] ?? HATCHED_SHARE;
  if (share === 1) return front ?? back;
  return `#${mixed((back ?? "#ffffff").slice(1), (front ?? "#000000").slice(1), share)}`;
}

function sideOf(name: string): Side | undefined {
  return SIDES[name];
}

const SIDES: Readonly<Record<string, Side>> = { top: "top", bottom: "bottom", left: "left", right: "right", start: "left", end: "right" };

function assign<Target, Key extends keyof Target>(target: Target, key: Key, value: Target[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}
