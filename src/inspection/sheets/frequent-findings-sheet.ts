/** 常见问题: what many schools have in common, so that one training can mend it. No school is named here. */
import type { RowSpec, SheetSpec } from "../../book";
import { headerRow, HEIGHTS, lineRow, tableRow, type Column } from "../../book/page";
import type { FindingCount } from "../school-report";
import type { InspectedSchool } from "./completeness-sheet";
import { printed, tableSheet } from "./page";

/** Enough for a page; what is rarer is a single school's matter. */
const MOST = 30;

const COLUMNS: readonly Column[] = [
  { key: "seq", heading: "序号", width: 5, look: "number" },
  { key: "title", heading: "要求", width: 44, look: "text" },
  { key: "level", heading: "轻重", width: 7, look: "centred" },
  { key: "schools", heading: "有此问题的学校", width: 10, look: "number" },
  { key: "share", heading: "占比", width: 8, look: "share" },
  { key: "count", heading: "问题处数", width: 9, look: "number" },
  { key: "fix", heading: "怎么改", width: 52, look: "text" },
];

export interface FrequentFinding extends Omit<FindingCount, "count"> {
  /** Schools that have it. */
  readonly schools: number;
  /** In all schools together. */
  readonly count: number;
}

/** The most frequent first: by schools, then by number. */
export function frequentFindings(schools: readonly InspectedSchool[]): readonly FrequentFinding[] {
  const found = new Map<string, FrequentFinding>();
  for (const { report } of schools) {
    for (const { title, level, fix, count } of report.findings) {
      const key = `${level}|${title}`;
      const known = found.get(key);
      found.set(key, { title, level, fix, schools: (known?.schools ?? 0) + 1, count: (known?.count ?? 0) + count });
    }
  }
  return [...found.values()].sort((a, b) => b.schools - a.schools || b.count - a.count);
}

/** The sheet 常见问题, with the thirty findings that most schools have. */
export function frequentFindingsSheet(schools: readonly InspectedSchool[]): SheetSpec {
  const all = frequentFindings(schools);
  const body: RowSpec[] =
    all.length > 0
      ? all.slice(0, MOST).map((finding, index) => findingRow(finding, index + 1, schools.length))
      : [lineRow(COLUMNS, "nothing", "没有发现问题。", "plain")];
  const shown = all.length > MOST ? `，列出最常见的 ${MOST} 种` : "";
  const rows: RowSpec[] = [
    lineRow(COLUMNS, "heading", "各校常见问题", "title", HEIGHTS.title),
    lineRow(COLUMNS, "about", `共 ${schools.length} 所学校，问题 ${all.length} 种${shown}。`, "about"),
    headerRow(COLUMNS),
    ...body,
  ];
  const lines = ["heading", "about", ...(all.length > 0 ? [] : ["nothing"])];
  return tableSheet({ id: "schoolsFindings", name: "常见问题", columns: COLUMNS, rows, lines, freeze: { row: body[0]!.key } });
}

function findingRow({ title, level, fix, schools, count }: FrequentFinding, seq: number, all: number): RowSpec {
  return tableRow(COLUMNS, `finding:${level}|${title}`, { seq, title: printed(title), level, schools, share: schools / all, count, fix: printed(fix) });
}
