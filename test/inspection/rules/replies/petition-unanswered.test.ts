import { petitionUnanswered } from "../../../../src/inspection/rules/replies/petition-unanswered";
import { placesOf } from "../../ledgers";

describe("来信来访要有处理结果", () => {
  it("finds what was heard and not dealt with", () => {
    const petitions = [["来访日期", "反映内容", "处理结果", "答复日期"], ["2026-03-01", "食堂", "已改进", "2026-03-08"], ["2026-04-01", "停车", null, null], ["2026-05-01", "职称", "已解释", null]];
    expect(placesOf(petitionUnanswered, { petitions })).toEqual(["来访接待!D3"]);
  });
});
