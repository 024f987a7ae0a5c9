/** What a file is, by its first bytes: the names of files lie. */
import { Unreadable } from "./unreadable";
import type { RefusalCode } from "../host";

const SAVE_AS_XLSX = "请用 Excel 或 WPS 打开，另存为 .xlsx 后再试";

interface Kind {
  readonly test: (bytes: Uint8Array) => boolean;
  readonly code: RefusalCode;
  readonly reason: string;
}

const begins =
  (...signature: readonly number[]) =>
  (bytes: Uint8Array): boolean =>
    signature.every((byte, index) => bytes[index] === byte);

const isOle = begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** Tried in this order; a file that is none of these and no zip is told apart as text or something else. */
const OTHER_KINDS: readonly Kind[] = [
  { test: (bytes) => bytes.length === 0, code: "empty", reason: "是空文件（0 字节）。请重新保存或另选一个文件" },
  {
    test: (bytes) => isOle(bytes) && holdsName(bytes, "EncryptedPackage"),
    code: "encrypted",
    reason: "有打开密码，读不了。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx 再试",
  },
  {
    test: (bytes) => isOle(bytes) && holdsName(bytes, "WordDocument"),
    code: "notAWorkbook",
    reason: "是旧版 Word 文档，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件",
  },
  { test: isOle, code: "oldFormat", reason: `是旧版表格（.xls 或 .et）。${SAVE_AS_XLSX}` },
  { test: begins(0x09, 0x08), code: "oldFormat", reason: `是旧版表格（.xls）。${SAVE_AS_XLSX}` },
  { test: begins(0x25, 0x50, 0x44, 0x46), code: "notAWorkbook", reason: "是 PDF，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件" },
  { test: begins(0x52, 0x61, 0x72, 0x21), code: "notAWorkbook", reason: "是压缩包（RAR）。请先解压，再选择其中的 .xlsx 文件" },
  { test: begins(0x37, 0x7a, 0xbc, 0xaf), code: "notAWorkbook", reason: "是压缩包（7z）。请先解压，再选择其中的 .xlsx 文件" },
];

/**
 * Lets a zip archive pass.
 * @throws Unreadable that says what the file is instead, and what to do.
 */
export function checkKind(bytes: Uint8Array): void {
  const other = OTHER_KINDS.find((kind) => kind.test(bytes));
  if (other) throw new Unreadable(other.code, other.reason);
  if (begins(0x50, 0x4b, 0x03, 0x04)(bytes) || endsAsArchive(bytes)) return;
  const start = bytes.subarray(0, 4096);
  if (!isText(start)) {
    throw new Unreadable("notAWorkbook", "不是 Excel 工作簿，或已损坏。请选择 .xlsx 或 .xlsm 文件");
  }
  const text = new TextDecoder().decode(start).toLowerCase();
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet") || text.includes("<html") || text.includes("<table")) {
    throw new Unreadable("oldFormat", `其实是网页或 XML 格式的表格，只是扩展名像工作簿。${SAVE_AS_XLSX}`);
  }
  throw new Unreadable("notAWorkbook", `是文本文件（如 .txt、.csv），不是 Excel 工作簿。${SAVE_AS_XLSX}`);
}

/** Archives may have other bytes in front. */
function endsAsArchive(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--) {
    if (begins(0x50, 0x4b, 0x05, 0x06)(bytes.subarray(at, at + 4))) return true;
  }
  return false;
}

/** Whether an OLE file has a stream of this name: directory names are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function isText(bytes: Uint8Array): boolean {
  if (begins(0xff, 0xfe)(bytes) || begins(0xfe, 0xff)(bytes)) return true;
  return bytes.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}
