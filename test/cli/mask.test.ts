import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { parseAddress, valueAt, type Book } from "../../src/book";
import { applyChanges, blankWorkbook, readWorkbook as readBook } from "../../src/host/file";
import { checkLedger } from "../../src/jobs/check-ledger";
import { ignoredJson } from "../../src/jobs/ignored-findings";
import { planMasking } from "../../src/jobs/mask/mask-workbook";
import { personalDataOf } from "../../src/jobs/mask/personal-data";
import { readWorkbook, type ReadWorkbook } from "../../src/jobs/read-workbook";
import { stateChange } from "../../src/merge";
import { run, testFolder } from "./run-command";

const at = testFolder();
const TODAY = "2026-11-22";
const BOOKS = path.join(__dirname, "../fixtures/books");

function read(file: string): ReadWorkbook {
  const read = readBook(new Uint8Array(readFileSync(file)), { name: path.basename(file) });
  if (read.status === "refused") throw new Error(read.text);
  return readWorkbook(read.book, path.basename(file));
}

function findings(workbook: ReadWorkbook, rewrite: (text: string) => string = (text) => text): string[] {
  const { findings, score } = checkLedger({ workbooks: [workbook], today: TODAY });
  return [
    ...findings.map(({ rule, kind, level, place }) => [rule, kind, level, rewrite(place.sheet), place.cell ?? place.row ?? ""].join("|")).sort(),
    `${score.earned}/${score.assessed}/${score.possible}`,
  ];
}

/** Everything a package says, entities and tags taken away. */
function saidIn(file: string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  return Object.entries(parts)
    .map(([name, bytes]) => `${name}\n${new TextDecoder().decode(bytes)}`)
    .join("\n")
    .replace(/<\/(?:si|is|text|p|t|v|f)>/g, "\n")
    .replace(/<[^>]*?(?:"[^"]*"[^>]*?)*>/g, (tag) => tag.replace(/^<[^\s>]*|[<>]/g, " "));
}

const ID_NUMBER = /(?<!\d)[1-6]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?!\d)/g;
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/g;

/** What the cells of a book say, one text. */
function cellsOf({ sheets }: Book): string {
  return sheets.map(({ values }) => values.map((row) => row?.join("\t")).join("\n")).join("\n");
}

async function workbooks(): Promise<Record<string, string>> {
  await run("new", "-o", at("示例.xlsx"), "--year", "2026", "--sample");
  const books = readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx"));
  return { 示例: at("示例.xlsx"), ...Object.fromEntries(books.map((name) => [name, path.join(BOOKS, name)])) };
}

