/**
 * The shipped command line, its process killed by the system between any two operations of the disk: what it reads is
 * untouched, every file it writes is the old one or the whole new one, and the next run puts all right.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { STATE_SHEET } from "../../../src/book";
import { builtCli } from "../../cli/built-cli";
import { readFile } from "../../security/marked-ledger";
import { drawn, IS_SOAK, reportFaults } from "../fault-sample";

const PRELOAD = path.resolve(__dirname, "../../cli/killed-at.cjs");
const TODAY = ["--today", "2026-11-22"];
const OLD = "somebody's work";

/** Words of each command; inputs stand in the folder, everything is written into `out`. */
const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  new: ["new", "-o", "out/新.xlsx", "--year", "2027"],
  sample: ["new", "-o", "out/新.xlsx", "--year", "2026", "--sample"],
  check: ["check", "台帐.xlsx", "-o", "out/查过.xlsx", ...TODAY],
  "plan-text": ["plan-text", "计划.txt", "--year", "2027", "-o", "out/计划.xlsx"],
  generate: ["generate", "台帐.xlsx", "--year", "2027", "-o", "out/年.xlsx", "--only", "schedule,plan", "--docx", "out", "--ics", "out/年.ics", ...TODAY],
  "generate from a text": ["generate", "--plan-text", "计划.txt", "--year", "2027", "--only", "schedule", "-o", "out/安排.xlsx", ...TODAY],
  "carry-over": ["carry-over", "台帐.xlsx", "--year", "2027", "-o", "out/明年.xlsx"],
  mask: ["mask", "台帐.xlsx", "-o", "out/脱敏.xlsx"],
  batch: ["batch", "各校", "-o", "out/汇总.xlsx", ...TODAY],
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const out = (): string[] => fs.readdirSync(at("out")).sort();
let run: (words: readonly string[], settings?: Readonly<Record<string, string>>) => ReturnType<ReturnType<typeof builtCli>>;

beforeAll(() => {
  const cli = builtCli(at("program"));
  const inFolder = (word: string): string => (/^(?:out|各校|台帐\.xlsx|计划\.txt)/.test(word) ? at(word) : word);
  run = (words, settings) => cli(words.map(inFolder), settings && PRELOAD, settings);
  fs.mkdirSync(at("out"));
  fs.mkdirSync(at("各校"));
  expect(run(["new", "-o", "台帐.xlsx", "--year", "2026", "--sample"])).toMatchObject({ code: 0 });
  fs.copyFileSync(at("台帐.xlsx"), at("各校", "一小.xlsx"));
  fs.copyFileSync(path.resolve(__dirname, "../../fixtures/books/01-云溪镇中心小学2024年工会台账.xlsx"), at("各校", "二小.xlsx"));
  fs.copyFileSync(path.resolve(__dirname, "../../fixtures/plan-texts/两篇与回顾.txt"), at("计划.txt"));
}, 120_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** What a file says, without what differs from run to run: the state's salt, the time in a zip. */
function said(name: string): string {
  const file = at("out", name);
  if (/\.xlsx$/.test(name)) return JSON.stringify(readFile(file).book.sheets.filter((sheet) => sheet.name !== STATE_SHEET));
  const bytes = fs.readFileSync(file);
  if (/\.docx$/.test(name)) return Object.entries(unzipSync(new Uint8Array(bytes))).map(([part, content]) => (part === "docProps/core.xml" ? part : Buffer.from(content).toString("hex"))).join();
  return bytes.toString("utf8");
}

const isOld = (name: string): boolean => fs.readFileSync(at("out", name)).equals(Buffer.from(OLD));

function inputs(): string {
  return ["台帐.xlsx", "计划.txt", "各校/一小.xlsx", "各校/二小.xlsx"].map((name) => fs.readFileSync(at(name)).toString("base64")).join();
}

interface Trial {
  /** Whether something stands already where the outputs go. */
  readonly standing: boolean;
  /** The operation before which the process is killed. */
  readonly n: number;
  /** After half of what was to be written. */
  readonly halfWay: boolean;
}

/** An output folder in which what is to be written isn't there yet, or is already: somebody else's. */
function prepare(outputs: readonly string[], standing: boolean): void {
  fs.rmSync(at("out"), { recursive: true, force: true });
  fs.mkdirSync(at("out"));
  if (standing) for (const name of outputs) fs.writeFileSync(at("out", name), OLD);
}

describe("the process killed between any two operations of the disk", () => {
  let [tried, survived] = [0, 0];

  it.each(Object.keys(COMMANDS))("%s: inputs untouched, outputs old or whole, put right by the next run", (name) => {
    const words = COMMANDS[name]!;
    const trialsWhere = (standing: boolean): Trial[] => {
      prepare(standing ? out() : [], standing);
      expect(run(words, { NAMES_INTO: at("names") }).code).toBeLessThan(2);
      const operations = fs.readFileSync(at("names"), "utf8").split("\n");
      expect(operations).toContain("rename");
      return operations.flatMap((operation, n) => (operation === "writeFile" ? [false, true] : [false]).map((halfWay) => ({ standing, n, halfWay })));
    };
    const onNothing = trialsWhere(false);
    const outputs = out();
    const whole = new Map(outputs.map((file) => [file, said(file)]));
    const before = inputs();
    const isWhole = (file: string): boolean => said(file) === whole.get(file);
    const trials = [...onNothing, ...(IS_SOAK || name.length % 2 === 1 ? trialsWhere(true) : [])];

    for (const { standing, n, halfWay } of drawn(trials, 1, 2 * name.length)) {
      tried++;
      prepare(outputs, standing);
      expect(run(words, { KILL_AT: String(n), KILL_HALF_WAY: halfWay ? "1" : "" }).signal).toBe("SIGKILL");
      expect(inputs()).toBe(before);
      const found = out();
      expect(found.filter((file) => outputs.includes(file) && !(standing && isOld(file)) && !isWhole(file))).toEqual([]);
      expect(found.filter((file) => file.endsWith(".bak") && !isOld(file))).toEqual([]);
      const left = found.filter((file) => !outputs.includes(file) && !file.endsWith(".bak"));
      expect(left.filter((file) => !/^\.union-ledger-[0-9a-f-]+\.tmp$/.test(file))).toEqual([]);

      // What the killed write left behind goes with the next one, once it is old enough to be nobody's.
      for (const file of left) fs.utimesSync(at("out", file), 0, 0);
      expect(run(words).code).toBeLessThan(2);
      expect(outputs.filter((file) => !isWhole(file))).toEqual([]);
      expect(out().filter((file) => !file.endsWith(".bak"))).toEqual(outputs);
      survived++;
    }
  });

  afterAll(() => reportFaults(survived, tried, `kills of the command line in ${Object.keys(COMMANDS).length} commands`));
});
