import { isFormula, typedValue } from "../../src/browser/workbench/typed-value";

const into = (format?: string) => ({ format, dateSystem: 1900, year: 2026 }) as const;
const typed = (text: string, format?: string) => typedValue(text, into(format));

describe("what is typed into a cell", () => {
  it.each([
    ["12", { value: 12 }],
    ["-3.5", { value: -3.5 }],
    ["1,234.50", { value: 1234.5, format: "#,##0.00" }],
    ["12%", { value: 0.12, format: "0%" }],
    ["12.5％", { value: 0.125, format: "0.00%" }],
    ["￥1,200", { value: 1200, format: '"¥"#,##0.00' }],
    ["2025-3-5", { value: 45721, format: "yyyy-m-d" }],
    ["2025/3/5", { value: 45721, format: "yyyy-m-d" }],
    ["2025.03.05", { value: 45721, format: "yyyy-m-d" }],
    ["2025年3月5日", { value: 45721, format: 'yyyy"年"m"月"d"日"' }],
    ["2025年3月", { value: 45717, format: 'yyyy"年"m"月"' }],
    ["3月8日", { value: 46089, format: 'm"月"d"日"' }],
    ["TRUE", { value: true }],
    ["  ", { value: null }],
  ])("%s becomes a value with the format that shows it so", (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it.each([
    ["张三"],
    ["2025-2-30"],
    ["2025年13月"],
    ["1-2"],
    ["3/4"],
    ["0123"],
    ["340102199001011234"],
    ["138 0000 0000"],
    ["第2届"],
    ["1,23"],
    ["-"],
    ["12\n13"],
  ])("%s stays text as it was typed", (text) => {
    expect(typed(text)).toEqual({ value: text });
  });

  it("keeps the cell's own format", () => {
    expect(typed("2025-3-5", "yyyy/m/d")).toEqual({ value: 45721 });
    expect(typed("1,234", "#,##0.00")).toEqual({ value: 1234 });
  });
  it("counts in hundredths where the cell shows percentages", () => {
    expect(typed("12", "0%")).toEqual({ value: 0.12 });
  });
  it("is text in a cell of text, and after an apostrophe", () => {
    expect(typed("12", "@")).toEqual({ value: "12" });
    expect(typed("'0123")).toEqual({ value: "0123" });
  });
  it("counts days from 1904 in such a workbook", () => {
    expect(typedValue("2025-3-5", { format: undefined, dateSystem: 1904, year: 2026 }).value).toBe(45721 - 1462);
  });
  it("is a formula after an equals sign of either width", () => {
    expect(["=A1", "＝A1", " =1"].map(isFormula)).toEqual([true, true, true]);
    expect(["=", "A=1", "'=A1"].map(isFormula)).toEqual([false, false, false]);
  });
});
