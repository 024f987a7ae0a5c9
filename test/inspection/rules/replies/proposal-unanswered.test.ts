import { proposalUnanswered } from "../../../../src/inspection/rules/replies/proposal-unanswered";
import { placesOf } from "../../ledgers";

const HEADINGS = ["提案编号", "立案情况", "答复日期", "答复内容"];

describe("立案的提案要有答复", () => {
  it("asks those filed, and takes a date or words for an answer", () => {
    const proposals = [HEADINGS, ["01", "立案", "2026-05-01", "已办"], ["02", "立案", null, null], ["03", "建议", null, null], ["04", "立案", null, "正在办理"], ["05", "不予立案", null, null]];
    expect(placesOf(proposalUnanswered, { proposals })).toEqual(["教代会提案!C3"]);
  });
});
