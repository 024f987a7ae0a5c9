/** The command line's entry: finds the command, runs it, and turns how it ended into an exit code. */
import { commandHelp, InputError, readArguments, type ExitCode, type Terminal } from "./command";
import { commands } from "./commands";

declare const PRODUCT_VERSION: string;

const terminal: Terminal = {
  print: (text) => process.stdout.write(text.endsWith("\n") ? text : `${text}\n`),
  remark: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`${text}\n`);
  },
};

// A reader that has seen enough (`| head`) is no defect.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

function overview(): string {
  const rows = commands.map((command) => `  ${command.name.padEnd(12)}${command.text.split("\n")[0]}`);
  return ["工会台帐助手：读工会台帐，生成年度活动安排、预算、计划和总结，检查台帐。", "", "用法：union-ledger 命令 …", "", ...rows, "", "每条命令都可加 --help 查看用法。"].join("\n");
}

async function main(words: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === "--help" || name === "-h") {
    terminal.print(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    terminal.print(PRODUCT_VERSION);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new InputError(`没有“${name}”这条命令，可用 union-ledger --help 查看有哪些命令`);
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.print(commandHelp(command));
    return 0;
  }
  return command.run(readArguments(command, rest), terminal);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof InputError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
      return;
    }
    // A defect: its place in the program helps whoever mends it; no ledger data is in a stack.
    const trace = process.env["UNION_LEDGER_DEBUG"] && error instanceof Error ? `\n${error.stack ?? ""}` : "";
    process.stderr.write(`程序出错了，文件没有改动。请把这句话告诉开发者：${error instanceof Error ? error.name : "未知错误"}${trace}\n`);
    process.exitCode = 3;
  },
);
