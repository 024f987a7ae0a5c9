import { ACCOUNTS, UNIT_KINDS, wordSetOf } from "../../src/regulation";
import { bareName } from "../../src/schedule/activity-names";
import { DUTIES } from "../../src/schedule/duties";
import { appliesTo, basisOf, inWords, isSaidBy, monthsOfDuty } from "../../src/schedule/duty";
import { dutiesFor } from "../../src/schedule/duty-rows";

const dutyOf = (id: string) => DUTIES.find((duty) => duty.id === id)!;

describe("the standing duties", () => {
  it("have an id each, months of the year and an account that exists", () => {
    const accounts = new Set(ACCOUNTS.map(({ name }) => name));
    expect(new Set(DUTIES.map(({ id }) => id)).size).toBe(DUTIES.length);
    for (const duty of DUTIES) {
      expect(
        [...duty.months, ...(duty.schoolYearMonths ?? [])].every((month) => month >= 1 && month <= 12),
      ).toBe(true);
      if (duty.account !== undefined) expect(accounts).toContain(duty.account);
    }
  });

  it("follow duties that exist", () => {
    const leaders = DUTIES.flatMap(({ follows }) => (follows ? [follows.duty] : []));
    expect(leaders.length).toBeGreaterThan(0);
    for (const leader of leaders) expect(dutyOf(leader)?.id).toBe(leader);
  });

  it("are recognised by their own names, in the words of every kind of unit", () => {
    for (const kind of UNIT_KINDS) {
      const words = wordSetOf(kind);
      const unrecognised = DUTIES.filter(
        (duty) => appliesTo(duty, kind, words) && !isSaidBy(duty, bareName(inWords(duty.name, words)!)),
      );
      expect(unrecognised.map(({ id }) => id)).toEqual([]);
    }
  });

  it("leave a school's August to what belongs there", () => {
    const inAugust = dutiesFor("学校").filter((duty) => monthsOfDuty(duty, "calendar").includes(8));
    expect(inAugust.map(({ id }) => id)).toEqual(["rest", "schooling-aid"]);
  });

  it("speak each kind's words, and drop what a kind has no word for", () => {
    const names = (kind: "学校" | "企业" | "法院") =>
      dutiesFor(kind).map((duty) => inWords(duty.name, wordSetOf(kind)));
    expect(names("学校")).toContain("召开教代会");
    expect(names("学校")).toContain("校务公开半年自查");
    expect(names("企业")).toContain("召开职代会");
    expect(names("企业")).toContain("厂务公开半年自查");
    expect(dutiesFor("法院").map(({ id }) => id)).not.toContain("openness");
    expect(dutiesFor("企业").map(({ id }) => id)).not.toContain("mentoring");
  });

  it("cite the schools' own rule only for schools", () => {
    expect(basisOf(dutyOf("congress"), "学校").document).toBe("学校教职工代表大会规定");
    expect(basisOf(dutyOf("congress"), "企业").document).toBe("通行做法");
  });

  it.each([
    ["召开教代会", "congress", true],
    ["教代会准备工作", "congress", false],
    ["教代会提案答复情况反馈", "congress", false],
    ["全年工会工作总结和经费决算", "final-account", true],
    ["上半年工会工作总结", "summary", false],
    ["工会主席、经审委员参加上级培训", "audit", false],
    ["工会主席、经审委员参加上级培训", "training", true],
    ["重阳节看望退休教师", "warmth", false],
    ["夏送凉活动", "coolness", true],
  ])("%s, as %s: %s", (name, id, expected) => {
    expect(isSaidBy(dutyOf(id), bareName(name))).toBe(expected);
  });
});
