/** Files given on the command line, read whole; what can't be read ends the command with one sentence. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parsePlainDate, plainDate, type PlainDate } from "../book";
import type { YearScheme } from "../calendar";
import { decodeText, docxText } from "../schedule/import";
import { InputError } from "./command";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "找不到这个文件，请检查路径和文件名",
  EISDIR: "这是一个文件夹，请给出其中的文件",
  EACCES: "没有权限读取，请换个位置或请管理员开放权限",
  EPERM: "没有权限读取，请换个位置或请管理员开放权限",
  EBUSY: "文件正被其他程序占用，请关闭后再试",
};

/** @throws InputError where the file can't be read. */
async function readInput(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw new InputError(`“${file}”：${REASONS[code] ?? `读取失败（${code}），请检查磁盘或换个位置`}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * The text of a .txt or .docx file, or of standard input for `-`.
 * @throws InputError where it holds no readable text.
 */
export async function readText(file: string): Promise<string> {
  const bytes = file === "-" ? await readStandardInput() : await readInput(file);
  const name = file === "-" ? "标准输入" : file;
  if (bytes.length === 0) throw new InputError(`“${name}”：文件是空的，请检查是否保存完整`);
  const result = path.extname(file).toLowerCase() === ".docx" ? await docxText(bytes) : decodeText(bytes);
  if (result.status === "refused") throw new InputError(`“${name}”：${result.text}`);
  return result.text;
}

/**
 * The year of an option such as `--year 2027`, or undefined where it was not given.
 * @throws InputError where it is no year between 2000 and 2100.
 */
export function readYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2000 || year > 2100) {
    throw new InputError(`年份“${text}”不对，请写四位年份，例如 --year 2027`);
  }
  return year;
}

/** @throws InputError where it is neither. */
export function readScheme(text: string | undefined): YearScheme | undefined {
  if (text === undefined || text === "calendar" || text === "school") return text;
  throw new InputError(`--scheme 只能是 calendar（公历年）或 school（学年），不能是“${text}”`);
}

/** This machine's day, `YYYY-MM-DD`, or the one `--today` gives. */
export function today(given?: string): PlainDate {
  if (given === undefined) {
    const now = new Date();
    return plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  }
  const date = parsePlainDate(given);
  if (!date) throw new InputError(`--today 要写成 2027-03-01 这样的日期，不能是“${given}”`);
  return date;
}
