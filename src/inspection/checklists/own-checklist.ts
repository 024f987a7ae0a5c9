/** The union's own 考核细则, read from a workbook's table. */
import type { Ledger, LedgerRow } from "../../ledger";
import { CUSTOM } from "../../regulation";
import type { Checklist, ChecklistBlock, ChecklistItem } from "./checklist";
import { USUAL_HEADINGS } from "./checklist";
import { matchTopics } from "./match-topics";
import type { TopicId } from "./topics";

export const OWN_CHECKLIST = "own";

/** What the user said an item is about, by the item's text. */
export type TopicCorrections = ReadonlyMap<string, readonly TopicId[]>;

/** The union's own list, or undefined where the ledger holds none. Points stand as they do there. */
export function ownChecklist(ledger: Ledger, corrections: TopicCorrections = new Map()): Checklist | undefined {
  const rows = [...ledger.rows("checklist")].filter((row) => row.value("item") !== undefined);
  const [first] = rows;
  if (!first) return undefined;
  const blocks: { title: string; items: ChecklistItem[] }[] = [];
  rows.forEach((row, index) => {
    const title = row.value("block") ?? blocks[blocks.length - 1]?.title ?? "";
    if (blocks.length === 0 || blocks[blocks.length - 1]!.title !== title) blocks.push({ title, items: [] });
    blocks[blocks.length - 1]!.items.push(itemOf(row, index, title, corrections));
  });
  const points = rows.map((row) => row.value("points"));
  return {
    id: OWN_CHECKLIST,
    title: first.set.block.title ?? first.set.sheet.name,
    source: `本工作簿“${first.set.sheet.name}”`,
    basis: CUSTOM,
    ...(points.every((each) => each !== undefined) && { total: points.reduce<number>((sum, each) => sum + each!, 0) }),
    preconditions: [],
    headings: USUAL_HEADINGS,
    blocks: blocks as readonly ChecklistBlock[],
  };
}

const REQUIRED = /★|必备|一票否决/;
const BONUS = /^附?加分|加分项|（加分）/;
const EACH = /(?:每)?(?:少|缺|差|有)一?(?:次|项|人|处|份|件|例)[^，。；]{0,6}[扣减](?:去)?\s*(\d+(?:\.\d+)?)\s*分/;

function itemOf(row: LedgerRow<"checklist">, index: number, block: string, corrections: TopicCorrections): ChecklistItem {
  const title = row.value("item")!;
  const evidence = row.value("evidence");
  const points = row.value("points");
  const remark = row.value("remark") ?? "";
  const words = `${block} ${title} ${remark}`;
  const each = EACH.exec(`${title} ${evidence ?? ""}`)?.[1];
  return {
    id: `${OWN_CHECKLIST}-${index + 1}`,
    title,
    ...(points !== undefined && { points }),
    ...(evidence !== undefined && { evidence }),
    ...(each !== undefined && { deduction: Number(each) }),
    ...(REQUIRED.test(words) && { required: true as const }),
    ...(BONUS.test(words) && { bonus: true as const }),
    topics: corrections.get(title) ?? matchTopics(title, evidence, block),
    place: row.place("item"),
  };
}
