/** One school: its files are opened, read and checked. Whatever is wrong with them is an answer, never an end. */
import path from "node:path";
import type { PlainDate } from "../../book";
import type { Checklist, SchoolReport, UnreadFile } from "../../inspection";
import { checkSchool } from "../../jobs/check-school";
import type { ReadWorkbook } from "../../jobs/read-workbook";
import { InputError } from "../command";
import { readFile } from "../workbooks";
import type { SchoolFiles } from "./find-schools";

/** The same for all schools, so that they can be put side by side. Plain values: it crosses between threads. */
export interface SchoolRequest {
  readonly today: PlainDate;
  readonly list: Checklist;
  /** Whether somebody chose the list; see the job. */
  readonly chosen: boolean;
}

export interface SchoolOutcome {
  readonly name: string;
  /** Absent where none of the files could be read, or where none holds a ledger. */
  readonly report?: SchoolReport;
  readonly unread: readonly UnreadFile[];
  readonly seconds: number;
}

export async function checkSchoolFiles(school: SchoolFiles, request: SchoolRequest): Promise<SchoolOutcome> {
  const start = performance.now();
  const unread: UnreadFile[] = [];
  const workbooks: ReadWorkbook[] = [];
  for (const file of school.files) {
    const read = await readSafely(file);
    if (typeof read === "string") unread.push({ file: fileName(school, file), text: read });
    else workbooks.push(read);
  }
  const report = workbooks.length > 0 ? reportSafely(workbooks, request) : undefined;
  if (typeof report === "string") unread.push({ file: school.name, text: report });
  return {
    name: school.name,
    ...(typeof report === "object" && { report }),
    unread,
    seconds: Math.round(performance.now() - start) / 1000,
  };
}

export const DEFECT = "程序检查它时出错了，其他学校不受影响。请单独检查这个文件，或把它交给开发者";
const NO_LEDGER = "里面没有认出工会台帐。请确认放的是台帐工作簿，表头写明姓名、日期等栏目";

/** The workbook, or why there is none. */
async function readSafely(file: string): Promise<ReadWorkbook | string> {
  try {
    return await readFile(file);
  } catch (error) {
    return error instanceof InputError ? error.message : DEFECT;
  }
}

function reportSafely(workbooks: readonly ReadWorkbook[], { today, list, chosen }: SchoolRequest): SchoolReport | string {
  try {
    return checkSchool({ workbooks, today, list, chosen }) ?? NO_LEDGER;
  } catch {
    return DEFECT;
  }
}

/** As seen from the folder that was given. */
function fileName({ name, files }: SchoolFiles, file: string): string {
  if (files.length === 1 && path.basename(file) === path.basename(name)) return name;
  return `${name}/${path.basename(file)}`;
}
