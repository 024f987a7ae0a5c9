/**
 * What is private stays in: no output of the sample but the user's own sheets holds an ID number, a telephone or account
 * number, nor tells who was ill. Names of people in office may stand in plans; those of people in need may not.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { isOurs } from "../../src/book";
import { run, testFolder } from "../cli/run-command";
import { readFile } from "./marked-ledger";

const at = testFolder();
const TODAY = "2026-11-22";
const ILL = /病|住院|手术|癌|残/;

let numbers: readonly string[];
let ill: readonly string[];
let printed: string;

beforeAll(async () => {
  const ledger = at("schools/一小.xlsx");
  const said: string[] = [];
  const tell = async (...words: string[]): Promise<void> => void said.push((await run(...words)).output);
  await tell("new", "-o", at("ledger.xlsx"), "--year", "2026", "--sample");
  const { mkdirSync, copyFileSync } = await import("node:fs");
  mkdirSync(at("schools"));
  copyFileSync(at("ledger.xlsx"), ledger);

  const { book, ledger: read } = readFile(ledger);
  const cells = book.sheets.flatMap(({ values }) => values.flatMap((row) => row ?? [])).map(String);
  const phones = [...read.rows("members")].flatMap((row) => row.value("phone") ?? []);
  const long = cells.flatMap((cell) => cell.match(/(?<!\d)(?:\d{17}[\dXx]|\d{15,19}|1[3-9]\d{9})(?!\d)/g) ?? []);
  numbers = [...new Set([...phones, ...long])];
  const officers = new Set([...read.rows("committees")].map((row) => row.value("name")));
  ill = [...read.rows("visits")]
    .filter((row) => ILL.test(row.text("reason")))
    .flatMap((row) => row.value("person") ?? [])
    .filter((name) => !officers.has(name));

  await tell("generate", ledger, "--year", "2027", "--only", "schedule,budget,plan", "-o", at("made.xlsx"), "--docx", at("word"), "--ics", at("year.ics"), "--today", TODAY);
  await tell("generate", ledger, "--year", "2026", "--only", "summary", "-o", at("summary.xlsx"), "--docx", at("word"), "--today", TODAY);
  await tell("check", ledger, "-o", at("checked.xlsx"), "--today", TODAY);
  await tell("check", ledger, "--json", "--today", TODAY);
  await tell("read", ledger);
  await tell("read", ledger, "--json");
  await tell("batch", at("schools"), "-o", at("all.xlsx"), "--today", TODAY);
  await tell("batch", at("schools"), "--json", "-o", at("all2.xlsx"), "--today", TODAY);
  await tell("mask", ledger, "-o", at("masked.xlsx"));
  // Mistakes people make: the sentence tells which file and what to do.
  await tell("check", at("没有.xlsx"));
  await tell("generate", ledger, "--year", "2027", "-o", ledger);
  await tell("plan-text", ledger);
  await tell("lint", ledger);
  printed = said.join("\n");
}, 180_000);

/** Everything the parts of a package say. */
function saidIn(file: string): string {
  return Object.values(unzipSync(new Uint8Array(readFileSync(file)))).map((bytes) => strFromU8(bytes)).join("\n");
}

/** What generated sheets and the hidden state say. */
function generatedIn(file: string): string {
  const { sheets } = readFile(file).book;
  const generated = sheets.filter(isOurs);
  return generated.map(({ values, formulas }) => [...values.flat(), ...formulas.flat()].join("\n")).join("\n");
}

const lost = (said: string): readonly string[] => numbers.filter((number) => said.includes(number)).map((number) => `…${number.slice(-2)}`);

describe("outputs of the sample", () => {
  it("have something to hide", () => {
    expect(numbers.length).toBeGreaterThan(50);
    expect(ill.length).toBeGreaterThan(0);
  });

  it("printed by any command hold no such number", () => {
    expect(printed.length).toBeGreaterThan(1000);
    expect(lost(printed)).toEqual([]);
  });

  it.each(["made.xlsx", "summary.xlsx", "checked.xlsx"])("%s: generated sheets and the hidden state hold no such number", (name) => {
    expect(generatedIn(at(name)).length).toBeGreaterThan(100);
    expect(lost(generatedIn(at(name)))).toEqual([]);
  });

  it("as Word and calendar files hold no such number", () => {
    const files = readdirSync(at("word")).map((name) => at(`word/${name}`));
    expect(files.length).toBe(2);
    for (const file of files) expect([path.basename(file), lost(saidIn(file))]).toEqual([path.basename(file), []]);
    expect(lost(readFileSync(at("year.ics"), "utf8"))).toEqual([]);
  });

  it("of many schools hold no such number", () => {
    expect(lost(saidIn(at("all.xlsx")))).toEqual([]);
  });

  it("tell nobody's illness: plans and summaries count", () => {
    const texts = [...readdirSync(at("word")).map((name) => saidIn(at(`word/${name}`))), readFileSync(at("year.ics"), "utf8"), generatedIn(at("summary.xlsx"))];
    for (const said of texts) expect(ill.filter((name) => said.includes(name))).toEqual([]);
    expect(ill.filter((name) => printed.includes(name))).toEqual([]);
  });

  it("don't leave a copy anywhere else", () => {
    const files = readdirSync(at("")).filter((name) => existsSync(at(name)) && statSync(at(name)).isFile());
    expect(files.sort()).toEqual(["all.xlsx", "all2.xlsx", "checked.xlsx", "ledger.xlsx", "made.xlsx", "masked.xlsx", "summary.xlsx", "year.ics"]);
  });
});
