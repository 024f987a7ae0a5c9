import type { CellValue } from "../../src/book";
import { shownText } from "../../src/browser/workbench/shown-text";

const text = (value: CellValue, format?: string) => shownText(value, format, 1900)?.text;

describe("what a cell shows", () => {
  it.each<[CellValue, string | undefined, string | undefined]>([
    [1234.5, "#,##0.00", "1,234.50"],
    [-1234.5, "#,##0.00", "-1,234.50"],
    [0.125, "0.0%", "12.5%"],
    [45721, "yyyy-m-d", "2025-3-5"],
    [45721, 'yyyy"年"m"月"d"日"', "2025年3月5日"],
    [45721, '[$-804]yyyy"年"m"月";@', "2025年3月"],
    [45721, "aaaa", "星期三"],
    [45721.75, '上午/下午h"时"mm"分"', "下午6时00分"],
    [0.1 + 0.2, undefined, "0.3"],
    [123456789012, undefined, "1.23457E+11"],
    [3, '"第"0"届"', "第3届"],
    [5, ";;;", ""],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"],
    [45721, "no [such format", "45721"],
    ["教师", '@"岗"', "教师岗"],
    ["文字", "#,##0.00", "文字"],
    [true, undefined, "TRUE"],
    [{ error: "#DIV/0!" }, undefined, "#DIV/0!"],
    [-5, "yyyy-m-d", "########"],
    [null, "0.00", undefined],
    ["", undefined, undefined],
  ])("%p under %p is %p", (value, format, expected) => {
    expect(text(value, format)).toBe(expected);
  });

  it("counts days from 1904 in such a workbook", () => {
    expect(shownText(45721 - 1462, "yyyy-m-d", 1904)?.text).toBe("2025-3-5");
  });
  it("stands where its kind stands", () => {
    expect(shownText(1, undefined, 1900)?.side).toBe("right");
    expect(shownText(true, undefined, 1900)?.side).toBe("center");
    expect(shownText("字", undefined, 1900)?.side).toBeUndefined();
    expect(shownText(1, "@", 1900)?.side).toBeUndefined();
  });
  it("has the colour that its format asks for", () => {
    expect(shownText(-3, "#,##0;[Red]-#,##0", 1900)?.colour).toBe("red");
    expect(shownText(3, "#,##0;[Red]-#,##0", 1900)?.colour).toBeUndefined();
  });
});
