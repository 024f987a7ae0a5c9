/** The register of rules, in the order an inspector goes through a ledger. The id of a rule that is retired is never given to another. */
import type { Rule, RuleFamily } from "../rule";
import { CELLS } from "./cells";
import { DATES } from "./dates";
import { EVIDENCE } from "./evidence";
import { MONEY } from "./money";
import { ORGANISATION } from "./organisation";
import { PEOPLE } from "./people";
import { ROWS } from "./rows";
import { SUMS_BETWEEN_TABLES, SUMS_WITHIN_TABLES } from "./sums";
import { YEAR } from "./year";

export const RULE_FAMILIES: readonly RuleFamily[] = [
  CELLS,
  ROWS,
  SUMS_WITHIN_TABLES,
  SUMS_BETWEEN_TABLES,
  PEOPLE,
  EVIDENCE,
  DATES,
  MONEY,
  ORGANISATION,
  YEAR,
];

/** Every rule, in the order of its family. */
export const RULES: readonly Rule[] = RULE_FAMILIES.flatMap(({ rules }) => rules);
