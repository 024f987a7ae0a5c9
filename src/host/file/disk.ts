/** Files on a disk, for Node: reading with every reason why not in words, and writing that never leaves half a file. */
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, copyFile, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
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

export interface SaveOptions {
  /** Whether a file that stands there already is kept beside the new one, as `….bak`; absent, it gives way. */
  readonly keepReplaced?: boolean;
}

/** `remark`: what became of a file that stood there already, a Chinese sentence. */
export type WrittenFile = { readonly status: "saved"; readonly remark?: string };

/**
 * Writes a file as a whole: to a new file beside it, then in its place, so that a crash leaves the old one.
 * An existing file that is open in Excel, WPS or LibreOffice, or may not be written, is refused.
 */
export async function writeBytes(file: string, bytes: Uint8Array, { keepReplaced = false }: SaveOptions = {}): Promise<WrittenFile | Refusal> {
  try {
    const target = await realpath(file).catch(() => path.resolve(file));
    const existing = await stat(target).catch(() => undefined);
    if (existing?.isDirectory()) return refuse(path.basename(file), "notAWorkbook", "是文件夹。请给出文件名");
    if (existing) await access(target, constants.W_OK);
    if (await isOpenElsewhere(target)) {
      return refuse(path.basename(file), "busy", "正在 Excel、WPS 或 LibreOffice 里打开。请先关闭它，再试");
    }
    const isKept = existing !== undefined && keepReplaced;
    if (isKept) await inPlaceOf(`${target}.bak`, (temporary) => copyFile(target, temporary, constants.COPYFILE_EXCL));
    await inPlaceOf(target, (temporary) => writeNew(temporary, bytes, existing ? existing.mode & 0o777 : 0o666));
    await removeLeftovers(path.dirname(target));
    return { status: "saved", ...(isKept && { remark: `“${path.basename(file)}”原来就有，原来的那份另存为“${path.basename(target)}.bak”。` }) };
  } catch (error) {
    const isMissingFolder = (error as NodeJS.ErrnoException).code === "ENOENT";
    return isMissingFolder
      ? refuse(path.basename(file), "missing", "没有保存：所在的文件夹不存在。请先建立文件夹，或换一个位置")
      : refusalOf(error, file);
  }
}

/** Has a file made beside its place and then put there, so that what stands there is always whole. */
async function inPlaceOf(target: string, make: (temporary: string) => Promise<void>): Promise<void> {
  const temporary = path.join(path.dirname(target), `${LEFTOVER_PREFIX}${randomUUID()}${LEFTOVER_SUFFIX}`);
  try {
    await make(temporary);
    await rename(temporary, target);
  } catch (error) {
    // What can't be removed now goes with a later write.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeNew(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** What a cut-off write leaves behind tells whose it is; the file's own name may already be as long as the system takes. */
const [LEFTOVER_PREFIX, LEFTOVER_SUFFIX] = [".union-ledger-", ".tmp"];
/** A write that is still going on is younger. */
const LEFTOVER_AGE_MS = 600_000;

/** Clears away what writes into the folder left behind when they were cut off; that it can't is no failure of this one. */
async function removeLeftovers(folder: string): Promise<void> {
  const isLeftover = (name: string): boolean =>
    name.startsWith(LEFTOVER_PREFIX) && name.endsWith(LEFTOVER_SUFFIX) && UUID.test(name.slice(LEFTOVER_PREFIX.length, -LEFTOVER_SUFFIX.length));
  try {
    for (const name of (await readdir(folder)).filter(isLeftover)) {
      const { mtimeMs } = await stat(path.join(folder, name));
      if (Date.now() - mtimeMs > LEFTOVER_AGE_MS) await rm(path.join(folder, name), { force: true });
    }
  } catch (error) {
    refusalOf(error, folder);
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
  let standing = replaces;
  const save = async (next: Uint8Array): Promise<SaveResult> => {
    if (standing) {
      const now = await readBytes(output);
      if (now.status === "refused") return now;
      if (Buffer.compare(now.bytes, standing) !== 0) return { status: "stale" };
    }
    // What is not the host's own may be somebody's work.
    const saved = await writeBytes(output, next, { keepReplaced: standing === undefined });
    if (saved.status === "saved") standing = next;
    return saved;
  };
  const deliver = async (file: DeliveredFile): Promise<{ readonly status: "delivered" } | Refusal> => {
    const saved = await writeBytes(path.join(path.dirname(output), file.name), file.bytes, { keepReplaced: true });
    return saved.status === "saved" ? { status: "delivered" } : saved;
  };
  return new FileHost({ name, bytes, save, deliver, codec: nodeCodec });
}
