/** Which schools lie below a folder: a workbook is one; a folder that holds workbooks is one, with everything in it. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { UnreadFile } from "../../inspection";
import { InputError } from "../command";

export interface SchoolFiles {
  /** The workbook or folder, as seen from the folder that was given; with `/` on every system. */
  readonly name: string;
  /** Paths to open, by name; at least one. */
  readonly files: readonly string[];
}

export interface FoundSchools {
  /** By name. */
  readonly schools: readonly SchoolFiles[];
  /** Folders that could not be looked into. */
  readonly unread: readonly UnreadFile[];
}

/** Workbooks, and files of other spreadsheet programs: the latter can't be read, and somebody should be told. */
const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;
/** What Excel, WPS and LibreOffice put beside an open workbook, and hidden files. */
const NO_WORKBOOK = /^(?:~\$|\.)/;

/** A folder and what is in it, as far as it matters here. */
interface Folder {
  readonly path: string;
  readonly files: readonly string[];
  readonly folders: readonly Folder[];
}

/**
 * @param leaveOut a file that is no school's, such as the summary itself
 * @throws InputError where the folder can't be read
 */
export async function findSchools(root: string, leaveOut: string): Promise<FoundSchools> {
  const unread: UnreadFile[] = [];
  const nameOf = (file: string): string => path.relative(root, file).split(path.sep).join("/");
  const folder = await look(root, leaveOut, (denied) => unread.push({ file: nameOf(denied), text: "这个文件夹打不开，请检查权限" }));
  if (!folder) throw new InputError(`“${root}”不是能打开的文件夹，请给出存放各校台帐的文件夹`);
  const schools = [
    ...folder.files.map((file) => ({ name: nameOf(file), files: [file] })),
    ...folder.folders.flatMap((each) => schoolsIn(each, nameOf)),
  ];
  return { schools: schools.sort((a, b) => compareNames(a.name, b.name)), unread };
}

/** A folder of folders only is a district or the like: its schools lie below. */
function schoolsIn(folder: Folder, nameOf: (file: string) => string): readonly SchoolFiles[] {
  if (folder.files.length === 0) return folder.folders.flatMap((each) => schoolsIn(each, nameOf));
  return [{ name: nameOf(folder.path), files: allFiles(folder) }];
}

function allFiles({ files, folders }: Folder): readonly string[] {
  return [...files, ...folders.flatMap(allFiles)];
}

/** Links to folders are not followed: they may go round. */
async function look(folder: string, leaveOut: string, deny: (folder: string) => void): Promise<Folder | undefined> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
  const wanted = entries.filter(({ name }) => !NO_WORKBOOK.test(name)).sort((a, b) => compareNames(a.name, b.name));
  const files = wanted
    .filter((entry) => !entry.isDirectory() && WORKBOOK.test(entry.name))
    .map(({ name }) => path.join(folder, name))
    .filter((file) => path.resolve(file) !== path.resolve(leaveOut));
  const folders: Folder[] = [];
  for (const { name } of wanted.filter((entry) => entry.isDirectory())) {
    const below = path.join(folder, name);
    const found = await look(below, leaveOut, deny);
    if (found) folders.push(found);
    else deny(below);
  }
  return { path: folder, files, folders };
}

const NAMES = new Intl.Collator("zh-CN", { numeric: true });

/** As people sort names: by pinyin, 2 before 10. */
function compareNames(a: string, b: string): number {
  return NAMES.compare(a, b);
}
