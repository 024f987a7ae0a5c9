/**
 * Numbers of persons where nobody expects them: in every field of every table of the sample stands an ID number, a
 * telephone or an account. What is printed, generated or handed over tells none of them whole.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { isOurs, parseAddress, type SetCell, type Sheet } from "../../src/book";
import { applyChanges } from "../../src/host/file";
import { TABLES, type LedgerRow, type TableDefinition } from "../../src/ledger";
import { run, testFolder } from "../cli/run-command";
import { readFile } from "./marked-ledger";

const at = testFolder();
const TODAY = ["--today", "2026-11-22"];
const NUMBERS = ["340102199003071235", "13912345678", "6222021234567890127", "340102 19900307 1235", "１３９１２３４５６７８", "联系 139-1234-5678", "转入6222 0212 3456 7890 127，已收"];
/** Two records of each table, so that the rest is as it was. */
const RECORDS = 2;

const digitsOf = (text: string): string => text.normalize("NFKC").replace(/[\s-]/g, "");
const WHOLE = NUMBERS.map((number) => digitsOf(number).replace(/\D/g, ""));

function plant(file: string, output: string): number {
  const { ledger } = readFile(file);
  const cells = new Map<string, SetCell[]>();
  let planted = 0;
  for (const table of TABLES as readonly TableDefinition[]) {
    if (!ledger.has(table.id as never)) continue;
    const rows = [...(ledger.rows(table.id as never) as Iterable<LedgerRow>)];
    table.fields.forEach(({ id }, n) => {
      for (let record = 0; record < RECORDS; record++) {
        const place = rows[(n * RECORDS + record) % Math.max(1, rows.length)]?.place(id as never);
        if (!place?.cell) continue;
        const edit = { ...parseAddress(place.cell)!, value: NUMBERS[planted++ % NUMBERS.length]! };
        cells.set(place.sheet, [...(cells.get(place.sheet) ?? []), edit]);
      }
    });
  }
  const applied = applyChanges(new Uint8Array(readFileSync(file)), [...cells].map(([sheet, edits]) => ({ kind: "setCells", sheet, cells: edits })));
  if (applied.status === "refused") throw new Error(applied.text);
  writeFileSync(output, applied.bytes);
  return planted;
}

let planted: number;
const printed: string[] = [];

beforeAll(async () => {
  const tell = async (...words: string[]): Promise<void> => void printed.push((await run(...words)).output);
  await run("new", "-o", at("sample.xlsx"), "--year", "2026", "--sample");
  mkdirSync(at("各校"));
  planted = plant(at("sample.xlsx"), at("各校/一小.xlsx"));
  const file = at("各校/一小.xlsx");
  await tell("read", file);
  await tell("read", file, "--json");
  await tell("check", file, "-o", at("checked.xlsx"), ...TODAY);
  await tell("check", file, "--json", ...TODAY);
  await tell("generate", file, "--year", "2027", "--only", "schedule,budget,plan", "-o", at("made.xlsx"), "--docx", at("word"), "--ics", at("year.ics"), ...TODAY);
  await tell("generate", file, "--year", "2026", "--only", "summary", "-o", at("summary.xlsx"), "--docx", at("word"), ...TODAY);
  await tell("carry-over", file, "--year", "2027", "-o", at("next.xlsx"));
  await tell("batch", at("各校"), "-o", at("all.xlsx"), ...TODAY);
  await tell("batch", at("各校"), "--json", "-o", at("all-json.xlsx"), ...TODAY);
  await tell("mask", file, "-o", at("masked.xlsx"));
}, 180_000);

const told = (text: string): readonly string[] => {
  const plain = digitsOf(text);
  return WHOLE.filter((number) => plain.includes(number)).map((number) => `…${number.slice(-2)}`);
};

/** Cell by cell: figures of neighbours are no number. */
function toldByCells(file: string, isMeant: (sheet: Sheet) => boolean): readonly string[] {
  const { sheets } = readFile(file).book;
  return sheets.filter(isMeant).flatMap(({ name, values, formulas }) => [...values.flat(), ...formulas.flat()].flatMap((cell) => told(String(cell ?? "")).map((number) => `${name}: ${number}`)));
}

/** Of a package, tags taken away. */
const saidIn = (file: string): string =>
  Object.values(unzipSync(new Uint8Array(readFileSync(file))))
    .map((bytes) => strFromU8(bytes).replace(/<[^>]*>/g, "|"))
    .join("\n");

describe("a number where nobody expects it", () => {
  it("stands in some hundred cells, so that the rest proves something", () => {
    expect(planted).toBeGreaterThan(300);
    expect(printed.join("\n").length).toBeGreaterThan(10_000);
  });

  it("is told whole by nothing that is printed", () => {
    expect(printed.flatMap((text) => text.split("\n").flatMap(told))).toEqual([]);
  });

  it.each(["checked.xlsx", "made.xlsx", "summary.xlsx", "all.xlsx"])("is in no generated sheet of %s, nor in the hidden one", (name) => {
    expect(toldByCells(at(name), isOurs)).toEqual([]);
  });

  it("is in no Word file and no calendar", () => {
    const files = readdirSync(at("word"));
    expect(files).toHaveLength(2);
    for (const name of files) expect([name, told(saidIn(at(`word/${name}`)))]).toEqual([name, []]);
    const calendar = readFileSync(at("year.ics"), "utf8").replace(/\r\n[ \t]/g, "");
    expect(calendar.split("\r\n").flatMap(told)).toEqual([]);
  });

  it("is nowhere in the masked copy", () => {
    expect(toldByCells(at("masked.xlsx"), () => true)).toEqual([]);
  });
});
