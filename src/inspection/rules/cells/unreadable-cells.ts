/** What reading the cells could not make out, as hits: the reading knows the cell and says what is wrong with it. */
import type { LedgerProblem } from "../../../ledger";
import type { Inspection } from "../../inspection";
import { hitAt, type Hit } from "../../rule";

/** The hits of one kind of problem. */
export function* unreadableCells({ problems }: Inspection, kind: LedgerProblem["kind"]): Generator<Hit> {
  for (const { kind: found, place, text, table, field } of problems) {
    if (found === kind && place) yield hitAt(place, text, `${table}|${field}|${text.replace(/^第 \d+ 行/, "")}`, { table });
  }
}
