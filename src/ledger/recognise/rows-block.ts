/** Makes the block of an analysed region: fields, rows, context, confidence and reasons. */
import type { Range } from "../../book";
import { columnLetters } from "../../book";
import { tableById } from "../tables";
import { settleAmountSide } from "./amount-direction";
import type { BlockColumn, BlockConstant, ForeignBlock, OtherRow, RowsBlock } from "./block";
import { carryingColumns } from "./carry-down";
import { constantsOf } from "./constants";
import type { Grid } from "./grid";
import { filledBetween } from "./grid";
import { statedUnitScale, unitScaleOf } from "./heading";
import type { Analysis } from "./region";
import { analyseRows } from "./row-roles";
import type { FieldChoice } from "./choice";
import { CLEAR_LEAD, type TableChoice } from "./table-choice";
import { settleWrongHeadings } from "./wrong-heading";
import type { YearFound } from "./year-context";
import { monthIn, yearAbove, yearIn } from "./year-context";

/** The block of a region that was recognised as a ledger. */
export function rowsBlock(grid: Grid, analysis: Analysis, choice: TableChoice): RowsBlock {
  const { region, above, naming, profiles } = analysis;
  const { header } = region;
  const { records, others } = analyseRows({
    grid,
    header,
    left: region.left,
    right: region.right,
    bottom: region.bottom,
    serialColumns: analysis.serialColumns,
    table: choice.table,
  });
  const mapped = blockColumns(grid, analysis, choice, records);
  const side = choice.table === "journal" ? settleAmountSide(mapped, [...naming.titles, naming.sheetName], profiles) : { columns: mapped };
  const first = records[0];
  const last = records[records.length - 1];
  const year = yearOfHeading(analysis) ?? yearAbove(above);
  const month = monthOfBlock(analysis);
  const constants: readonly BlockConstant[] = constantsOf(grid, analysis, choice, records, others);
  const title = naming.titles[naming.titles.length - 1];
  return {
    table: choice.table,
    layout: mapped.some((column) => column.months) ? "monthColumns" : "rows",
    range: rangeOf(analysis, last),
    ...(title !== undefined ? { title } : {}),
    confidence: confidenceOf(analysis, choice),
    reasons: reasonsFor(analysis, choice),
    headerRows: { first: header.first, last: header.last },
    ...(first !== undefined && last !== undefined ? { records: { first, last } } : {}),
    skipRows: others.filter(({ row }) => last !== undefined && row < last),
    tailRows: tailOf(others, last),
    columns: side.columns,
    constants,
    ...(year ? { year: year.year, yearFrom: year.from } : {}),
    ...(month !== undefined ? { month } : {}),
    ...("amountByDirection" in side && side.amountByDirection ? { amountByDirection: side.amountByDirection } : {}),
  };
}

/** A region that is no ledger. */
export function foreignBlock(grid: Grid, analysis: Analysis, what: string, reasons: readonly string[]): ForeignBlock {
  const { header, left, right } = analysis.region;
  let { bottom } = analysis.region;
  while (bottom > header.last && filledBetween(grid, bottom, left, right) === 0) bottom--;
  const title = analysis.naming.titles[analysis.naming.titles.length - 1];
  return {
    table: null,
    layout: "rows",
    what,
    range: rangeOf(analysis, bottom),
    headerRows: { first: header.first, last: header.last },
    confidence: what === "其他" ? 0.5 : 0.9,
    reasons,
    ...(title !== undefined ? { title } : {}),
  };
}

function rangeOf(analysis: Analysis, last: number | undefined): Range {
  const { header, left, right } = analysis.region;
  return { top: header.first, left, bottom: last ?? header.last, right };
}

function tailOf(others: readonly OtherRow[], last: number | undefined): OtherRow[] {
  const tail = others.filter(({ row }) => last === undefined || row > last);
  let end = tail.length;
  while (end > 0 && tail[end - 1]!.role === "blank") end--;
  return tail.slice(0, end).map(({ row, role }) => ({ row, role: role === "section" ? "note" : role }));
}

