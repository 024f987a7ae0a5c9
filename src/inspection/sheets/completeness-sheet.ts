/** 资料完整度: many schools side by side, block by block. In the order given: to rank schools is the reader's decision. */
import type { CellSpec, PlainDate, RowSpec, SheetSpec } from "../../book";
import { BAR_COLOUR, headerRow, HEIGHTS, lineRow, tableRow, type Column } from "../../book/page";
import type { BlockCompleteness, Checklist } from "../checklists";
import type { SchoolReport } from "../school-report";
import { printed, tableSheet } from "./page";

/** A school that was read. */
export interface InspectedSchool {
  /** Its file or folder. */
  readonly file: string;
  readonly report: SchoolReport;
}

export interface CompletenessContents {
  readonly today: PlainDate;
  readonly list: Checklist;
  /** In the order of the rows. */
  readonly schools: readonly InspectedSchool[];
  readonly unread: number;
  /** Whether the rows are in the order of completeness. */
  readonly ranked: boolean;
}

/** The mark that tells a summary of many schools from their ledgers. */
export const COMPLETENESS_SHEET = "schoolsCompleteness";

/** What a block has that can only be seen on site. */
const ON_SITE = "现场";

const BLOCK_WIDTH = 11;

/** The sheet 资料完整度: a row for each school, a column for each block of the list. */
export function completenessSheet({ today, list, schools, unread, ranked }: CompletenessContents): SheetSpec {
  const columns = columnsOf(list);
  const rows = schools.map((school, index) => schoolRow(columns, school, index + 1));
  const head: RowSpec[] = [
    lineRow(columns, "title", "工会台账资料完整度汇总", "title", HEIGHTS.title),
    lineRow(columns, "about", aboutLine(today, list, schools.length, unread), "about"),
    headerRow(columns),
  ];
  const foot = [
    ...(rows.length > 0 ? [meanRow(columns, rows)] : [lineRow(columns, "nothing", "没有读到任何学校的台账。", "plain")]),
    lineRow(columns, "note", `${NOTE}${ranked ? "按完整度排列。" : "按名称排列，不作排名。"}`, "asideWrapped"),
  ];
  const body = [...rows, ...foot];
  const lines = [...head, ...foot].filter(({ key }) => key !== "header" && key !== "mean").map(({ key }) => key);
  const shares = columns.filter(({ look }) => look === "share").map(({ key }) => key);
  return tableSheet({
    id: COMPLETENESS_SHEET,
    name: "资料完整度",
    columns,
    rows: [...head, ...body],
    lines,
    freeze: { row: body[0]!.key, column: columns[2]!.key },
    conditionalFormats:
      rows.length > 0
        ? [
            {
              range: { fromRow: rows[0]!.key, toRow: rows[rows.length - 1]!.key, fromColumn: shares[0]!, toColumn: shares[shares.length - 1]! },
              kind: "dataBar",
              colour: BAR_COLOUR,
              maximum: 1,
            },
          ]
        : [],
  });
}

const NOTE =
  "完整度＝考核表要看的台账资料中已经有的份数占应有份数的比例，零报告算作已有；只说明资料在不在，不说明工作好坏。“现场”指台账里看不出、要到现场看的内容。";

function aboutLine(today: PlainDate, list: Checklist, read: number, unread: number): string {
  const missed = unread > 0 ? `，${unread} 个文件没有读到（见“未读文件”）` : "";
  return `对照《${list.title}》　　检查日期：${today}　　共 ${read} 所学校${missed}`;
}

function columnsOf({ blocks }: Checklist): readonly Column[] {
  return [
    { key: "seq", heading: "序号", width: 5, look: "number" },
    { key: "school", heading: "学校", width: 26, look: "text" },
    ...blocks.map(({ title }, index): Column => ({ key: `block:${index + 1}`, heading: printed(title), width: BLOCK_WIDTH, look: "share" })),
    { key: "all", heading: "全部", width: BLOCK_WIDTH, look: "share" },
    { key: "assessed", heading: "可核分", width: 8, look: "centred" },
    { key: "earned", heading: "得分", width: 8, look: "centred" },
    { key: "must", heading: "必改", width: 7, look: "number" },
    { key: "should", heading: "应改", width: 7, look: "number" },
    { key: "may", heading: "建议", width: 7, look: "number" },
    { key: "file", heading: "文件", width: 26, look: "text" },
  ];
}

function schoolRow(columns: readonly Column[], { file, report }: InspectedSchool, seq: number): RowSpec {
  const { blocks, score, levels, unitName } = report;
  return tableRow(columns, `school:${file}`, {
    seq,
    school: unitName ?? nameOfFile(file),
    ...Object.fromEntries(blocks.map((block, index) => [`block:${index + 1}`, shareCell([block])])),
    all: shareCell(blocks),
    assessed: score.assessed,
    earned: score.earned,
    must: levels.必改,
    should: levels.应改,
    may: levels.建议,
    file,
  });
}

/** A school whose ledger doesn't say its name goes by its file's. */
function nameOfFile(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
}

/** The share of what is asked that is there; undefined where nothing is asked. */
export function shareOf(blocks: readonly BlockCompleteness[]): number | undefined {
  const asked = blocks.reduce((sum, block) => sum + block.asked, 0);
  return asked === 0 ? undefined : blocks.reduce((sum, block) => sum + block.answered, 0) / asked;
}

function shareCell(blocks: readonly BlockCompleteness[]): CellSpec | number | string {
  return shareOf(blocks) ?? ON_SITE;
}

function meanRow(columns: readonly Column[], rows: readonly RowSpec[]): RowSpec {
  const [first, last] = [rows[0]!.key, rows[rows.length - 1]!.key];
  return {
    key: "mean",
    height: HEIGHTS.header,
    cells: columns.map(({ key, look }, index): CellSpec => {
      const shares = rows.flatMap(({ cells }) => numberIn(cells[index] ?? null));
      if (look !== "share" || shares.length === 0) return { value: key === "school" ? "平　　均" : null, style: "totalText" };
      return {
        value: shares.reduce((sum, share) => sum + share, 0) / shares.length,
        formula: `AVERAGE({col:${key}}{row:${first}}:{col:${key}}{row:${last}})`,
        style: "totalShare",
      };
    }),
  };
}

function numberIn(cell: CellSpec | null): number[] {
  return typeof cell?.value === "number" ? [cell.value] : [];
}
