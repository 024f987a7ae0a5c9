import { ACCOUNTING_SYSTEM } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { voucherSeries } from "../voucher-series";

/** Where more is missing, the ledger does not hold every voucher. */
const MOST = 0.2;
const FEWEST = 5;

export const voucherMissing: Rule = {
  id: "voucher-missing",
  title: "凭证号不断号",
  kind: "other",
  level: "建议",
  needs: { journal: ["date", "voucher"] },
  basis: ACCOUNTING_SYSTEM,
  why: "中间缺号，检查时会问那张凭证在哪里。",
  fix: "翻凭证核实：漏登的补登，作废的在备注里写明。",
  *check(inspection) {
    for (const { entries } of inspection.derive(voucherSeries)) {
      const gaps = gapsIn([...entries.keys()]);
      const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      if (entries.size < FEWEST || missing > entries.size * MOST) continue;
      for (const { from, to } of gaps) {
        const [after] = entries.get(to + 1)!;
        yield hit(after!, "voucher", `之前缺凭证号 ${from === to ? from : `${from} 至 ${to}`}`);
      }
    }
  },
};

function gapsIn(numbers: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    return before !== undefined && number > before + 1 ? [{ from: before + 1, to: number - 1 }] : [];
  });
}
