/** Paragraphs of the document as Word has them. */
import type * as Library from "docx";
import type { IParagraphOptions, IRunOptions, Paragraph as WordParagraph } from "docx";
import type { Paragraph, ParagraphRole } from "../document";
import { textOf, type Phrase } from "../phrase";
import { fontsOf, type FaceName } from "./fonts";
import { CHARACTER, DATE_FROM_RIGHT, GRID, LINE, LINES_FOR_SEAL, SIZE, TITLE_LINE } from "./page";

/** The library, loaded only when a file is made. */
export type Docx = typeof Library;

export interface Look {
  readonly face: FaceName;
  readonly size: number;
  readonly line: number;
}

const TEXT: Look = { face: "text", size: SIZE.text, line: LINE };

export const LOOKS: Readonly<Record<ParagraphRole, Look>> = {
  title: { face: "title", size: SIZE.title, line: TITLE_LINE },
  heading1: { ...TEXT, face: "heading1" },
  heading2: { ...TEXT, face: "heading2" },
  body: TEXT,
  attachmentNote: TEXT,
  sign: TEXT,
  date: TEXT,
  attachmentTitle: { face: "title", size: SIZE.title, line: TITLE_LINE },
};

/** Characters of a title that one line holds. */
const TITLE_CHARACTERS = 20;

export function wordParagraphs(docx: Docx, paragraph: Paragraph, all: readonly Paragraph[]): readonly WordParagraph[] {
  const { role, phrase } = paragraph;
  const one = (options: IParagraphOptions, content: Phrase = phrase) => new docx.Paragraph({ ...spacing(role), ...options, children: runs(docx, content, role) });
  switch (role) {
    case "title":
      return [...titleLines(phrase).map((line) => one({ alignment: "center", heading: "Title" }, line)), emptyLine(docx)];
    case "heading1":
      return [one({ indent: twoCharacters(), heading: "Heading1", keepNext: true })];
    case "heading2":
      return [one({ indent: twoCharacters(), heading: "Heading2", keepNext: true })];
    case "body":
      return [one({ indent: twoCharacters(), alignment: "both", widowControl: false, keepNext: isLastOf("body", paragraph, all) })];
    case "attachmentNote":
      return [emptyLine(docx, true), one({ indent: twoCharacters(), keepNext: true })];
    case "sign":
      return [...Array.from({ length: LINES_FOR_SEAL }, () => emptyLine(docx, true)), one({ ...overEachOther(all), keepNext: true })];
    case "date":
      return [one(overEachOther(all))];
    case "attachmentTitle":
      return [
        new docx.Paragraph({ ...spacing("body"), pageBreakBefore: true, children: [run(docx, "附件", { face: "heading1", size: SIZE.text })] }),
        emptyLine(docx),
        ...titleLines(phrase).map((line) => one({ alignment: "center" }, line)),
        emptyLine(docx),
      ];
  }
}

function spacing(role: ParagraphRole): IParagraphOptions {
  return { spacing: { before: 0, after: 0, line: LOOKS[role].line, lineRule: "exact" } };
}

/** 首行缩进二字, in characters for Word and in twips for others. */
function twoCharacters(): IParagraphOptions["indent"] {
  return { firstLine: 2 * CHARACTER, firstLineChars: 200 };
}

export function emptyLine(docx: Docx, keepNext = false): WordParagraph {
  return new docx.Paragraph({ ...spacing("body"), keepNext, children: [] });
}

/** A gap stands out until it is filled; nothing else is coloured. */
function runs(docx: Docx, phrase: Phrase, role: ParagraphRole): InstanceType<Docx["TextRun"]>[] {
  return phrase.map((piece) => run(docx, piece.text, LOOKS[role], piece.kind === "gap" ? { highlight: "yellow" } : {}));
}

export function run(docx: Docx, text: string, { face, size }: Pick<Look, "face" | "size">, rest: IRunOptions = {}): InstanceType<Docx["TextRun"]> {
  return new docx.TextRun({ text, font: fontsOf(face), size, sizeComplexScript: size, bold: false, color: "000000", ...rest });
}

/** A long title is broken where its year begins, so that no word is cut. */
function titleLines(phrase: Phrase): readonly Phrase[] {
  const text = textOf(phrase);
  const at = text.search(/\d{4}(?:年|—)/);
  if (charactersOf(text) <= TITLE_CHARACTERS || at <= 0) return [phrase];
  return [text.slice(0, at), text.slice(at)].map((line) => [{ kind: "text", text: line } as const]);
}

/** Full-width characters; half-width ones count half. */
export function charactersOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= "\u00ff" ? 0.5 : 1), 0);
}

/** The signature never stands alone on a page: the end of the text goes along. */
function isLastOf(role: ParagraphRole, paragraph: Paragraph, all: readonly Paragraph[]): boolean {
  const same = all.filter((each) => each.role === role);
  return same[same.length - 1] === paragraph;
}

/** Room beside the longer of signature and date, so that neither wraps. */
const SPARE = 1;

/** The date four characters from the right, the signature centred over it: both centred in one box. */
function overEachOther(all: readonly Paragraph[]): IParagraphOptions {
  const widthOf = (role: ParagraphRole) => charactersOf(textOf(all.find((paragraph) => paragraph.role === role)?.phrase ?? []));
  const date = widthOf("date");
  const box = Math.min(GRID.characters, Math.max(date, widthOf("sign")) + SPARE);
  const right = Math.min(GRID.characters - box, Math.max(0, DATE_FROM_RIGHT - (box - date) / 2));
  return { alignment: "center", indent: { left: Math.round((GRID.characters - box - right) * CHARACTER), right: Math.round(right * CHARACTER) } };
}
