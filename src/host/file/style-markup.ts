/** The pieces of a style as `styles.xml` writes them, their members in the schema's order. */
import type { BorderLine, StyleSpec } from "../../book";
import { encodeText } from "./xml";

/** What a font of ours takes over from the workbook where the style doesn't say. */
export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}

export function fontMarkup(style: StyleSpec, standard: DefaultFont): string {
  return [
    "<font>",
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    `<sz val="${style.size ?? standard.size}"/>`,
    style.colour ? `<color rgb="FF${style.colour}"/>` : "",
    `<name val="${encodeText(style.font ?? standard.name)}"/>`,
    "</font>",
  ].join("");
}

export function hasFont(style: StyleSpec): boolean {
  return Boolean(style.font ?? style.size ?? style.colour) || Boolean(style.bold) || Boolean(style.italic);
}

export function fillMarkup(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderMarkup(border: NonNullable<StyleSpec["border"]>): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    line === undefined || line === "none" ? `<${name}/>` : `<${name} style="${line}"><color auto="1"/></${name}>`;
  return [
    "<border>",
    side("left", border.left),
    side("right", border.right),
    side("top", border.top),
    side("bottom", border.bottom),
    "<diagonal/></border>",
  ].join("");
}

/** Alignment, or nothing where the style has none. */
export function alignmentMarkup({ horizontal, vertical, wrap }: StyleSpec): string {
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : "",
    vertical ? ` vertical="${vertical}"` : "",
    wrap ? ' wrapText="1"' : "",
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** A style that a conditional format lays over cells: only what it names. Solid fills stand in `bgColor` here. */
export function differentialMarkup(style: StyleSpec): string {
  const flag = (name: string, value: boolean | undefined): string => (value === undefined ? "" : value ? `<${name}/>` : `<${name} val="0"/>`);
  const font = [
    flag("b", style.bold),
    flag("i", style.italic),
    style.colour ? `<color rgb="FF${style.colour}"/>` : "",
  ].join("");
  return [
    "<dxf>",
    font === "" ? "" : `<font>${font}</font>`,
    style.fill ? `<fill><patternFill patternType="solid"><bgColor rgb="FF${style.fill}"/></patternFill></fill>` : "",
    style.border ? borderMarkup(style.border).replace("<diagonal/>", "") : "",
    "</dxf>",
  ].join("");
}
