import { CHECKLISTS, checklistNamed, isTopicId, itemsOf, TOPICS } from "../../../src/inspection";
import { RULES } from "../../../src/inspection/rules";
import { tableById, fieldById, isTableId } from "../../../src/ledger";

/** The points that the lists print for their blocks, as far as they do. */
const PRINTED: Readonly<Record<string, readonly (number | undefined)[]>> = {
  C1: [30, 30, 40],
  C2: [20, 15, undefined],
  C3: [28, 29, undefined],
  C5: [17, 15, 14, 11],
  C6: [12, 18, undefined],
  C7b: [12, undefined],
};

describe("the lists built in", () => {
  it("are the school list of 100 points and at least three others", () => {
    expect(CHECKLISTS.length).toBeGreaterThanOrEqual(4);
    expect(checklistNamed("c1")).toMatchObject({ total: 100, title: "学校标准化建设工会工作考核细则" });
  });

  it.each(CHECKLISTS.map((list) => [list.id, list] as const))("%s adds up to the points it prints for its blocks", (id, list) => {
    list.blocks.forEach(({ items }, index) => {
      const printed = PRINTED[id]?.[index];
      if (printed !== undefined) expect([id, index, items.reduce((sum, { points }) => sum + (points ?? 0), 0)]).toEqual([id, index, printed]);
    });
  });

  it.each(CHECKLISTS.map((list) => [list.id, list] as const))("%s numbers its items and says where it comes from", (id, list) => {
    expect(itemsOf(list).map((item) => item.id)).toEqual(itemsOf(list).map((_, index) => `${id}-${index + 1}`));
    expect(list.source).not.toBe("");
    expect(itemsOf(list).flatMap(({ topics }) => topics).filter((topic) => !isTopicId(topic))).toEqual([]);
  });
});

describe("what the facts leave open", () => {
  it("stays blank: no total, no points and no block's name is made up", () => {
    expect(CHECKLISTS.filter(({ total }) => total !== undefined).map(({ id }) => id)).toEqual(["C1"]);
    expect(CHECKLISTS.flatMap(itemsOf).filter(({ points }) => points === undefined).map(({ id }) => id)).toEqual(["C2-9", "C3-16", "C3-17", "C3-18", "C4-5", "C6-12"]);
    expect(CHECKLISTS.flatMap(({ blocks }) => blocks).filter(({ title }) => /^第.部分$/.test(title)).length).toBe(2);
  });

  it("keeps conditions apart from items, and marks what a list calls 必备", () => {
    expect(checklistNamed("C4")!.preconditions.length).toBe(6);
    expect(itemsOf(checklistNamed("C7b")!).filter(({ required }) => required).map(({ id }) => id)).toEqual(["C7b-1", "C7b-2", "C7b-5", "C7b-6"]);
  });
});

describe("the topics", () => {
  it("name tables, fields and rules that exist", () => {
    const rules = new Set(RULES.map(({ id }) => id));
    for (const { id, tables, asks, rules: fed = [] } of TOPICS as readonly { id: string; tables: readonly string[]; asks: readonly { table: string; where?: { field: string } }[]; rules?: readonly string[] }[]) {
      expect([id, fed.filter((rule) => !rules.has(rule))]).toEqual([id, []]);
      expect([id, tables.filter((table) => !isTableId(table))]).toEqual([id, []]);
      for (const { table, where } of asks) {
        expect([id, isTableId(table) && (where === undefined || fieldById(tableById(table), where.field) !== undefined)]).toEqual([id, true]);
      }
    }
  });
});
