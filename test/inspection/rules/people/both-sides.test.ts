import { bothSides } from "../../../../src/inspection/rules/people/both-sides";
import { placesOf } from "../../ledgers";



describe("一件事的两方不能是同一个人", () => {
  it("finds one person on both sides", () => {
    const mentoring = [["师傅", "徒弟"], ["赵一", "钱二"], ["孙三", "孙三"]];
    const proposals = [["提案人", "附议人"], ["赵一", "钱二、赵一"]];
    const visits = [["慰问对象", "慰问人"], ["赵一", "钱二、孙三"], ["李四", "李四"]];
    expect(placesOf(bothSides, { mentoring, proposals, visits }).sort()).toEqual(["师徒结对!A3", "教代会提案!B2", "走访慰问!B3"].sort());
  });

  it("lets rows be that take one side from above, or leave it open", () => {
    const visits = [["慰问对象", "慰问人"], ["赵一", "钱二"], ["钱二", "同上"], ["孙三", null]];
    expect(placesOf(bothSides, { visits })).toEqual([]);
  });
});
