import { membershipRate } from "../../../../src/inspection/rules/organisation/membership-rate";
import { reportOf } from "../../ledgers";

describe("入会率是目标", () => {
  const found = (staff: number, members: number) => reportOf(membershipRate, { unit: [["单位名称", "青禾小学"], ["职工人数", staff], ["会员人数", members]] }).findings;

  it("is a hint and never more", () => {
    expect(found(100, 60).map(({ level }) => level)).toEqual(["建议"]);
    expect(found(100, 60)[0]!.text).toContain("自愿");
  });

  it("says nothing from nine in ten on", () => {
    expect(found(100, 90)).toEqual([]);
  });
});
