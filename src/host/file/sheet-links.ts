/** Jumps from cells to cells of the same workbook. */
import type { LinkSpec } from "../../book";
import { address, qualifiedAddress } from "../../book";
import { attributesOf, childrenOf, outerXml, rootOf, startTag, withAttributes } from "./markup";
import type { WorksheetDraft } from "./worksheet-draft";

export interface PlacedLink {
  readonly row: number;
  readonly column: number;
  readonly link: LinkSpec;
}

/** Sets links at their cells; links at other cells stay. */
export function setLinks(draft: WorksheetDraft, links: readonly PlacedLink[]): void {
  if (links.length === 0) return;
  const ours = new Map(links.map(({ row, column, link }) => [address(row, column), link]));
  const xml = draft.element("hyperlinks");
  const others = xml === "" ? [] : childrenOf(xml, rootOf(xml)).filter((link) => !ours.has(refOf(startTag(xml, link))));
  const written = Array.from(ours, ([ref, { sheet, cell }]) =>
    withAttributes("<hyperlink/>", { ref, location: qualifiedAddress(sheet, cell) }),
  );
  const kept = others.map((link) => outerXml(xml, link));
  draft.setElement("hyperlinks", `<hyperlinks>${[...kept, ...written].join("")}</hyperlinks>`);
}

function refOf(tag: string): string {
  return attributesOf(tag).get("ref") ?? "";
}
