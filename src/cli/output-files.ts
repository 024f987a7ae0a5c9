/** Files a command writes: never one that it reads, and never in place of another without keeping that one. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { writeBytes } from "../host/file/disk";
import { InputError, type Terminal } from "./command";

/**
 * Absent ones are no files.
 * @throws InputError where a file to be written is one that is read, by whatever name, or is to be written twice.
 */
export async function keepInputs(inputs: readonly (string | undefined)[], outputs: readonly (string | undefined)[]): Promise<void> {
  const read = await Promise.all(named(inputs).map(async (file) => ({ file, keys: await keysOf(file) })));
  const written = new Set<string>();
  for (const output of named(outputs)) {
    const keys = await keysOf(output);
    const input = read.find((one) => one.keys.some((key) => keys.includes(key)));
    if (input) throw new InputError(`输出文件不能就是输入文件“${input.file}”，请另起一个名字或换一个文件夹，原文件会保持不变`);
    if (keys.some((key) => written.has(key))) throw new InputError(`有两样东西都要写到“${output}”，请给它们不同的名字`);
    keys.forEach((key) => written.add(key));
  }
}

const named = (files: readonly (string | undefined)[]): string[] => files.filter((file): file is string => file !== undefined && file !== "-");

/** The path, and where there is such a file what the disk knows it by: links and other ways to write a name come to the same. */
async function keysOf(file: string): Promise<string[]> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return [path.resolve(file), ...(found ? [`${found.dev}:${found.ino}`] : [])];
}

/** @throws InputError where it can't be written; nothing is left half written. */
export async function saveFile(file: string, bytes: Uint8Array, terminal: Terminal): Promise<void> {
  const saved = await writeBytes(file, bytes, { keepReplaced: true });
  if (saved.status === "refused") throw new InputError(saved.text);
  if (saved.remark !== undefined) terminal.print(`提示：${saved.remark}`);
  terminal.print(`已写入 ${file}`);
}
