/** The job 检查 while the user edits: what changed is read again, all rules run, and the report is that of a full run. */
import { STATE_SHEET, type Book, type Sheet } from "../book";
import { keepReading, readAgain, type KeptReading } from "../ledger";
import { readState } from "../merge";
import { checkLedger, type CheckedLedger, type CheckRequest } from "./check-ledger";
import { workbookOf, type ReadWorkbook } from "./read-workbook";
import { correctionsOf } from "./remembered-corrections";

/** What is the same for all edits. */
export interface LiveSurroundings extends Omit<CheckRequest, "workbooks"> {
  /** Further files of the same ledger, which are not edited here; with them everything is read again. */
  readonly others?: readonly ReadWorkbook[];
}

export class LiveCheck {
  private reading: KeptReading;
  private opened: Pick<ReadWorkbook, "book" | "name" | "state" | "corrections">;
  private report: CheckedLedger;

  constructor(
    book: Book,
    private readonly name: string,
    private readonly surroundings: LiveSurroundings,
  ) {
    this.opened = opened(book, name);
    this.reading = keepReading(book, { corrections: this.opened.corrections, file: name });
    this.report = this.check();
  }

  /** The report on the workbook as it was seen last. */
  get checked(): CheckedLedger {
    return this.report;
  }

  /** The workbook as it was seen last, for other jobs. */
  get workbook(): ReadWorkbook {
    return workbookOf(this.opened, this.reading);
  }

  /**
   * The report on the workbook after an edit. Sheets that are the same objects as before cost nothing; a book read
   * anew is compared cell by cell.
   */
  edited(book: Book): CheckedLedger {
    const isStateSame = isSameSheet(stateSheetOf(this.opened.book), stateSheetOf(book));
    this.opened = isStateSame ? { ...this.opened, book } : opened(book, this.name);
    this.reading = isStateSame ? readAgain(this.reading, book) : keepReading(book, { corrections: this.opened.corrections, file: this.name });
    this.report = this.check();
    return this.report;
  }

  private check(): CheckedLedger {
    const { others = [], ...request } = this.surroundings;
    return checkLedger({ ...request, workbooks: [this.workbook, ...others] });
  }
}

function opened(book: Book, name: string): Pick<ReadWorkbook, "book" | "name" | "state" | "corrections"> {
  const state = readState(book);
  return { book, name, state, corrections: correctionsOf(state) };
}

/** What the user corrected and set aside stands there; with another one all is read anew. */
function stateSheetOf({ sheets }: Book): Sheet | undefined {
  return sheets.find(({ name }) => name === STATE_SHEET);
}

function isSameSheet(one: Sheet | undefined, other: Sheet | undefined): boolean {
  return one === other || JSON.stringify(one?.values) === JSON.stringify(other?.values);
}
