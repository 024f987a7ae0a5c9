import { savedName } from "../../src/browser/workbench/file-names";

describe("the name to save under", () => {
  it.each([
    ["2025工会台帐.xlsx", false, "2025工会台帐（助手）.xlsx"],
    ["2025工会台帐（助手）.xlsx", false, "2025工会台帐（助手）.xlsx"],
    ["带宏.xlsm", true, "带宏（助手）.xlsm"],
    ["宏.xlsx", true, "宏（助手）.xlsm"],
    ["a/b:c?.xlsx", false, "abc（助手）.xlsx"],
    [".xlsx", false, "工会台帐（助手）.xlsx"],
  ])("of %s is beside it", (name, holdsMacros, expected) => {
    expect(savedName(name, holdsMacros)).toBe(expected);
  });
});
