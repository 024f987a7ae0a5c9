import { congressHeld } from "../../../../src/inspection/rules/organisation/congress-held";
import { reportOf, type Circumstances, type Tables } from "../../ledgers";

describe("教代会每年至少开一次", () => {
  const found = (tables: Tables, circumstances: Circumstances = {}) => reportOf(congressHeld, tables, circumstances).findings.map(({ level }) => level);
  const unit = (staff: number) => [["单位名称", "青禾小学"], ["职工人数", staff]];
  const meetings = (...rows: string[][]) => [["会议时间", "会议类型", "会议名称"], ...rows];

  it("is missing where no meeting of the year is one", () => {
    expect(found({ congressSessions: [["届次", "召开日期"], ["五届二次", "2025-03-20"]] })).toEqual(["应改"]);
    expect(found({ unit: unit(120), meetings: meetings(["2026-03-01", "工会委员会", "研究教代会筹备"]) })).toEqual(["建议"]);
  });

  it("is only a hint while the year goes on", () => {
    expect(found({ congressSessions: [["届次", "召开日期"], ["五届二次", "2025-03-20"]] }, { today: "2026-11-22" })).toEqual(["建议"]);
  });

  it("is not asked for before the year has begun", () => {
    expect(found({ congressSessions: [["届次", "召开日期"], ["五届二次", "2025-03-20"]] }, { today: "2025-12-01" })).toEqual([]);
  });

  it("is held under many names; a small school's members may meet instead", () => {
    expect(found({ meetings: meetings(["2026-03-27", "教职工代表大会", "五届三次"]) })).toEqual([]);
    expect(found({ meetings: meetings(["2026-03-27", "双代会", ""]) })).toEqual([]);
    expect(found({ unit: unit(45), meetings: meetings(["2026-03-27", "会员大会", ""]) })).toEqual([]);
    expect(found({ unit: unit(120), meetings: meetings(["2026-03-27", "会员大会", ""]) })).toEqual(["建议"]);
  });

  it("is not asked of a government office", () => {
    expect(found({ meetings: meetings(["2026-03-01", "工会委员会", ""]) }, { unit: { unitKind: "机关" } })).toEqual([]);
  });

  it("counts within the school year of a union that keeps one", () => {
    expect(found({ congressSessions: [["届次", "召开日期"], ["五届二次", "2027-03-20"]] }, { unit: { scheme: "school" }, today: "2027-09-30" })).toEqual([]);
  });
});
