import fc from "fast-check";
import {
  bareName,
  coreOfName,
  fingerprint,
  hasPlaceholder,
  likeness,
  quoted,
  yearsIn,
} from "../../src/schedule/activity-names";

describe("names of activities", () => {
  it.each([
    ["组织教职工乒乓球比赛", "乒乓球"],
    ["开展“读书月”系列活动", "读书月"],
    ["2026年教职工趣味运动会", "趣味运动会"],
    ["工会活动", "工会活动"],
  ])("the core of %s is %s", (name, core) => {
    expect(coreOfName(name)).toBe(core);
  });

  it("are bare without marks and widths", () => {
    expect(bareName(" “三·八”　节（２０２７）")).toBe("三八节2027");
  });

  it.each([
    ["20xx年工作总结", true],
    ["学习“××大”精神", true],
    ["看望***老师", true],
    ["与某某学校联谊", true],
    ["参观____纪念馆", true],
    ["4×100米接力", false],
    ["XX年", true],
    ["PPT 制作比赛", false],
  ])("%s has something to fill in: %s", (name, expected) => {
    expect(hasPlaceholder(name)).toBe(expected);
  });

  it("speak of years", () => {
    expect(yearsIn("2026年迎新联欢，2025—2026学年总结")).toEqual([2026, 2025, 2026]);
    expect(yearsIn("二〇二六年总结")).toEqual([2026]);
    expect(yearsIn("1000米跑，50年教龄")).toEqual([]);
  });

  it("have fingerprints that marks don't change", () => {
    expect(fingerprint("庆“三·八”活动。")).toBe(fingerprint("庆三八活动"));
    expect(fingerprint("庆三八活动")).not.toBe(fingerprint("庆五一活动"));
    fc.assert(fc.property(fc.string(), (text) => expect(fingerprint(text)).toMatch(/^[0-9a-f]{8}$/)));
  });

  it("are alike between 0 and 1, whichever comes first", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("are quoted with single marks inside", () => {
    expect(quoted("庆“五一”")).toBe("“庆‘五一’”");
  });
});
