/** What stands on our sheets and counts for the budget: the schedule as the user left it, amounts and lines changed by hand. */
import type { Book, CellValue, KeyedRow, Money, Sheet } from "../book";
import { generatedRows, keyedRows, markedSheets, moneyFromYuan } from "../book";
import { ITEMS, labelOf, NOTHING_STANDING, type BudgetFacts, type PlannedActivity, type StandingFigures } from "../budget";
import { buildSchedule, SOURCE_KINDS, type Schedule } from "../schedule";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";
import { scheduleInput } from "./schedule-input";

/** Rows of the sheet's frame, which hold no activity. */
const FRAME = new Set(["title", "about", "header", "total", "sign", "blank"]);
const HINT = /^hints?(?::|$)/;

/**
 * The year's activities: as they stand on 年度活动安排 of that year, else as the ledger's plan has them.
 * @param written the schedule that is written in the same go
 */
export function plannedActivities(workbook: ReadWorkbook, year: number, written?: Schedule): readonly PlannedActivity[] {
  const standing = sheetOfYear(workbook.book, "schedule", year);
  if (standing) return generatedRows(standing).filter(({ key }) => !FRAME.has(key) && !HINT.test(key)).flatMap(activityOfRow);
  return activitiesOfSchedule(written ?? ownSchedule(workbook, year), written !== undefined);
}

/** The schedule that the workbook alone gives; festivals and duties nobody planned cost nothing yet. */
function ownSchedule(workbook: ReadWorkbook, year: number): Schedule {
  const sources = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, kind === "ownPlan"])) as Parameters<typeof scheduleInput>[2]["sources"];
  return buildSchedule(scheduleInput(workbook.ledger, workbook.unit, { year, scheme: "calendar", sources }, undefined));
}

function activitiesOfSchedule({ rows }: Schedule, onSheet: boolean): readonly PlannedActivity[] {
  return rows.map(({ key, activity, months, account = "", budget, sources }) => ({
    key,
    activity,
    account,
    onSheet,
    ...optional("month", months[0]?.month),
    ...optional("budget", budget),
    ...optional("place", sources.find(({ place }) => place)?.place),
  }));
}

/** A row the user added counts like ours, but has no key to point at. */
function activityOfRow(row: KeyedRow, index: number): readonly PlannedActivity[] {
  const activity = textOf(row.value("activity"));
  if (activity === "" || textOf(row.value("state")) === "已取消") return [];
  const month = row.value("month");
  return [
    {
      key: row.key || `own:${index}`,
      activity,
      account: textOf(row.value("account")),
      place: row.place("budget"),
      onSheet: row.key !== "",
      ...optional("month", typeof month === "number" && month >= 1 && month <= 12 ? month : undefined),
      ...optional("budget", moneyOf(row.value("budget"))),
    },
  ];
}

/** What the user changed on the budget's sheets of the year. */
export function standingFigures(book: Book, { year, entries }: BudgetFacts): StandingFigures {
  const amounts = new Map(
    (["incomeBudget", "expenseBudget"] as const).flatMap((id) => moneyByKey(sheetOfYear(book, id, year), "amount")),
  );
  const journal = sheetOfYear(book, "normalisedJournal", year);
  const items = new Map([...ITEMS].map((item) => [labelOf(item), item]));
  const known = new Set(entries.map(({ key }) => key));
  return {
    ...NOTHING_STANDING,
    amounts,
    adjustments: new Map(moneyByKey(sheetOfYear(book, "budgetAdjustment", year), "adjustment")),
    entries: new Map(
      (journal ? keyedRows(journal) : []).flatMap((row) => {
        const item = items.get(textOf(row.value("label")));
        return item && known.has(row.key) ? [[row.key, item] as const] : [];
      }),
    ),
  };
}

/** Our sheet with this id, if its title says this year; last year's may still stand there. */
export function sheetOfYear(book: Book, id: Parameters<typeof markedSheets>[1], year: number): Sheet | undefined {
  return markedSheets(book, id).find((sheet) => {
    const title = keyedRows(sheet).find(({ key }) => key === "title");
    return title !== undefined && sheetTexts(sheet, title).includes(`${year}年`);
  });
}

/** The title stands in the first printed column, whatever its key. */
function sheetTexts(sheet: Sheet, { place }: KeyedRow): string {
  const { row = 0 } = place("");
  return (sheet.values[row - 1] ?? []).filter((value) => typeof value === "string").join("");
}

function moneyByKey(sheet: Sheet | undefined, column: string): readonly (readonly [string, Money])[] {
  return (sheet ? keyedRows(sheet) : []).flatMap((row) => {
    const amount = row.key.startsWith("item:") ? moneyOf(row.value(column)) : undefined;
    return amount === undefined ? [] : [[row.key, amount] as const];
  });
}

function moneyOf(value: CellValue): Money | undefined {
  return typeof value === "number" ? moneyFromYuan(value) : undefined;
}

function textOf(value: CellValue): string {
  return typeof value === "string" ? value.trim() : "";
}
