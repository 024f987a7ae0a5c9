import { termEnded } from "../../../../src/inspection/rules/people/term-ended";
import { placesOf } from "../../ledgers";

describe("名单上的委员和代表要在任期内", () => {
  it("finds terms that ended before the year, unless the row accounts for it", () => {
    const committees = [
      ["姓名", "职务", "任期届满", "离任日期", "备注"],
      ["赵一", "主席", "2028-03-01", null, null],
      ["钱二", "委员", "2025-03-01", null, null],
      ["孙三", "委员", "2025-03-01", "2025-03-01", null],
      ["李四", "委员", "2025-03-01", null, "延期换届，教工〔2025〕3号"],
      ["周五", "委员", "2026-03-01", null, null],
    ];
    const deputies = [["姓名", "任期届满"], ["吴六", "2024-12-31"]];
    expect(placesOf(termEnded, { committees, deputies })).toEqual(["组织机构!C3", "教代会代表名册!B2"]);
  });
});
