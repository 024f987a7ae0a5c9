/** The text on a sheet as the rules for texts read it, and the way back from a stretch of it to its cell. */
import { address, findMark, formulaAt, markedSheets, valueAt, type Place, type SetCell, type Sheet } from "../book";
import { proseOf } from "../inspection";
import { TEXT_COLUMNS, type NarrativeKind } from "../narrative";
import { mendText, type WordingFinding } from "../wording";
import type { ReadWorkbook } from "./read-workbook";

/** A cell's stretch of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
  readonly isFormula: boolean;
}

export interface SheetText {
  readonly sheet: string;
  /** A line for each row; cells side by side are parted by tabs, as a table's are. */
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A cell before and after its certain mends. */
export interface MendedCell {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly edit: SetCell;
}

const KINDS: readonly NarrativeKind[] = ["plan", "summary"];

/** The sheets that hold a plan or a summary in words: those we wrote and the user's own. */
export function textSheets({ book, recognised }: Pick<ReadWorkbook, "book" | "recognised">): readonly Sheet[] {
  const ours = KINDS.flatMap((kind) => markedSheets(book, kind)).map(({ name }) => name);
  const names = new Set([...ours, ...proseOf(book, recognised).map(({ sheet }) => sheet)]);
  return book.sheets.filter(({ name }) => names.has(name));
}

/** On a sheet of ours what stands beside the text (gaps, sources) is left out. */
export function textOfSheet(sheet: Sheet): SheetText {
  const columns = textColumns(sheet);
  const stretches: Stretch[] = [];
  const mark = findMark(sheet);
  let text = "";
  for (let row = 0; row < sheet.values.length; row++) {
    if (row === mark?.row) continue;
    let isFirst = true;
    for (const column of columns ?? (sheet.values[row] ?? []).keys()) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "string" || value.trim() === "") continue;
      text += isFirst ? (text === "" ? "" : "\n") : "\t";
      isFirst = false;
      stretches.push({ start: text.length, end: text.length + value.length, row, column, isFormula: formulaAt(sheet, row, column) !== undefined });
      text += value;
    }
  }
  return { sheet: sheet.name, text, stretches };
}

/** The cell in which a finding begins. */
export function placeOfFinding({ sheet, stretches }: SheetText, { offset }: Pick<WordingFinding, "offset">): Place {
  const stretch = stretches.find(({ end }) => offset < end) ?? stretches[stretches.length - 1];
  return stretch ? { sheet, cell: address(stretch.row, stretch.column) } : { sheet };
}

/** The cells whose text certain mends change; a formula's result and what goes over two cells are left to the user. */
export function mendedCells({ sheet, text, stretches }: SheetText, findings: readonly WordingFinding[]): readonly MendedCell[] {
  return stretches.flatMap(({ start, end, row, column, isFormula }) => {
    if (isFormula) return [];
    const own = findings.filter(({ offset, length, mend }) => mend !== undefined && offset >= start && offset + length <= end);
    const before = text.slice(start, end);
    const after = mendText(before, own.map((finding) => ({ ...finding, offset: finding.offset - start })));
    return after === before ? [] : [{ place: { sheet, cell: address(row, column) }, before, after, edit: { row, column, value: after } }];
  });
}

/** Undefined on the user's own sheets, where every column is text. */
function textColumns(sheet: Sheet): readonly number[] | undefined {
  const mark = findMark(sheet);
  if (!mark) return undefined;
  const keys = sheet.values[mark.row] ?? [];
  return TEXT_COLUMNS.map(({ key }) => keys.indexOf(key)).filter((column) => column >= 0);
}
