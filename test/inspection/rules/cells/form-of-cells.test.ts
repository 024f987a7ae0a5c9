import { formOfCells } from "../../../../src/inspection/rules/cells/form-of-cells";
import { placesOf, reportOf } from "../../ledgers";

describe("格子里没有多余的空格，日期是真正的日期", () => {
  it("is told once for each table, at its first untidy cell", () => {
    const members = [
      ["姓名", "出生日期", "联系电话"],
      ["赵一", "1988年7月23日", "138 0013 8000"],
      [" 钱二", "1990.3.5", "１３８００１３８０００"],
      ["孙三", "1990年3月", "13800138000"],
    ];
    const { findings } = reportOf(formOfCells, { members });
    expect(findings).toMatchObject([{ place: { cell: "B2" }, text: "这张表有 2 格写成文字的日期、2 格有多余的空格或看不见的字符、1 格全角的数字和字母" }]);
  });

  it("finds nothing in a tidy table", () => {
    expect(placesOf(formOfCells, { members: [["姓名", "出生日期"], ["赵一", 32347]] })).toEqual([]);
  });
});
