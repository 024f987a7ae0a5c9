import { dissatisfied } from "../../../../src/inspection/rules/replies/dissatisfied";
import { placesOf } from "../../ledgers";



describe("不满意的答复要再办一次", () => {
  it("asks what came of it where nothing is said", () => {
    const proposals = [["提案编号", "满意度", "备注"], ["1", "不满意", null], ["2", "不满意", "已当面说明"], ["3", "基本满意", null]];
    expect(placesOf(dissatisfied, { proposals })).toEqual(["教代会提案!B2"]);
  });
});
