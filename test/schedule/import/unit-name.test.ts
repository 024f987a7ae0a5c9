import { unitNameOf } from "../../../src/schedule/import";

describe("the unit of a plan", () => {
  it.each([
    ["青禾镇中心小学2026年工会工作计划", "", "青禾镇中心小学"],
    ["2026年青禾镇中心小学工会工作计划", "", "青禾镇中心小学"],
    ["2025-2026学年度第一中学工会工作计划", "", "第一中学"],
    ["云溪县第一中学工会2026年工作要点", "", "云溪县第一中学"],
    ["工会工作计划", "……\n        澄湾市教育局工会委员会\n2026年1月", "澄湾市教育局"],
    ["20xx年学校工会工作计划", "", undefined],
    ["某某小学2026年工会工作计划", "", undefined],
    ["如何写学校工会工作总结及明年工作计划", "", undefined],
  ])("of %j, signed %j, is %j", (title, text, expected) => {
    expect(unitNameOf(title, text)).toBe(expected);
  });
});
