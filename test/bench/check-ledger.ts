/**
 * Checking a roster: from the file to all findings, and in memory. Ours runs every rule it ships; the peers run a common
 * subset, and no time counts before all have named the same faults of that subset.
 */
import { unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { read as readSheetJs, utils } from "@e965/xlsx";
import { readWorkbook as readBook } from "../../src/host/file";
import { nodeCodec } from "../../src/host/file/disk";
import { inspect, RULES } from "../../src/inspection";
import { checkLedger } from "../../src/jobs/check-ledger";
import { readWorkbook, type ReadWorkbook } from "../../src/jobs/read-workbook";
import { checkByAjv, checkByHand, COMMON_KINDS, type Roster } from "./roster-checks";
import { rosterFile } from "./roster-file";
import { alternate, printSurroundings, printTimings } from "./rounds";

const TODAY = "2026-11-22";
const SIZES = (process.env["BENCH_ROWS"] ?? "10,5000,100000").split(",").map(Number);

function ourWorkbook(bytes: Buffer): ReadWorkbook {
  const read = readBook(bytes, { codec: nodeCodec });
  if (read.status !== "read") throw new Error(read.text);
  return readWorkbook(read.book, "bench.xlsx");
}

function ourFaults(workbook: ReadWorkbook): Set<string> {
  const { findings } = checkLedger({ workbooks: [workbook], today: TODAY });
  return new Set(findings.filter(({ kind }) => COMMON_KINDS.has(kind)).map(({ kind, place }) => `${place.cell?.replace(/^\D+/, "") ?? place.row}:${kind}`));
}

const COMMON_RULES = RULES.filter(({ kind }) => COMMON_KINDS.has(kind));

/** Reading has already told what can't be read; the peers find that out here. */
function ourCommonFindings({ ledger, cellProblems, unit }: ReadWorkbook): number {
  return inspect({ ledger, problems: cellProblems, today: TODAY, unit }, { rules: COMMON_RULES }).findings.length;
}

async function rowsOfReadExcelFile(bytes: Buffer): Promise<Roster> {
  return (await readExcelFile(bytes))[0]!.data.slice(1);
}

function rowsOfSheetJs(bytes: Buffer): Roster {
  const book = readSheetJs(bytes, { dense: true });
  return utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 }).slice(1);
}

function difference(name: string, faults: ReadonlySet<string>, expected: ReadonlySet<string>): void {
  const [missing, more] = [[...expected].filter((fault) => !faults.has(fault)), [...faults].filter((fault) => !expected.has(fault))];
  if (missing.length + more.length === 0) return;
  throw new Error(`${name} finds other faults: lacks ${missing.slice(0, 5).join(" ")} (${missing.length}), has ${more.slice(0, 5).join(" ")} (${more.length})`);
}

async function main(): Promise<void> {
  printSurroundings();
  for (const size of SIZES) {
    const bytes = Buffer.from(rosterFile(size));
    const rows = await rowsOfReadExcelFile(bytes);
    const expected = checkByHand(rows, TODAY);
    const workbook = ourWorkbook(bytes);
    difference("union-ledger", ourFaults(workbook), expected);
    difference("ajv", checkByAjv(rows, TODAY), expected);
    difference("SheetJS + ajv", checkByAjv(rowsOfSheetJs(bytes), TODAY), expected);

    const head = `${size} members x 12 columns, ${(bytes.length / 1e6).toFixed(2)} MB, ${expected.size} faults of the common kinds`;
    printTimings(
      `File to findings: ${head}`,
      await alternate([
        { name: "union-ledger, every rule", run: () => ourFaults(ourWorkbook(bytes)) },
        { name: "read-excel-file + ajv, common rules", run: async () => checkByAjv(await rowsOfReadExcelFile(bytes), TODAY) },
        { name: "SheetJS + ajv, common rules", run: () => checkByAjv(rowsOfSheetJs(bytes), TODAY) },
        { name: "read-excel-file, reading alone", run: () => rowsOfReadExcelFile(bytes) },
        { name: "unzipping alone (fflate)", run: () => unzipSync(bytes) },
      ]),
    );
    printTimings(
      `In memory: ${head}`,
      await alternate([
        { name: "union-ledger, every rule", run: () => ourFaults(workbook) },
        { name: `union-ledger, the ${COMMON_RULES.length} rules of the common kinds`, run: () => ourCommonFindings(workbook) },
        { name: "ajv, common rules", run: () => checkByAjv(rows, TODAY) },
        { name: "hand-written loop, common rules", run: () => checkByHand(rows, TODAY) },
      ]),
    );
  }
}

void main();
