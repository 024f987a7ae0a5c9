/** From recognised blocks to the ledger: every cell of every record read as its field's type. */
import { asPart, finish, type Book } from "../book";
import type { BlockAt, LedgerProblem } from "./block-at";
import type { RecordSet } from "./ledger";
import { Ledger } from "./ledger";
import { readForm } from "./read-form";
import { readRows } from "./read-rows";
import type { LedgerBlock, Recognised } from "./recognise";
import { isLedgerBlock } from "./recognise";

/** One workbook of a ledger. Several files form one ledger. */
export interface LedgerSource {
  readonly book: Book;
  readonly recognised: Recognised;
  readonly file?: string;
}

export interface LedgerReading {
  readonly ledger: Ledger;
  readonly problems: readonly LedgerProblem[];
}

/** Reads all blocks of visible sheets. What can't be read is a problem with its place and never stops the rest. */
export function readLedger(sources: readonly LedgerSource[]): LedgerReading {
  return finish(readLedgerInSteps(sources));
}

/** The same in steps; yields the share done, 0 to 1, often enough to keep a pane alive. */
export function* readLedgerInSteps(sources: readonly LedgerSource[]): Generator<number, LedgerReading> {
  const blocks = sources.flatMap(blocksOfSource);
  const total = blocks.reduce((sum, { block }) => sum + cellsOf(block), 0);
  const sets: RecordSet[] = [];
  const problems: LedgerProblem[] = [];
  let done = 0;
  for (const at of blocks) {
    const before = done;
    if (at.block.layout === "keyValue") sets.push(readForm(at, at.block, problems));
    else sets.push(yield* asPart(readRows(at, at.block, problems), (cells) => Math.min(1, (before + cells) / total)));
    done += cellsOf(at.block);
  }
  return { ledger: new Ledger(sets), problems };
}

/** An old ledger on a hidden sheet is no part of this year's. */
function blocksOfSource({ book, recognised, file }: LedgerSource): BlockAt[] {
  return recognised.sheets.flatMap(({ hidden, blocks }, index) => {
    // By position: damaged files may have two sheets of one name.
    const sheet = book.sheets[index];
    if (!sheet || hidden) return [];
    return blocks.filter(isLedgerBlock).map((block) => ({ block, sheet, book, file }));
  });
}

function cellsOf(block: LedgerBlock): number {
  if (block.layout === "keyValue") return block.cells.length;
  return block.records ? (block.records.last - block.records.first + 1) * block.columns.length : 1;
}
