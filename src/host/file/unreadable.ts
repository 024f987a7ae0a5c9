import type { Refusal, RefusalCode } from "../host";

/**
 * A file or a part of it that cannot be used. Thrown inside this folder only, deep in the readers, and turned
 * into a `Refusal` or a `BookDamage` at its doors.
 */
export class Unreadable extends Error {
  constructor(
    readonly code: RefusalCode,
    /** Chinese, follows the file's name: what is wrong, and after 。 what to do. */
    readonly reason: string,
  ) {
    super(reason);
  }
}

/** A part whose contents break the format's rules; `detail` is for engineers. */
export function damaged(detail: string): Unreadable {
  const error = new Unreadable("damaged", "已损坏，读不出来。请用 Excel 或 WPS 打开并修复，另存为 .xlsx 后再试");
  error.message = detail;
  return error;
}

/** The refusal of a file by its name, for people. */
export function refuse(name: string | undefined, code: RefusalCode, reason: string): Refusal {
  return { status: "refused", code, text: `${name ? `“${name}”` : "这个文件"}${reason}。` };
}

/** Runs the reading of a file; what cannot be used becomes a refusal, defects of ours stay exceptions. */
export function orRefusal<T>(name: string | undefined, read: () => T): T | Refusal {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return refuse(name, error.code, error.reason);
    throw error;
  }
}
