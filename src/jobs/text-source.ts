/** Where a text comes from that the user hands over: a file, or pasted. */
import { decodeText, docxText } from "../schedule/import";

export type TextSource = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string };

/** A text that was handed over, read; `text` of a refusal is a Chinese clause. */
export interface HandedText {
  readonly status: "read" | "refused";
  readonly name: string;
  readonly text: string;
}

/** The text of what the user handed over, or in a sentence why it has none. */
export async function readTextSource(source: TextSource): Promise<HandedText> {
  if ("text" in source) return { status: "read", name: "粘贴的文字", text: source.text };
  const { name, bytes } = source;
  if (bytes.length === 0) return { status: "refused", name, text: "文件是空的，请检查是否保存完整" };
  return { name, ...(/\.docx$/i.test(name) ? await docxText(bytes) : decodeText(bytes)) };
}
