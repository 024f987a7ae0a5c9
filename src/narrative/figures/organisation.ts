/** Committees and whose term ends when. */
import type { PlainDate } from "../../book";
import type { DateSpan } from "../../calendar";
import { isWithin } from "../../calendar";
import type { LedgerRow } from "../../ledger";
import { startOf } from "../../ledger/parse";
import type { Figure } from "../phrase";
import { someOf, type Scope } from "./scope";

export interface OrganisationFigures {
  readonly committee?: Figure;
  readonly tasksShared?: Figure;
  readonly mediators?: Figure;
  /** Bodies whose term ends in the period planned. */
  readonly termsEnding: readonly { readonly body: string; readonly on: PlainDate; readonly figure: Figure }[];
  readonly deputies?: Figure;
}

/** @param ahead the period planned, for terms that end in it. */
export function organisationFigures(scope: Scope, ahead: DateSpan): OrganisationFigures {
  const serving = [...scope.ledger.rows("committees")].filter((row) => {
    const left = row.value("leftOn");
    return !row.isEmpty("name") && (left === undefined || startOf(left) > scope.day);
  });
  const inBody = (words: RegExp) => serving.filter((row) => words.test(row.value("body") ?? ""));
  const committee = someOf(inBody(/^工会(?:委员会|领导班子)?$|工会委员会/), "name");
  const tasksShared = someOf(serving.filter((row) => !row.isEmpty("duty")), "duty");
  const mediators = someOf(inBody(/调解/), "name");
  const deputies = someOf([...scope.ledger.rows("deputies")].filter((row) => !row.isEmpty("name")), "name");
  return {
    ...(committee && { committee }),
    ...(tasksShared && { tasksShared }),
    ...(mediators && { mediators }),
    ...(deputies && { deputies }),
    termsEnding: termsEnding(serving, ahead),
  };
}

function termsEnding(rows: readonly LedgerRow<"committees">[], ahead: DateSpan): OrganisationFigures["termsEnding"] {
  const bodies = [...new Set(rows.flatMap((row) => row.value("body") ?? []))];
  return bodies.flatMap((body) => {
    const [row] = rows.filter((candidate) => candidate.value("body") === body && candidate.value("termEndsOn") !== undefined);
    const on = row && startOf(row.value("termEndsOn")!);
    return row && on !== undefined && isWithin(ahead, on) ? [{ body, on, figure: { value: 1, places: [row.place("termEndsOn")] } }] : [];
  });
}
