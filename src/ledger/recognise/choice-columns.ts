/** Prepares a block's columns for the choice of table: names, and columns that are one (months, parts of a date). */
import type { ColumnProfile } from "./column-profile";
import type { ColumnCorrections } from "./corrections";
import { correctedField } from "./corrections";
import { formWording } from "./everyday-heading";
import type { DatePart, MonthSpan } from "./heading";
import { datePartOf, headingKey, headingKeyWithRemark, headingRemark, monthNumber, monthSpanOf } from "./heading";
import { tight } from "./plain-text";
import type { ChoiceColumn } from "./choice";

type Lines = ReadonlyMap<number, readonly string[]>;
type Profiles = ReadonlyMap<number, ColumnProfile>;

/** Columns for single months come at least so many together; for quarters or halves two are enough. */
const LEAST_MONTHS = 3;
/** 2024年 above its months is no part of the heading's name. */
const YEAR_LINE = /^\d{4}年?度?$/;
const UNIT_WORDS = /^(?:[万千百]?元|角|分|人|名|个|份|张)$/;

export function choiceColumns(
  columns: readonly number[],
  lines: Lines,
  profiles: Profiles,
  corrections?: ColumnCorrections,
): ChoiceColumn[] {
  const months = monthGroups(columns, lines, profiles);
  const dates = dateGroups(columns, lines, profiles);
  const grouped = new Set([...months, ...dates].flatMap((group) => group.members));
  const latest = latestYear(lines);
  const single = columns
    .filter((column) => !grouped.has(column))
    .map((column): ChoiceColumn => {
      const fixed = corrections && correctedField(corrections, column, lines.get(column) ?? []);
      return {
        column,
        members: [column],
        names: [...namesByYear(lines.get(column) ?? [], latest), ...namesOfLines(lines.get(column) ?? [])],
        profile: profiles.get(column)!,
        ...(fixed !== undefined ? { fixed } : {}),
      };
    });
  return [...single, ...months, ...dates].sort((a, b) => a.column - b.column);
}

/** The names of a heading: all lines joined, then the lowest alone, then with what stands in brackets. */
export function namesOfLines(lines: readonly string[]): string[] {
  const keys = lines.map(headingKey).filter((key) => key !== "" && !UNIT_WORDS.test(key));
  const lowest = keys[keys.length - 1];
  if (lowest === undefined) return [];
  const names = [keys.join(""), lowest, ...(keys.length > 2 ? [keys.slice(-2).join("")] : [])];
  const own = lines[lines.length - 1]!;
  const remarks = lines.length === 1 ? [headingKeyWithRemark(own), headingRemark(own)] : [];
  return [...new Set([formWording(lowest) ?? "", ...names, ...remarks])].filter((name) => name !== "");
}

const OF_YEAR = /^(20\d{2})年度?([^\d月]+)$/;

/** The latest year that a heading puts in front of what it names (2023年决算, 2024年预算). */
function latestYear(lines: Lines): number {
  return Math.max(0, ...[...lines.values()].flat().map((line) => Number(OF_YEAR.exec(headingKey(line))?.[1] ?? 0)));
}

/** The latest of such years is 本年, the one before it 上年. */
function namesByYear(lines: readonly string[], latest: number): string[] {
  const [, year, name] = OF_YEAR.exec(headingKey(lines[lines.length - 1] ?? "")) ?? [];
  if (year === undefined || Number(year) < latest - 1) return [];
  return [`${Number(year) === latest ? "本年" : "上年"}${name!}`];
}

interface MonthColumn {
  readonly column: number;
  readonly span: MonthSpan;
  readonly rest: readonly string[];
}

/** Columns headed by months: one group for each heading that they share besides the month (应缴, 实缴). */
function monthGroups(columns: readonly number[], lines: Lines, profiles: Profiles): ChoiceColumn[] {
  const found = [...monthColumns(columns, lines), ...numberedMonths(columns, lines)];
  const groups = new Map<string, MonthColumn[]>();
  for (const month of found) {
    const key = namesOfLines(month.rest)[0] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), month]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= LEAST_MONTHS || (group.length === 2 && group.every(({ span }) => span.to !== span.from)))
    .filter((group) => new Set(group.map(({ span }) => `${span.from}-${span.to}`)).size === group.length)
    .map((group) => ({
      column: group[0]!.column,
      members: group.map(({ column }) => column),
      names: namesOfLines(group[0]!.rest),
      profile: profiles.get(fullest(group.map(({ column }) => column), profiles))!,
      months: group.map(({ span }) => span),
    }));
}

function monthColumns(columns: readonly number[], lines: Lines): MonthColumn[] {
  return columns.flatMap((column) => {
    const own = lines.get(column) ?? [];
    const at = own.findIndex((line) => monthSpanOf(line) !== undefined);
    return at === -1 ? [] : [{ column, span: monthSpanOf(own[at]!)!, rest: own.filter((line, i) => i !== at && !YEAR_LINE.test(tight(line))) }];
  });
}

/** Headings 1, 2, 3 … without 月: at least six in a row. */
function numberedMonths(columns: readonly number[], lines: Lines): MonthColumn[] {
  const numbered = columns.flatMap((column) => {
    const own = lines.get(column) ?? [];
    const lowest = own[own.length - 1];
    const month = lowest !== undefined && /^\d{1,2}$/.test(lowest) ? monthNumber(lowest) : undefined;
    return month === undefined ? [] : [{ column, span: { from: month, to: month }, rest: own.slice(0, -1) }];
  });
  const running = numbered.every(({ span }, i) => i === 0 || span.from === numbered[i - 1]!.span.from + 1);
  return numbered.length >= 6 && running ? numbered : [];
}

function fullest(columns: readonly number[], profiles: Profiles): number {
  return columns.reduce((best, column) =>
    profiles.get(column)!.telling > profiles.get(best)!.telling ? column : best,
  );
}

/** Neighbouring columns headed 年, 月, 日 (or 月, 日), whatever group heading stands above them. */
function dateGroups(columns: readonly number[], lines: Lines, profiles: Profiles): ChoiceColumn[] {
  const groups: ChoiceColumn[] = [];
  let run: { column: number; part: DatePart }[] = [];
  const close = (): void => {
    if (run.length >= 2 && run.some(({ part }) => part === "month")) {
      const upper = (lines.get(run[0]!.column) ?? []).slice(0, -1).filter((line) => !/\d{4}|年$/.test(line));
      groups.push({
        column: run[0]!.column,
        members: run.map(({ column }) => column),
        names: upper.length > 0 ? namesOfLines(upper) : ["日期"],
        profile: profiles.get(run[run.length - 1]!.column)!,
        parts: run.map(({ part }) => part),
      });
    }
    run = [];
  };
  for (const column of columns) {
    const own = lines.get(column) ?? [];
    const part = own.length > 0 ? datePartOf(own[own.length - 1]!) : undefined;
    if (part === undefined || run.some((other) => other.part === part)) close();
    if (part !== undefined) run.push({ column, part });
  }
  close();
  return groups;
}
