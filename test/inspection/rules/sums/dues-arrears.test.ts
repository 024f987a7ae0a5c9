import { duesArrears } from "../../../../src/inspection/rules/sums/dues-arrears";
import { reportOf } from "../../ledgers";

const HEADINGS = ["姓名", "应缴会费", "实缴会费", "备注"];

describe("会费要缴齐", () => {
  it("tells once how many rows are short", () => {
    const dues = [HEADINGS, ["赵一", 30, 30, null], ["钱二", 30, 20, null], ["孙三", 30, 0, null]];
    expect(reportOf(duesArrears, { dues }).findings).toMatchObject([{ place: { cell: "C3" }, text: "有 2 行会费没有缴齐，共差 40.00 元" }]);
  });

  it("lets exempt rows, overpaid rows and rows not yet entered be", () => {
    const dues = [HEADINGS, ["赵一", 30, 0, "产假免缴"], ["钱二", 30, 40, null], ["孙三", 30, null, null]];
    expect(reportOf(duesArrears, { dues }).findings).toEqual([]);
  });
});
