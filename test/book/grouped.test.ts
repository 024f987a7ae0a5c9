import { groupedBy } from "../../src/book";

describe("items grouped by what they share", () => {
  it("keep their order, the groups that of their first", () => {
    expect([...groupedBy(["b1", "a1", "b2", "c1", "a2"], ([letter]) => letter)]).toEqual([["b", ["b1", "b2"]], ["a", ["a1", "a2"]], ["c", ["c1"]]]);
  });

  it("are left out without a key; a key that is empty or 0 is one", () => {
    expect([...groupedBy([1, 0, 2, 0], (n) => (n === 2 ? undefined : n))]).toEqual([[1, [1]], [0, [0, 0]]]);
    expect([...groupedBy(["", "a", ""], (text) => text)]).toEqual([["", ["", ""]], ["a", ["a"]]]);
  });
});
