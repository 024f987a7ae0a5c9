import { satisfactionBlank } from "../../../../src/inspection/rules/replies/satisfaction-blank";
import { placesOf } from "../../ledgers";

const HEADINGS = ["提案编号", "立案情况", "答复意见", "满意度"];

describe("答复过的提案要有满意度", () => {
  it("finds an answered proposal without the proposer's word", () => {
    const proposals = [HEADINGS, ["1", "立案", "已办", "满意"], ["2", "立案", "已办", null], ["3", "立案", "已办", "满意"]];
    expect(placesOf(satisfactionBlank, { proposals })).toEqual(["教代会提案!D3"]);
  });

  it("asks it of no suggestion, of nothing unanswered, and not where nobody is asked", () => {
    const proposals = [HEADINGS, ["1", "立案", "已办", "满意"], ["2", "建议", "已转", null], ["3", "立案", null, null]];
    expect(placesOf(satisfactionBlank, { proposals })).toEqual([]);
    expect(placesOf(satisfactionBlank, { proposals: [HEADINGS, ["1", "立案", "已办", null], ["2", "立案", "已办", null]] })).toEqual([]);
  });
});
