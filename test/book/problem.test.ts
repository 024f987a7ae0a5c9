import { byLevel, levelCounts } from "../../src/book";

const found = (["建议", "必改", "应改", "必改"] as const).map((level, nth) => ({ level, nth }));

describe("levels", () => {
  it("come the graver first, in the order found within a level", () => {
    expect([...found].sort(byLevel).map(({ nth }) => nth)).toEqual([1, 3, 2, 0]);
  });

  it("are counted each, also where nothing was found", () => {
    expect(levelCounts(found)).toEqual(["必改 2 处", "应改 1 处", "建议 1 处"]);
    expect(levelCounts([])).toEqual(["必改 0 处", "应改 0 处", "建议 0 处"]);
  });
});
