import { chairDiffers } from "../../../../src/inspection/rules/organisation/chair-differs";
import { placesOf } from "../../ledgers";

describe("基本情况的主席与组织机构一致", () => {
  const committees = [["机构", "姓名", "职务", "离任日期"], ["工会委员会", "赵一", "主席", "2026-03-01"], ["工会委员会", "钱 二", "主席", null], ["工会委员会", "孙三", "副主席", null], ["女职工委员会", "李四", "主席", null]];
  const found = (chair: string) => placesOf(chairDiffers, { unit: [["单位名称", "青禾小学"], ["工会主席", chair]], committees });

  it("finds the former one still named", () => {
    expect(found("赵一")).toEqual(["基本情况!B2"]);
  });

  it("is content with the present one, however it is spaced", () => {
    expect(found("钱二")).toEqual([]);
    expect(found("")).toEqual([]);
  });
});
