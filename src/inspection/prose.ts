/** Plans and summaries in words that a workbook holds beside its ledgers: a sheet with a paragraph in each cell. */
import type { Book, Place, Sheet } from "../book";
import { address } from "../book";
import type { Recognised } from "../ledger";

export interface ProseLine {
  readonly text: string;
  readonly place: Place;
}

export interface Prose {
  readonly kind: "plan" | "summary";
  readonly sheet: string;
  readonly lines: readonly ProseLine[];
}

const PLAN = /计划|要点|打算/;
const SUMMARY = /总结|汇报|述职/;
/** Shorter texts are notes beside something else, and without a paragraph it is a table. */
const LEAST = 200;
const PARAGRAPH = 40;

/** The texts of sheets that hold no ledger and that we did not generate from one. */
export function proseOf(book: Book, recognised: Recognised): readonly Prose[] {
  const others = recognised.sheets.filter(({ blocks, generated }) => generated !== undefined || blocks.some(({ table }) => table !== null));
  const ledgers = new Set(others.map(({ name }) => name));
  return book.sheets.flatMap((sheet) => {
    if (ledgers.has(sheet.name)) return [];
    const lines = linesOf(sheet);
    const title = `${sheet.name}${lines[0]?.text ?? ""}`;
    const kind = SUMMARY.test(title) ? "summary" : PLAN.test(title) ? "plan" : undefined;
    const length = lines.reduce((sum, { text }) => sum + text.length, 0);
    return kind && length >= LEAST && lines.some(({ text }) => text.length >= PARAGRAPH) ? [{ kind, sheet: sheet.name, lines }] : [];
  });
}

function linesOf(sheet: Sheet): ProseLine[] {
  return sheet.values.flatMap((row, rowIndex) =>
    (row ?? []).flatMap((value, column) => {
      if (typeof value !== "string" || value.trim() === "") return [];
      const place = { sheet: sheet.name, cell: address(rowIndex, column) };
      return value.split("\n").flatMap((text) => (text.trim() === "" ? [] : [{ text, place }]));
    }),
  );
}
