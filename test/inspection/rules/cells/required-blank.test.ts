import { requiredBlank } from "../../../../src/inspection/rules/cells/required-blank";
import { placesOf } from "../../ledgers";

const HEADINGS = ["慰问日期", "慰问对象", "慰问事由", "慰问人"];

describe("必填的要填", () => {
  it("finds blanks in columns that are there", () => {
    const visits = [HEADINGS, ["2026-03-01", "赵一", "住院", "钱二"], [null, "孙三", "住院", "钱二"], ["2026-03-03", "李四", null, "钱二"]];
    expect(placesOf(requiredBlank, { visits })).toEqual(["走访慰问!A3", "走访慰问!C4"]);
  });

  it("takes 同上 and 无 for answers", () => {
    const visits = [HEADINGS, ["2026-03-01", "赵一", "住院", "钱二"], ["同上", "孙三", "同上", "无"]];
    expect(placesOf(requiredBlank, { visits })).toEqual([]);
  });

  it("tells a column that nobody fills once, at its heading", () => {
    const visits = [HEADINGS, ...[1, 2, 3, 4].map((day) => [`2026-03-0${day}`, "赵一", "住院", null])];
    expect(placesOf(requiredBlank, { visits })).toEqual(["走访慰问!D1"]);
  });

  it("tells a column that many leave blank once; a few blanks each for themselves", () => {
    const visits = (blank: number) => [HEADINGS, ...Array.from({ length: 9 }, (_, index) => [`2026-03-0${index + 1}`, "赵一", "住院", index < blank ? null : "钱二"])];
    expect(placesOf(requiredBlank, { visits: visits(5) })).toEqual(["走访慰问!D1"]);
    expect(placesOf(requiredBlank, { visits: visits(3) })).toEqual(["走访慰问!D2", "走访慰问!D3", "走访慰问!D4"]);
  });

  it("asks a form for its own", () => {
    expect(placesOf(requiredBlank, { unit: [["单位名称", "青禾镇中心小学"], ["地区", null], ["统一社会信用代码", null]] })).toEqual(["基本情况!B2"]);
  });
});
