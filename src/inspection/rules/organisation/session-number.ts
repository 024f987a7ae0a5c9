import { integerOf } from "../../../calendar";

export interface SessionNumber {
  /** 届 */
  readonly congress: number;
  /** 次 */
  readonly meeting: number;
}

const NUMERAL = "[一二三四五六七八九十\\d]{1,3}";
/** 八届四次教代会, 第三届教职工代表大会第六次会议, 第5届第2次. */
const SESSION = new RegExp(`第?(${NUMERAL})届[^届次。；;]{0,24}?第?(${NUMERAL})次`);

/** Which congress and which of its meetings a title names; undefined where it names none. */
export function sessionNumber(title: string): SessionNumber | undefined {
  const found = SESSION.exec(title.normalize("NFKC").replace(/\s/g, ""));
  const [congress, meeting] = [integerOf(found?.[1] ?? ""), integerOf(found?.[2] ?? "")];
  return congress === undefined || meeting === undefined ? undefined : { congress, meeting };
}
