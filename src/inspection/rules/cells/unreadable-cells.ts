/** What reading the cells could not make out, as hits: the reading knows the cell and says what is wrong with it. */
import type { Level } from "../../../book";
import type { LedgerProblem } from "../../../ledger";
import type { Inspection } from "../../inspection";
import { hitAt, type Hit } from "../../rule";

/** The hits of one kind of problem. @param levelOf of a problem that weighs less than the rule */
export function* unreadableCells({ problems }: Inspection, kind: LedgerProblem["kind"], levelOf?: (problem: LedgerProblem) => Level | undefined): Generator<Hit> {
  for (const problem of problems) {
    const { kind: found, place, text, table, field } = problem;
    if (found !== kind || !place) continue;
    const level = levelOf?.(problem);
    yield hitAt(place, text, `${table}|${field}|${text.replace(/^第 \d+ 行/, "")}`, { table, ...(level && { level }) });
  }
}
