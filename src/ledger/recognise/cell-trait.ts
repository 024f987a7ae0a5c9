/** What a single cell looks like, without knowing its column. */
import type { CellValue } from "../../book";
import { isCellError, isDateFormat } from "../../book";
import { keeping } from "./kept";
import { tight } from "./plain-text";
import { looksLikeName } from "./surnames";

export type CellTrait =
  | "idNumber"
  | "phone"
  | "sex"
  | "mark"
  | "proof"
  | "date"
  | "partialDate"
  | "month"
  | "serialDate"
  | "decimalMonth"
  | "year"
  | "integer"
  | "decimal"
  | "money"
  | "count"
  | "percent"
  | "name"
  | "names"
  | "code"
  | "word"
  | "phrase"
  | "sentence"
  | "none"
  | "error";

/** What a cell is shows in its first characters; some cells hold whole reports. */
const LONGEST_READ = 400;

const NONE = /^(?:无|没有|[-—–－/／\\、*]+|null|N\/A|暂无|不详|空)$/i;
const MARK = /^(?:[√✓✔☑×✗✘☒xXvV○●是否有无对错YyNn]|已|未|已[\u4e00-\u9fff]{1,3}|未[\u4e00-\u9fff]{1,3}|齐全|不全|具备|缺|完整)$/;
const PROOF = /^(?:见?附件.{0,5}|见.{1,6}|\d{1,3}[张份页幅]|盒\d.*|有[((]?\d.*|电子版?|纸质)$/;
const ID_NUMBER = /^(?:\d{15}|\d{17}[\dXx*]|[\d]{3,6}[*×]{6,}[\dXx*×]{0,4})$/;
const PHONE = /^(?:\+?86-?)?(?:1\d{2}[- ]?\d{4}[- ]?\d{4}|0\d{2,3}-?\d{7,8}|1\d{2}\*{4}\d{4})$/;
const FULL_DATE =
  /^(?:公元)?(?:\d{2,4}[年./-]\d{1,2}[月./-]\d{1,2}日?|[〇零○一二三四五六七八九0-9]{4}年[一二三四五六七八九十\d]{1,3}月[一二三四五六七八九十廿卅\d]{1,4}日|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:[日号]|星期.|周.|[（(].*|[上下]午.*|\d{1,2}:\d{2}.*|[-—~～至到、－].+)?$/;
const MONTH_OF_YEAR = /^(?:\d{4}|[〇零○一二三四五六七八九]{4})[年./-](?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?(?:[上中下]旬|[初底末]|以来)?$/;
const MONTH_AND_DAY = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})[月./](?:\d{1,2}|[一二三四五六七八九十廿]{1,3})(?:[日号])?(?:[-—~～至到、－(（上下星周].*)?$/;
const MONTH_WORD = /^(?:每年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[-—~～至、，,－](?:\d{1,2}|[一二三四五六七八九十]{1,2}))?月份?(?:[上中下]旬|[初底末])?$/;
const YEAR = /^(?:19|20)\d{2}年?度?$/;
const MONEY = /^[-(+]?(?:[¥￥$]|RMB|人民币|约)?[-+]?\d[\d,]*(?:\.\d+)?(?:[万千百]?元(?:整|\/.*)?|万)\)?$|^[¥￥][-+]?\d[\d,]*(?:\.\d+)?$|^[-(]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$|^[壹贰叁肆伍陆柒捌玖拾佰仟万零整元圆角分]{2,}$/;
const COUNT = /^(?:约|共计?|计|合计|近)?(?:\d+|[一二三四五六七八九十百两]{1,4})(?:余|多)?(?:人|名|位|人次|个|次|件|台|张|本|套|年|岁|课时|学时|节|小时|户|口|份|天|级|届|票|场|把|副|部|组|项)$/;
const PERCENT = /^\d+(?:\.\d+)?%$/;
const INTEGER = /^[-+]?\d{1,9}$/;
const DECIMAL = /^[-+]?\d+\.\d+$|^\(\d+(?:\.\d+)?\)$/;
const CODE = /^(?=.*\d)[A-Za-z\d\u4e00-\u9fff〔〕[\]【】()（）#._/-]*(?:\d|号)$/;
const NAME_SEPARATORS = /[、,，;；/\s]+/;

/** The trait of a cell; `none` also for marks that say there is nothing. Blank cells must not be asked about. */
export function traitOf(value: CellValue, format: string | undefined): CellTrait {
  if (typeof value === "number") return traitOfNumber(value, format);
  if (typeof value === "boolean") return "mark";
  if (value === null) return "none";
  if (isCellError(value)) return "error";
  return traitOfText(value.slice(0, LONGEST_READ));
}

function traitOfNumber(value: number, format: string | undefined): CellTrait {
  if (isDateFormat(format)) return "date";
  if (!Number.isInteger(value)) {
    const month = Math.round((value % 1) * 100);
    // 1988.5 is May written without its nought.
    const isMonth = (month >= 1 && month <= 12) || (month % 10 === 0 && month <= 90);
    return value >= 1940 && value < 2060 && isMonth ? "decimalMonth" : "decimal";
  }
  if (value >= 13_000_000_000 && value <= 19_999_999_999) return "phone";
  if (value >= 1e14) return "idNumber";
  if (value >= 19_400_101 && value <= 20_991_231 && FULL_DATE.test(String(value))) return "date";
  if (value >= 14_000 && value <= 60_000 && !format?.includes("0.")) return "serialDate";
  if (value >= 1940 && value <= 2099) return "year";
  return "integer";
}

const traitOfText: (value: string) => CellTrait = keeping((value) => {
  const text = tight(value);
  if (text === "男" || text === "女" || text === "男性" || text === "女性") return "sex";
  if (MARK.test(text)) return "mark";
  if (NONE.test(text)) return "none";
  if (/\d/.test(text)) return traitOfDigits(text);
  if (text.length > 15) return isNameList(value) ? "names" : "sentence";
  if (MONTH_WORD.test(text)) return "month";
  if (FULL_DATE.test(text)) return "date";
  if (MONTH_OF_YEAR.test(text) || MONTH_AND_DAY.test(text)) return "partialDate";
  if (MONEY.test(text)) return "money";
  if (COUNT.test(text)) return "count";
  if (looksLikeName(text)) return "name";
  if (isNameList(value)) return "names";
  if (PROOF.test(text)) return "proof";
  return text.length <= 6 ? "word" : "phrase";
});

function traitOfDigits(text: string): CellTrait {
  if (ID_NUMBER.test(text)) return FULL_DATE.test(text) ? "date" : "idNumber";
  if (PHONE.test(text)) return "phone";
  if (YEAR.test(text)) return "year";
  if (INTEGER.test(text)) return FULL_DATE.test(text) ? "date" : "integer";
  if (FULL_DATE.test(text)) return "date";
  if (/^(?:19|20)\d{2}\.(?:0?[1-9]|1[0-2])$/.test(text)) return "partialDate";
  if (DECIMAL.test(text)) return "decimal";
  if (MONTH_WORD.test(text)) return "month";
  if (MONTH_OF_YEAR.test(text) || MONTH_AND_DAY.test(text)) return "partialDate";
  if (MONEY.test(text)) return "money";
  if (PROOF.test(text)) return "proof";
  if (COUNT.test(text)) return "count";
  if (PERCENT.test(text)) return "percent";
  if (text.length <= 20 && CODE.test(text)) return "code";
  return text.length <= 6 ? "word" : text.length <= 15 ? "phrase" : "sentence";
}

function isNameList(value: string): boolean {
  const parts = value.normalize("NFKC").trim().split(NAME_SEPARATORS);
  if (parts.length < 2) return false;
  const names = parts.filter((part) => looksLikeName(tight(part))).length;
  return names >= 2 && names >= parts.length * 0.7;
}
