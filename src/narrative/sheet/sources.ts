/** The cells beside a paragraph: what is missing or to be confirmed, and where its figures stand. */
import { cellOfPlace, placeInWords, type CellSpec } from "../../book";
import type { Phrase, Piece } from "../phrase";
import { MOST_SOURCES } from "./sheet-form";

export function asideCells(phrase: Phrase): readonly (CellSpec | null)[] {
  const notes = notesOn(phrase);
  const figures = phrase.filter((piece) => piece.kind === "figure" && piece.places.length > 0) as readonly FigurePiece[];
  const shown = figures.slice(0, MOST_SOURCES).map(sourceCell);
  return [
    null,
    notes.length === 0 ? null : { value: notes.join("\n"), style: "missing" },
    ...shown,
    ...Array.from({ length: MOST_SOURCES - shown.length }, () => null),
  ];
}

/** What is missing, and wording to be confirmed with its source. */
export function notesOn(phrase: Phrase): readonly string[] {
  return [...new Set(phrase.flatMap(noteOf))];
}

type FigurePiece = Extract<Piece, { readonly kind: "figure" }>;

function noteOf(piece: Piece): readonly string[] {
  if (piece.kind === "gap") return [`${piece.text}${piece.reason}`];
  return piece.kind === "cited" && piece.proposed ? [`建议的提法，请核对确认：“${piece.text}”，来源：${piece.source}`] : [];
}

/** 86 ← 会员名册 B5 等 86 处: the figure, and a jump to the first of its cells. */
function sourceCell({ text, places }: FigurePiece): CellSpec {
  const [first] = places;
  const more = places.length > 1 ? ` 等${places.length}处` : "";
  return { value: `${text} ← ${placeInWords(first!)}${more}`, style: "aside", link: { sheet: first!.sheet, cell: cellOfPlace(first!) } };
}
