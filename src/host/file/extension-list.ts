/** The list of extensions at a sheet's end: what newer versions of Excel added to the format, each known by an address. */
import { attributesOf, childrenOf, outerXml, rootOf, startTag } from "./markup";

/** The list (or nothing) with other markup in the place of the extension of this address; empty markup takes it out. */
export function withExtension(list: string, uri: string, extension: string): string {
  const others = list === "" ? [] : extensionsBut(list, uri);
  const all = extension === "" ? others : [extension, ...others];
  return all.length === 0 ? "" : `<extLst>${all.join("")}</extLst>`;
}

function extensionsBut(list: string, uri: string): string[] {
  const isThis = (tag: string): boolean => attributesOf(tag).get("uri")?.toUpperCase() === uri.toUpperCase();
  return childrenOf(list, rootOf(list))
    .filter((extension) => !isThis(startTag(list, extension)))
    .map((extension) => outerXml(list, extension));
}
