import { proposalFigures } from "../../../../src/inspection/rules/sums/proposal-figures";
import { placesOf } from "../../ledgers";

function findingsOf(topics: string) {
  return placesOf(proposalFigures, { meetings: [["会议时间", "会议内容"], ["2026-03-01", topics]] });
}

describe("提案的几个数要合得起来", () => {
  it("adds up what was filed, passed on and refused", () => {
    expect(findingsOf("本次大会共收到提案53件，其中立案20件、作为建议29件、不予立案4件")).toEqual([]);
    expect(findingsOf("收到53个提案：20个提案立案，29个提案作为建议，3个提案不予立案")).toEqual(["会议记录!B2"]);
  });

  it("adds up the answers to what was filed", () => {
    expect(findingsOf("提案立案20件，非常满意17件，满意2件，基本满意1件，不满意0件")).toEqual([]);
    expect(findingsOf("提案立案20件，非常满意17件，满意2件，基本满意2件")).toEqual(["会议记录!B2"]);
  });

  it("does not add up what is told in part", () => {
    expect([findingsOf("收到提案53件，立案20件"), findingsOf("审议工作报告2份，通过提案3件"), findingsOf("立案20件提案，满意19件")]).toEqual([[], [], []]);
  });
});
