/** Checking while the user edits, as the desk has it, without a host: what changed is read again, all rules run, the report is that of a full run. */
import type { Book } from "../../src/book";
import { checkLedger, type CheckedLedger, type CheckRequest } from "../../src/jobs/check-ledger";
import { KeptWorkbook } from "../../src/jobs/kept-workbook";
import type { ReadWorkbook } from "../../src/jobs/read-workbook";

/** What is the same for all edits. */
interface LiveSurroundings extends Omit<CheckRequest, "workbooks"> {
  /** Further files of the same ledger, which are not edited here; with them everything is read again. */
  readonly others?: readonly ReadWorkbook[];
}

export class LiveCheck {
  private readonly kept: KeptWorkbook;
  private seen: ReadWorkbook;
  private report: CheckedLedger;

  constructor(
    book: Book,
    name: string,
    private readonly surroundings: LiveSurroundings,
  ) {
    this.kept = new KeptWorkbook(name);
    this.seen = this.kept.read(book);
    this.report = this.check();
  }

  /** The report on the workbook as it was seen last. */
  get checked(): CheckedLedger {
    return this.report;
  }

  /** The workbook as it was seen last, for other jobs. */
  get workbook(): ReadWorkbook {
    return this.seen;
  }

  /**
   * The report on the workbook after an edit. Sheets that are the same objects as before cost nothing; a book read
   * anew is compared cell by cell.
   */
  edited(book: Book): CheckedLedger {
    this.seen = this.kept.read(book);
    this.report = this.check();
    return this.report;
  }

  private check(): CheckedLedger {
    const { others = [], ...request } = this.surroundings;
    return checkLedger({ ...request, workbooks: [this.seen, ...others] });
  }
}
