import { agreeToTheCent, formatYuan, money } from "../../../book";
import { LedgerRow, type RecordSet } from "../../../ledger";
import { valueOf } from "../../../ledger/parse";
import { FUNDS_RULES, limitInForce } from "../../../regulation";
import { columnOf } from "../../field-columns";
import { hit, type Rule } from "../../rule";

/** The union's own way of reckoning is what nearly all of its rows agree on. */
const NEARLY_ALL = 0.8;
const FEWEST_ROWS = 5;

export const duesByRate: Rule = {
  id: "dues-by-rate",
  title: "应缴会费要按同一办法计算",
  kind: "totalMismatch",
  level: "应改",
  needs: { dues: ["due"] },
  reads: { dues: ["base", "duesBase"] },
  basis: FUNDS_RULES,
  why: "会费按工资的千分之五计算，同一张表里有人多算少算，会员会有意见。",
  fix: "核对这一行的工资基数和应缴数；确有特殊情况的在备注里写明。",
  *check(inspection) {
    const rate = limitInForce("dues", undefined, inspection.today)?.value;
    if (rate?.kind !== "share") return;
    const perMonth = rate.rate.numerator / rate.rate.denominator;
    for (const set of inspection.ledger.recordSets("dues")) {
      const rows = baseAndDue(set);
      const way = usualWay(rows, perMonth);
      if (!way) continue;
      for (const { index, base, due } of rows) {
        const expected = way(base);
        if (agreeToTheCent(expected, due)) continue;
        const row = new LedgerRow(set, index);
        yield hit(row, "due", `的应缴会费按其他行的算法应是 ${formatYuan(money(expected))} 元`, { also: [row.place("base"), row.place("paid")] });
      }
    }
  },
};

interface BaseAndDue {
  readonly index: number;
  readonly base: number;
  readonly due: number;
}

function baseAndDue(set: RecordSet): readonly BaseAndDue[] {
  const [bases, dues] = [columnOf(set, "duesBase") ?? columnOf(set, "base"), columnOf(set, "due")];
  if (!bases || !dues) return [];
  return set.rows.flatMap((_, index) => {
    const [base, due] = [valueOf(bases.readings[index]), valueOf(dues.readings[index])];
    return typeof base === "number" && typeof due === "number" && base > 0 ? [{ index, base, due }] : [];
  });
}

type Way = (base: number) => number;

/** To the cent, to ten cents, to whole yuan, up to whole yuan, down to whole yuan; in 分. */
const ROUNDINGS: readonly Way[] = [
  Math.round,
  (fen) => Math.round(fen / 10) * 10,
  (fen) => Math.round(fen / 100) * 100,
  (fen) => Math.ceil(fen / 100 - 1e-9) * 100,
  (fen) => Math.floor(fen / 100 + 1e-9) * 100,
];

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** How nearly all rows come from base to due: months times rate, or each month rounded first. */
function usualWay(rows: readonly BaseAndDue[], perMonth: number): Way | undefined {
  if (rows.length < FEWEST_ROWS) return undefined;
  const sample = rows.slice(0, 50);
  const ways = MONTHS.flatMap((months) =>
    ROUNDINGS.flatMap((round): Way[] => [(base) => round(base * perMonth * months), (base) => round(base * perMonth) * months]),
  );
  return ways.find((way) => sample.filter(({ base, due }) => agreeToTheCent(way(base), due)).length >= sample.length * NEARLY_ALL);
}
