/** Files on a disk, for Node: reading with every reason why not in words, and writing that never leaves half a file. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { DeliveredFile, Refusal, RefusalCode } from "../host";
import type { SaveResult } from "./file-host";
import { FileHost } from "./file-host";
import { refuse } from "./unreadable";
import { holdsMacros } from "./workbook-kind";
import type { Codec } from "./zip";
import { levelFor } from "./zip";

/** Node's own compression: the same format, some times faster. */
export const nodeCodec: Codec = {
  inflate: (compressed, size) => inflateRawSync(compressed, { maxOutputLength: Math.max(1, size) }),
  deflate: (contents) => deflateRawSync(contents, { level: levelFor(contents) }),
};

/** Workbooks are a few megabytes; what is larger is something else. */
const LARGEST_FILE = 300_000_000;

/** Reasons the system gives, and what to tell people. */
const FAILURES: Readonly<Record<string, { readonly code: RefusalCode; readonly reason: string }>> = {
  ENOENT: { code: "missing", reason: "找不到。请检查文件名和所在的文件夹" },
  ENOTDIR: { code: "missing", reason: "找不到。请检查文件名和所在的文件夹" },
  EISDIR: { code: "notAWorkbook", reason: "是文件夹。请选择其中的一个文件" },
  EACCES: { code: "noPermission", reason: "没有读写权限。请换一个有权限的文件夹，或请管理员授权" },
  EPERM: { code: "noPermission", reason: "没有读写权限，或正被其他程序打开。请关闭后再试，或换一个文件夹" },
  EROFS: { code: "readOnly", reason: "所在的磁盘是只读的。请换一个文件夹保存" },
  EBUSY: { code: "busy", reason: "正被其他程序打开。请在 Excel 或 WPS 里关闭它，再试" },
  ETXTBSY: { code: "busy", reason: "正被其他程序打开。请在 Excel 或 WPS 里关闭它，再试" },
  ENOSPC: { code: "host", reason: "保存不了，磁盘已满。请清理后再试" },
  ENAMETOOLONG: { code: "host", reason: "的文件名太长。请改短后再试" },
};

/** @throws the error itself where it is none the system gives for files: a defect of ours. */
function refusalOf(error: unknown, file: string): Refusal {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  const { code: kind, reason } = FAILURES[code] ?? { code: "host", reason: `读写不了（系统代码 ${code}）。请换一个文件夹或磁盘再试` };
  return refuse(path.basename(file), kind, reason);
}

/** The bytes of a file, or why they can't be had. */
export async function readBytes(file: string): Promise<{ readonly status: "read"; readonly bytes: Uint8Array } | Refusal> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) return refuse(path.basename(file), "tooLarge", "太大（超过 300 MB），不能处理。请拆成几个文件后再试");
    return { status: "read", bytes: await readFile(file) };
  } catch (error) {
    return refusalOf(error, file);
  }
}

/**
 * Writes a file as a whole: to a new file beside it, then in its place, so that a crash leaves the old one.
 * An existing file that is open in Excel, WPS or LibreOffice, or may not be written, is refused.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<{ readonly status: "saved" } | Refusal> {
  try {
    const target = await realpath(file).catch(() => path.resolve(file));
    const existing = await stat(target).catch(() => undefined);
    if (existing?.isDirectory()) return refuse(path.basename(file), "notAWorkbook", "是文件夹。请给出文件名");
    if (existing) await access(target, constants.W_OK);
    if (await isOpenElsewhere(target)) {
      return refuse(path.basename(file), "busy", "正在 Excel、WPS 或 LibreOffice 里打开。请先关闭它，再试");
    }
    const temporary = temporaryName(target);
    try {
      const handle = await open(temporary, "wx", existing ? existing.mode & 0o777 : 0o666);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, target);
    } catch (error) {
      // What can't be removed now goes with a later write.
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    await removeLeftovers(target);
    return { status: "saved" };
  } catch (error) {
    const isMissingFolder = (error as NodeJS.ErrnoException).code === "ENOENT";
    return isMissingFolder
      ? refuse(path.basename(file), "missing", "没有保存：所在的文件夹不存在。请先建立文件夹，或换一个位置")
      : refusalOf(error, file);
  }
}

function temporaryName(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
}

/** A write that is still going on is younger. */
const LEFTOVER_AGE_MS = 600_000;

/** Clears away what writes of this file left behind when they were cut off; that it can't is no failure of this one. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = path.dirname(target);
  const [prefix, suffix] = [`.${path.basename(target)}.`, ".tmp"];
  const isLeftover = (name: string): boolean => name.startsWith(prefix) && UUID.test(name.slice(prefix.length, -suffix.length)) && name.endsWith(suffix);
  try {
    for (const name of (await readdir(folder)).filter(isLeftover)) {
      const { mtimeMs } = await stat(path.join(folder, name));
      if (Date.now() - mtimeMs > LEFTOVER_AGE_MS) await rm(path.join(folder, name), { force: true });
    }
  } catch (error) {
    refusalOf(error, target);
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The files that programs put beside a workbook while they have it open. */
async function isOpenElsewhere(file: string): Promise<boolean> {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  // Excel and WPS cut the first two letters of long names.
  const marks = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`, `.~${name}`];
  const found = await Promise.all(marks.map((mark) => stat(path.join(folder, mark)).then(() => true, () => false)));
  return found.includes(true);
}

export interface OpenOptions {
  /** Where to write; absent means the file itself. */
  readonly output?: string;
}

/** A host on a file of the disk, or why there is none. Other files it delivers stand beside the output. */
export async function openFileHost(file: string, { output = file }: OpenOptions = {}): Promise<FileHost | Refusal> {
  const read = await readBytes(file);
  if (read.status === "refused") return read;
  const { bytes } = read;
  const wanted = holdsMacros(bytes) ? ".xlsm" : ".xlsx";
  if (path.extname(output).toLowerCase() !== wanted && output !== file) {
    const reason = `不能用这个扩展名：原文件是 ${wanted} 工作簿。请把输出文件名改为以 ${wanted} 结尾`;
    return refuse(path.basename(output), "unsupported", reason);
  }
  return hostOn({ name: path.basename(file), bytes, output, replaces: output === file ? bytes : undefined });
}

/** A host that makes a new file. */
export function newFileHost(output: string, bytes: Uint8Array): FileHost {
  return hostOn({ name: path.basename(output), bytes, output, replaces: undefined });
}

interface Opened {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly output: string;
  /** What stands in the output file and may be replaced; undefined where anything may. */
  readonly replaces: Uint8Array | undefined;
}

function hostOn({ name, bytes, output, replaces }: Opened): FileHost {
  let expected = replaces;
  const save = async (next: Uint8Array): Promise<SaveResult> => {
    if (expected) {
      const now = await readBytes(output);
      if (now.status === "refused") return now;
      if (Buffer.compare(now.bytes, expected) !== 0) return { status: "stale" };
    }
    const saved = await writeBytes(output, next);
    if (saved.status === "saved" && expected) expected = next;
    return saved;
  };
  const deliver = async (file: DeliveredFile): Promise<{ readonly status: "delivered" } | Refusal> => {
    const saved = await writeBytes(path.join(path.dirname(output), file.name), file.bytes);
    return saved.status === "saved" ? { status: "delivered" } : saved;
  };
  return new FileHost({ name, bytes, save, deliver, codec: nodeCodec });
}
