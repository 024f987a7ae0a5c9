/** A workbook that is read again and again while its user edits: each time only what changed, with the result of a full reading. */
import { finish, STATE_SHEET, type Book, type Sheet } from "../book";
import { keepReadingInSteps, type KeptReading } from "../ledger";
import { readState } from "../merge";
import { workbookOf, type ReadWorkbook } from "./read-workbook";
import { correctionsOf } from "./remembered-corrections";

interface Kept {
  readonly reading: KeptReading;
  readonly workbook: ReadWorkbook;
}

export class KeptWorkbook {
  private kept: Kept | undefined;

  /** @param name the file's name */
  constructor(private readonly name: string) {}

  /** The workbook as the book has it; yields the share done, 0 to 1. A reading that is given up leaves what was kept. */
  *readInSteps(book: Book): Generator<number, ReadWorkbook> {
    const { kept, name } = this;
    // What the user corrected and set aside is the workbook's state: with another one all is read anew.
    const before = kept && isSameSheet(stateSheetOf(kept.workbook.book), stateSheetOf(book)) ? kept : undefined;
    const state = before?.workbook.state ?? readState(book);
    const of = before?.reading.of ?? { corrections: correctionsOf(state), file: name };
    const reading = yield* keepReadingInSteps(book, of, before?.reading);
    const workbook = workbookOf({ book, name, state, corrections: of.corrections }, reading);
    this.kept = { reading, workbook };
    return workbook;
  }

  /** The same at once. */
  read(book: Book): ReadWorkbook {
    return finish(this.readInSteps(book));
  }
}

function stateSheetOf({ sheets }: Book): Sheet | undefined {
  return sheets.find(({ name }) => name === STATE_SHEET);
}

function isSameSheet(one: Sheet | undefined, other: Sheet | undefined): boolean {
  return one === other || JSON.stringify(one?.values) === JSON.stringify(other?.values);
}
