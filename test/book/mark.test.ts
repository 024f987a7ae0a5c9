import { findMark, isOurs, markedSheets, plainBook, plainSheet, STATE_SHEET } from "../../src/book";

const schedule = plainSheet("年度活动安排", [["union-ledger:schedule", "name"]]);

describe("the mark of a generated sheet", () => {
  it("is found in the corner, and where a user put lines before it", () => {
    expect(findMark(schedule)).toEqual({ id: "schedule", row: 0, column: 0 });
    expect(findMark(plainSheet("安排", [[], [null, "union-ledger:future"]]))).toEqual({
      id: "future",
      row: 1,
      column: 1,
    });
  });

  it("is none on a user's sheet, whatever it says about us", () => {
    expect(findMark(plainSheet("说明", [["见 union-ledger:schedule"]]))).toBeUndefined();
  });

  it("tells our sheets from the user's", () => {
    const book = plainBook([
      plainSheet("会员", [["姓名"]]),
      schedule,
      plainSheet(STATE_SHEET, [["…"]]),
      { ...schedule, name: "副本" },
    ]);
    expect(book.sheets.map(isOurs)).toEqual([false, true, true, true]);
    expect(markedSheets(book, "schedule").map(({ name }) => name)).toEqual(["年度活动安排", "副本"]);
  });
});
