/** Ledgers that the list in use asks for and that are not there. */
import type { Finding } from "../../book";
import { tableById, type TableId } from "../../ledger";
import { fingerprint } from "../../schedule/activity-names";
import type { Checklist } from "./checklist";
import { itemsOf } from "./checklist";
import type { Score } from "./score";

/** What the page of rules says of it; it has no function of its own, since it needs the list. */
export const MISSING_LEDGER = {
  id: "missing-ledger",
  title: "考核要求的台帐要有",
  kind: "missingLedger",
  level: "应改",
  why: "考核表按台帐给分，没有台帐又没有零报告，这一项就没有依据。",
  fix: "有纸质的补录进来；本年度确实没有发生的，在零报告里写明。",
} as const;

/** One finding for each ledger that is lacking, at the first item that asks for it; 必改 where the item is ★ or 必备. */
export function missingLedgers(list: Checklist, score: Score): readonly Finding[] {
  const items = itemsOf(list);
  const found = new Map<TableId, Finding>();
  score.items.forEach(({ lacking, state }, index) => {
    if (state === "unassessed") return;
    for (const table of lacking) {
      const item = items[index]!;
      if (found.has(table)) continue;
      const { title } = tableById(table);
      found.set(table, {
        id: `${MISSING_LEDGER.id}:${fingerprint(table)}`,
        rule: MISSING_LEDGER.id,
        kind: MISSING_LEDGER.kind,
        level: item.required ? "必改" : MISSING_LEDGER.level,
        place: item.place ?? { sheet: "" },
        text: `考核项“${item.title}”要看“${title}”台帐，工作簿里没有找到`,
        why: MISSING_LEDGER.why,
        fix: MISSING_LEDGER.fix,
        basis: list.basis,
        table,
      });
    }
  });
  return [...found.values()];
}
