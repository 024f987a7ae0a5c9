import { textFigures } from "../../../../src/inspection/rules/year/text-figures";
import { placesOf, prose } from "../../ledgers";

describe("计划、总结里的数字前后合得上", () => {
  it("finds an announced number that the list doesn't keep", () => {
    const texts = [prose("summary", "一年来办了三个活动：", "1、登山；", "2、拔河；", "3、健步走；", "4、棋类赛。")];
    expect(placesOf(textFigures, {}, { texts })).toEqual(["工作总结!A1"]);
    expect(placesOf(textFigures, {}, { texts: [prose("summary", "一年来办了三个活动：", "1、登山；", "2、拔河；", "3、健步走。")] })).toEqual([]);
  });
});
