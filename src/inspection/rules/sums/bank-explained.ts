import { agreeToTheCent, formatYuan, subtractMoney, type Money } from "../../../book";
import { FUNDS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const bankExplained: Rule = {
  id: "bank-explained",
  title: "对账单与账面的差额要有说明",
  kind: "totalMismatch",
  level: "应改",
  needs: { bank: ["statement", "book"] },
  basis: FUNDS_RULES,
  why: "银行和账面不一致又没有说明，会被当作账实不符。",
  fix: "逐笔核对未达账项，编余额调节表，把差额的来由写在说明里。",
  *check(inspection) {
    for (const row of inspection.rows("bank")) {
      const [statement, book] = [row.value("statement"), row.value("book")];
      if (statement === undefined || book === undefined) continue;
      if (agreeToTheCent(statement, book)) continue;
      const difference = subtractMoney(statement, book);
      const also = [row.place("statement")];
      const said = `${row.text("difference")} ${row.text("remark")}`.trim();
      if (said === "" || /^[无\-—/\s]+$/.test(said)) yield hit(row, "book", `的账面与对账单差 ${formatYuan(difference)} 元，没有说明`, { also });
      else if (!accountsFor(said, difference)) yield hit(row, "book", `的差额是 ${formatYuan(difference)} 元，说明里的数合不起来`, { also, level: "建议" });
    }
  },
};

/** No longer than amounts are, so that a text of digits is looked through in linear time. */
const AMOUNT = /\d[\d,]{0,15}(?:\.\d{1,2})?(?=\s{0,3}元)/g;

/** Whether the sums a text names make the difference, each added or taken away; a text without sums is believed. */
function accountsFor(text: string, difference: Money): boolean {
  const amounts = [...text.normalize("NFKC").matchAll(AMOUNT)].map(([amount]) => Math.round(Number(amount.replace(/,/g, "")) * 100)).slice(0, MOST_ITEMS);
  if (amounts.length === 0) return true;
  let sums = [0];
  for (const amount of amounts) sums = sums.flatMap((sum) => [sum, sum + amount, sum - amount]);
  return sums.some((sum) => agreeToTheCent(sum, difference));
}

const MOST_ITEMS = 6;
