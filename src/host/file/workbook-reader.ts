/** Reads the bytes of an .xlsx or .xlsm file as a plain book. Pure; runs in Node, browsers and workers alike. */
import type { Book, BookDamage, Sheet } from "../../book";
import { asPart, finish, isForRecovery, JOURNAL_SHEET } from "../../book";
import type { Refusal } from "../host";
import type { CellContext } from "./cell-scanner";
import { readCellFormats } from "./cell-formats";
import { checkKind } from "./file-kind";
import { Package } from "./package";
import { readSheet } from "./sheet-reader";
import { readSharedStrings } from "./string-items";
import { orRefusal, Unreadable } from "./unreadable";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { readWorkbookPart } from "./workbook-part";
import type { Codec } from "./zip";
import { portableCodec } from "./zip";

export interface ReadOptions {
  /** The file's name, for sentences to people. */
  readonly name?: string;
  readonly codec?: Codec;
}

/** Half of it is new, half old: only Excel, which began it, can put it back. */
const brokenOff = () => new Unreadable("host", "在 Excel 里写入时中断过，现在内容不完整。请在 Excel 里打开它和工会台帐助手，会自动恢复原状，保存后再试");

/**
 * The book in a file's bytes, or why there is none.
 * A cell with an empty text reads as empty (`null`). Sheets that are damaged are left out and named in `book.damage`.
 */
export function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions = {},
): { readonly status: "read"; readonly book: Book } | Refusal {
  return finish(readWorkbookInSteps(bytes, options));
}

/** The same, yielding the share done (0 to 1) every few thousand rows. */
export function* readWorkbookInSteps(
  bytes: Uint8Array,
  { name, codec = portableCodec }: ReadOptions = {},
): Generator<number, { readonly status: "read"; readonly book: Book } | Refusal> {
  const opened = orRefusal(name, () => {
    checkKind(bytes);
    const file = Package.open(bytes, codec);
    const workbook = readWorkbookPart(file);
    if (workbook.sheets.some((entry) => entry.name === JOURNAL_SHEET)) throw brokenOff();
    return { status: "opened" as const, file, workbook, ...readContext(file, workbook) };
  });
  if (opened.status === "refused") return opened;
  const { file, workbook, context } = opened;
  const damage: BookDamage[] = [...opened.damage];
  const sheets: Sheet[] = [];
  const entries = workbook.sheets.filter((entry) => entry.kind === "worksheet" && !isForRecovery(entry.name));
  for (const [n, entry] of entries.entries()) {
    const result = yield* readEntry(file, entry, context, (share) => (n + share) / entries.length);
    if (result.sheet) sheets.push(result.sheet);
    damage.push(...result.damage);
  }
  return { status: "read", book: { sheets, dateSystem: workbook.dateSystem, damage } };
}

function readContext(file: Package, workbook: WorkbookPart): { context: CellContext; damage: readonly BookDamage[] } {
  const damage: BookDamage[] = [];
  // Without the texts no sheet says anything, so their damage is the file's; without formats only dates suffer.
  const strings = workbook.stringsPart && file.text(workbook.stringsPart);
  let formats: readonly (string | undefined)[] = [];
  try {
    const styles = workbook.stylesPart && file.text(workbook.stylesPart);
    if (styles) formats = readCellFormats(styles);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    damage.push({ text: "文件的样式部分已损坏，日期可能显示成数字。请用 Excel 或 WPS 打开并修复后再试。" });
  }
  const context = { strings: strings ? readSharedStrings(strings) : [], formats, dateSystem: workbook.dateSystem };
  return { context, damage };
}

interface EntryResult {
  readonly sheet?: Sheet;
  readonly damage: readonly BookDamage[];
}

function* readEntry(
  file: Package,
  entry: SheetEntry,
  context: CellContext,
  shareOf: (share: number) => number,
): Generator<number, EntryResult> {
  try {
    const xml = entry.part === undefined ? undefined : file.text(entry.part);
    if (xml === undefined) return { damage: [damageOf(entry, "在文件里找不到")] };
    const steps = readSheet(xml, { name: entry.name, visibility: entry.visibility }, context);
    const { sheet, lostTexts, uncomputed } = yield* asPart(steps, shareOf);
    const lost = lostTexts === 0 ? [] : [damageOf(entry, `有 ${lostTexts} 个单元格的文字丢失`)];
    return { sheet, damage: uncomputed === 0 ? lost : [...lost, notCalculated(entry, uncomputed)] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { damage: [damageOf(entry, "已损坏，没有读取")] };
  }
}

/** What stands there is not known; the cells read as blank. */
function notCalculated({ name }: SheetEntry, formulas: number): BookDamage {
  return { sheet: name, text: `工作表“${name}”有 ${formulas} 个公式还没有算出结果，现在当作空白。请用 Excel 或 WPS 打开文件，保存一次再试。` };
}

function damageOf(entry: SheetEntry, what: string): BookDamage {
  return {
    sheet: entry.name,
    text: `工作表“${entry.name}”${what}，其余工作表不受影响。请用 Excel 或 WPS 打开文件修复后再试。`,
  };
}
