import { planOrder } from "../../../../src/inspection/rules/year/plan-order";
import { placesOf } from "../../ledgers";

describe("先筹备，后举办", () => {
  const plan = (...rows: [string, string][]) => [["月份", "活动内容"], ...rows];

  it("finds a preparation after its event", () => {
    expect(placesOf(planOrder, { plan: plan(["9月", "召开教代会"], ["11月", "筹备教代会"]) })).toEqual(["年度活动计划!B3"]);
    expect(placesOf(planOrder, { plan: plan(["10月", "迎春晚会"], ["12月", "启动迎春晚会"]) })).toEqual(["年度活动计划!B3"]);
  });

  it("is content with the right order, the same month, and other subjects", () => {
    expect(placesOf(planOrder, { plan: plan(["10月", "筹备迎春晚会"], ["12月", "迎春晚会"]) })).toEqual([]);
    expect(placesOf(planOrder, { plan: plan(["9月", "教师节活动方案"], ["9月", "教师节活动"]) })).toEqual([]);
    expect(placesOf(planOrder, { plan: plan(["3月", "趣味运动会"], ["9月", "筹备教代会"]) })).toEqual([]);
    expect(placesOf(planOrder, { plan: plan(["3月", "教代会"], ["9月", "筹备教代会"], ["10月", "教代会"]) })).toEqual([]);
  });
});
