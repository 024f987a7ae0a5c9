/** The readers compared: ours, from the file to the ledger's parsed values; others', from the file to plain rows. */
import { unzipSync } from "fflate";
import { Workbook } from "exceljs";
import readExcelFile from "read-excel-file/node";
import { read as readSheetJs, utils } from "@e965/xlsx";
import { readWorkbook as readBook } from "../../src/host/file";
import { nodeCodec } from "../../src/host/file/disk";
import { readWorkbook } from "../../src/jobs/read-workbook";

export interface Peer {
  readonly name: string;
  /** Reads the file; returns how many rows it saw, so that nobody wins by not looking. */
  run(bytes: Buffer): Promise<number>;
}

export const PEERS: readonly Peer[] = [
  {
    name: "union-ledger, file to parsed values",
    run: (bytes) => {
      const read = readBook(bytes, { codec: nodeCodec });
      if (read.status !== "read") throw new Error(read.text);
      const workbook = readWorkbook(read.book, "bench.xlsx");
      return Promise.resolve(workbook.ledger.tables().reduce((sum, table) => sum + workbook.ledger.rowCount(table), 0));
    },
  },
  {
    name: "union-ledger, file to plain values",
    run: (bytes) => {
      const read = readBook(bytes, { codec: nodeCodec });
      if (read.status !== "read") throw new Error(read.text);
      return Promise.resolve(read.book.sheets[0]!.values.length - 1);
    },
  },
  {
    name: "read-excel-file",
    run: async (bytes) => (await readExcelFile(bytes))[0]!.data.length - 1,
  },
  {
    name: "SheetJS",
    run: (bytes) => {
      const book = readSheetJs(bytes, { dense: true });
      return Promise.resolve(utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1 }).length - 1);
    },
  },
  {
    name: "exceljs",
    run: async (bytes) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
      return workbook.worksheets[0]!.rowCount - 1;
    },
  },
  {
    name: "unzipping alone (fflate)",
    run: (bytes) => Promise.resolve(Object.keys(unzipSync(bytes)).length),
  },
];
