/** The workbooks that faults are tried on: the sample and books of real schools, each with something to mend. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Book, CellValue, ChangeSet, PlacedSheet } from "../../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../../src/host/file";
import { sampleLedger } from "../../../src/ledger/template";
import { IS_SOAK } from "../../host/fault-sample";
import { TEXT_SHEET, type WritingJob } from "./writing-jobs";

const BOOKS = path.join(__dirname, "../../fixtures/books");

function plainPlaced(name: string, rows: readonly (readonly CellValue[])[]): PlacedSheet {
  return {
    name,
    columns: [],
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
    styles: {},
    dress: { visibility: "visible", merges: [], validations: [], conditionalFormats: [], names: [], showGridLines: true },
  };
}

/** A text of the user's, and visits with blanks and full-width figures. */
export const TO_MEND: readonly PlacedSheet[] = [
  plainPlaced(TEXT_SHEET, [
    ["某校工会2027年工作计划"],
    ["　　围绕学校中心工作,服务教职工，团结教职工，办好教职工关心的的每一件事，把工会办成大家信得过的职工之家，让每一位教职工都能感受到集体的温暖。"],
    ["　　继续开展送温暖活动，走访困难教职工；继续开展文体活动，丰富教职工的业余生活；继续办好心理健康讲座，关心教职工的身心健康，做教职工的贴心人。"],
    ["　　关心女教职工，办好妇女节活动；关心青年教职工，帮助他们在教学上成长；关心退休教职工，常去看望，常通电话，听取他们对学校的意见和建议。"],
    ["2026年12月20日"],
  ]),
  plainPlaced("零星慰问", [
    ["2026年走访慰问台账"],
    ["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问人", "签收"],
    ["2026-03-01", "赵一", "住院", 500, "钱二", "√"],
    ["２０２６-04-09", " 李四", "生育", 500, "钱二", "√"],
  ]),
];

const withSheets = (bytes: Uint8Array, sheets: readonly PlacedSheet[]): Uint8Array => {
  const changes: ChangeSet = sheets.map((sheet) => ({ kind: "createSheet", sheet }));
  const made = applyChanges(bytes, changes, { name: "台帐.xlsx" });
  if (made.status === "refused") throw new Error(made.text);
  return made.bytes;
};

/** Made when first asked for. */
function once(make: () => Uint8Array): () => Uint8Array {
  let made: Uint8Array | undefined;
  return () => (made ??= make());
}

/** Ledgers as files, by name: the sample, and the books of schools by their numbers. */
export const LEDGERS: Readonly<Record<string, () => Uint8Array>> = {
  sample: once(() => withSheets(blankWorkbook(), [...sampleLedger(2026), ...TO_MEND])),
  ...Object.fromEntries(
    readdirSync(BOOKS)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name.slice(0, 2), once(() => withSheets(new Uint8Array(readFileSync(path.join(BOOKS, name))), TO_MEND))]),
  ),
};

/** Where a job's faults are tried: on one workbook, by a number that spreads the jobs over them; in a soak on the sample and two books. */
export function workbooksFor({ on }: WritingJob, n: number): readonly string[] {
  if (on === "empty") return ["empty"];
  const books = ["01", "24", "02"];
  return IS_SOAK ? ["sample", "01", "24"] : [n % 8 === 3 ? "sample" : books[n % books.length]!];
}

/** The file that a job begins with. */
export function fileOf(workbook: string): Uint8Array {
  return workbook === "empty" ? blankWorkbook() : LEDGERS[workbook]!();
}

export function bookIn(bytes: Uint8Array): Book {
  const read = readWorkbook(bytes, { name: "台帐.xlsx" });
  if (read.status === "refused") throw new Error(read.text);
  return read.book;
}
