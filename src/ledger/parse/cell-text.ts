/** What a cell's text says once blanks, invisible characters and full-width forms are out of the way. */

/** Zero-width, soft and byte-order characters that pasted texts carry. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Anything that `cleanText` would change; most texts hold none of it. */
const UNCLEAN = /[\u0000-\u0020\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\u3000\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const FULL_WIDTH_WORD = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** The text as meant: half-width letters and digits, single blanks, line breaks kept, nothing invisible. */
export function cleanText(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH_WORD, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/\r\n?|\u2028|\u2029/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

/** Blanks and all that NFKC would change. */
const NOT_TIGHT = /[^\u0021-\u007e\u4e00-\u9fff]/;

/** Whether a text is visible ASCII and Chinese characters alone: nearly all are, and nothing needs to be made plain in them. */
export function isTight(text: string): boolean {
  return !NOT_TIGHT.test(text);
}

/** The text in half-width on one line, without any blank: what numbers, dates and marks are read from. */
export function tightText(text: string): string {
  return isTight(text) ? text : text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, "");
}

/** Marks and words for "there is nothing", in tight form. */
const NOTHING = new Set([
  ..."-—–―_/\\|无空".split(""),
  ...["--", "——", "---", "----", "////", "//", "...", "……", "…", "N/A", "n/a", "NA", "没有", "暂无", "暂缺", "不适用", "不涉及", "无内容", "待填", "待补", "待补充", "未填", "无。", "(无)"],
]);

/** Whether a tight text says that there is nothing. */
export function saysNothing(tight: string): boolean {
  return tight.length <= 4 && NOTHING.has(tight);
}

/** Without remarks in brackets at the end: `45人(含退休3人)` is `45人`. A text that is all bracket stays. */
export function withoutRemark(tight: string): string {
  const open = tight.endsWith(")") ? tight.indexOf("(") : -1;
  return open > 0 ? tight.slice(0, open) : tight;
}

/** A number as its cell shows it where the format only pads with zeros (`000` shows 8 as 008); else in plain digits. */
export function shownNumber(value: number, format: string | undefined): string {
  const plain = String(value);
  return format !== undefined && Number.isInteger(value) && value >= 0 && /^0{2,12}$/.test(format) ? plain.padStart(format.length, "0") : plain;
}
