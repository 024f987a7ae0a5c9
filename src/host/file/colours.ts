/** Colours as files name them (ECMA-376 part 1, 18.8.3 and 18.8.27): direct, by the palette, by the theme with a tint. */
import type { Attributes } from "./xml";
import { walkXml } from "./xml";

/** The palette where a file brings none of its own; 0 to 7 are 8 to 15 again. */
const PALETTE = [
  "000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff",
  "000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff",
  "800000", "008000", "000080", "808000", "800080", "008080", "c0c0c0", "808080",
  "9999ff", "993366", "ffffcc", "ccffff", "660066", "ff8080", "0066cc", "ccccff",
  "000080", "ff00ff", "ffff00", "00ffff", "800080", "800000", "008080", "0000ff",
  "00ccff", "ccffff", "ccffcc", "ffff99", "99ccff", "ff99cc", "cc99ff", "ffcc99",
  "3366ff", "33cccc", "99cc00", "ffcc00", "ff9900", "ff6600", "666699", "969696",
  "003366", "339966", "003300", "333300", "993300", "993366", "333399", "333333",
];

/** Where a file has no theme: Office's own since 2013, in the order that indexes count. */
const OFFICE_THEME = [
  "ffffff", "000000", "e7e6e6", "44546a", "4472c4", "ed7d31", "a5a5a5", "ffc000", "5b9bd5", "70ad47", "0563c1", "954f72",
];

/** The theme's members in the order that indexes count: light before dark, unlike in the theme itself. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of a file from its theme part and its own indexed colours, as far as it has them. */
export function paletteOf(themeXml: string | undefined, indexed: readonly string[]): Palette {
  const own = themeXml === undefined ? new Map<string, string>() : readTheme(themeXml);
  return {
    theme: THEME_ORDER.map((name, index) => own.get(name) ?? OFFICE_THEME[index]!),
    indexed: indexed.length > 0 ? indexed : PALETTE,
  };
}

function readTheme(xml: string): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  let member: string | undefined;
  walkXml(xml, {
    open(prefixed, attributes) {
      const name = prefixed.slice(prefixed.indexOf(":") + 1);
      if (THEME_ORDER.includes(name)) member = name;
      const value = name === "srgbClr" ? attributes.val : name === "sysClr" ? attributes.lastClr : undefined;
      if (member !== undefined && value !== undefined && isHex(value) && !colours.has(member)) colours.set(member, value.toLowerCase());
    },
    close(prefixed) {
      if (prefixed.slice(prefixed.indexOf(":") + 1) === member) member = undefined;
    },
  });
  return colours;
}

/** A colour element as `#rrggbb`; undefined for "automatic" and for what names none. */
export function colourOf({ rgb, theme, indexed, tint }: Attributes, palette: Palette): string | undefined {
  const base =
    rgb !== undefined
      ? hexOf(rgb)
      : theme !== undefined
        ? palette.theme[Number(theme)]
        : indexed !== undefined
          ? palette.indexed[Number(indexed)]
          : undefined;
  return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0))}`;
}

/** `AARRGGBB` or `RRGGBB`; the alpha means nothing in sheets. */
export function hexOf(value: string): string | undefined {
  const hex = value.length === 8 ? value.slice(2) : value;
  return isHex(hex) ? hex.toLowerCase() : undefined;
}

function isHex(value: string): boolean {
  return /^[0-9a-fA-F]{6}$/.test(value);
}

/** A tint moves towards white above 0 and towards black below; on the channels it differs from 18.8.19 by little. */
function tinted(hex: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return hex;
  return mixed(hex, tint > 0 ? "ffffff" : "000000", Math.min(1, Math.abs(tint)));
}

/** `share` of the second colour over the first. */
export function mixed(first: string, second: string, share: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("");
}
