/**
 * How sure a fact is: `confirmed` from the document itself; `reported` from reliable second hand;
 * `unconfirmed` is a setting the user may change, never a hard rule.
 */
export type Certainty = "confirmed" | "reported" | "unconfirmed";

/** What a rule, limit or duty rests on. A figure without one cannot be expressed. */
export interface Basis {
  /** The document's title without 《》, or 通行做法 for a practice. */
  readonly document: string;
  readonly number?: string;
  readonly article?: string;
  /** Absent means the whole country. */
  readonly region?: string;
  /** First and last day in force. */
  readonly from?: string;
  readonly to?: string;
  readonly certainty: Certainty;
}

/** Every use of a basis shows this beside it: local documents in force take precedence. */
export const LOCAL_RULES_PREVAIL = "以当地现行文件为准";

/** A basis in one line: 《中国工会章程》第三十七条. */
export function citeBasis(basis: Basis): string {
  const title = basis.document === "通行做法" ? basis.document : `《${basis.document}》`;
  return [title, basis.number && `（${basis.number}）`, basis.article].filter(Boolean).join("");
}
