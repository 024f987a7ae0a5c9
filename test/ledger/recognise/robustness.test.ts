import fc from "fast-check";
import type { CellValue } from "../../../src/book";
import { plainBook, plainSheet } from "../../../src/book";
import { readJson, recognise } from "../../../src/ledger";
import { blocksOf, outline, sheetOf } from "./sheets";

const ODD = ["", " ", "__proto__", "constructor", "合计", "姓名", "性别", "慰问日期", "金额（元）", "3月", "同上", "〃", "2024年", "（（（", "=1+1", "单位：", "无", "林秋月", "2024-02-30", "\ud800", "\u0000"];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...ODD) },
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.double(),
  fc.integer({ min: -10, max: 60_000 }),
  fc.boolean(),
  fc.constant({ error: "#REF!" }),
);

const index = fc.nat(14);
const merge = fc.tuple(index, index, index, index).map(([a, b, c, d]) => ({ top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) }));

describe("no sheet is too odd to be read", () => {
  it("whatever its cells and merges", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }), fc.array(merge, { maxLength: 4 }), fc.constantFrom("会员", "__proto__", "Sheet1"), (values, merges, name) => {
        const book = plainBook([plainSheet(name, values, { merges })]);
        const json = readJson([{ book, recognised: recognise(book), file: "x.xlsx" }], { values: true });
        expect(json.sheets[0]!.name).toBe(name);
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it("with thousands of columns, only the first of which are looked at", () => {
    const head = ["姓名", "性别", "入会时间", "联系电话"];
    const wide = Array.from({ length: 9000 }, (_, i) => `${head[i % 4]!}${i < 4 ? "" : i}`);
    const block = blocksOf(sheetOf("会员名册", [wide, wide.map((_, i) => (i === 0 ? "林秋月" : i === 1 ? "女" : "x"))]))[0]!;
    expect(block.range.right).toBeLessThan(300);
  });

  it("with merges over the whole sheet", () => {
    const head = ["姓名", "性别", "入会时间"];
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    expect(outline(blocksOf(sheetOf("会员名册", [head, ["林秋月", "女", "2012.9"]], { merges: [whole] })))).toEqual(["members A1:C2"]);
  });

  it("with rows far below everything else", () => {
    const values: (CellValue[] | undefined)[] = [["姓名", "性别", "入会时间"], ["林秋月", "女", "2012.9"]];
    values[1_048_575] = ["x"];
    expect(outline(blocksOf(plainSheet("会员名册", values)))).toEqual(["members A1:C2"]);
  });

  it("with texts as long as a cell can hold", () => {
    const bait = ["(", "1", "一", "合", "(元", "2024-", "单位:", "、a", " "].map((part) => part.repeat(Math.floor(32_000 / part.length)));
    const head = bait.map((_, i) => ["姓名", "性别", "入会时间", "身份证号", "民族", "学历", "部门", "联系电话", "备注"][i]!);
    expect(blocksOf(sheetOf("会员名册", [bait, head, bait, bait]))).toHaveLength(1);
  });
});
