/** The command line as it is shipped, run as a process of its own. */
import { execFileSync, spawnSync } from "node:child_process";
import path from "node:path";

export interface Ended {
  /** Null where the process was killed. */
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
  readonly errors: string;
}

/** Builds the program into a folder. @returns what runs it, with a script that is loaded before it */
export function builtCli(folder: string): (words: readonly string[], preload?: string, settings?: Readonly<Record<string, string>>) => Ended {
  execFileSync(process.execPath, [path.resolve("node_modules/webpack/bin/webpack.js"), "--mode", "production", "--config-name", "cli", "--output-path", folder], { stdio: "pipe" });
  return (words, preload, settings = {}) => {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [...(preload === undefined ? [] : ["--require", preload]), path.join(folder, "union-ledger.js"), ...words], {
      encoding: "utf8",
      env: { ...process.env, ...settings },
    });
    return { code: status, signal, output: stdout, errors: stderr };
  };
}
