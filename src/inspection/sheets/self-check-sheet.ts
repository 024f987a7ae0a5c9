/** 内部自查单: everything that was found, in the order of work, for the union's own eyes. */
import type { PlainDate, RowSpec, SheetSpec } from "../../book";
import { citeBasis, countLevels, countsInWords, LOCAL_RULES_PREVAIL, spotInWords } from "../../book";
import { headerRow, HEIGHTS, lineRow, tableRow, type Column } from "../../book/page";
import { scoreLine, type Checklist, type Score } from "../checklists";
import type { Ignored, Unchecked } from "../inspect";
import { MEND_CLASSES, type MendClass } from "../mend-class";
import type { Priority } from "../priorities";
import { linkTo, printed, tableSheet } from "./page";

const SELF_CHECK_SHEET = "内部自查单";

export interface SelfCheckContents {
  readonly unitName?: string;
  readonly today: PlainDate;
  readonly list: Checklist;
  readonly score: Score;
  readonly priorities: readonly Priority[];
  readonly ignored: readonly Ignored[];
  readonly unchecked: readonly Unchecked[];
}

const COLUMNS: readonly Column[] = [
  { key: "seq", heading: "序号", width: 5, look: "number" },
  { key: "level", heading: "轻重", width: 6, look: "centred" },
  { key: "place", heading: "位置", width: 15, look: "centred" },
  { key: "text", heading: "问题", width: 36, look: "text" },
  { key: "why", heading: "为什么", width: 27, look: "text" },
  { key: "fix", heading: "怎么改", width: 30, look: "text" },
  { key: "basis", heading: "依据", width: 20, look: "text" },
  { key: "item", heading: "考核项", width: 8, look: "centred" },
  { key: "points", heading: "涉及分", width: 7, look: "centred" },
  { key: "box", heading: "盒号", width: 6, look: "centred" },
  { key: "done", heading: "处理情况", width: 12, look: "text" },
];

/** What each class of work means, above its findings. */
const CLASS_TEXTS: Readonly<Record<MendClass, string>> = {
  还能补办: "还能补办：对照原始资料补填、改正",
  只能如实说明: "只能如实说明：事情已经过去，核实后写明情况，不改日期",
  不得倒签补造: "不得倒签补造：找得到原件的补归档；当时没有的，不得事后补签名、补记录、补签到",
};

/** What no program sees. */
const NOT_SEEN =
  "本检查看不到的事项：原件是否真实、签名是否本人、公开栏和活动场所的现状、职工的满意程度，以及没有录入台账的资料。";

/** The sheet 内部自查单: a row for each finding, to be ticked off. */
export function selfCheckSheet(contents: SelfCheckContents): SheetSpec {
  const rows = [...headRows(contents), ...findingRows(contents.priorities), ...restRows(contents)];
  const lines = rows.filter(({ cells }) => cells.filter(Boolean).length === 1).map(({ key }) => key);
  return tableSheet({ id: "selfCheck", name: SELF_CHECK_SHEET, columns: COLUMNS, rows, lines, freeze: { row: firstBelowHeader(rows) } });
}

function firstBelowHeader(rows: readonly RowSpec[]): string {
  return rows[rows.findIndex(({ key }) => key === "header") + 1]!.key;
}

function headRows({ unitName, today, list, score, priorities, ignored }: SelfCheckContents): RowSpec[] {
  const counts = countsInWords(countLevels(priorities.map(({ finding }) => finding)));
  const aside = ignored.length > 0 ? `，已忽略 ${ignored.length} 处` : "";
  return [
    lineRow(COLUMNS, "title", "工会台账内部自查单", "title", HEIGHTS.title),
    lineRow(COLUMNS, "about", `单位：${unitName ?? ""}　　检查日期：${today}　　仅供本会自查，不上报`, "about", HEIGHTS.about),
    lineRow(COLUMNS, "score", `对照《${list.title}》：${scoreLine(score)}。${counts}${aside}。`, "about"),
    headerRow(COLUMNS),
  ];
}

function findingRows(priorities: readonly Priority[]): RowSpec[] {
  if (priorities.length === 0) return [lineRow(COLUMNS, "nothing", "没有发现问题。", "plain")];
  let seq = 0;
  return MEND_CLASSES.flatMap((mend) => {
    const own = priorities.filter((priority) => priority.mend === mend);
    if (own.length === 0) return [];
    return [lineRow(COLUMNS, `class:${mend}`, `${CLASS_TEXTS[mend]}（${own.length} 处）`, "totalText", HEIGHTS.section), ...own.map((each) => findingRow(each, ++seq))];
  });
}

function findingRow({ finding, item, points, box }: Priority, seq: number): RowSpec {
  const { place, level, text, why, fix, basis, id } = finding;
  const link = linkTo(place);
  return tableRow(COLUMNS, id, {
    seq,
    level,
    place: { value: [place.sheet, spotInWords(place)].filter(Boolean).join("\n"), ...(link && { link }) },
    text: printed(text),
    why: why === undefined ? null : printed(why),
    fix: fix === undefined ? null : printed(fix),
    basis: basis ? citeBasis(basis) : null,
    item: item ?? null,
    points: points ?? null,
    box: box ?? null,
    done: null,
  });
}

function restRows({ ignored, unchecked }: SelfCheckContents): RowSpec[] {
  const part = (key: string, heading: string, lines: readonly string[]): RowSpec[] =>
    lines.length === 0
      ? []
      : [lineRow(COLUMNS, key, heading, "totalText", HEIGHTS.section), ...lines.map((line, index) => lineRow(COLUMNS, `${key}:${index + 1}`, line, "about"))];
  const reasons = [...new Set(unchecked.map(({ text }) => text.replace(/，未检查$/, "")))].join("；");
  return [
    ...part("ignored", "已忽略（原因由本会填写）", ignored.map(({ finding, reason }) => `${finding.place.sheet}　${finding.text}　原因：${reason}`).map(printed)),
    ...part("unchecked", "没有检查的", reasons === "" ? [] : [printed(`${reasons}。`)]),
    lineRow(COLUMNS, "notSeen", NOT_SEEN, "asideWrapped"),
    lineRow(COLUMNS, "prevail", `所列依据${LOCAL_RULES_PREVAIL}；没有写明扣分办法的，涉及分为估算。`, "asideWrapped"),
  ];
}
