/** The text as it grows: headings get their numbers 一、（一）1. by their place, keys by what they are about. */
import { chineseNumeral } from "../calendar";
import type { Wording } from "./clauses";
import { paragraph, type Block, type DocumentTable, type ParagraphRole } from "./document";
import { say, type Phrase } from "./phrase";

/** A table that goes along with the text. */
export interface Attachment {
  readonly title: string;
  readonly table: DocumentTable;
}

export class Outline {
  readonly blocks: Block[] = [];
  private chapters = 0;
  private sections = 0;
  private items = 0;

  constructor(readonly wording: Wording) {}

  title(phrase: Phrase): void {
    this.add("title", "title", phrase);
  }

  /** 一、 */
  chapter(key: string, phrase: Phrase): void {
    this.sections = 0;
    this.items = 0;
    this.add(key, "heading1", say`${chineseNumeral(++this.chapters)}、${phrase}`);
  }

  /** （一） */
  section(key: string, phrase: Phrase): void {
    this.items = 0;
    this.add(key, "heading2", say`（${chineseNumeral(++this.sections)}）${phrase}`);
  }

  /** A paragraph of text; nothing where there is nothing to say. */
  body(key: string, phrase: Phrase | undefined): void {
    if (phrase) this.add(key, "body", phrase);
  }

  /** 1. in front. */
  item(key: string, phrase: Phrase | undefined): void {
    if (phrase) this.add(key, "body", say`${String(++this.items)}.${phrase}`);
  }

  table(table: DocumentTable): void {
    this.blocks.push(table);
  }

  /** Says it in the first of these ways that repeats nothing. */
  choose(key: string, wordings: readonly Phrase[] | undefined): Phrase | undefined {
    return wordings && this.wording.choose(key, wordings);
  }

  /** Who signs, when, and what is attached. */
  close(sign: Phrase, date: Phrase, attachment?: Attachment): void {
    if (attachment) this.add("attachmentNote", "attachmentNote", say`附件：${attachment.title}`);
    this.add("sign", "sign", sign);
    this.add("date", "date", date);
    if (!attachment) return;
    this.add("attachmentTitle", "attachmentTitle", say`${attachment.title}`);
    this.table(attachment.table);
  }

  private add(key: string, role: ParagraphRole, phrase: Phrase): void {
    this.blocks.push(paragraph(key, role, this.wording.saying(phrase)));
  }
}
