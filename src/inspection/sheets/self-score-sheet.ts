/** 自评表: the issuer's form with our figures, to be signed and handed in. The inspector's column stays blank. */
import type { CellSpec, KeyRange, LinkSpec, RowSpec, SheetSpec } from "../../book";
import { headerRow, HEIGHTS, lineRow, tableRow, type Column } from "../../book/page";
import type { Ledger } from "../../ledger";
import { itemsOf, scoreLine, topicById, type Checklist, type ChecklistItem, type ItemScore, type Score } from "../checklists";
import { printed, tableSheet } from "./page";

const SELF_SCORE_SHEET = "自评表";

export interface SelfScoreContents {
  readonly unitName?: string;
  readonly list: Checklist;
  readonly score: Score;
  readonly ledger: Ledger;
}

/** The sheet 自评表: a row for each item of the list, its points summed by formulas. */
export function selfScoreSheet(contents: SelfScoreContents): SheetSpec {
  const columns = columnsOf(contents.list);
  const { list, score } = contents;
  const items = itemRows(contents, columns);
  const [first, last] = [items[0]!.key, items[items.length - 1]!.key];
  const rows: RowSpec[] = [
    lineRow(columns, "title", /自[评查]表?$/.test(list.title) ? list.title : `${list.title}自评表`, "title", HEIGHTS.title),
    lineRow(columns, "about", `单位：${contents.unitName ?? ""}`, "about", HEIGHTS.about),
    ...list.preconditions.map((text, index) => lineRow(columns, `precondition:${index + 1}`, `前提条件：${text}`, "about")),
    headerRow(columns),
    ...items,
    totalRow(columns, contents, first, last),
    signRow(columns),
    ...failingRow(columns, contents),
    lineRow(columns, "note", `核对台账得出：${scoreLine(score)}。空着的自评分请按实际情况填写。`, "asideWrapped"),
    lineRow(columns, "source", `考核表来源：${list.source}。没有写明扣分办法的，自评分按每处必改扣该项 20%、应改扣 10% 估算，请核对。`, "asideWrapped"),
  ];
  const lines = rows.filter(({ key, cells }) => key !== "total" && cells.filter(Boolean).length === 1).map(({ key }) => key);
  return tableSheet({
    id: "selfScore",
    name: SELF_SCORE_SHEET,
    columns,
    rows,
    lines,
    merges: blocks(list),
    freeze: { row: first },
    printedTo: { row: "sign", column: "theirScore" },
  });
}

/** Items without which nothing else counts, where they earn nothing. */
function failingRow(columns: readonly Column[], { list, score }: SelfScoreContents): readonly RowSpec[] {
  const failing = itemsOf(list).filter(({ id }) => score.failing.includes(id));
  if (failing.length === 0) return [];
  return [lineRow(columns, "failing", `请先补：以下项目缺了不能通过，目前得 0 分——${failing.map(({ title }) => title).join("；")}。`, "asideWrapped")];
}

/** The block's name stands once, over all of its items. */
function blocks({ blocks: all }: Checklist): readonly KeyRange[] {
  return all
    .filter(({ items }) => items.length > 1)
    .map(({ items }) => ({ fromRow: items[0]!.id, toRow: items[items.length - 1]!.id, fromColumn: "block", toColumn: "block" }));
}

function columnsOf({ headings }: Checklist): readonly Column[] {
  return [
    { key: "block", heading: headings.block, width: 16, look: "centred" },
    { key: "item", heading: headings.item, width: 52, look: "text" },
    { key: "points", heading: headings.points, width: 8, look: "centred" },
    { key: "evidence", heading: headings.evidence, width: 24, look: "text" },
    { key: "figures", heading: "自查情况", width: 42, look: "text" },
    { key: "ownScore", heading: headings.ownScore, width: 9, look: "centred" },
    { key: "theirScore", heading: headings.theirScore, width: 9, look: "centred" },
  ];
}

function itemRows({ list, score, ledger }: SelfScoreContents, columns: readonly Column[]): RowSpec[] {
  const scores = new Map(score.items.map((item) => [item.id, item]));
  return list.blocks.flatMap(({ title, items }) =>
    items.map((item, index) => itemRow(columns, item, scores.get(item.id)!, index === 0 ? title : null, ledgerOf(item, ledger))),
  );
}

function itemRow(columns: readonly Column[], item: ChecklistItem, score: ItemScore, block: string | null, link: LinkSpec | undefined): RowSpec {
  return tableRow(columns, item.id, {
    block,
    item: markOf(item) + item.title,
    points: item.points ?? null,
    evidence: item.evidence ?? null,
    figures: { value: printed(score.figures), ...(link && { link }) },
    ownScore: score.earned ?? null,
    theirScore: null,
  });
}

/** What the list says of the item besides its points, unless its title says so. */
function markOf({ title, required, zeroFails, bonus }: ChecklistItem): string {
  const marks = [required && !/★|必备/.test(title) && "★", bonus && !title.includes("加分") && "（加分）", zeroFails && "（得 0 分即不合格）"];
  return marks.filter(Boolean).join("");
}

/** The first ledger that speaks to the item. */
function ledgerOf({ topics }: ChecklistItem, ledger: Ledger): LinkSpec | undefined {
  const asked = topics.flatMap((id) => topicById(id).asks.map(({ table }) => table));
  const sheet = asked.flatMap((table) => ledger.recordSets(table))[0]?.sheet.name;
  return sheet === undefined || sheet.startsWith("[") ? undefined : { sheet, cell: "A1" };
}

/** Points that nobody knows and scores that nobody gave are blank, and a sum passes over blanks. */
function totalRow(columns: readonly Column[], { list, score: { items } }: SelfScoreContents, first: string, last: string): RowSpec {
  const sum = (column: string, value: number): CellSpec => ({ value, formula: `SUM({col:${column}}{row:${first}}:{col:${column}}{row:${last}})`, style: "totalText" });
  const points = items.reduce((total, item) => total + (item.points ?? 0), 0);
  const earned = items.reduce((total, item) => total + (item.earned ?? 0), 0);
  return {
    key: "total",
    height: HEIGHTS.header,
    cells: columns.map(({ key }): CellSpec => {
      if (key === "points") return sum("points", points);
      if (key === "ownScore") return sum("ownScore", earned);
      return { value: key === "item" ? `合　　计${fullMarks(list)}` : null, style: "totalText" };
    }),
  };
}

/** The total the list prints; of a list that is known in part only, no total is claimed. */
function fullMarks(list: Checklist): string {
  const bonus = itemsOf(list).some((item) => item.bonus) ? "，加分另计" : "";
  return list.total === undefined ? "（所见部分）" : `（满分 ${list.total}${bonus}）`;
}

/** Blank lines to sign on: nobody is named, nothing is dated. */
function signRow(columns: readonly Column[]): RowSpec {
  const gap = "　".repeat(12);
  return lineRow(columns, "sign", `单位（盖章）：${gap}负责人：${gap}填表人：${gap}　　　　年　　月　　日`, "plain", HEIGHTS.sign);
}
