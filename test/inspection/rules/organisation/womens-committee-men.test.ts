import { womensCommitteeMen } from "../../../../src/inspection/rules/organisation/womens-committee-men";
import { placesOf } from "../../ledgers";

describe("女职工委员会由女会员组成", () => {
  it("finds a man in the list, not one of another committee", () => {
    const committees = [["机构", "姓名", "性别"], ["女职工委员会", "赵一", "男"], ["女职工委员会", "钱二", "女"], ["工会委员会", "孙三", "男"]];
    expect(placesOf(womensCommitteeMen, { committees })).toEqual(["组织机构!C2"]);
  });
});
