import type { PlacedPrint } from "../../book";
import { encodeText } from "./xml";
import type { ElementName } from "./worksheet-draft";

/** Paper number 9 is A4. */
const A4 = 9;
const MARGINS = { left: 0.9, right: 0.5, top: 0.7, bottom: 0.7 };
const HEADER_MARGIN = 0.3;

const ELEMENTS = ["printOptions", "pageMargins", "pageSetup", "headerFooter"] as const;

/** The elements of the print set-up, all empty where there is none; area and repeated rows are the workbook's names. */
export function printElements(print: PlacedPrint | undefined): readonly (readonly [ElementName, string])[] {
  if (!print) return ELEMENTS.map((name) => [name, ""] as const);
  const { left, right, top, bottom } = print.margins ?? MARGINS;
  const { orientation, fitWidth, fitHeight, header, footer } = print;
  const texts =
    (header ? `<oddHeader>${encodeText(inSection(header))}</oddHeader>` : "") +
    (footer ? `<oddFooter>${encodeText(inSection(footer))}</oddFooter>` : "");
  return [
    ["printOptions", print.centreHorizontally ? '<printOptions horizontalCentered="1"/>' : ""],
    [
      "pageMargins",
      `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}"` +
        ` header="${HEADER_MARGIN}" footer="${HEADER_MARGIN}"/>`,
    ],
    [
      "pageSetup",
      `<pageSetup paperSize="${A4}" fitToWidth="${fitWidth}" fitToHeight="${fitHeight}" orientation="${orientation}"/>`,
    ],
    ["headerFooter", texts === "" ? "" : `<headerFooter>${texts}</headerFooter>`],
  ];
}

/** A header without a section code stands in the middle. */
function inSection(text: string): string {
  return /&[LCR]/.test(text) ? text : `&C${text}`;
}
