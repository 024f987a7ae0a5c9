import { unreadableDate } from "../../../../src/inspection/rules/cells/unreadable-date";
import { placesOf } from "../../ledgers";

describe("日期要写得出、日历上有", () => {
  it("finds days the calendar has not", () => {
    const visits = [["慰问日期"], ["2026-02-30"], ["2026-03-01"], ["2026.13.1"], [null]];
    expect(placesOf(unreadableDate, { visits })).toEqual(["走访慰问!A2", "走访慰问!A4"]);
  });
});
