/** What reading a text told, kept: the same headings, words and marks come again in every row, sheet and workbook. */

const MOST_KEPT = 20_000;
/** Longer texts are reports and minutes, which come but once. */
const LONGEST_KEPT = 40;

/** The same function with its answers kept. For pure functions only. */
export function keeping<T>(read: (text: string) => T): (text: string) => T {
  let kept = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    // Starting over costs little and needs no order of use.
    if (kept.size >= MOST_KEPT) kept = new Map();
    const answer = read(text);
    kept.set(text, answer);
    return answer;
  };
}
