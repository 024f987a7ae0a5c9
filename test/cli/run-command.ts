/** Runs commands as the command line would, in a folder of the test's own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { InputError, readArguments, type ExitCode } from "../../src/cli/command";
import { commands } from "../../src/cli/commands";

export interface Ran {
  readonly code: ExitCode;
  readonly output: string;
}

/** What a command prints and its exit code; unusable input is code 2 with its sentence. */
export async function run(...words: readonly string[]): Promise<Ran> {
  const [name, ...rest] = words;
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const lines: string[] = [];
  const terminal = { print: (text: string) => void lines.push(text), remark: () => undefined };
  try {
    const code = await command.run(readArguments(command, rest), terminal);
    return { code, output: lines.join("\n") };
  } catch (error) {
    if (error instanceof InputError) return { code: 2, output: error.message };
    throw error;
  }
}

/** A folder that is gone after the tests of the file. */
export function testFolder(): (name: string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), "union-ledger-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}
