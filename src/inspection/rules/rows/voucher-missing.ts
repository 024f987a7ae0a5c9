import { ACCOUNTING_SYSTEM } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { voucherSeries, type NumberedEntry, type VoucherSeries } from "../voucher-series";

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
    for (const series of inspection.derive(voucherSeries)) {
      const gaps = gapsIn(series);
      const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      const numbers = series.filter(({ number }, at) => number !== series[at - 1]?.number).length;
      if (numbers < FEWEST || missing > numbers * MOST) continue;
      for (const { from, to, after } of gaps) yield hit(after.row, "voucher", `之前缺凭证号 ${from === to ? from : `${from} 至 ${to}`}`);
    }
  },
};

interface Gap {
  /** The first and the last number that are missing. */
  readonly from: number;
  readonly to: number;
  readonly after: NumberedEntry;
}

function gapsIn(series: VoucherSeries): readonly Gap[] {
  const gaps: Gap[] = [];
  series.forEach((after, at) => {
    const before = series[at - 1];
    if (before && after.number > before.number + 1) gaps.push({ from: before.number + 1, to: after.number - 1, after });
  });
  return gaps;
}
