import { votesPresent } from "../../../../src/inspection/rules/sums/votes-present";
import { reportOf } from "../../ledgers";

const HEADINGS = ["会议时间", "实到人数", "同意票", "反对票", "弃权票"];

function levelsOf(...votes: (number | string | null)[]) {
  return reportOf(votesPresent, { meetings: [HEADINGS, ["2026-03-01", ...votes]] }).findings.map(({ place, level }) => `${place.cell} ${level}`);
}

describe("表决票数要与实到人数一致", () => {
  it("finds more votes than people, and asks for those who did not vote", () => {
    expect(levelsOf(42, 40, 2, 1)).toEqual(["C2 应改"]);
    expect(levelsOf(42, 40, 1, null)).toEqual(["C2 建议"]);
  });

  it("lets right counts and rows without a vote be", () => {
    expect([levelsOf(42, 40, 1, 1), levelsOf(42, 42, null, null), levelsOf(42, null, null, null), levelsOf(42, 40, "若干", 1)]).toEqual([[], [], [], []]);
  });
});
