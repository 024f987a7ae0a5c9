/** Stand-ins for numbers and days of birth: of the same form, and wrong where they are wrong. */
import { daysInMonth, plainDate, type PlainDate } from "../../book";
import { maskedIdNumber } from "./id-numbers";
import type { PersonalData } from "./personal-data";

/** Digits that can only be an account's or an identity's, alone or in the usual groups. */
const LONG_NUMBER = /(?<![\d.])(?:\d{6}[ -]\d{8}[ -]\d{3}[\dXx]|\d{4}(?: \d{4}){3}(?: \d{1,3})?|\d{14,18}[\dXx])(?!\d)/g;
/** 1.10101198503121E+17: a long number that a program took for a figure. */
const SCIENTIFIC = /(?<![\d.])\d\.\d{5,17}E\+1[4-8](?!\d)/gi;
const MOBILE = /(?<![\d.])(?:\+?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d)/g;
const LAND_LINE = /(?<![\d.-])(\(?0\d{2,3}\)?[ -]?)([2-9]\d{6,7})(?![\d-])/g;
const PLAIN_PHONE = /(?<![\d.])\d{7,12}(?!\d)/g;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,3}/g;
const DATE = /(?<!\d)(\d{4})([-/.年]?)(\d{1,2})([-/.月]?)(\d{1,2})(?!\d)/g;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const FULL_WIDTH = /[０-９Ｘｘ－]/g;

export class NumberStandIns {
  private readonly standIns = new Map<string, string>();
  private readonly phones: ReadonlySet<string>;

  constructor(private readonly data: Pick<PersonalData, "births" | "phones">) {
    this.phones = new Set(data.phones);
  }

  /** The text with every personal number and day of birth in it replaced. */
  rewrite(text: string): string {
    const plain = text.replace(INVISIBLE, "").replace(FULL_WIDTH, (character) => character.normalize("NFKC"));
    const rewritten = plain
      .replace(LONG_NUMBER, (written) => this.longNumber(written))
      .replace(SCIENTIFIC, (written) => this.scientific(written))
      .replace(MOBILE, (written) => inForm(written, this.standIn(`mobile ${written.replace(/\D/g, "").slice(-11)}`, (n) => `140${padded(n, 8)}`)))
      .replace(LAND_LINE, (_, area: string, number: string) => area.replace(/\d/g, "0") + this.landLine(number))
      .replace(PLAIN_PHONE, (written) => (this.phones.has(written) ? this.landLine(written) : written))
      .replace(EMAIL, (written) => this.standIn(`mail ${written}`, (n) => `user${n}@example.com`))
      .replace(DATE, (...groups: string[]) => this.dateInText(groups));
    return rewritten === plain ? text : rewritten;
  }

  /** Another day of the same month, so that a month without its day still agrees; different days stay different. */
  birth(date: PlainDate): PlainDate {
    const [year, month, day] = date.split("-").map(Number) as [number, number, number];
    const shift = 5 + ((year * 12 + month) % 19);
    return plainDate(year, month, ((day - 1 + shift) % daysInMonth(year, month)) + 1)!;
  }

  private longNumber(written: string): string {
    const digits = written.replace(/[ -]/g, "").toUpperCase();
    const make = (n: number): string => maskedIdNumber(digits, n, (date) => this.birth(date)) ?? `99${padded(n, digits.length - 2)}`;
    return inForm(written, this.standIn(`long ${digits}`, make));
  }

  private scientific(written: string): string {
    const exponent = written.search(/e/i);
    return this.standIn(`figure ${written}`, (n) => `9.${padded(n, exponent - 2)}${written.slice(exponent)}`);
  }

  private landLine(number: string): string {
    return this.standIn(`line ${number}`, (n) => `2${padded(n, number.length - 1)}`);
  }

  private dateInText([written = "", year = "", between = "", month = "", behind = "", day = ""]: readonly string[]): string {
    const date = plainDate(Number(year), Number(month), Number(day));
    if (!date || !this.data.births.has(date) || (between === "" && written.length !== 8)) return written;
    const masked = this.birth(date).slice(8);
    // 03-12 writes every number with two digits, 3月12日 with as few as it takes.
    const isPadded = between === "" || day.startsWith("0") || (month.length === 2 && between !== "年");
    return `${year}${between}${month}${behind}${isPadded ? masked : String(Number(masked))}`;
  }

  private standIn(key: string, make: (n: number) => string): string {
    const known = this.standIns.get(key);
    if (known !== undefined) return known;
    const made = make(this.standIns.size + 1);
    this.standIns.set(key, made);
    return made;
  }
}

function padded(n: number, length: number): string {
  return String(n).padStart(length, "0").slice(-length);
}

/** The digits in the form of the number as written: its blanks and hyphens and a prefix such as +86 stay. */
function inForm(written: string, digits: string): string {
  const rest = [...digits];
  const prefix = written.replace(/[^\dXx]/g, "").length - digits.length;
  let passed = 0;
  return [...written].map((character) => (/[\dXx]/.test(character) && passed++ >= prefix ? (rest.shift() ?? "") : character)).join("");
}
