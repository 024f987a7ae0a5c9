/** Every rule, in the order an inspector goes through a ledger. The id of a rule that is retired is never given to another. */
import type { Rule } from "../rule";
import { unreadableDate } from "./cells/unreadable-date";
import { visitBeforeEvent } from "./dates/visit-before-event";
import { visitUnsigned } from "./evidence/visit-unsigned";

export const RULES: readonly Rule[] = [
  // Cells and rows
  unreadableDate,
  // Evidence
  visitUnsigned,
  // Order of dates
  visitBeforeEvent,
];