describe("mask", () => {
  let files: Record<string, string>;
  beforeAll(async () => {
    files = await workbooks();
  }, 60_000);

  it.each(["示例", ...readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx"))])("%s: the copy has the same findings and nobody's data", async (name) => {
    const file = files[name]!;
    const output = at(`脱敏-${path.basename(file)}`);
    expect(await run("mask", file, "-o", output)).toMatchObject({ code: 0 });

    const original = read(file);
    const copy = read(output);
    expect(findings(copy)).toEqual(findings(original, planMasking(original).rewrite));

    const said = saidIn(output);
    const data = personalDataOf(original.book, original.name);
    const before = cellsOf(original.book);
    const numbers = [...before.matchAll(ID_NUMBER), ...before.matchAll(MOBILE)].map(([number]) => number);
    for (const datum of [...data.names, ...data.phones, ...data.addresses, ...numbers]) expect([datum, said.includes(datum)]).toEqual([datum, false]);
    for (const { sheet, cell, date } of data.birthCells) {
      const place = parseAddress(cell)!;
      const now = copy.book.sheets[original.book.sheets.findIndex((one) => one.name === sheet)]!;
      const then = original.book.sheets.find((one) => one.name === sheet)!;
      expect([date, valueAt(now, place.row, place.column)]).not.toEqual([date, valueAt(then, place.row, place.column)]);
    }
  }, 120_000);

  it("of a workbook with generated sheets: the sheets stay ours, their findings the same", async () => {
    await run("generate", files["示例"]!, "--year", "2027", "--only", "schedule", "-o", at("有安排.xlsx"), "--today", TODAY);
    await run("check", at("有安排.xlsx"), "-o", at("查过.xlsx"), "--today", TODAY);
    expect(await run("mask", at("查过.xlsx"), "-o", at("查过-脱敏.xlsx"))).toMatchObject({ code: 0 });
    const [original, copy] = [read(at("查过.xlsx")), read(at("查过-脱敏.xlsx"))];
    expect(copy.state.status).toBe("read");
    expect(findings(copy)).toEqual(findings(original, planMasking(original).rewrite));
    const said = saidIn(at("查过-脱敏.xlsx"));
    expect(personalDataOf(original.book, original.name).names.filter((name) => said.includes(name))).toEqual([]);
  }, 120_000);

  it("sets the same findings aside as the original", async () => {
    await run("check", files["示例"]!, "-o", at("待忽略.xlsx"), "--today", TODAY);
    const before = read(at("待忽略.xlsx"));
    const [first] = checkLedger({ workbooks: [before], today: TODAY }).findings.filter(({ rule }) => rule === "sex-against-id-number" || rule === "not-in-members" || rule === "duplicate-row");
    if (before.state.status !== "read" || !first) throw new Error("the sample has such a finding");
    const state = stateChange({ ...before.state.state, ignored: ignoredJson(new Map([[first.id, "已核实"]])) });
    const applied = applyChanges(new Uint8Array(readFileSync(at("待忽略.xlsx"))), [state]);
    if (applied.status === "refused") throw new Error(applied.text);
    writeFileSync(at("已忽略.xlsx"), applied.bytes);
    await run("mask", at("已忽略.xlsx"), "-o", at("已忽略-脱敏.xlsx"));
    const [original, copy] = [read(at("已忽略.xlsx")), read(at("已忽略-脱敏.xlsx"))];
    const aside = (workbook: ReadWorkbook) => checkLedger({ workbooks: [workbook], today: TODAY }).ignored.map(({ finding, reason }) => [finding.rule, finding.place.cell, reason]);
    expect(aside(original)).toEqual([[first.rule, first.place.cell, "已核实"]]);
    expect(aside(copy)).toEqual(aside(original));
  }, 120_000);

  it("says so where a workbook is no ledger and nothing tells which words are names", async () => {
    const workbook = async (name: string, rows: readonly (readonly string[])[]): Promise<string> => {
      const sheet = { name: "表", columns: [], rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })), styles: {}, dress: { visibility: "visible", merges: [], validations: [], conditionalFormats: [], names: [], showGridLines: true } } as const;
      const made = applyChanges(blankWorkbook(), [{ kind: "createSheet", sheet }]);
      if (made.status === "refused") throw new Error(made.text);
      writeFileSync(at(name), made.bytes);
      return at(name);
    };
    const letter = await workbook("一封信.xlsx", [["张三丰老师的电话是 13812345678。"]]);
    expect(await run("mask", letter, "-o", at("信.xlsx"))).toMatchObject({ code: 2, output: expect.stringMatching(/一封信.*没有认出工会台帐.*没有做脱敏的副本/) as string });
    expect(existsSync(at("信.xlsx"))).toBe(false);
    const signatures = await workbook("签收.xlsx", [["物品签收"], ["领取人", "备注"], ["张三丰", "已领"], ["李四光", "已领"]]);
    expect(read(signatures).ledger.tables()).toEqual([]);
    expect(await run("mask", signatures, "-o", at("签收脱敏.xlsx"))).toMatchObject({ code: 0, output: expect.stringContaining("没有认出工会台帐") as string });
    expect(saidIn(at("签收脱敏.xlsx"))).not.toMatch(/张三丰|李四光/);
  });

  it.each([
    ["no file", ["mask"], "请给出一个工作簿"],
    ["no output", ["mask", "a.xlsx"], "请给出一个工作簿"],
    ["a file that isn't there", ["mask", "没有.xlsx", "-o", "x.xlsx"], "找不到"],
  ])("ends with code 2 for %s", async (_, words, sentence) => {
    const { code, output } = await run(...words);
    expect(code).toBe(2);
    expect(output).toContain(sentence);
  });
});
