/** Accounts as ledgers write them: with codes in front, with or without 支出, by older names. */
import { ACCOUNTS, type Account } from "../../../regulation";

/** Codes in front (1.5, 50105, 501-05) and marks say nothing: codes changed their meaning in 2022. */
const AROUND = /^[\d.\-—－、\s]+|[\s（）()·]/g;

/** What an account's name comes down to: 1.4 困难职工帮扶支出 and 困难帮扶 are one. */
export function accountKey(name: string): string {
  return name.normalize("NFKC").replace(AROUND, "").replace(/(?:支出|费用|费|款)$/, "").replace(/职工|教职工|活动(?=$)/g, "");
}

const BY_KEY: ReadonlyMap<string, Account> = new Map(ACCOUNTS.map((account) => [accountKey(account.name), account]));

/** The account of the accounting system that a name means. */
export function accountOf(name: string): Account | undefined {
  return BY_KEY.get(accountKey(name));
}

/** Which side of a budget a line stands on; savings drawn on are income. */
export function directionOf(name: string): "income" | "expense" | undefined {
  const known = accountOf(name)?.direction;
  if (known) return known;
  if (/收入|收益|结余|结转/.test(name)) return "income";
  return /支出|费$/.test(name) ? "expense" : undefined;
}
