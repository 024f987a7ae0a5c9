/**
 * What Excel makes of a text that is written to a cell: an apostrophe keeps it a text, otherwise what looks like a
 * number, a day or a truth value becomes one. Assumption, after the documentation of Range.values ("If the returned
 * value starts with +, - or = Excel interprets this value as a formula") and of typing in Excel; made so eager that a
 * text that is not kept as one shows up as a difference.
 */
export type Typed = { readonly value: string | number | boolean; readonly formula?: undefined } | { readonly formula: string };

const NUMBER = /^\s*[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?\s*$/;
const DAY = /^\s*(?:\d{4}[-/年.]\d{1,2}(?:[-/月.]\d{1,2}日?|月)?|\d{1,2}[-/月]\d{1,2}日?)\s*$/;
const TIME = /^\s*(?:上午|下午)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*$/;
const CHINESE_DAY = /^[〇○零一二三四五六七八九十]+(?:年[一二三四五六七八九十]+月(?:[一二三四五六七八九十]+日)?|月[一二三四五六七八九十]+日)$/;

/** A day nobody writes: stands where Excel would have made a date of a text. */
export const MADE_A_DATE = 1.25;

export function typed(text: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^[=+-]./.test(text) && !NUMBER.test(text)) return { formula: text.startsWith("=") ? text : `=${text}` };
  if (/^(?:true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (NUMBER.test(text)) return { value: Number(text.replace(/[,%\s]/g, "")) / (text.includes("%") ? 100 : 1) };
  if ([DAY, TIME, CHINESE_DAY].some((form) => form.test(text))) return { value: MADE_A_DATE };
  return { value: text };
}
