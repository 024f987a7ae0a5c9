import type { LedgerRow } from "../../../ledger";
import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import { hit, type Hit, type Rule } from "../../rule";

export const proposalFigures: Rule = {
  id: "proposal-figures",
  title: "提案的几个数要合得起来",
  kind: "countMismatch",
  level: "应改",
  needs: {},
  reads: { meetings: ["topics", "resolution", "remark"], congressSessions: ["reports", "resolutions", "remark"] },
  basis: SCHOOL_CONGRESS_RULES,
  why: "收到的提案应等于立案、作为建议、不予立案之和，满意度各档之和应等于测评的件数。",
  fix: "对照提案登记核实各个数，改正写错的。",
  *check(inspection) {
    for (const row of inspection.rows("meetings")) for (const field of ["topics", "resolution", "remark"] as const) yield* wrongSums(row, field);
    for (const row of inspection.rows("congressSessions")) {
      for (const field of ["reports", "resolutions", "remark"] as const) yield* wrongSums(row as unknown as LedgerRow<"meetings">, field as "topics");
    }
  },
};

type Part = "refused" | "answer" | "suggested" | "filed" | "received";

/** What a clause counts, the more special words first: 不予立案 holds 立案. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
  ["refused", /不予?立[案项]|未予?立[案项]|不予受理|退回/],
  ["answer", /满意/],
  ["suggested", /建议|意见/],
  ["filed", /立[案项]/],
  ["received", /收到|征集|收集|提交|提案/],
];

const CLAUSES = /[，,。；;、：:（）()\n]/;
const COUNT = /(\d{1,4})\s*[件个份条]/;

/** The counts of each part; a part that a text counts several times can't be told. */
function countsIn(text: string): ReadonlyMap<Part, readonly number[]> {
  const counts = new Map<Part, number[]>();
  for (const clause of text.split(CLAUSES)) {
    const count = COUNT.exec(clause)?.[1];
    const part = PARTS.find(([, words]) => words.test(clause))?.[0];
    if (count !== undefined && part) counts.set(part, [...(counts.get(part) ?? []), Number(count)]);
  }
  return counts;
}

/** Only where the text gives all the parts: 53 件 = 立案 20 件 + 建议 29 件 + 不予立案 4 件. */
function* wrongSums(row: LedgerRow<"meetings">, field: "topics" | "resolution" | "remark"): Generator<Hit> {
  const text = row.text(field).normalize("NFKC");
  if (!text.includes("提案") || row.isCarried(field)) return;
  const counts = countsIn(text);
  const only = (part: Part): number | undefined => (counts.get(part)?.length === 1 ? counts.get(part)![0] : undefined);
  const [received, filed, suggested, refused] = [only("received"), only("filed"), only("suggested"), only("refused")];
  if (received !== undefined && filed !== undefined && suggested !== undefined && refused !== undefined && filed + suggested + refused !== received) {
    yield hit(row, field, `写的收到提案 ${received} 件，立案、建议、不予立案相加是 ${filed + suggested + refused} 件`);
  }
  const answers = counts.get("answer") ?? [];
  const judged = answers.reduce((sum, count) => sum + count, 0);
  if (filed !== undefined && answers.length >= 3 && judged !== filed) yield hit(row, field, `写的立案 ${filed} 件，满意度各档相加是 ${judged} 件`);
}
