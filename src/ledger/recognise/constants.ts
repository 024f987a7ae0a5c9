/** Values that stand in a title or a section line instead of a column: 一、工会委员会 above its seven members. */
import type { TableId } from "../tables";
import type { BlockConstant, OtherRow } from "./block";
import type { Grid } from "./grid";
import { filledColumns, ownText } from "./grid";
import { plain, tight } from "./plain-text";
import type { Analysis } from "./region";
import type { TableChoice } from "./table-choice";

interface Rule {
  readonly field: string;
  /** What a text must say to give the field a value. */
  readonly says: RegExp;
}

/** The field of each table that people write as a section line or a title. */
const GIVEN: Readonly<Partial<Record<TableId, Rule>>> = {
  committees: { field: "body", says: /委员会|经审|女工|女职工|调解|领导小组|工会/ },
  deputies: { field: "delegation", says: /代表团|代表组|选区/ },
  groups: { field: "group", says: /小组/ },
  members: { field: "group", says: /小组$/ },
  checklist: { field: "block", says: /[\u4e00-\u9fff]{2}/ },
  plan: { field: "month", says: /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[-—~至、](?:\d{1,2}|[一二三四五六七八九十]{1,2}))?月份?$/ },
  welfare: { field: "festival", says: /元旦|春节|元宵|清明|劳动节|五一|端午|中秋|国庆|妇女节|三八|教师节|重阳|生日/ },
};

const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}、|[((][一二三四五六七八九十\d]{1,2}[))]|\d{1,2}[.、])\s*/;

export function constantsOf(
  grid: Grid,
  analysis: Analysis,
  choice: TableChoice,
  records: readonly number[],
  others: readonly OtherRow[],
): BlockConstant[] {
  const rule = GIVEN[choice.table];
  const last = records[records.length - 1];
  if (!rule || last === undefined || choice.fields.some((field) => field?.field.id === rule.field)) return [];
  const { left, right } = analysis.region;
  const found: BlockConstant[] = [];
  const add = (row: number, column: number, from: number): void => {
    const text = sectionName(ownText(grid, row, column), choice.table);
    if (text === undefined || !rule.says.test(tight(text))) return;
    const previous = found[found.length - 1];
    if (previous) found[found.length - 1] = { ...previous, to: row - 1 };
    found.push({ field: rule.field, text, from, to: last, place: { row, column } });
  };
  const title = [...analysis.above].reverse().find(({ text }) => rule.says.test(tight(text)));
  if (title && !others.some(({ role }) => role === "section")) add(title.row, title.column, records[0]!);
  for (const { row, role } of others) {
    if (role === "section" && row < last) add(row, filledColumns(grid, row, left, right)[0]!, row + 1);
  }
  return found;
}

/** The name in a section line: without numbering and form words; for a committee only the body's own name. */
function sectionName(text: string, table: TableId): string | undefined {
  const bare = plain(text).replace(NUMBERING, "").replace(/[:：]$/, "");
  if (table !== "committees") return bare === "" ? undefined : bare;
  const body = /([\u4e00-\u9fff]*?)((?:工会|经费审查|经审|女职工|女工|劳动(?:人事)?争议调解|调解)?委员会|经审会|经审委|女工委|女职委|工会(?:领导班子)?)/.exec(bare);
  return body ? body[2] : undefined;
}
