/** The first half of every job: the workbook's values become the ledger. */
import { asPart, finish, type Book, type Problem } from "../book";
import { readLedgerInSteps, recogniseInSteps, type Corrections, type KeptReading, type Ledger, type LedgerProblem, type Recognised } from "../ledger";
import { readState, type StateReading } from "../merge";
import { correctionsOf } from "./remembered-corrections";
import { unitFacts, type UnitFacts } from "./unit-facts";

export interface ReadWorkbook {
  readonly book: Book;
  /** The file's name. */
  readonly name: string;
  readonly state: StateReading;
  readonly corrections: Corrections;
  readonly recognised: Recognised;
  readonly ledger: Ledger;
  readonly unit: UnitFacts;
  readonly problems: readonly Problem[];
  /** Those of the problems that are cells of the ledger. */
  readonly cellProblems: readonly LedgerProblem[];
}

/** Recognising takes most of the time of reading. */
const SHARE_OF_RECOGNISING = 0.7;

/** Reads a book; yields the share done, 0 to 1, so that a pane stays alive and may stop it. */
export function* readWorkbookInSteps(book: Book, name: string): Generator<number, ReadWorkbook> {
  const state = readState(book);
  const corrections = correctionsOf(state);
  const recognised = yield* asPart(recogniseInSteps(book, { corrections, fileName: name }), (share) => share * SHARE_OF_RECOGNISING);
  const reading = readLedgerInSteps([{ book, recognised, file: name }]);
  const { ledger, problems } = yield* asPart(reading, (share) => SHARE_OF_RECOGNISING + share * (1 - SHARE_OF_RECOGNISING));
  return workbookOf({ book, name, state, corrections }, { recognised, ledger, problems });
}

/** What was read, put together: the same however it was read. */
export function workbookOf(
  opened: Pick<ReadWorkbook, "book" | "name" | "state" | "corrections">,
  { recognised, ledger, problems }: Pick<KeptReading, "recognised" | "ledger" | "problems">,
): ReadWorkbook {
  return {
    ...opened,
    recognised,
    ledger,
    unit: unitFacts(ledger, recognised.year, opened.name),
    problems: [...opened.book.damage.map(damageProblem), ...stateProblems(opened.state), ...problems],
    cellProblems: problems,
  };
}

/** The same at once. */
export function readWorkbook(book: Book, name: string): ReadWorkbook {
  return finish(readWorkbookInSteps(book, name));
}

function damageProblem({ sheet, text }: Book["damage"][number]): Problem {
  return { kind: "other", text, ...(sheet !== undefined && { place: { sheet } }) };
}

function stateProblems(state: StateReading): readonly Problem[] {
  return state.status === "read" ? state.problems : state.status === "damaged" ? [state.problem] : [];
}
