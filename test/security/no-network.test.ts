/** The shipped command line: no command opens a connection, looks up a name or starts another program, whatever the files refer to. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtCli } from "../cli/built-cli";
import { testFolder } from "../cli/run-command";
import { fullWorkbookParts } from "../fixtures/packages/full-workbook";
import { zipped } from "../fixtures/packages/package-parts";

const PRELOAD = path.resolve(__dirname, "../cli/no-network.cjs");
const BOOKS = path.resolve(__dirname, "../fixtures/books");
const at = testFolder();
const TODAY = ["--today", "2026-11-22"];

describe("the command line as it is shipped", () => {
  let run: (...words: readonly string[]) => number | null;

  beforeAll(() => {
    const cli = builtCli(at("program"));
    run = (...words) => cli(words, PRELOAD, { CALLS_INTO: at("calls") }).code;
    writeFileSync(at("外部引用.xlsx"), zipped(fullWorkbookParts()));
    writeFileSync(at("计划.txt"), "某校工会2027年工作计划\n三月份：\n1.看 http://x.invalid/a.png\n四月份：\n1.组织春游\n五月份：\n1.慰问\n");
    mkdirSync(at("各校"));
    // So many that it works in several threads.
    const books = readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx"));
    for (let n = 0; n < 8; n++) copyFileSync(path.join(BOOKS, books[n % books.length]!), at(`各校/${n}.xlsx`));
  }, 120_000);

  it("is watched: a program that asks for an address is refused, and it is written down", () => {
    writeFileSync(at("asks.cjs"), 'fetch("http://x.invalid/");');
    expect(spawnSync(process.execPath, ["--require", PRELOAD, at("asks.cjs")], { env: { ...process.env, CALLS_INTO: at("asked") } }).status).not.toBe(0);
    expect(readFileSync(at("asked"), "utf8")).toBe("globalThis.fetch\n");
  });

  it.each([
    ["new", ["new", "-o", at("新.xlsx"), "--year", "2026", "--sample"]],
    ["read", ["read", at("外部引用.xlsx"), "--json"]],
    ["check", ["check", at("外部引用.xlsx"), "-o", at("查过.xlsx"), ...TODAY]],
    ["plan-text", ["plan-text", at("计划.txt"), "-o", at("计划.xlsx")]],
    ["generate", ["generate", at("新.xlsx"), "--year", "2027", "--plan-text", at("计划.txt"), "-o", at("年.xlsx"), "--docx", at("word"), "--ics", at("年.ics"), ...TODAY]],
    ["carry-over", ["carry-over", at("新.xlsx"), "--year", "2027", "-o", at("明年.xlsx")]],
    ["lint", ["lint", at("计划.txt")]],
    ["mask", ["mask", at("新.xlsx"), "-o", at("脱敏.xlsx")]],
    ["batch", ["batch", at("各校"), "-o", at("汇总.xlsx"), ...TODAY]],
  ])("%s goes nowhere", (_, words) => {
    expect(run(...words)).toBeLessThan(2);
    expect(existsSync(at("calls")) ? readFileSync(at("calls"), "utf8") : "").toBe("");
  });
});
