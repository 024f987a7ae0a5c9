/** A plan or a summary as plain values: what stands on its sheet, in the Word file and in the preview. */
import type { Place, PlainDate } from "../book";
import { textOf, type Phrase } from "./phrase";

/** Headings are numbered 一、（一）1.; `sign` and `date` close the text; attachments follow it, each on a page of its own. */
export const PARAGRAPH_ROLES = ["title", "heading1", "heading2", "body", "attachmentNote", "sign", "date", "attachmentTitle"] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export interface Paragraph {
  readonly kind: "paragraph";
  /** Stable over generations: what it says, not where it stands. */
  readonly key: string;
  readonly role: ParagraphRole;
  readonly phrase: Phrase;
}

export interface TableColumn {
  readonly heading: string;
  /** Share of the line. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

export interface TableRow {
  readonly key: string;
  /** One for each column. */
  readonly cells: readonly string[];
  readonly places?: readonly Place[];
}

export interface DocumentTable {
  readonly kind: "table";
  readonly key: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | DocumentTable;

export type NarrativeKind = "plan" | "summary";

export interface NarrativeDocument {
  readonly kind: NarrativeKind;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** The day it is written; files carry no other. */
  readonly today: PlainDate;
}

export function paragraph(key: string, role: ParagraphRole, phrase: Phrase): Paragraph {
  return { kind: "paragraph", key, role, phrase };
}

export interface GapFound {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
}

/** What is still to be filled in, in the order of the text. */
export function gapsIn({ blocks }: NarrativeDocument): readonly GapFound[] {
  return blocks.flatMap((block) =>
    block.kind === "table" ? [] : block.phrase.flatMap((piece) => (piece.kind === "gap" ? [{ key: block.key, text: piece.text, reason: piece.reason }] : [])),
  );
}

/** The text in lines, tables with tabs: as rules for texts read it. */
export function linesOfDocument({ blocks }: NarrativeDocument): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph"
      ? [textOf(block.phrase)]
      : [block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)].map((cells) => cells.join("\t")),
  );
}
