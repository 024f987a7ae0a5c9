/** A stand-in for an identity card number: valid where the number is, wrong in the same way where it is wrong. */
import type { PlainDate } from "../../book";
import { birthIn, CHECK_CHARACTERS, checkIndex } from "../../ledger/parse";

/** No county has such a number. */
const AREA = "99";
const SEQUENCES = 500;

/**
 * The stand-in for 18 (or 15) characters, undefined where they hold no day of birth. The sex stays, the day of birth
 * becomes the one of `birth`, and a wrong check stays as wrong as it was.
 * @param n tells this number from all others, from 1
 */
export function maskedIdNumber(number: string, n: number, birth: (date: PlainDate) => PlainDate): string | undefined {
  if (!/^(?:\d{15}|\d{17}[\dX])$/.test(number)) return undefined;
  const isOld = number.length === 15;
  const date = birthIn(number);
  if (date === undefined) return undefined;
  const sexDigit = Number(number[isOld ? 14 : 16]) % 2;
  const area = AREA + String(Math.floor(n / SEQUENCES)).padStart(4, "0").slice(-4);
  const sequence = String((n % SEQUENCES) * 2 + sexDigit).padStart(3, "0");
  const day = birth(date).replace(/-/g, "");
  if (isOld) return area + day.slice(2) + sequence;
  const body = area + day + sequence;
  const wrongBy = CHECK_CHARACTERS.indexOf(number[17]!) - checkIndex(number);
  return body + CHECK_CHARACTERS[(checkIndex(body) + wrongBy + 11) % 11]!;
}
