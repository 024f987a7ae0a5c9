import { unionTraining } from "../../../../src/inspection/rules/organisation/union-training";
import { placesOf } from "../../ledgers";

describe("工会干部每年至少培训一次", () => {
  const training = (...topics: string[]) => [["培训时间", "培训内容"], ...topics.map((topic) => ["2026-05-01", topic])];

  it("is missed when the year is over", () => {
    expect(placesOf(unionTraining, { training: training("急救知识", "消防演练") })).toEqual(["培训学习!"]);
    expect(placesOf(unionTraining, { training: training("急救知识") }, { today: "2026-11-22" })).toEqual([]);
  });

  it("is any training of those who work for the union", () => {
    expect(placesOf(unionTraining, { training: training("急救知识", "经审委员业务学习") })).toEqual([]);
  });
});
