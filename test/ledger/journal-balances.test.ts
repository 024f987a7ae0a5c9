import type { CellValue } from "../../src/book";
import { formatYuan, plainBook, plainSheet } from "../../src/book";
import { broughtForward, closingBalance, openingBalance, readLedger, recognise } from "../../src/ledger";

type Rows = readonly (readonly CellValue[])[];

const HEADINGS: Rows[number] = ["日期", "凭证号", "摘要", "经费科目", "收入金额", "支出金额", "余额"];
const ENTRIES: Rows = [
  ["2026-01-08", "1", "拨缴经费", "拨缴经费收入", 2000, null, 7000],
  ["2026-03-02", "2", "购买器材", "文体活动支出", null, 1200, 5800],
  ["2026-09-01", "3", "会议用品", "会议支出", null, 300, 5500],
];

/** A journal read by the real reader, its title in row 1 and its headings in row 2. */
function journal(entries: Rows, { headings = HEADINGS, title = "2026年工会经费收支明细账" } = {}) {
  const book = plainBook([plainSheet("收支明细", [[title], headings, ...entries])]);
  return readLedger([{ book, recognised: recognise(book) }]).ledger;
}

const yuan = (amount: Parameters<typeof formatYuan>[0] | undefined) => amount && formatYuan(amount);
const opening: Rows[number] = [null, null, "上年结转", null, null, null, 5000];

describe("what a journal brings forward", () => {
  it("stands above its first entry", () => {
    const ledger = journal([opening, ...ENTRIES]);
    expect(yuan(openingBalance(ledger))).toBe("5,000.00");
    expect(broughtForward(ledger.recordSets("journal")[0]!)?.row).toBe(2);
    expect(openingBalance(journal(ENTRIES))).toBeUndefined();
  });

  it("is in the unit of its column", () => {
    const inWan = ENTRIES.map((cells) => cells.map((cell) => (typeof cell === "number" ? cell / 10_000 : cell)));
    const headings = [...HEADINGS.slice(0, 4), "收入金额（万元）", "支出金额（万元）", "余额（万元）"];
    const ledger = journal([[...opening.slice(0, 6), 0.5], ...inWan], { headings });
    expect([yuan(openingBalance(ledger)), yuan(closingBalance(ledger))]).toEqual(["5,000.00", "5,500.00"]);
  });
});

describe("what a journal closes with", () => {
  it("is the balance of its newest entry, below or on top", () => {
    expect(yuan(closingBalance(journal(ENTRIES)))).toBe("5,500.00");
    expect(yuan(closingBalance(journal([...ENTRIES].reverse())))).toBe("5,500.00");
  });

  it("is not said where the newest entry has no balance", () => {
    expect(closingBalance(journal([...ENTRIES, ["2026-12-20", "4", "购买奖品", "文体活动支出", null, 500, null]]))).toBeUndefined();
  });

  it("is reckoned from the opening where the journal has no balances", () => {
    const bare = ENTRIES.map((cells) => [...cells.slice(0, 6), null]);
    expect(yuan(closingBalance(journal([opening, ...bare])))).toBe("5,500.00");
    expect(closingBalance(journal(bare))).toBeUndefined();
  });
});
