import { agreeToTheCent, formatYuan, type Money, type Place } from "../../../book";
import { LedgerRow } from "../../../ledger";
import { endOf } from "../../../ledger/parse";
import { FUNDS_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Rule } from "../../rule";
import { balanceBreaks } from "./running-balance";

export const bookBalance: Rule = {
  id: "book-balance",
  title: "对账表的账面余额要等于账上的月末余额",
  kind: "totalMismatch",
  level: "应改",
  needs: { bank: ["month", "book"], journal: ["date", "balance"] },
  basis: FUNDS_RULES,
  why: "对账表的账面数与收支明细不同，对账就没有意义。",
  fix: "对照收支明细当月最后一笔的余额，改正写错的一处。",
  *check(inspection) {
    const closings = inspection.derive(monthEnds);
    for (const row of inspection.rows("bank")) {
      const book = row.value("book");
      const month = row.value("month")?.[0];
      const closing = month === undefined ? undefined : closings.get(month);
      if (book === undefined || !closing || row.value("month")!.length > 1 || agreeToTheCent(closing.balance, book)) continue;
      yield hit(row, "book", `的账面余额是 ${formatYuan(book)} 元，收支明细 ${month} 月末是 ${formatYuan(closing.balance)} 元`, { also: [closing.place] });
    }
  },
};

interface MonthEnd {
  readonly balance: Money;
  readonly place: Place;
}

/** The last balance of each month of the ledger's year, where one account is kept, its days go forward and its balances hold. */
function monthEnds({ ledger, year }: Inspection): ReadonlyMap<number, MonthEnd> {
  const ends = new Map<number, MonthEnd>();
  let latest = "";
  for (const set of ledger.recordSets("journal")) {
    const sound = Math.min(set.rows.length, ...balanceBreaks(set).map(({ index }) => index));
    for (let index = 0; index < set.rows.length; index++) {
      const row = new LedgerRow(set, index);
      const [date, balance] = [row.value("date"), row.value("balance")];
      // An entry whose day can't be read may be the last of the month.
      if (row.isUnreadable("date") && latest !== "") ends.delete(Number(latest.slice(5, 7)));
      if (date === undefined || balance === undefined) continue;
      const day = endOf(date);
      // Days that go back: several accounts, or a journal that is not in order.
      if (day.slice(0, 7) < latest.slice(0, 7)) return new Map();
      latest = day;
      const month = Number(day.slice(5, 7));
      if (index >= sound) ends.delete(month);
      else if (!year || (day >= year.from && day <= year.to)) ends.set(month, { balance, place: row.place("balance") });
    }
  }
  return ends;
}
