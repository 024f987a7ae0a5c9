import { tableNamed } from "../../src/inspection";

describe("the ledger a 零报告 names", () => {
  it.each([
    ["固定资产", "assets"],
    ["劳动争议调解台账", "disputes"],
    ["来信来访登记表", "petitions"],
    ["本年度互助保障理赔", "mutualAid"],
    ["教工合唱团", undefined],
    ["", undefined],
  ])("%s is %s", (name, table) => {
    expect(tableNamed(name)).toBe(table);
  });
});
