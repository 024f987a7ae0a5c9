import { bookBalance } from "../../../../src/inspection/rules/sums/book-balance";
import { placesOf } from "../../ledgers";

const HEADINGS = ["日期", "摘要", "收入金额", "支出金额", "余额"];
const journal = [HEADINGS, ["2026-01-05", "会费", 100, null, 1100], ["2026-01-20", "慰问", null, 300, 800], ["2026-02-03", "会费", 50, null, 850]];
const bank = (january: number, february: number) => [["月份", "对账单余额", "账面余额"], ["1月", 800, january], ["2月", 850, february]];

describe("对账表的账面余额要等于账上的月末余额", () => {
  it("compares each month with the journal's last balance of it", () => {
    expect(placesOf(bookBalance, { journal, bank: bank(800, 805) })).toEqual(["银行对账!C3"]);
    expect(placesOf(bookBalance, { journal, bank: bank(800, 850) })).toEqual([]);
  });

  it("can't tell where the journal's own balances break, or its days go back", () => {
    const broken = [...journal.slice(0, 3), ["2026-02-03", "会费", 50, null, 805]];
    const twoAccounts = [...journal, ["2026-01-07", "利息", 5, null, 5]];
    const undated = [...journal.slice(0, 3), ["2026-01-32", "慰问", null, 100, 700], ["2026-02-03", "会费", 50, null, 750]];
    expect(placesOf(bookBalance, { journal: undated, bank: bank(700, 750) })).toEqual([]);
    expect(placesOf(bookBalance, { journal: broken, bank: bank(800, 850) })).toEqual([]);
    expect(placesOf(bookBalance, { journal: twoAccounts, bank: bank(1, 2) })).toEqual([]);
  });
});
