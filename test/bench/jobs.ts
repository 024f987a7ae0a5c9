/**
 * The generating jobs over the sample ledger: schedule, budget, plan and summary of a year; the plan as a Word file
 * beside the docx library making a plain document of as many paragraphs and rows; texts imported and checked.
 */
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import type { ChangeSet } from "../../src/book";
import { applyChanges, blankWorkbook, readWorkbook as readBook } from "../../src/host/file";
import { nodeCodec } from "../../src/host/file/disk";
import { planBudget } from "../../src/jobs/generate-budget";
import { planSpecs, wordFileOf } from "../../src/jobs/generate-narrative";
import { planSchedule } from "../../src/jobs/generate-schedule";
import { planYear, YEAR_PARTS } from "../../src/jobs/generate-year";
import { readWorkbook, type ReadWorkbook } from "../../src/jobs/read-workbook";
import { sampleLedger } from "../../src/ledger/template";
import { linesOfDocument, type NarrativeDocument } from "../../src/narrative";
import { importPlanText } from "../../src/schedule/import";
import { checkText } from "../../src/wording";
import { alternate, printSurroundings, printTimings, type Timing } from "./rounds";

const TODAY = "2026-11-22";
const YEAR = { year: 2027, scheme: "calendar" } as const;
const SETTINGS = { ...YEAR, sources: { duties: true, festivals: true, lastYear: true, ownPlan: true, planText: true } };
const OPTIONS = { salt: "bench", writtenBy: "bench" };

function written(bytes: Uint8Array, changes: ChangeSet): Uint8Array {
  const result = applyChanges(bytes, changes, { name: "bench.xlsx" });
  if (result.status === "refused") throw new Error(result.text);
  return result.bytes;
}

function opened(bytes: Uint8Array): ReadWorkbook {
  const read = readBook(bytes, { codec: nodeCodec });
  if (read.status !== "read") throw new Error(read.text);
  return readWorkbook(read.book, "bench.xlsx");
}

function changesForYear(workbook: ReadWorkbook): ChangeSet {
  const { plan } = planYear(workbook, { settings: SETTINGS, parts: YEAR_PARTS, today: TODAY }, OPTIONS);
  if (plan.status !== "planned") throw new Error(plan.text);
  return plan.changes;
}

/** What a programmer would write with the library alone: the same texts without official form. */
async function plainWordFile({ blocks }: NarrativeDocument): Promise<number> {
  const children = blocks.map((block) =>
    block.kind === "paragraph"
      ? new Paragraph(block.phrase.map(({ text }) => text).join(""))
      : new Table({
          rows: [block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)].map(
            (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
          ),
        }),
  );
  return (await Packer.toBuffer(new Document({ sections: [{ children }] }))).length;
}

function rowsOf({ blocks }: NarrativeDocument): number {
  return blocks.reduce((sum, block) => sum + (block.kind === "table" ? block.rows.length + 1 : 0), 0);
}

function printRates(title: string, bytes: number, timings: readonly Timing[]): void {
  console.log(`\n${title}`);
  console.table(timings.map(({ name, median }) => ({ "": name, "median ms": Number(median.toFixed(2)), "MB/s": Number((bytes / 1000 / median).toFixed(2)) })));
}

async function main(): Promise<void> {
  printSurroundings();
  const bytes = written(blankWorkbook(), sampleLedger(2026).map((sheet) => ({ kind: "createSheet", sheet })));
  const workbook = opened(bytes);
  const schedule = { settings: SETTINGS };
  const year = () => changesForYear(workbook);
  const fileToFile = () => written(bytes, changesForYear(opened(bytes)));
  const { document } = planSpecs(workbook, { period: YEAR, today: TODAY });
  printTimings(
    `Generating ${YEAR.year} from the sample ledger (${workbook.book.sheets.length} sheets), planned but not written`,
    await alternate([
      { name: "schedule", run: () => planSchedule(workbook, schedule, OPTIONS) },
      { name: "budget", run: () => planBudget(workbook, { year: YEAR.year }, OPTIONS) },
      { name: "plan", run: () => planSpecs(workbook, { period: YEAR, today: TODAY }) },
      { name: "all three and the summary", run: year },
      { name: "from file to file: opened, recognised, all four, saved", run: fileToFile },
    ]),
  );
  printTimings(
    `The plan as a Word file: ${document.blocks.filter(({ kind }) => kind === "paragraph").length} paragraphs, ${rowsOf(document)} rows of tables`,
    await alternate([
      { name: "union-ledger, official form", run: () => wordFileOf(document) },
      { name: "docx, the same texts without form", run: () => plainWordFile(document) },
    ]),
  );
  const text = linesOfDocument(document).join("\n");
  const size = Buffer.byteLength(text);
  const { plans } = importPlanText(text);
  printRates(
    `Texts: a plan of ${(size / 1000).toFixed(1)} kB, ${plans.reduce((sum, { activities }) => sum + activities.length, 0)} activities in it`,
    size,
    await alternate([
      { name: "imported as activities", run: () => importPlanText(text) },
      { name: "wording checked", run: () => checkText(text, { today: TODAY }) },
    ]),
  );
}

void main();
