import { bankExplained } from "../../../../src/inspection/rules/sums/bank-explained";
import { reportOf } from "../../ledgers";

function levelsOf(statement: number, book: number, why: string | null) {
  const bank = [["月份", "对账单余额", "账面余额", "差额说明"], ["3月", statement, book, why]];
  return reportOf(bankExplained, { bank }).findings.map(({ place, level }) => `${place.cell} ${level}`);
}

describe("对账单与账面的差额要有说明", () => {
  it("asks for what is not explained, or explained by other sums", () => {
    expect(levelsOf(29_808.83, 29_308.83, null)).toEqual(["C2 应改"]);
    expect(levelsOf(29_808.83, 29_308.83, "无")).toEqual(["C2 应改"]);
    expect(levelsOf(29_808.83, 29_308.83, "支票未兑付300元")).toEqual(["C2 建议"]);
  });

  it("lets equal and explained balances be", () => {
    const right = [levelsOf(100, 100, null), levelsOf(800, 300, "支票未兑付500元"), levelsOf(800, 300, "未兑付700元，银行代付200元"), levelsOf(800, 300, "银行未达")];
    expect(right).toEqual([[], [], [], []]);
  });
});
