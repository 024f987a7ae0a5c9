import { heldUnplanned } from "../../../../src/inspection/rules/year/held-unplanned";
import { placesOf } from "../../ledgers";

describe("办过的活动多数在计划里", () => {
  const plan = [["月份", "活动内容"], ["5月", "趣味运动会"], ["3月", "三八节活动"]];
  const activities = (...names: string[]) => [["活动时间", "活动名称"], ["2026-03-06", "妇女节插花"], ["2026-05-20", "教职工趣味运动会"], ...names.map((name) => ["2026-06-10", name])];

  it("is told once where several are not", () => {
    expect(placesOf(heldUnplanned, { plan, activities: activities("钓鱼比赛", "书画展", "棋牌赛", "观影") })).toEqual(["活动台帐!A4"]);
  });

  it("lets a few pass", () => {
    expect(placesOf(heldUnplanned, { plan, activities: activities("钓鱼比赛", "书画展") })).toEqual([]);
  });
});
