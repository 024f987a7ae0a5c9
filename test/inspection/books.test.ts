/** The ledgers of other hands: every planted defect at its cell with its kind, and hardly a false alarm. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseRange, parseAddress, contains, type Finding } from "../../src/book";
import { readWorkbook as readFile } from "../../src/host/file";
import { checkLedger } from "../../src/jobs/check-ledger";
import { readWorkbook } from "../../src/jobs/read-workbook";

const BOOKS = path.resolve(process.cwd(), "../shared/books");

interface Defect {
  readonly kind: string;
  readonly sheet: string;
  readonly cell: string;
  readonly alsoAt?: readonly string[];
  readonly alsoKinds?: readonly string[];
}

interface Gold {
  readonly file: string;
  readonly defects: readonly Defect[];
  readonly sheets: readonly { readonly name: string; readonly hidden: unknown }[];
}

/** The kinds that the books' makers count. */
const COUNTED = new Set(
  "badDate futureDate badAmount badIdNumber sexIdMismatch birthIdMismatch missingRequired duplicateRow duplicateKey totalMismatch notInMembers outOfTerm noReply overBudget missingEvidence presentExceedsDue negativeBalance wrongHeading formulaError".split(" "),
);

function meets({ kind, place }: Finding, defect: Defect): boolean {
  const at = parseAddress(place.cell ?? "");
  const ranges = [defect.cell, ...(defect.alsoAt ?? [])].flatMap((cell) => parseRange(cell) ?? []);
  return place.sheet === defect.sheet && [defect.kind, ...(defect.alsoKinds ?? [])].includes(kind) && at !== undefined && ranges.some((range) => contains(range, at.row, at.column));
}

const golds = existsSync(BOOKS) ? readdirSync(BOOKS).filter((file) => file.endsWith(".gold.json")) : [];

(golds.length > 0 ? describe : describe.skip)("books with planted defects (needs ../shared/books)", () => {
  it.each(golds)("%s", (name) => {
    const gold = JSON.parse(readFileSync(path.join(BOOKS, name), "utf8")) as Gold;
    const read = readFile(readFileSync(path.join(BOOKS, gold.file)));
    if (read.status !== "read") throw new Error(read.text);
    const { findings } = checkLedger({ workbooks: [readWorkbook(read.book, gold.file)], today: "2026-11-22" });
    const missed = gold.defects.filter((defect) => !findings.some((finding) => meets(finding, defect)));
    const alarms = findings.filter((finding) => finding.level !== "建议" && COUNTED.has(finding.kind) && !gold.defects.some((defect) => meets(finding, defect)));
    expect(missed).toEqual([]);
    expect(alarms.length).toBeLessThanOrEqual(1);
  });

  it("name no person and show no number whole", () => {
    for (const name of golds) {
      const gold = JSON.parse(readFileSync(path.join(BOOKS, name), "utf8")) as Gold;
      const read = readFile(readFileSync(path.join(BOOKS, gold.file)));
      if (read.status !== "read") throw new Error(read.text);
      const workbook = readWorkbook(read.book, gold.file);
      const names = [...workbook.ledger.rows("members")].flatMap((row) => row.value("name") ?? []).filter((person) => person.length > 2);
      const texts = checkLedger({ workbooks: [workbook], today: "2026-11-22" }).findings.map(({ text }) => text).join("\n");
      expect(names.filter((person) => texts.includes(person))).toEqual([]);
      expect(texts).not.toMatch(/\d{11}/);
    }
  });
});
