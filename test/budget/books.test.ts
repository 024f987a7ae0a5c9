/** The books of other hands: whatever they hold, a budget comes of it, and no entry is lost. */
import fs from "node:fs";
import path from "node:path";
import { addMoney, ZERO } from "../../src/book";
import { readWorkbook as readFile } from "../../src/host/file";
import { budgetSpecs, executionSpecs } from "../../src/jobs/generate-budget";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { planGeneration } from "../../src/merge";

const FOLDER = path.resolve("test/fixtures/books");
const FILES = fs.readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

describe.each(FILES)("%s", (name) => {
  const read = readFile(fs.readFileSync(path.join(FOLDER, name)), { name });
  if (read.status !== "read") throw new Error(read.text);
  const workbook = readWorkbook(read.book, name);
  const year = workbook.unit.year!;

  it.each([year, year + 1])("has a budget for %d that can be written", (planned) => {
    const { specs } = budgetSpecs(workbook, { year: planned });
    const plan = planGeneration(read.book, specs, { salt: "salt", writtenBy: "test" });
    expect(plan).toMatchObject({ status: "planned", conflicts: [] });
  });

  it("finds every amount of its journal again", () => {
    const { execution } = executionSpecs(workbook, { year });
    const actual = [...execution.income, ...execution.expense].map((line) => line.actual);
    expect(addMoney(ZERO, ...actual)).toBe(addMoney(ZERO, ...execution.entries.map(({ amount }) => amount)));
    const rows = [...workbook.ledger.rows("journal")].flatMap((row) => (["income", "expense"] as const).map((side) => (row.isCarried(side) ? 0 : (row.value(side) ?? 0))));
    const all = [year - 1, year, year + 1].flatMap((each) => executionSpecs(workbook, { year: each }).execution.entries).map(({ amount }) => amount);
    expect(addMoney(ZERO, ...all)).toBe(rows.reduce<number>((sum, amount) => sum + amount, 0));
  });
});
