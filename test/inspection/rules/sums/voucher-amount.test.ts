import { voucherAmount } from "../../../../src/inspection/rules/sums/voucher-amount";
import { reportOf } from "../../ledgers";

const JOURNAL = [["日期", "凭证号", "支出金额"], ["2026-03-05", "记-3", 1500], ["2026-03-06", "记-4", 800], ["2026-03-09", "记-5", 600]];

function levelsOf(...rows: (string | number | null)[][]) {
  const visits = [["慰问日期", "慰问对象", "慰问金额", "凭证号"], ...rows];
  return reportOf(voucherAmount, { visits, journal: JOURNAL }).findings.map(({ place, level }) => `${place.cell} ${level}`);
}

describe("慰问、发放、活动的金额要与凭证一致", () => {
  it("adds up what stands under a voucher; less than it may be right", () => {
    expect(levelsOf(["2026-03-01", "赵一", 500, "记-3"], ["2026-03-01", "钱二", 1200, "记-3"], ["2026-03-02", "孙三", 800, "记4"], ["2026-03-03", "李四", 600, "记-005"])).toEqual(["D2 应改"]);
    expect(levelsOf(["2026-03-01", "赵一", 500, "记-3"], ["2026-03-02", "孙三", 800, "记4"], ["2026-03-03", "李四", 600, "记-5"])).toEqual(["D2 建议"]);
  });

  it("leaves alone several vouchers, unknown ones, and another book's numbers", () => {
    expect(levelsOf(["2026-03-01", "赵一", 2300, "记-3、记-4"], ["2026-03-02", "孙三", 80, "记-9"], ["2026-03-03", "李四", null, "记-5"])).toEqual([]);
    expect(levelsOf(["2026-03-01", "赵一", 100, "记-3"], ["2026-03-02", "孙三", 100, "记-4"], ["2026-03-03", "李四", 100, "记-5"])).toEqual([]);
  });
});
