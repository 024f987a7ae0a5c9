import { congressSequence } from "../../../../src/inspection/rules/organisation/congress-sequence";
import { sessionNumber } from "../../../../src/inspection/rules/organisation/session-number";
import { placesOf } from "../../ledgers";

describe("the number of a session", () => {
  it("is read in its usual spellings", () => {
    expect(sessionNumber("八届四次教代会")).toEqual({ congress: 8, meeting: 4 });
    expect(sessionNumber("第三届教职工代表大会暨工会会员代表大会第六次会议")).toEqual({ congress: 3, meeting: 6 });
    expect(sessionNumber("第十二届 第 1 次")).toEqual({ congress: 12, meeting: 1 });
    expect(sessionNumber("2026年教代会")).toBeUndefined();
  });
});

describe("教代会届次按时间顺着排", () => {
  const sessions = (...rows: [string, string][]) => [["届次", "召开日期"], ...rows];

  it("finds one that goes back or repeats", () => {
    expect(placesOf(congressSequence, { congressSessions: sessions(["五届一次", "2024-03-01"], ["五届三次", "2025-03-01"], ["五届二次", "2026-03-01"]) })).toEqual(["教代会届次档案!A4"]);
    expect(placesOf(congressSequence, { congressSessions: sessions(["五届一次", "2024-03-01"], ["五届一次", "2025-03-01"]) })).toEqual(["教代会届次档案!A3"]);
  });

  it("is content with a new congress, any order of rows, and the members' own count", () => {
    expect(placesOf(congressSequence, { congressSessions: sessions(["六届一次", "2026-03-01"], ["五届三次", "2025-03-01"], ["三届二次会员代表大会", "2026-04-01"]) })).toEqual([]);
  });
});
