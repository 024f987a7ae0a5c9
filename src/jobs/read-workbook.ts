/** The first half of every job: the workbook's values become the ledger. */
import type { Book, Problem } from "../book";
import { readLedgerInSteps, recognise, type Corrections, type Ledger, type LedgerProblem, type Recognised } from "../ledger";
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

/** Reads a book; yields the share done, 0 to 1, so that a pane stays alive and may stop it. */
export function* readWorkbookInSteps(book: Book, name: string): Generator<number, ReadWorkbook> {
  const state = readState(book);
  const corrections = correctionsOf(state);
  const recognised = recognise(book, { corrections, fileName: name });
  yield 0.3;
  const { ledger, problems } = yield* readLedgerInSteps([{ book, recognised, file: name }]);
  return {
    book,
    name,
    state,
    corrections,
    recognised,
    ledger,
    unit: unitFacts(ledger, recognised.year),
    problems: [...book.damage.map(damageProblem), ...stateProblems(state), ...problems],
    cellProblems: problems,
  };
}

/** The same at once. */
export function readWorkbook(book: Book, name: string): ReadWorkbook {
  const steps = readWorkbookInSteps(book, name);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function damageProblem({ sheet, text }: Book["damage"][number]): Problem {
  return { kind: "other", text, ...(sheet !== undefined && { place: { sheet } }) };
}

function stateProblems(state: StateReading): readonly Problem[] {
  return state.status === "read" ? state.problems : state.status === "damaged" ? [state.problem] : [];
}
