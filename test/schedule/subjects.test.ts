import { besideFestivals, festivalsIn, mainDutyOf, makesReady } from "../../src/schedule/subjects";

describe("what a name speaks of", () => {
  it.each([
    ["庆“三·八”妇女节", ["women"]],
    ["“五一”、“五四”活动", ["labour", "youth"]],
    ["教职工迎春文艺晚会", ["newYear"]],
    ["农历新年慰问退休教师", ["springFestival"]],
    ["看望退休教师", []],
    ["4×100米接力", []],
  ])("%s: %j", (name, festivals) => {
    expect(festivalsIn(name)).toEqual(festivals);
  });

  it.each([
    ["拟定教师节活动方案", true],
    ["六一文艺节目评选", true],
    ["筹备趣味运动会", true],
    ["庆祝教师节", false],
    ["评选优秀教师", false],
  ])("%s makes ready: %s", (name, expected) => {
    expect(makesReady(name)).toBe(expected);
  });

  it("is left when the festival is taken away", () => {
    expect(besideFestivals("庆“三八”插花活动")).toBe("插花活动");
    expect(besideFestivals("迎新年联欢会")).toBe("联欢会");
  });

  it("is the duty that comes first in the words", () => {
    expect(mainDutyOf("召开教代会，征集提案")?.id).toBe("congress");
    expect(mainDutyOf("征集提案，为教代会做准备")?.id).toBe("proposals");
    expect(mainDutyOf("教职工篮球赛")).toBeUndefined();
  });
});
