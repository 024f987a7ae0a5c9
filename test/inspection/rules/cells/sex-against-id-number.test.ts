import { sexAgainstIdNumber } from "../../../../src/inspection/rules/cells/sex-against-id-number";
import { placesOf } from "../../ledgers";

const MAN = "349816198807231238";

describe("性别要与身份证号一致", () => {
  it("finds contradictions, and only where the number itself is right", () => {
    const members = [["姓名", "性别", "身份证号"], ["赵一", "男", MAN], ["钱二", "女", MAN], ["孙三", "女", "349816198807231230"], ["李四", null, MAN]];
    const mutualAid = [["姓名", "性别", "身份证号"], ["周五", "女", MAN]];
    expect(placesOf(sexAgainstIdNumber, { members, mutualAid })).toEqual(["会员名册!B3", "互助保障!B2"]);
  });
});
