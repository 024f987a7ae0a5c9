/** The union's own 考核细则, read from a workbook's table. */
import type { FieldId, Ledger, LedgerRow } from "../../ledger";
import { CUSTOM } from "../../regulation";
import type { Checklist, ChecklistHeadings, ChecklistItem } from "./checklist";
import { USUAL_HEADINGS } from "./checklist";
import { isPreconditionBlock, itemWords, pointsInWords } from "./item-words";
import { matchTopics } from "./match-topics";
import type { TopicId } from "./topics";

export const OWN_CHECKLIST = "own";

type Row = LedgerRow<"checklist">;

/** The union's own list, or undefined where the ledger holds none. Points stand as they do there. */
export function ownChecklist(ledger: Ledger): Checklist | undefined {
  const rows = [...ledger.rows("checklist")].filter((row) => row.value("item") !== undefined || row.value("points") !== undefined);
  const [first] = rows;
  if (!first) return undefined;
  const drafts = draftsOf(rows);
  const items = drafts.filter(({ block }) => !isPreconditionBlock(block)).map(itemOf);
  const blocks: { title: string; items: ChecklistItem[] }[] = [];
  items.forEach(({ block, item }) => {
    if (blocks[blocks.length - 1]?.title !== block) blocks.push({ title: block, items: [] });
    blocks[blocks.length - 1]!.items.push(item);
  });
  const regular = items.filter(({ item }) => !item.bonus).map(({ item }) => item.points);
  return {
    id: OWN_CHECKLIST,
    title: listTitle(first.set.block.title ?? first.set.sheet.name),
    source: `本工作簿“${first.set.sheet.name}”`,
    basis: CUSTOM,
    ...(regular.every((points) => points !== undefined) && { total: regular.reduce<number>((sum, points) => sum + points!, 0) }),
    preconditions: drafts.filter(({ block }) => isPreconditionBlock(block)).map(({ title }) => title),
    headings: headingsOf(first),
    blocks,
  };
}

/** 关于印发《考核细则》的通知 brings the list whose name stands inside. */
function listTitle(line: string): string {
  return /(?:印发|下发|公布|通知).*《([^》]{4,})》|《([^》]{4,})》.*(?:通知|意见)/.exec(line)?.slice(1).find(Boolean) ?? line;
}

/** A line of the list, with the lines below that share its points. */
interface Draft {
  readonly row: Row;
  readonly block: string;
  readonly title: string;
  readonly evidence: string;
}

/** Points merged over several lines are one item's: its lines are put together. */
function draftsOf(rows: readonly Row[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const row of rows) {
    const above = drafts[drafts.length - 1];
    const evidence = row.value("evidence") ?? "";
    const title = row.value("item") ?? (evidence === "" ? (above?.title ?? "") : evidence);
    if (above && row.isCarried("points")) {
      drafts[drafts.length - 1] = { ...above, title: together(above.title, title), evidence: together(above.evidence, evidence) };
    } else {
      drafts.push({ row, block: row.value("block") ?? above?.block ?? "", title, evidence });
    }
  }
  return drafts;
}

function together(above: string, below: string): string {
  return below === "" || above.includes(below) ? above : above === "" ? below : `${above}；${below}`;
}

function itemOf({ row, block, title, evidence }: Draft, index: number): { readonly block: string; readonly item: ChecklistItem } {
  const points = row.value("points") ?? pointsInWords(title);
  const item = {
    id: `${OWN_CHECKLIST}-${index + 1}`,
    title,
    ...(points !== undefined && { points }),
    ...(evidence !== "" && { evidence }),
    ...itemWords(`${block} ${title} ${row.value("remark") ?? ""}`, `${title} ${evidence}`),
    topics: matchTopics(title, evidence, block),
    place: row.place("item"),
  };
  return { block, item };
}

/** The issuer's own column headings, where the table has them. */
function headingsOf({ set }: Row): ChecklistHeadings {
  const columns = set.block.layout === "keyValue" ? [] : set.block.columns;
  const heading = (field: FieldId<"checklist">, usual: string): string => columns.find((column) => column.field === field)?.heading ?? usual;
  return {
    block: heading("block", USUAL_HEADINGS.block),
    item: heading("item", USUAL_HEADINGS.item),
    points: heading("points", USUAL_HEADINGS.points),
    evidence: heading("evidence", USUAL_HEADINGS.evidence),
    ownScore: heading("selfScore", USUAL_HEADINGS.ownScore),
    theirScore: heading("score", USUAL_HEADINGS.theirScore),
  };
}

/** A list that stands in another file: its items have no place in the workbook that is checked. */
export function listOfFile(list: Checklist, source: string): Checklist {
  const placeless = ({ place: _place, ...item }: ChecklistItem): ChecklistItem => item;
  return { ...list, source, blocks: list.blocks.map((block) => ({ ...block, items: block.items.map(placeless) })) };
}

/** What the user said an item is about, by the item's text. */
export type TopicCorrections = ReadonlyMap<string, readonly TopicId[]>;

/** The list with the user's word on its items. */
export function withTopics(list: Checklist, corrections: TopicCorrections): Checklist {
  if (corrections.size === 0) return list;
  const corrected = (item: ChecklistItem): ChecklistItem => ({ ...item, topics: corrections.get(item.title) ?? item.topics });
  return { ...list, blocks: list.blocks.map((block) => ({ ...block, items: block.items.map(corrected) })) };
}
