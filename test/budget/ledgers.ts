/** Small ledgers for the budget's tests: tables as rows of cells, read from a workbook by the real reader. */
import { plainBook, plainSheet, type Book, type CellValue, type Money, type SheetSpec } from "../../src/book";
import { moneyFromYuan, toYuan } from "../../src/book";
import type { Budget, BudgetFacts } from "../../src/budget";
import { USUAL_SETTINGS, type BudgetSettings } from "../../src/budget";
import { budgetSpecs, type BudgetSpecs } from "../../src/jobs/generate-budget";
import { readWorkbook, type ReadWorkbook } from "../../src/jobs/read-workbook";

export type Tables = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** Sheets named by their titles: headings in the first row, or on 基本情况 a key and a value in each. */
export function bookOf(tables: Tables): Book {
  return plainBook(Object.entries(tables).map(([name, rows]) => plainSheet(name, rows)));
}

export function workbookOf(tables: Tables): ReadWorkbook {
  return readWorkbook(bookOf(tables), "台帐.xlsx");
}

export function specsOf(tables: Tables, year: number, settings: BudgetSettings = USUAL_SETTINGS): BudgetSpecs {
  return budgetSpecs(workbookOf(tables), { year, settings });
}

/** An amount of so many 元. */
export function yuan(amount: number): Money {
  return moneyFromYuan(amount)!;
}

/** 万元, as the published figures are. */
export function tenThousand(amount: number): number {
  return Math.round(amount * 10_000);
}

/** A union of which nothing is known; the tests add what they speak of. */
export const NO_FACTS: BudgetFacts = {
  year: 2027,
  unitKind: "学校",
  ownLimits: [],
  stated: { year: 2027, lines: [] },
  entries: [],
  festivals: [],
  events: [],
  insured: [],
  activities: [],
};

/** 元 of a line by its item's id; undefined where it is open or not there. */
export function amountOf({ income, expense }: Budget, id: string): number | undefined {
  const amount = [...income, ...expense].find(({ item }) => item.id === id)?.amount;
  return amount === undefined ? undefined : toYuan(amount);
}

/** What a cell of a spec shows. */
export function shown(specs: readonly SheetSpec[], id: SheetSpec["id"], row: string, column: string): CellValue | undefined {
  const spec = specs.find((each) => each.id === id);
  const index = spec?.columns.findIndex(({ key }) => key === column) ?? -1;
  return spec?.rows.find(({ key }) => key === row)?.cells[index]?.value;
}
