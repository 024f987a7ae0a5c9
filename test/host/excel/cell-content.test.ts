import fc from "fast-check";
import { contentOf, formulaOf, valueOf } from "../../../src/host/excel/cell-content";
import { typed } from "../../office-host/workbook/typed-value";

describe("what is written to a cell", () => {
  it.each(["1月5日", "001", "2026-03-08", "10:30", "=看起来像公式", "+86", "-", "@提到", "TRUE", "#N/A", "二〇二六年三月", "１２", "'引号"])("keeps the text %s a text", (text) => {
    expect(contentOf(text)).toBe(`'${text}`);
  });

  it.each(["送温暖", "union-ledger:schedule", "上旬", "Sheet", "一"])("writes %s so that it stays a text", (text) => {
    expect(typed(String(contentOf(text)))).toEqual({ value: text });
  });

  it("stays the text it was, whatever the text", () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => typed(String(contentOf(text))).formula === undefined));
    fc.assert(
      fc.property(fc.stringMatching(/^[-+=0-9年月日/.:%,' ]{1,8}$/), (text) => {
        expect(typed(String(contentOf(text)))).toEqual({ value: text });
      }),
    );
  });

  it("writes formulas, numbers, errors and nothing as what they are", () => {
    expect([contentOf(5, "A1+1"), contentOf(5), contentOf(false), contentOf({ error: "#N/A" }), contentOf(null)]).toEqual(["=A1+1", 5, false, "#N/A", ""]);
  });
});

describe("what is read of a cell", () => {
  it("knows errors, and texts that begin like a formula", () => {
    expect([valueOf(""), valueOf("#DIV/0!"), valueOf("#标签"), valueOf(0)]).toEqual([null, { error: "#DIV/0!" }, "#标签", 0]);
    expect([formulaOf("=A1", 3), formulaOf("=看起来", "=看起来"), formulaOf("文字", "文字"), formulaOf(3, 3)]).toEqual(["A1", undefined, undefined, undefined]);
  });
});