function blockColumns(grid: Grid, analysis: Analysis, choice: TableChoice, records: readonly number[]): BlockColumn[] {
  const { profiles, choiceColumns, region, above } = analysis;
  const stated = statedScaleOf(above.map(({ text }) => text));
  const settled = settleWrongHeadings(choice.table, choice.fields, choiceColumns.map((column) => column.profile));
  const fieldColumns = choiceColumns.flatMap((column, index) => column.members.map((member) => ({ column: member, field: settled[index]?.field.id ?? null })));
  const written = fieldColumns.filter(({ column }) => !analysis.serialColumns.includes(column));
  const carrying = carryingColumns(grid, choice.table, written, records);
  const byColumn = new Map<number, BlockColumn>();
  choiceColumns.forEach((column, index) => {
    const field = settled[index]?.field;
    const picked = choice.fields[index];
    column.members.forEach((member, nth) => {
      const lines = region.header.cells.find((cell) => cell.column === member)?.lines ?? [];
      const profile = profiles.get(member)!;
      const heading = lines.join(" ");
      byColumn.set(member, {
        column: member,
        heading,
        field: field?.id ?? null,
        confidence: column.fixed !== undefined ? 1 : columnConfidence(picked),
        ...(field && column.months ? { months: column.months[nth]! } : {}),
        ...(field && column.parts ? { part: column.parts[nth]! } : {}),
        ...scaleOf(field?.type === "money", lines, stated),
        ...(carrying.has(member) ? { carriesBlank: true as const } : {}),
        ...(profile.paddedMonths && field?.type === "date" ? { paddedMonths: true as const } : {}),
        ...(settled[index]?.wrongHeading ? { wrongHeading: true as const } : {}),
      });
    });
  });
  return analysis.columns.map((column) => byColumn.get(column)!);
}

function statedScaleOf(texts: readonly string[]): number | undefined {
  for (const text of [...texts].reverse()) {
    const scale = statedUnitScale(text);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

function scaleOf(money: boolean, lines: readonly string[], stated: number | undefined): { unitScale?: number } {
  if (!money) return {};
  for (const line of [...lines].reverse()) {
    const own = unitScaleOf(line);
    if (own !== undefined) return { unitScale: own };
  }
  return stated !== undefined ? { unitScale: stated } : {};
}

function columnConfidence(choice: FieldChoice | undefined): number {
  if (!choice) return 0;
  const heading = choice.likeness > 0 ? 0.35 + 0.55 * choice.likeness : 0.5;
  return round(Math.max(0.1, Math.min(0.99, heading + 0.1 * choice.fit)));
}

function confidenceOf(analysis: Analysis, choice: TableChoice): number {
  const { runnerUp } = analysis.choice;
  const chosen = choice.fields.filter((field) => field !== undefined);
  const likeness = chosen.reduce((sum, field) => sum + field.likeness, 0) / Math.max(1, chosen.length);
  const lead = runnerUp && runnerUp.table !== choice.table ? Math.min(1, Math.max(0, choice.score - runnerUp.score) / CLEAR_LEAD) : 1;
  return round(Math.min(0.99, 0.2 + 0.25 * choice.explained + 0.25 * likeness + 0.15 * choice.naming + 0.14 * lead));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function reasonsFor(analysis: Analysis, choice: TableChoice): string[] {
  const { naming, choiceColumns } = analysis;
  const title = tableById(choice.table).title;
  const reasons: string[] = [];
  const exact: string[] = [];
  const byContent: string[] = [];
  const open: string[] = [];
  choiceColumns.forEach((column, index) => {
    const picked = choice.fields[index];
    const letter = columnLetters(column.column);
    if (!picked && column.names.length > 0 && !analysis.serialColumns.includes(column.column)) open.push(letter);
    if (picked && picked.likeness >= 0.9) exact.push(picked.field.heading);
    if (picked && picked.likeness === 0) byContent.push(`${letter} 列的内容是${picked.field.heading}`);
  });
  if (choice.naming >= 0.6) reasons.push(`${naming.titles.length > 0 ? "标题" : "工作表名"}说的是“${title}”`);
  if (exact.length > 0) reasons.push(`${exact.length} 个列标题相符：${exact.slice(0, 6).join("、")}${exact.length > 6 ? " 等" : ""}`);
  reasons.push(...byContent);
  if (open.length > 0) reasons.push(`没有对应栏目的列：${open.join("、")}`);
  return reasons;
}

/** The year above the columns of a split date: 2022年 over 月 and 日. */
function yearOfHeading(analysis: Analysis): YearFound | undefined {
  const parts = analysis.choiceColumns.filter((column) => column.parts).flatMap((column) => column.members);
  for (const cell of analysis.region.header.cells) {
    if (!parts.includes(cell.column)) continue;
    for (const line of cell.lines) {
      const year = yearIn(line);
      if (year) return { year, from: "heading" };
    }
  }
  return undefined;
}

function monthOfBlock(analysis: Analysis): number | undefined {
  for (const title of analysis.naming.titles) {
    const month = monthIn(title);
    if (month !== undefined) return month;
  }
  return monthIn(analysis.naming.sheetName);
}

