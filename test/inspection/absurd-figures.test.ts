import type { CellValue } from "../../src/book";
import { RULES } from "../../src/inspection";
import { TABLES, type FieldDefinition } from "../../src/ledger";
import { reportOf, type Lines, type Tables } from "./ledgers";

const CELLS: Partial<Record<FieldDefinition["type"], CellValue>> = { date: "2026-03-01", dateText: "2026-03-01", months: "3月", period: "2026年3月", year: 2026, person: "王芳", persons: "王芳" };

/** Thirty records in every table, with these figures for all amounts and all counts. */
function tablesOf(amount: number, count: number): Tables {
  const cellOf = ({ type }: FieldDefinition): CellValue => (type === "money" ? amount : type === "int" || type === "number" ? count : (CELLS[type] ?? "春节慰问"));
  const linesOf = (fields: readonly FieldDefinition[]): Lines => [fields.map(({ heading }) => heading), ...Array.from({ length: 30 }, () => fields.map(cellOf))];
  return Object.fromEntries(TABLES.filter(({ layout }) => layout === "rows").map(({ id, fields }) => [id, linesOf(fields)]));
}

describe("figures that no union has stop no rule", () => {
  it.each([
    ["telephones", 13_912_345_678, 13_912_345_678],
    ["accounts", 3_302_001_234_567, 3_302_001_234_567],
    ["the largest whole number", Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    ["the smallest", -Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER],
    ["what no whole number holds", 1e21, 1e21],
    ["the largest amounts and counts that are read", 9_999_999_999.99, 9_999_999],
    ["nothing", 0, 0],
  ])("%s", (_, amount, count) => {
    expect(() => reportOf(RULES, tablesOf(amount, count))).not.toThrow();
  });
});
