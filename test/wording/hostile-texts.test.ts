import fc from "fast-check";
import { mendText } from "../../src/wording";
import { check } from "./check";

const MILLION = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(MILLION / piece.length));

describe("a megabyte of anything", () => {
  // No time is asserted: a rule that is not linear doesn't come back before the suite's limit.
  it.each([
    ["quotation marks", filled("“")],
    ["reversed marks", filled("”“")],
    ["brackets", filled("(（")],
    ["underlines", `${filled("_")}a`],
    ["masks", `${filled("x")}a`],
    ["stars on lines", filled("**\n")],
    ["blanks", `正${filled(" ")}`],
    ["commas", filled(",，")],
    ["numbers", filled("1、2、")],
    ["announcements", filled("五个活动1、")],
    ["named lists", filled("“五查”（查、")],
    ["pauses", filled("甲乙、")],
    ["one sentence", filled("学习党的十八大精神和科学发展观")],
    ["titles", filled("2027年工会工作计划\n")],
    ["months", filled("三月：1、慰问。\n")],
    ["blank lines", `${filled("\n")}正`],
    ["signatures", filled("青山中学工会\n")],
    ["lines of one character", filled("正\n")],
    ["breadcrumbs", filled("范文 > ")],
    ["doubled words", filled("进行进行")],
    ["schools", filled("，为柳湾中学的发展")],
  ])("%s: the check ends", (_, text) => {
    const findings = check(text);
    expect(findings.every(({ offset, length }) => offset >= 0 && offset + length <= text.length)).toBe(true);
  }, 120_000);

  it("any text: findings lie in it, and mending changes only what is found", () => {
    const pieces = fc.constantFrom("“", "”", "《", "》", "（", ")", ",", "。", "、", "\n", "\r\n", "\t", "一、", "（一）", "1.", "20xx年", "十八大", "的的", "工会", "三月", "甲", "乙", "👍", "\ufeff", "x", "_", " ", '"', "五个活动", "2027年工会工作计划\n");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (list) => {
        const text = list.join("");
        const findings = check(text);
        for (const { offset, length, line, column } of findings) {
          expect(length).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
        const mendless = findings.map(({ mend: _mend, ...rest }) => rest);
        expect(mendText(text, mendless)).toBe(text);
        expect(() => mendText(text, findings)).not.toThrow();
      }),
    );
  });
});
