/** The files a user put beside the open workbook: which of them are the same ledger, which is last year's. */
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";

/** part: of the same year, checked as one ledger; lastYear: what its figures are compared with; other: left alone. */
export type FileRole = "part" | "lastYear" | "other";

export interface FileBeside {
  readonly name: string;
  readonly role: FileRole;
  /** The unit it names, where that is not the open workbook's. */
  readonly otherUnit?: string;
}

export interface FilesBeside {
  readonly files: readonly FileBeside[];
  readonly parts: readonly ReadWorkbook[];
  readonly lastYear?: ReadWorkbook;
}

/** By the years the workbooks name; one that names none is taken for a part. */
export function filesBeside(workbook: ReadWorkbook, others: readonly ReadWorkbook[]): FilesBeside {
  const year = yearOf(workbook);
  const roles = others.map((other) => roleOf(yearOf(other), year));
  const last = roles.indexOf("lastYear");
  return {
    files: others.map((other, index) => ({
      name: other.name,
      role: roles[index] === "lastYear" && index !== last ? "other" : roles[index]!,
      ...optional("otherUnit", otherUnit(workbook, other)),
    })),
    parts: others.filter((_other, index) => roles[index] === "part"),
    ...(last >= 0 && { lastYear: others[last]! }),
  };
}

/** The unit a second workbook names, where neither name is the other's short form; undefined also where one names none. */
export function otherUnit(workbook: ReadWorkbook, other: ReadWorkbook): string | undefined {
  const [own, named] = [workbook.unit.unitName, other.unit.unitName];
  return own === undefined || named === undefined || own.includes(named) || named.includes(own) ? undefined : named;
}

function roleOf(year: number | undefined, open: number | undefined): FileRole {
  if (year === undefined || open === undefined || year === open) return "part";
  return year === open - 1 ? "lastYear" : "other";
}

function yearOf({ unit, recognised }: ReadWorkbook): number | undefined {
  return unit.year ?? recognised.year?.year;
}

const FILE_MARK = /^\[([^\]]+)\](.*)$/s;

/** The sheet of a place of several files (`[x.xlsx]会员`) as the open workbook calls it: its own sheets by name alone. */
export function sheetSeenFrom(workbook: ReadWorkbook, sheet: string): string {
  const [, file, name] = FILE_MARK.exec(sheet) ?? [];
  return file === workbook.name && name !== undefined ? name : sheet;
}
