import { isDateFormat } from "../../../src/book";
import { builtInFormatId, formatCode } from "../../../src/host/file/number-formats";

const none = new Map<number, string>();
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe("formats a file names by number", () => {
  it.each([...range(14, 17), 22, ...range(27, 31), 36, ...range(50, 54), 57, 58])("%i is a date", (id) => {
    expect(isDateFormat(formatCode(id, none))).toBe(true);
  });

  it.each([...range(0, 13), ...range(18, 21), ...range(32, 35), ...range(37, 49), 55, 56, 99])("%i is none", (id) => {
    expect(isDateFormat(formatCode(id, none))).toBe(false);
  });

  it("may be defined anew by the file", () => {
    expect(formatCode(14, new Map([[14, "0.00"]]))).toBe("0.00");
    expect(formatCode(200, new Map([[200, "GENERAL"]]))).toBeUndefined();
  });

  it("have a number for writing only where every edition shows the same", () => {
    expect(builtInFormatId("#,##0.00")).toBe(4);
    expect(builtInFormatId("yyyy/m/d")).toBeUndefined();
  });
});
