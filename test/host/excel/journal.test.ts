import type { Journal } from "../../../src/host/excel/journal";
import { journalCells, journalOf, unnamedCopies } from "../../../src/host/excel/journal";

const COPY = { copy: "_union_ledger_old_1", visibility: "visible", position: 1, protected: false, charts: [] } as const;

function journal(sheet: string, ...others: readonly string[]): Journal {
  return { writer: "pane", at: 0, sheets: [sheet, ...others], created: [], copies: [{ ...COPY, sheet }], replaced: [], cells: [], names: [] };
}

describe("copies that broke off before they had their name", () => {
  it.each<[string, Journal, readonly string[], readonly string[]]>([
    ["are known by Excel's name for them", journal("安排"), ["安排", "安排 (2)"], ["安排 (2)"]],
    ["are known by a name Excel had to cut", journal("二〇二六年度工会活动安排"), ["二〇二六年度工会 (2)"], ["二〇二六年度工会 (2)"]],
    ["are not those the user had before", journal("安排", "安排 (2)"), ["安排", "安排 (2)"], []],
    ["are none where the copy has its name", journal("安排"), ["安排", COPY.copy, "安排 (2)"], []],
    ["are none of another sheet's", journal("安排"), ["预算 (2)"], []],
  ])("%s", (_, kept, names, found) => {
    expect(unnamedCopies(kept, names)).toEqual(found);
  });
});

describe("a journal in cells", () => {
  it("comes back whole, cut into pieces and all", () => {
    const kept = journal(`安排${"𠮷".repeat(40_000)}`);
    const cells = journalCells(kept);
    expect(cells.length).toBeGreaterThan(2);
    expect(cells.every(([piece]) => piece!.length < 32_767)).toBe(true);
    expect(journalOf(cells)).toEqual(kept);
  });

  it("is none where it was not written to the end", () => {
    expect(journalOf(journalCells(journal("安排".repeat(20_000))).slice(0, 1))).toBeUndefined();
  });
});
