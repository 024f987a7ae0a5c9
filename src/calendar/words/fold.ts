/** One way of writing for the words of dates, unit by unit, so that places in the folded text are places in the text. */

const TRADITIONAL = "節學週開號當兩國慶勞動婦兒師陽曆農後際黨軍間個長舊臘歷";
const SIMPLIFIED = "节学周开号当两国庆劳动妇儿师阳历农后际党军间个长旧腊历";

const FOLDED = new Map<string, string>([
  ...[...TRADITIONAL].map((character, index): [string, string] => [character, SIMPLIFIED.charAt(index)]),
  ..."—–－―‐‑−─━ー~～〜∼∽".split("").map((dash): [string, string] => [dash, "-"]),
  ..."•・‧∙⋅．".split("").map((dot): [string, string] => [dot, "·"]),
  ..."“”„‟＂「」『』‘’".split("").map((quote): [string, string] => [quote, '"']),
  ["○", "〇"],
  ["　", " "],
  ["\u00A0", " "],
  ["\t", " "],
  // Invisible characters that come with copied text.
  ..."\u200B\u200C\u200D\u2060\uFEFF".split("").map((nothing): [string, string] => [nothing, " "]),
]);

/** Full-width forms, and the radicals that scanned and converted documents hold instead of characters (⽉ for 月). */
const COMPATIBLE = /[\uFF01-\uFF5E\u2E80-\u2FDF]/;

/** The text with half-width digits, simplified characters, one dash, one middle dot, one quotation mark; its length stays. */
export function fold(text: string): string {
  return text.split("").map(foldUnit).join("");
}

function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const normal = COMPATIBLE.test(unit) ? unit.normalize("NFKC") : unit;
  return normal.length === 1 ? normal : unit;
}
