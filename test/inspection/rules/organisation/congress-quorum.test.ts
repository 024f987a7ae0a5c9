import { congressQuorum } from "../../../../src/inspection/rules/organisation/congress-quorum";
import { placesOf, reportOf } from "../../ledgers";

describe("教代会到会人数要过三分之二", () => {
  const congressSessions = [["届次", "召开日期", "应到代表", "实到代表"], ["五届一次", "2026-03-01", 36, 24], ["五届二次", "2026-09-01", 36, 23]];

  it("finds one below, as a hint where no document in force is known", () => {
    expect(reportOf(congressQuorum, { congressSessions }).findings.map(({ level, place }) => `${level} ${place.cell}`)).toEqual(["建议 D3"]);
    expect(reportOf(congressQuorum, { congressSessions }, { unit: { region: "上海市" } }).findings.map(({ level }) => level)).toEqual(["应改"]);
  });

  it("asks of the congress only", () => {
    const meetings = [["会议时间", "会议类型", "应到人数", "实到人数"], ["2026-03-01", "工会委员会", 9, 3], ["2026-03-02", "教代会主席团会议", 9, 3], ["2026-03-03", "教代会", 30, 12]];
    expect(placesOf(congressQuorum, { meetings })).toEqual(["会议记录!D4"]);
  });
});
