/** Workbooks given on the command line: opened, read, and written to another file. */
import { randomUUID } from "node:crypto";
import path from "node:path";
import type { ChangeSet, Book } from "../book";
import { blankWorkbook, type FileHost } from "../host/file";
import { newFileHost, openFileHost } from "../host/file/disk";
import type { Revision } from "../host/host";
import { readWorkbook, type ReadWorkbook } from "../jobs/read-workbook";
import { InputError, type Terminal } from "./command";

declare const PRODUCT_VERSION: string;

/** For the state that generated workbooks carry. */
export const WRITTEN_BY = `union-ledger ${PRODUCT_VERSION}`;

/** Another text for each workbook; see the merge. */
export const newSalt = (): string => randomUUID();

export interface OpenWorkbook {
  readonly host: FileHost;
  readonly name: string;
  readonly book: Book;
  readonly revision: Revision;
}

/**
 * Opens a workbook; with `output` what is written goes there and the file itself stays as it is.
 * @throws InputError where it can't be read or the output's kind doesn't fit.
 */
export async function openWorkbook(file: string, output?: string): Promise<OpenWorkbook> {
  const host = await openFileHost(file, output === undefined ? {} : { output });
  if ("status" in host) throw new InputError(host.text);
  return reading(host, path.basename(file));
}

/**
 * The workbook's ledger, for commands that only read it.
 * @throws InputError where it can't be read.
 */
export async function readFile(file: string): Promise<ReadWorkbook> {
  const { book, name } = await openWorkbook(file);
  return readWorkbook(book, name);
}

/** A new, empty workbook that will be written to `output`. */
export async function newWorkbook(output: string): Promise<OpenWorkbook> {
  if (path.extname(output).toLowerCase() !== ".xlsx") {
    throw new InputError(`输出文件“${output}”要以 .xlsx 结尾，例如：-o 年度活动安排.xlsx`);
  }
  return reading(newFileHost(output, blankWorkbook()), path.basename(output));
}

async function reading(host: FileHost, name: string): Promise<OpenWorkbook> {
  const read = await host.read();
  if (read.status === "refused") throw new InputError(read.text);
  return { host, name, book: read.book, revision: read.revision };
}

/** @throws InputError where the output can't be written; nothing is left half written. */
export async function writeWorkbook({ host, revision }: OpenWorkbook, changes: ChangeSet, terminal: Terminal): Promise<void> {
  const written = await host.write(changes, { basedOn: revision });
  switch (written.status) {
    case "written":
      written.warnings.forEach((warning) => terminal.print(`提示：${warning}`));
      return;
    case "refused":
      throw new InputError(written.text);
    case "stale":
      throw new InputError("文件在处理时被改动了，没有写入，请再运行一次");
    case "cancelled":
      throw new InputError("已取消，没有写入");
  }
}
