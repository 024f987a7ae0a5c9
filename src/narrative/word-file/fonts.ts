/** The types of official documents, and what a computer without them takes instead. */

export interface TypeFace {
  readonly name: string;
  /** A face that every Windows or WPS has. */
  readonly otherwise: string;
}

export const FACES = {
  title: { name: "方正小标宋简体", otherwise: "宋体" },
  heading1: { name: "黑体", otherwise: "SimHei" },
  heading2: { name: "楷体_GB2312", otherwise: "楷体" },
  text: { name: "仿宋_GB2312", otherwise: "仿宋" },
  pageNumber: { name: "宋体", otherwise: "SimSun" },
} as const satisfies Record<string, TypeFace>;

export type FaceName = keyof typeof FACES;

/** Digits and Latin letters. */
const LATIN = "Times New Roman";

/** Which face each kind of character takes; marks such as “ ” that both scripts have are Chinese here. */
export function fontsOf(face: FaceName): { readonly ascii: string; readonly hAnsi: string; readonly eastAsia: string; readonly cs: string; readonly hint: string } {
  return { ascii: LATIN, hAnsi: LATIN, eastAsia: FACES[face].name, cs: LATIN, hint: "eastAsia" };
}

/** The entries of the font table, where Word looks for a substitute. */
export function fontTableEntries(): string {
  return Object.values(FACES)
    .map(
      ({ name, otherwise }) =>
        `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
    )
    .join("");
}
