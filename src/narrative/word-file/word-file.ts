/** The Word file of a plan or a summary, in the form of official documents: it needs only the seal. */
import type { FileChild, IBaseParagraphStyleOptions } from "docx";
import type { NarrativeDocument, Paragraph } from "../document";
import { fontsOf } from "./fonts";
import { LOOKS, wordParagraphs, type Docx } from "./paragraphs";
import { FOOTER, GRID, LINE, MARGINS, PAPER, SIZE } from "./page";
import { finishPackage } from "./package";
import { wordTable } from "./tables";

/** The file's bytes; the same for the same document. Runs in browsers and under Node alike. */
export async function wordFileOf(narrative: NarrativeDocument): Promise<Uint8Array> {
  const docx = await import("docx");
  const paragraphs = narrative.blocks.filter((block): block is Paragraph => block.kind === "paragraph");
  const file = new docx.Document({
    title: narrative.title,
    creator: "",
    lastModifiedBy: "",
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: { font: fontsOf("text"), size: SIZE.text, characterSpacing: GRID.characterSpacing }, paragraph: { spacing: { line: LINE, lineRule: "exact" } } },
        title: styleOf("title"),
        heading1: styleOf("heading1"),
        heading2: styleOf("heading2"),
      },
    },
    sections: [
      {
        properties: {
          page: { size: { ...PAPER }, margin: { ...MARGINS, header: 851, footer: FOOTER } },
          grid: { type: "lines", linePitch: GRID.linePitch },
        },
        footers: { default: pageNumber(docx, "right"), even: pageNumber(docx, "left") },
        children: narrative.blocks.flatMap((block) => (block.kind === "table" ? [wordTable(docx, block)] : [...wordParagraphs(docx, block, paragraphs)]) as readonly FileChild[]),
      },
    ],
  });
  return finishPackage(new Uint8Array(await docx.Packer.toArrayBuffer(file)), narrative.today);
}

function styleOf(role: "title" | "heading1" | "heading2"): IBaseParagraphStyleOptions {
  const { face, size, line } = LOOKS[role];
  return {
    run: { font: fontsOf(face), size, bold: false, color: "000000" },
    paragraph: { spacing: { before: 0, after: 0, line, lineRule: "exact" } },
  };
}

/** — 1 — in 4号宋体, a character from the outer edge: right on odd pages, left on even ones. */
function pageNumber(docx: Docx, side: "left" | "right"): InstanceType<Docx["Footer"]> {
  const indent = { [side]: SIZE.pageNumber * 10 };
  const children = ["— ", docx.PageNumber.CURRENT, " —"];
  return new docx.Footer({
    children: [new docx.Paragraph({ alignment: side, indent, children: [new docx.TextRun({ children, font: { ...fontsOf("pageNumber"), ascii: "宋体", hAnsi: "宋体" }, size: SIZE.pageNumber })] })],
  });
}
