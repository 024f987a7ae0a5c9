import { receivingWhileNoMember } from "../../../../src/inspection/rules/people/receiving-while-no-member";
import { placesOf } from "../../ledgers";

const MEMBERS = [["姓名", "入会时间", "离会日期"], ["赵一", "2010-09-01", null], ["钱二", "2026-09-01", null], ["孙三", "2010-09-01", "2026-03-31"]];

describe("领慰问品、缴会费的人当天要是会员", () => {
  it("finds those who had left or not joined yet; the month itself is settled freely", () => {
    const welfare = [["节日", "发放日期", "领取人"], ["春节", "2026-02-10", "赵一"], ["端午", "2026-06-15", "钱二"], ["中秋", "2026-09-25", "孙三"], ["清明", "2026-04-03", "孙三"], ["教师节", "2026-09-08", "钱二"]];
    expect(placesOf(receivingWhileNoMember, { members: MEMBERS, welfare })).toEqual(["节日慰问品发放!C3", "节日慰问品发放!C4", "节日慰问品发放!C5"]);
  });
});
