import { fieldById, TABLES } from "../../../src/ledger/tables";

/** Headings that two fields of a table share: the surroundings decide which is meant. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  journal: ["发生金额", "发生额", "收支金额", "记账金额", "金额"],
  plan: ["时间", "时间安排", "计划时间"],
};

describe("headings and titles", () => {
  it.each(TABLES.map((table) => [table.id, table] as const))("of %s are written plainly and once", (id, table) => {
    const owners = new Map<string, string[]>();
    for (const field of table.fields) {
      for (const heading of [field.heading, ...field.synonyms]) {
        owners.set(heading, [...(owners.get(heading) ?? []), field.id]);
      }
    }
    const repeated = [...owners].filter(([, fields]) => fields.length > 1).map(([heading]) => heading);
    expect(repeated.sort()).toEqual([...(SHARED[id] ?? [])].sort());
    const words = [...table.fields.flatMap((field) => field.synonyms), table.title, ...table.synonyms];
    expect(words.filter((word) => /[\s（）()：:]/.test(word))).toEqual([]);
    expect(new Set([table.title, ...table.synonyms]).size).toBe(table.synonyms.length + 1);
  });

  it("name fields that exist in identity and unique", () => {
    for (const table of TABLES) {
      for (const id of [...table.identity, ...table.unique]) {
        expect([table.id, id, fieldById(table, id) !== undefined]).toEqual([table.id, id, true]);
      }
      expect(table.identity.length).toBeGreaterThan(0);
    }
  });
});
