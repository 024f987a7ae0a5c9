import { compare, goldBooks, readGoldBook } from "./gold-books";

describe("example workbooks, each kept in its unit's own habits", () => {
  it.each(goldBooks().map((gold) => [gold.file, gold] as const))("%s", (_, gold) => {
    const { counts, differences } = compare(gold, readGoldBook(gold));
    expect(counts.blocks + counts.cells).toBeGreaterThan(0);
    expect(counts.values).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  });
});
