import { sexAgainstIdNumber } from "../../../../src/inspection/rules/cells/sex-against-id-number";
import { placesOf } from "../../ledgers";

const MAN = "349816198807231238";
const WOMAN = "34981619900303222X";

describe("性别要与身份证号一致", () => {
  it("finds contradictions, and only where the number itself is right", () => {
    const members = [["姓名", "性别", "身份证号"], ["赵一", "男", MAN], ["钱二", "男", WOMAN], ["孙三", "女", "349816198807231230"], ["李四", null, "990101197911055219"]];
    const mutualAid = [["姓名", "性别", "身份证号"], ["周五", "女", MAN]];
    expect(placesOf(sexAgainstIdNumber, { members, mutualAid })).toEqual(["会员名册!B3", "互助保障!B2"]);
  });

  it("judges nobody by a number that two rows bear", () => {
    const members = [["姓名", "性别", "身份证号"], ["赵一", "男", MAN], ["钱二", "女", MAN]];
    expect(placesOf(sexAgainstIdNumber, { members })).toEqual([]);
  });
});
