/** The three doors to a workbook: memory, a file's bytes, Excel in memory. Behind each the same ledger. */
import type { Book, CellSpec, CellValue, Sheet } from "../../../src/book";
import { isCellError, isForRecovery } from "../../../src/book";
import { FileHost } from "../../../src/host/file";
import type { ExcelHost } from "../../../src/host/excel";
import type { DeliveredFile, Host } from "../../../src/host/host";
import { MemoryHost } from "../../../src/host/memory";
import type { WorkbookDesk } from "../../../src/jobs/workbook-desk";
import { deskOn, openPane } from "../../host/excel/open-excel";
import { freshHost } from "../../office-host/load-office";
import type { OfficeHost } from "../../office-host/office-host";
import type { SheetModel } from "../../office-host/workbook/sheet-model";
import { bookIn } from "../faults/workbooks";
import { modelOf } from "../faults/excel-workbooks";

export interface Door {
  readonly desk: WorkbookDesk;
  readonly delivered: readonly DeliveredFile[];
  /** Whether each step is looked at: in one of them, since the others are to tell and hold the same. */
  readonly isWatched: boolean;
  /** The workbook as somebody finds it who opens it anew. */
  book(): Promise<Book>;
  /** A desk of somebody who opens it anew. */
  again(): Promise<WorkbookDesk>;
}

type OpenDoor = (bytes: Uint8Array) => Promise<Door>;

/** Whatever way a host has to hand files over, the test takes them. */
function takingFiles<Opened extends Host>(host: Opened): { readonly host: Opened; readonly delivered: DeliveredFile[] } {
  const delivered: DeliveredFile[] = [];
  host.deliver = (file) => {
    delivered.push(file);
    return Promise.resolve({ status: "delivered" });
  };
  return { host, delivered };
}

async function bookOf(host: Host): Promise<Book> {
  const read = await host.read();
  if (read.status !== "read") throw new Error(read.text);
  return read.book;
}

/** Excel has calculated what is written by the time it is read; the one in memory is told what a new sheet's formulas come to. */
function calculating(host: ExcelHost, { workbook }: OfficeHost): ExcelHost {
  const write = host.write.bind(host);
  host.write = async (changes, options) => {
    const result = await write(changes, options);
    for (const change of result.status === "written" ? changes : []) {
      if (change.kind !== "createSheet") continue;
      const sheet = workbook.sheets.find(({ name }) => name === change.sheet.name)!;
      change.sheet.rows.forEach(({ cells }, row) => cells.forEach((cell, column) => calculate(sheet, row, column, cell)));
    }
    return result;
  };
  return host;
}

function calculate(sheet: SheetModel, row: number, column: number, cell: CellSpec | null): void {
  if (cell?.formula === undefined) return;
  const { value } = cell;
  sheet.change(row, column, { value: isCellError(value) ? value.error : (value ?? "") });
}

const fileHost = (bytes: Uint8Array): FileHost => new FileHost({ name: "台帐.xlsx", bytes, save: () => Promise.resolve({ status: "saved" }) });

export const DOORS: Readonly<Record<"memory" | "file" | "excel", OpenDoor>> = {
  memory: async (bytes) => {
    const { host, delivered } = takingFiles(new MemoryHost(bookIn(bytes)));
    return { desk: deskOn(host), delivered, isWatched: true, book: () => bookOf(host), again: async () => deskOn(new MemoryHost(await bookOf(host))) };
  },
  file: (bytes) => {
    const { host, delivered } = takingFiles(fileHost(bytes));
    const anew = (): FileHost => fileHost(host.bytes);
    return Promise.resolve({ desk: deskOn(host), delivered, isWatched: false, book: () => bookOf(anew()), again: () => Promise.resolve(deskOn(anew())) });
  },
  excel: async (bytes) => {
    const office = await freshHost(modelOf(bytes));
    const { host, delivered } = takingFiles(calculating(openPane(office).host, office));
    const anew = () => openPane(office, "next", 1e9);
    return { desk: deskOn(host), delivered, isWatched: false, book: () => bookOf(anew().host), again: () => Promise.resolve(anew().desk) };
  },
};

/** What a sheet tells, in one form for all hosts: its rows of values and formulas. */
export function told(sheet: Sheet): readonly string[] {
  const rows = Array.from(sheet.values, (row, r) => trimmed(row ?? [], (value, c) => cellText(value, sheet.formulas[r]?.[c])));
  while (rows[rows.length - 1] === "") rows.pop();
  return rows;
}

function trimmed(row: readonly CellValue[], text: (value: CellValue, column: number) => string): string {
  return Array.from(row, (value, column) => text(value ?? null, column)).join("|").replace(/\|+$/, "");
}

/** A formula's value belongs to whoever calculates. */
function cellText(value: CellValue, formula: string | undefined): string {
  if (formula !== undefined) return `=${formula}`;
  return isCellError(value) ? value.error : String(value ?? "");
}

/** Sheets by name, without what only recovery needs. */
export function toldSheets({ sheets }: Book): ReadonlyMap<string, readonly string[]> {
  return new Map(sheets.filter(({ name }) => !isForRecovery(name)).map((sheet) => [sheet.name, told(sheet)]));
}
