/** What can still be done about a finding. An honest ledger is worth more than a full one. */
import type { Finding } from "../book";
import type { FindingKind } from "./finding-kind";

export const MEND_CLASSES = ["还能补办", "只能如实说明", "不得倒签补造"] as const;

export type MendClass = (typeof MEND_CLASSES)[number];

/** What lies in the past stays as it was; proofs of it can be found again, never made. */
const BY_KIND: { readonly [Kind in FindingKind]?: MendClass } = {
  missingEvidence: "不得倒签补造",
  presentExceedsDue: "不得倒签补造",
  textCopied: "不得倒签补造",
  dateOrder: "只能如实说明",
  notInPost: "只能如实说明",
  overBudget: "只能如实说明",
  overLimit: "只能如实说明",
  approval: "只能如实说明",
  negativeBalance: "只能如实说明",
  planMismatch: "只能如实说明",
};

/** Everything else can be completed or corrected from the papers at hand. */
export function mendClassOf({ kind }: Pick<Finding, "kind">): MendClass {
  return BY_KIND[kind as FindingKind] ?? "还能补办";
}
