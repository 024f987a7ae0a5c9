import { rowProduct } from "../../../../src/inspection/rules/sums/row-product";
import { placesOf } from "../../ledgers";

describe("数量乘单价要等于金额", () => {
  it("finds amounts that the factors don't give", () => {
    const welfare = [["节日", "人数", "标准", "发放金额"], ["春节", 40, 300, 12000], ["端午", 40, 150, 6100], ["中秋", null, 300, 12000]];
    const assets = [["资产名称", "数量", "单价", "金额"], ["书柜", 3, 333.33, 1000], ["空调", 2, 2600, 5300]];
    expect(placesOf(rowProduct, { welfare, assets })).toEqual(["固定资产!D3", "节日慰问品发放!D3"]);
  });
});
