/** Committees and whose term ends when. */
import type { PlainDate } from "../../book";
import type { DateSpan } from "../../calendar";
import { isWithin } from "../../calendar";
import type { LedgerRow } from "../../ledger";
import { startOf } from "../../ledger/parse";
import type { Figure } from "../phrase";
import { rowsWithin, someOf, type Scope } from "./scope";

export interface OrganisationFigures {
  readonly committee?: Figure;
  readonly tasksShared?: Figure;
  readonly mediators?: Figure;
  /** Bodies whose term ends in the period planned. */
  readonly termsEnding: readonly { readonly body: string; readonly on: PlainDate; readonly figure: Figure }[];
  readonly deputies?: Figure;
  /** New members and those who left, as far as the ledger tells of changes. */
  readonly joined?: Figure;
  readonly left?: Figure;
  readonly audits?: Figure;
}

const JOINING = ["入会", "转入"];
const LEAVING = ["转出", "退会", "退休", "去世"];

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
  const audits = someOf(rowsWithin(scope, "audits", "date").filter((row) => !row.isEmpty("subject")), "subject");
  const deputies = someOf([...scope.ledger.rows("deputies")].filter((row) => !row.isEmpty("name")), "name");
  return {
    ...(committee && { committee }),
    ...(tasksShared && { tasksShared }),
    ...(mediators && { mediators }),
    ...(deputies && { deputies }),
    ...membershipChanges(scope),
    ...(audits && { audits }),
    termsEnding: termsEnding(serving, ahead),
  };
}

function membershipChanges(scope: Scope): Pick<OrganisationFigures, "joined" | "left"> {
  const changes = rowsWithin(scope, "memberChanges", "date").filter((row) => !row.isEmpty("name"));
  const of = (kinds: readonly string[]) => someOf(changes.filter((row) => kinds.includes(row.value("kind") ?? "")), "kind");
  const [joined, left] = [of(JOINING), of(LEAVING)];
  return { ...(joined && { joined }), ...(left && { left }) };
}

function termsEnding(rows: readonly LedgerRow<"committees">[], ahead: DateSpan): OrganisationFigures["termsEnding"] {
  const bodies = [...new Set(rows.flatMap((row) => row.value("body") ?? []))];
  return bodies.flatMap((body) => {
    const [row] = rows.filter((candidate) => candidate.value("body") === body && candidate.value("termEndsOn") !== undefined);
    const on = row && startOf(row.value("termEndsOn")!);
    return row && on !== undefined && isWithin(ahead, on) ? [{ body, on, figure: { value: 1, places: [row.place("termEndsOn")] } }] : [];
  });
}
