/** What a command of the command line is, and how its words are read. */
import { parseArgs } from "node:util";

/** The words cannot be used or the input cannot: one sentence for standard error, exit code 2. */
export class InputError extends Error {}

export interface OptionSpec {
  /** `string` options take a value; `boolean` ones are switches. */
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** What stands for the value in the help, such as `FILE`. */
  readonly value?: string;
  readonly text: string;
}

export interface Arguments {
  readonly files: readonly string[];
  /** The value of a `string` option, or undefined where it was not given. */
  text(option: string): string | undefined;
  has(option: string): boolean;
}

export interface Terminal {
  /** Standard output: results. */
  print(text: string): void;
  /** Standard error: progress and remarks, only shown to people at a terminal. */
  remark(text: string): void;
}

/** Exit codes of the contract: 0 done, 1 something must be mended (`check`), 2 unusable input, 3 a defect. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface Command {
  readonly name: string;
  /** Operands and options in one line, as the help shows them. */
  readonly usage: string;
  readonly text: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  run(args: Arguments, terminal: Terminal): Promise<ExitCode>;
}

export const TODAY_OPTION: OptionSpec = { type: "string", value: "YYYY-MM-DD", text: "以哪一天为“今天”（默认：本机日期）" };
export const JSON_OPTION: OptionSpec = { type: "boolean", text: "以 JSON 输出，供其他程序使用" };
export const OUTPUT_OPTION: OptionSpec = { type: "string", short: "o", value: "OUT", text: "写到哪个文件（原文件不会改动）" };

/**
 * Reads a command's words.
 * @throws InputError where an option is unknown, lacks its value or has one too many.
 */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(command.options).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
      ),
    });
  } catch (error) {
    throw new InputError(optionMistake(error, command));
  }
  const values = new Map(Object.entries(parsed.values));
  return {
    files: parsed.positionals,
    text: (option) => {
      const value = values.get(option);
      return typeof value === "string" ? value : undefined;
    },
    has: (option) => values.get(option) === true,
  };
}

function optionMistake(error: unknown, command: Command): string {
  const option = /'(-{1,2}[^' ]+)/.exec((error as Error).message)?.[1] ?? "";
  const known = option.replace(/^-+/, "") in command.options;
  return known
    ? `选项 ${option} 后面的值不对，用法：union-ledger ${command.name} ${command.usage}`
    : `不认识的选项 ${option}，可用 union-ledger ${command.name} --help 查看用法`;
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(([name, option]) => {
    const words = `${option.short ? `-${option.short}, ` : ""}--${name}${option.value ? ` ${option.value}` : ""}`;
    return `  ${words.padEnd(26)}${option.text}`;
  });
  return [`用法：union-ledger ${command.name} ${command.usage}`, "", command.text, ...(rows.length ? ["", ...rows] : [])].join("\n");
}
