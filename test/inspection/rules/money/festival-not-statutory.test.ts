import { festivalNotStatutory } from "../../../../src/inspection/rules/money/festival-not-statutory";
import { placesOf } from "../../ledgers";

describe("慰问品只在七个法定节日发", () => {
  it("finds 教师节, 三八 and their like; not activities' coupons or birthdays", () => {
    const welfare = [["节日", "慰问品"], ["春节", "米"], ["教师节", "毛巾"], ["三八妇女节", "洗护"], ["生日", "蛋糕券"], ["教师节暨中秋节", "月饼"], ["工会消费券", "文旅券"], ["五一", "油"], ["三月三", "糯米"]];
    expect(placesOf(festivalNotStatutory, { welfare })).toEqual(["节日慰问品发放!A3", "节日慰问品发放!A4"]);
  });
});
