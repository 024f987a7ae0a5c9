/** A small generated sheet for the merge's tests: title, heading, rows with a name and a sum, a total. */
import type { Book, CellSpec, CellValue, ChangeSet, RowSpec, Sheet, SheetSpec } from "../../src/book";
import { plainBook, plainSheet } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import type { GenerationPlan, PlanOptions } from "../../src/merge";
import { planGeneration } from "../../src/merge";

/** A row of the schedule: key, activity, person in charge, budget. */
export type Activity = readonly [key: string, name: string, person: string, budget: number | null];

export const TITLE = "年度活动安排";

const cells = (...values: (CellValue | CellSpec)[]): (CellSpec | null)[] =>
  values.map((value) =>
    typeof value === "object" && value !== null && "value" in value ? value : { value, style: "text" },
  );

export function scheduleRows(activities: readonly Activity[]): RowSpec[] {
  const [first, last] = [activities[0]?.[0], activities[activities.length - 1]?.[0]];
  const total = first === undefined ? "0" : `SUM({col:budget}{row:${first}}:{col:budget}{row:${last}})`;
  const sum = activities.reduce((all, [, , , budget]) => all + (budget ?? 0), 0);
  return [
    { key: "title", cells: cells({ value: TITLE, style: "title" }, null, null), height: 30 },
    { key: "heading", cells: cells("活动", "负责人", "预算") },
    ...activities.map(([key, name, person, budget]) => ({
      key,
      cells: cells(name, person, { value: budget, style: "money" }),
    })),
    { key: "total", cells: cells("合计", null, { value: sum, style: "money", formula: total }) },
  ];
}

export function schedule(activities: readonly Activity[], rest: Partial<SheetSpec> = {}): SheetSpec {
  return {
    id: "schedule",
    name: TITLE,
    visibility: "visible",
    columns: [
      { key: "name", width: 30 },
      { key: "person", width: 12 },
      { key: "budget", width: 14 },
    ],
    rows: scheduleRows(activities),
    styles: { title: { size: 18, bold: true }, text: { wrap: true }, money: { format: "#,##0.00" } },
    merges: [{ fromRow: "title", toRow: "title", fromColumn: "name", toColumn: "budget" }],
    freeze: { row: activities[0]?.[0] ?? "total" },
    validations: [],
    conditionalFormats: [],
    names: [],
    showGridLines: false,
    ...rest,
  };
}

export const OPTIONS: PlanOptions = { salt: "salt", writtenBy: "test 1.0" };

export function planned(
  book: Book,
  specs: readonly SheetSpec[],
  options: Partial<PlanOptions> = {},
): GenerationPlan {
  const plan = planGeneration(book, specs, { ...OPTIONS, ...options });
  if (plan.status !== "planned") throw new Error(plan.text);
  return plan;
}

export const LEDGER: Book = plainBook([plainSheet("会员", [["姓名"], ["王芳"]])]);

/** A workbook that has been generated into once, and what its user and we do to it next. */
export class Generated {
  readonly host: MemoryHost;

  constructor(first: readonly SheetSpec[], book: Book = LEDGER) {
    this.host = new MemoryHost(book);
    this.carryOut(planned(book, first).changes);
  }

  get book(): Book {
    return this.host.workbook.book;
  }

  sheet(name = TITLE): Sheet {
    const sheet = this.book.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  generate(specs: readonly SheetSpec[], options: Partial<PlanOptions> = {}): GenerationPlan {
    const plan = planned(this.book, specs, options);
    this.carryOut(plan.changes);
    return plan;
  }

  /** The row (0-based) whose hidden key this is. */
  row(key: string, name = TITLE): number {
    return this.sheet(name).values.findIndex((row) => row?.[0] === key);
  }

  /** What a person sees: the sheet without hidden keys, formulas with their `=`. */
  visible(name = TITLE): string[] {
    const { values, formulas } = this.sheet(name);
    return values.slice(1).map((row, r) =>
      (row ?? [])
        .slice(1)
        .map((value, c) => {
          const formula = formulas[r + 1]?.[c + 1];
          return formula === undefined ? String(value ?? "") : `=${formula}`;
        })
        .join(" | "),
    );
  }

  edit(...changes: ChangeSet): void {
    this.host.edit(changes);
  }

  editCell(row: number, column: number, value: CellValue, formula?: string): void {
    this.edit({
      kind: "setCells",
      sheet: TITLE,
      cells: [{ row, column, value, ...(formula !== undefined && { formula }) }],
    });
  }

  /** Lines of the schedule inserted, deleted or moved by the user. */
  operate(...operations: Extract<ChangeSet[number], { kind: "patchSheet" }>["operations"]): void {
    this.edit({ kind: "patchSheet", sheet: TITLE, operations, styles: {} });
  }

  /** The user copies a row and inserts the copy at `at`, hidden key and all. */
  copyRow(from: number, at: number): void {
    const cells = (this.sheet().values[from] ?? []).map((value, column) => ({ row: at, column, value }));
    this.operate({ kind: "insertRows", at, count: 1 });
    this.edit({ kind: "setCells", sheet: TITLE, cells });
  }

  private carryOut(changes: ChangeSet): void {
    this.host.edit(changes);
  }
}
