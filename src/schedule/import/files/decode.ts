/** The bytes of a text file become a text: UTF-8, UTF-16 or GB18030, with or without a byte order mark. */

/** A file's text, or a Chinese sentence that says why there is none and what to do. */
export type TextReading = { readonly status: "read"; readonly text: string } | { readonly status: "refused"; readonly text: string };

interface OtherKind {
  /** The bytes such files begin with. */
  readonly signature: readonly number[];
  readonly text: string;
}

const OTHER_KINDS: readonly OtherKind[] = [
  { signature: [0x50, 0x4b, 0x03, 0x04], text: "这不是纯文本文件。如果是 Word 文档，请把扩展名改为 .docx 后再试" },
  { signature: [0xd0, 0xcf, 0x11, 0xe0], text: "这是旧版 Word（.doc）或加密的文档，请在 Word 或 WPS 中打开，另存为 .docx 后再试" },
  { signature: [0x25, 0x50, 0x44, 0x46], text: "这是 PDF 文件，请打开后复制文字，粘贴到 .txt 文件或直接粘贴导入" },
  { signature: [0x7b, 0x5c, 0x72, 0x74, 0x66], text: "这是 RTF 文档，请在 Word 或 WPS 中打开，另存为 .docx 后再试" },
];

const NOT_TEXT = "不是文本文件，或者编码无法识别，请在记事本中另存为 UTF-8 编码的 .txt 文件后再试";

/** The sentence for a file that is plainly of another kind, or undefined. */
export function refusalOfOtherKind(bytes: Uint8Array): string | undefined {
  return OTHER_KINDS.find(({ signature }) => signature.every((byte, index) => bytes[index] === byte))?.text;
}

/** The text of a .txt file; the byte order mark is removed, line ends stay as they are. */
export function decodeText(bytes: Uint8Array): TextReading {
  const other = refusalOfOtherKind(bytes);
  if (other) return { status: "refused", text: other };
  const text = decode(bytes);
  // NUL stands in no text: another kind of file happened to decode.
  return text === undefined || text.includes("\0") ? { status: "refused", text: NOT_TEXT } : { status: "read", text };
}

function decode(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  const encodings = wide ? [wide] : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  return undefined;
}

/** UTF-16 by its mark or, without one, by the zero bytes beside ASCII characters and line ends. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = (parity: number): number => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd === 0) return undefined;
  return odd > even * 4 ? "utf-16le" : even > odd * 4 ? "utf-16be" : undefined;
}
