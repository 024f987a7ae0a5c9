import fc from "fast-check";
import { findDateWords, readDateCell, readTermCalendar, spansOfDateWords, usualTermCalendar } from "../../src/calendar";
import type { DateContext } from "../../src/calendar";

/** Texts made of the very pieces that words of dates are made of, in any order. */
const PIECES = [
  ..."0123456789〇一二三四五六七八九十廿年月日号周旬上中下初底末至到-—、，,./·“”（） 第每前后起",
  ..."2026 2027年 20xx年 次年 去年 学年 学期 季度 半年 农历 正月 腊月 春节 三八 五、一 元旦 寒假 暑期 期末 开学 放假 中考 考试 家长会 上旬 星期".split(" "),
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
const CONTEXTS: readonly DateContext[] = [
  { scheme: "calendar", year: 2027, terms: usualTermCalendar("calendar", 2027) },
  { scheme: "school", year: 2026, terms: usualTermCalendar("school", 2026) },
];

describe("whatever a text says", () => {
  it("the words found stand in it, one behind the other, and months are months", () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const found of findDateWords(words)) {
          expect(found.at).toBeGreaterThanOrEqual(end);
          expect(found.length).toBeGreaterThan(0);
          expect(words.slice(found.at, found.at + found.length)).toBe(found.text);
          expect(found.months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12)).toBe(true);
          end = found.at + found.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("its days are spans that don't run backwards", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...CONTEXTS), (words, context) => {
        const cell = readDateCell(words);
        const all = [...findDateWords(words), ...(cell ? [cell] : [])];
        expect(all.flatMap((found) => spansOfDateWords(found, context)).filter(({ from, to }) => from > to)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("a 校历 of it has terms in order", () => {
    const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })).map(([month, date]) => `${month}月${date}日`);
    const turn = fc.tuple(day, fc.constantFrom("开学", "放寒假", "放暑假", "放假", "散学", "期末考试")).map((pair) => pair.join(""));
    fc.assert(
      fc.property(fc.array(fc.oneof(turn, text), { maxLength: 5 }), fc.constantFrom(...CONTEXTS), (clauses, { scheme, year }) => {
        const { terms } = readTermCalendar(clauses.join("；"), scheme, year).calendar;
        expect(terms.every(({ from, to }, index) => from < to && (index === 0 || terms[index - 1]!.to < from))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
